import { expect, test } from 'vitest'
import { groupLine, materialName } from '../../../../miniprogram/src/staff/shortfall/view'
import { shortfallTexts } from '../../../../shared/texts/shortfall'
import { say, text } from '../../builder'

const materials = [{ code: 'M02', name: text('居民身份证') }]
const nameOf = (code: string) => materialName(materials, code, say)

test('a group says how many came without something, and what most lacked', () => {
  const group = { given: 7, missing: { M02: 4, M05: 3, M15: 1, M03: 2, M12: 0 } }
  expect(groupLine(group, nameOf, shortfallTexts['zh-CN'])).toBe(
    '7 人次没有带齐 · 居民身份证 4 次 · M05 3 次 · M03 2 次',
  )
})

test('a material that no edition names any more stands for itself', () => {
  expect(nameOf('M02')).toBe('居民身份证')
  expect(nameOf('M99')).toBe('M99')
})
