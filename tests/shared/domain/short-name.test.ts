import { expect, it } from 'vitest'
import { shortNameOf } from '../../../shared/domain/short-name'

const all = (text: string) => ({ 'zh-CN': text, en: text, ko: text })

it.each([
  ['what fits stays', 'Travel permit', 'Travel permit'],
  ['twenty characters fit', 'Kuancheng, Changchun', 'Kuancheng, Changchun'],
  ['a longer one ends with a word', 'Hong Kong/Macao endorsement: stay (D)', 'Hong Kong/Macao…'],
  ['a word that just fits stays', 'Residence permit off campus', 'Residence permit…'],
  ['and no mark before the cut', 'Residence permits, of old', 'Residence permits…'],
  ['Korean ends with a word', '홍콩·마카오 방문 허가(签注): 개인 관광(G)', '홍콩·마카오 방문 허가(签注)…'],
  [
    'Chinese, which has no blanks, ends with a character',
    '赴台签注：访友、财产、婚丧、诉讼、就医等（Q）',
    '赴台签注：访友、财产、婚丧、诉讼、就医…',
  ],
  ['no character is cut in two', `${'长'.repeat(18)}😀😀😀`, `${'长'.repeat(18)}😀…`],
])('without a short name of its own, as in older editions: %s', (_, name, short) => {
  expect(shortNameOf({ name: all(name) }, 'en')).toBe(short)
  expect([...short].length).toBeLessThanOrEqual(20)
})

it('what has only a Chinese name is called by it, in short where it has that', () => {
  const name = { 'zh-CN': '往来港澳通行证：首次申领', en: '', ko: '' }
  expect(shortNameOf({ name }, 'en')).toBe('往来港澳通行证：首次申领')
  expect(shortNameOf({ name, shortName: { 'zh-CN': '港澳通行证首次', en: '', ko: '' } }, 'ko')).toBe(
    '港澳通行证首次',
  )
})

it('the short name is taken where there is one, and a blank one is none', () => {
  const name = all('Passport: first application')
  expect(shortNameOf({ name, shortName: all('First passport') }, 'ko')).toBe('First passport')
  expect(shortNameOf({ name, shortName: all('') }, 'ko')).toBe('Passport: first…')
})
