import { expect, test } from 'vitest'
import { bringLabel } from '../../miniprogram/src/pages/home/view'
import type { Named } from '../../shared/api'
import { textsOf } from '../../shared/texts'
import { say, text } from './builder'

const zh = textsOf('zh-CN')
const materials: Named['materials'] = [
  { code: 'M01', name: text('申请表'), form: 'submitOriginal' },
  { code: 'M18', name: text('采集指纹'), form: 'onSite' },
]

test('home names what goes into the bag, and nothing that is done at the counter', () => {
  const label = (codes: string[]) => bringLabel(codes, materials, zh, say)
  expect(label(['M01', 'M18'])).toBe('要带 1 样：申请表')
  expect(label(['M01', 'M99'])).toBe('要带 2 样：申请表')
  expect(label(['M18'])).toBeUndefined()
})
