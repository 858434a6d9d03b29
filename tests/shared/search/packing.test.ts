import { expect, it } from 'vitest'
import { vocabulary } from '../../../shared/content/search'
import { letterOf, unpacked } from '../../../shared/content/search/packing'
import { written } from '../../../shared/content/search/written'

it('phones carry what is written: after a change of words, npm run readings packs it anew', () => {
  expect(vocabulary).toEqual(written)
})

it('a letter stands for a string, which may have such letters itself', () => {
  const packed = { separator: '!', ascii: '#', strings: 'ab!c#', text: `#${letterOf(1, '#')}x` }
  expect(unpacked(packed)).toBe('abcabx')
})

it('letters that stand for strings are all different', () => {
  const letters = Array.from({ length: 1000 }, (_, string) => letterOf(string, '#%'))
  expect(letters).not.toContain(undefined)
  expect(new Set(letters).size).toBe(1000)
  expect(letters.slice(0, 3)).toEqual(['#', '%', 'À'])
})
