import { describe, expect, it } from 'vitest'
import { joinedText, sameText } from '../../../shared/domain/joined-text'

describe('two texts as one', () => {
  const one = { 'zh-CN': '带原件。', en: 'Bring the original. ', ko: '원본을 가져오십시오.' }
  const other = { 'zh-CN': '带复印件。', en: 'Bring a copy.', ko: '사본을 가져오십시오.' }

  it('are said one after the other in each language', () => {
    expect(joinedText(one, other)).toEqual({
      'zh-CN': '带原件。带复印件。',
      en: 'Bring the original. Bring a copy.',
      ko: '원본을 가져오십시오. 사본을 가져오십시오.',
    })
  })

  it.each([
    ['first', { ...one, en: '', ko: '' }, other],
    ['second', one, { ...other, en: '', ko: '' }],
  ])('are to come as a whole where the %s is: nobody takes half for all', (_which, first, second) => {
    expect(joinedText(first, second)).toEqual({ 'zh-CN': '带原件。带复印件。', en: '', ko: '' })
  })

  it('of the same Chinese are said as whichever has been translated says it', () => {
    expect(sameText({ ...one, en: '' }, { ...one, ko: '' })).toEqual(one)
    expect(sameText(one, { ...one, en: '', ko: '' })).toEqual(one)
  })
})
