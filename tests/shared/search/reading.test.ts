import { expect, it } from 'vitest'
import { vocabulary } from '../../../shared/content/search'
import { finder, searcher } from '../../../shared/domain/search/search'
import { reading } from '../../../shared/domain/search/search-part'
import { jamo } from '../../../shared/domain/search/search-spelling'

const find = searcher(vocabulary)
const term = (spelling: string) => ({ spelling, concepts: [spelling] })

it.each([
  ['退出国籍', ['退出', '国籍', '出国'], ['退出', '国籍'], []],
  ['香港人办证', ['香港', '香港人', '人办'], ['香港人'], ['办证']],
  ['我想出国', ['出国'], ['出国'], ['我想']],
  ['出国出国', ['出国'], ['出国', '出国'], []],
  ['', ['出国'], [], []],
])('%s, knowing %j, is read as %j and leaves %j', (text, known, found, left) => {
  const byFirst = new Map<string, ReturnType<typeof term>[]>()
  for (const one of known.map(term)) {
    const first = one.spelling.charAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), one])
  }
  const read = reading(text, byFirst)
  expect(read.found.map(({ spelling }) => spelling)).toEqual(found)
  expect(read.left).toEqual(left)
})

it.each([
  ['려권', '여권'],
  ['로씨야', '노시야'],
  ['료금', '요금'],
  ['녀자', '여자'],
  ['로인', '노인'],
])('Yanbian’s %s is spelled as %s', (yanbian, seoul) => {
  expect(jamo(yanbian)).toBe(jamo(seoul))
})

it('other words keep apart', () => {
  expect(jamo('다리')).not.toBe(jamo('나리'))
  expect(jamo('여권')).not.toBe(jamo('여건'))
})

it.each([
  ['what sounds alike across two syllables is no word', '打印近五年出入境记录', 'QY-RECORD'],
  ['an ending takes the place of an e', 'renouncing my citizenship', 'NAT-EXIT'],
  ['words stand in whichever order', 'permit expired residence', 'FR-EXT'],
  ['an English word is no syllable of pinyin', 'language student long term', 'FR-STUDY'],
  ['what has happened is told by its verb’s ending', '护照磕角了', 'PP-DAMAGED'],
])('%s: %s', (_what, typed, code) => {
  expect(find(typed).slice(0, 3)).toContain(code)
})

it('tells whether a loss is spoken of, in each language', () => {
  const { speaksOf } = finder(vocabulary)
  for (const typed of ['护照丢了', 'passport stolen', '여권 분실', '려권 잃음'])
    expect(speaksOf(typed, 'lost'), typed).toBe(true)
  for (const typed of ['换护照', 'renew passport', '여권 갱신', ''])
    expect(speaksOf(typed, 'lost'), typed).toBe(false)
})

it.each([
  ['a word without spaces in pinyin is read syllable by syllable', 'huzhaodiule', 'PP-LOST'],
  ['a syllable that is a word counts where syllables meet', 'huzhao diule', 'PP-LOST'],
  ['a slip in one of several words', 'arrivl card', 'arrivalCard'],
  ['a word as it sounds', 'passport foto', 'guide/photo'],
  ['two letters for one', 'residense permitt extenshon', 'FR-EXT'],
  ['Korean vowels that sound alike', '외국인 비자 연장 됬', 'FV-EXT'],
  ['what is said around it', '请问一下六十岁以上怎么办护照呢', 'PP-NEW'],
])('%s: %s', (_what, typed, code) => {
  expect(find(typed)[0]).toBe(code)
})

it.each([
  ['护照没丢，快到期了', 'PP-RENEW', 'PP-LOST'],
  ['护照没过期想换', 'PP-RENEW', 'PP-LAPSED'],
  ['passport not lost, just expiring', 'PP-RENEW', 'PP-LOST'],
  ["my visa isn't expired", 'FV-EXT', 'FS-STAY'],
  ['여권 분실이 아니라 갱신', 'PP-RENEW', 'PP-LOST'],
])('what is denied is not looked for: %s', (typed, code, not) => {
  expect(find(typed).slice(0, 3)).toContain(code)
  expect(find(typed)[0]).not.toBe(not)
})

it.each([
  ['no belongs to the word that follows', 'passport has no blank pages left', 'PP-RENEW'],
  ['pinyin stands beside English', 'inherit a house in taiwan', 'TW-END-Q'],
  ['a hyphen is a blank', 'e-gate', 'eChannel'],
])('%s: %s', (_what, typed, code) => {
  expect(find(typed)[0]).toBe(code)
})

it.each([
  ['what stands between is no word half typed', '홍콩 려행사 따라 3박4일', 'HM-END-L'],
  ['words in their order come before words in any', 'work permit and stay', 'workPermit'],
])('%s: %s', (_what, typed, code) => {
  expect(find(typed).slice(0, 3)).toContain(code)
})

it('who is abroad may be visited, or may have lost a passport there', () => {
  expect(find('儿子在日本我想去看他')[0]).toBe('PP-NEW')
  expect(find('在日本丢了护照')[0]).toBe('passportAbroad')
})

it.each([
  ['who names two visas changes one into the other', 'tourist visa to student visa', 'FV-CHANGE'],
  ['the same in Korean', '유학 비자에서 취업 비자로', 'FR-CHANGE'],
  ['words on both sides of a comma are no phrase', 'married to chinese, which visa', 'FR-REUNION'],
])('%s: %s', (_what, typed, code) => {
  expect(find(typed).slice(0, 3)).toContain(code)
})
