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
  ['the staff alone', ['colleague/enrol/index', 'staff/home/index'], 'colleague'],
])('what %s use is fetched by nobody else', (_, pages, file) => {
  expect(sharedFile(part, usedBy(...pages))).toBe(file)
})

it('what reads and writes tables is a file of its own, for nobody who brings none', () => {
  const file = '/src/node_modules/fflate/esm/browser.js'
  expect(sharedFile({ nameForCondition: () => file }, [])).toBe('workbook')
})
