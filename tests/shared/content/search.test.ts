import { build } from 'esbuild'
import { pinyin } from 'pinyin-pro'
import { describe, expect, it, test } from 'vitest'
import { referrals } from '../../../shared/content/referrals'
import { vocabulary } from '../../../shared/content/search'
import { services } from '../../../shared/content/services'
import { searcher } from '../../../shared/domain/search/search'
import { type Query, queries } from './queries'
import { queriesKeptApart } from './queries-kept-apart'

const find = searcher(vocabulary)
const isFound = ([typed, ...right]: Query): boolean =>
  find(typed)
    .slice(0, 3)
    .some(code => right.includes(code))
const missed = (all: Query[]) => all.filter(query => !isFound(query)).map(([typed]) => typed)

describe('what people type', () => {
  it('finds the right service among the first three, ninety-five times of a hundred', () => {
    expect(queries).toHaveLength(100)
    expect(missed(queries).length, missed(queries).join(', ')).toBeLessThanOrEqual(5)
  })

  it('does so for words that the vocabulary was not made for', () => {
    expect(queriesKeptApart).toHaveLength(60)
    expect(missed(queriesKeptApart).length, missed(queriesKeptApart).join(', ')).toBeLessThanOrEqual(3)
  })

  it('asks for codes that exist', () => {
    const known = Object.keys(vocabulary.meanings)
    const asked = [...queries, ...queriesKeptApart].flatMap(([, ...right]) => right)
    expect(asked.filter(code => !known.includes(code))).toEqual([])
  })
})

test.each([
  ['half a word', '港澳通', 'HM-NEW'],
  ['half a word in pinyin', 'huzh', 'PP-NEW'],
  ['initials', 'gatxz', 'HM-NEW'],
  ['tones', 'hùzhào', 'PP-NEW'],
  ['half a syllable', '여궈', 'PP-NEW'],
  ['a first letter alone', '여ㄱ', 'PP-NEW'],
  ['a slip', 'pasport lsot', 'PP-LOST'],
  ['letters swapped', 'macoa tour', 'HM-END-L'],
  ['z for zh', 'huzao guoqi', 'PP-LAPSED'],
  ['a character that sounds the same', '户照到期', 'PP-RENEW'],
  ['traditional characters', '護照遺失', 'PP-LOST'],
  ['two languages', 'hk通行证 renew', 'HM-RENEW'],
])('%s is understood: %s', (_what, typed, code) => {
  expect(find(typed)[0]).toBe(code)
})

test.each(['', '   ', '？！', 'qwxz', '🙂', '你好'])('nothing is found for %j', typed => {
  expect(find(typed)).toEqual([])
})

test('a service that is new to the vocabulary is found by its name', () => {
  const name = { 'zh-CN': '火星护照：首次申请', en: '', ko: '' }
  expect(searcher(vocabulary, [{ code: 'XX-MARS', name }])('第一次办护照')).toContain('XX-MARS')
})

describe('the index', () => {
  it('is at most 45 kB', async () => {
    const { outputFiles } = await build({
      entryPoints: ['shared/content/search.ts'],
      bundle: true,
      minify: true,
      charset: 'utf8',
      format: 'esm',
      write: false,
    })
    expect(outputFiles[0]?.contents.byteLength).toBeLessThanOrEqual(45_000)
  })

  it('means every service and referral, in concepts that exist', () => {
    const codes = [...services, ...referrals].map(({ code }) => code)
    expect(Object.keys(vocabulary.meanings)).toEqual(expect.arrayContaining(codes))
    const concepts = Object.values(vocabulary.meanings).flatMap(meaning => meaning.split(' '))
    const known = Object.keys(vocabulary.concepts)
    expect(concepts.filter(concept => !known.includes(concept.replace(/^[~!]/, '')))).toEqual([])
  })

  it('reads every character as it is read in some word', () => {
    const readings = new Map<string, string>()
    for (const [, syllable = '', characters = ''] of vocabulary.readings.matchAll(/([a-z]+)([^a-z]+)/g))
      for (const character of characters) readings.set(character, syllable)
    const words = Object.values(vocabulary.concepts).flatMap(({ zh }) => zh.split(','))
    const heard = new Map<string, Set<string>>()
    for (const word of words)
      for (const [i, syllable] of pinyin(word, { toneType: 'none', type: 'array', v: true }).entries()) {
        const character = Array.from(word)[i] ?? ''
        heard.set(character, (heard.get(character) ?? new Set()).add(syllable))
      }
    const han = Array.from(heard).filter(([character]) => /\p{Script=Han}/u.test(character))
    expect(han.filter(([character, all]) => !all.has(readings.get(character) ?? ''))).toEqual([])
  })
})
