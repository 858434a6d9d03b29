import { expect, it } from 'vitest'
import type { Chunk } from 'webpack'
import { sharedFile } from '../../../miniprogram/config/chunk'

it.each(['shared/content/search.ts', 'shared/content/search/place.ts', 'shared/domain/search/search.ts'])(
  '%s is fetched by whoever finds, and by no checklist',
  file => {
    expect(sharedFile({ nameForCondition: () => `/src/${file}` }, [])).toBe('find')
  },
)

it('what tells no page apart goes with the app', () => {
  expect(sharedFile({ nameForCondition: () => '/src/shared/content/fact.ts' }, [])).toBe('common')
})

const usedBy = (...pages: string[]) =>
  pages.map(request => ({ groupsIterable: [{ origins: [{ request: `./${request}` }] }] }) as unknown as Chunk)
const part = { nameForCondition: () => '/src/miniprogram/src/components/card.tsx' }

it.each([
  ['two tabs', ['pages/home/index', 'pages/me/index'], 'common'],
  ['a tab and the staff', ['pages/home/index', 'staff/home/index'], 'common'],
  ['an errand and its way in the hall', ['hall/way/index', 'errand/checklist/index'], 'errand'],
  ['an errand and the staff', ['staff/booking/index', 'errand/checklist/index'], 'errand-shared'],
  [
    'a home visit and the tab of the staff',
    ['pages/work/index', 'home-visit/status/index'],
    'home-visit-shared',
  ],
  ['two pages that write an edition', ['staff/notice/fee', 'staff/entry/index'], 'edition'],
  ['the counters and who writes an edition', ['staff/notice/fee', 'staff/booking/index'], 'staff'],
  ['the staff alone', ['colleague/enrol/index', 'staff/home/index'], 'colleague'],
])('what %s use is fetched by nobody else', (_, pages, file) => {
  expect(sharedFile(part, usedBy(...pages))).toBe(file)
})

it.each([
  ['reads and writes tables', '/src/node_modules/fflate/esm/browser.js', 'workbook'],
  ['draws a code', '/src/node_modules/uqr/dist/index.mjs', 'code'],
  ['says what a form may hold', '/src/shared/schemas/rating.ts', 'schema'],
  ['judges by that', '/src/node_modules/valibot/dist/index.mjs', 'schema'],
])('what %s is a file of its own, for nobody who asks for none', (_, path, file) => {
  const users = usedBy('errand/checklist/index', 'staff/booking/index')
  expect(sharedFile({ nameForCondition: () => path }, users)).toBe(file)
})
