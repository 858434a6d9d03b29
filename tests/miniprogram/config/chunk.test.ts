import { expect, it } from 'vitest'
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

it('what reads and writes tables is a file of its own, for nobody who brings none', () => {
  const file = '/src/node_modules/fflate/esm/browser.js'
  expect(sharedFile({ nameForCondition: () => file }, [])).toBe('workbook')
})
