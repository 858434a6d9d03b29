import { expect, it } from 'vitest'
import { vocabulary } from '../../../shared/content/search'
import { letterOf, unpaired } from '../../../shared/content/search/pairing'
import { written } from '../../../shared/content/search/written'

it('phones carry what is written: after a change of words, npm run readings packs it anew', () => {
  expect(vocabulary).toEqual(written)
})

it('a letter stands for two, which may stand for two themselves', () => {
  expect(unpaired({ ascii: '#', pairs: `abc#`, text: `#${letterOf(1, '#')}x` })).toBe('abcabx')
})

it('letters that stand for others are all different', () => {
  const letters = Array.from({ length: 600 }, (_, pair) => letterOf(pair, '#%'))
  expect(new Set(letters).size).toBe(600)
  expect(letters.slice(0, 3)).toEqual(['#', '%', 'À'])
})
