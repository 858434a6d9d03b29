import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { testBarriers } from './barrier'

const { province } = testBarriers(1)

test('every page is among the scenes', () => {
  const pages = readdirSync('miniprogram/src', { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.config.ts') && file !== 'app.config.ts')
    // WeChat's place for a bar, and no page.
    .filter(file => !file.startsWith('custom-tab-bar'))
    .map(file => file.replaceAll('\\', '/').replace('.config.ts', ''))
  const shown = province().scenes.map(({ path }) => path.split('?')[0])
  expect(pages.filter(page => !shown.includes(page))).toEqual([])
})
