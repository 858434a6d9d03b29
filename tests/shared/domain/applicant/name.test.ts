import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanName, codeOf, nameProblem } from '../../../../shared/domain/applicant/name'

describe('a name is accepted', () => {
  it.each([
    ['李明', '李明'],
    [' 李明 ', '李明'],
    ['李　明', '李明'],
    ['欧阳娜娜', '欧阳娜娜'],
    ['李〇明', '李〇明'],
    ['𠮷野家', '𠮷野家'],
    ['王𬀩', '王𬀩'],
    ['张\u{30000}', '张\u{30000}'],
    // Written with a character kept for compatibility, a radical and a variant that nobody can type.
    ['\uf9e1明', '李明'],
    ['⼈杰', '人杰'],
    ['葛\u{e0100}明', '葛明'],
    ['阿卜杜热西提·艾合买提', '阿卜杜热西提·艾合买提'],
    ['阿卜杜热西提•艾合买提', '阿卜杜热西提·艾合买提'],
    ['阿卜杜热西提・艾合买提', '阿卜杜热西提·艾合买提'],
    ['阿卜杜热西提‧艾合买提', '阿卜杜热西提·艾合买提'],
    ['阿卜杜热西提．艾合买提', '阿卜杜热西提·艾合买提'],
    ['阿卜杜热西提。艾合买提', '阿卜杜热西提·艾合买提'],
    ['阿卜杜热西提 · 艾合买提', '阿卜杜热西提·艾合买提'],
    ['扎西·多吉·次仁', '扎西·多吉·次仁'],
    [
      '努尔买买提·阿卜杜热依木·吐尔逊·艾合买提江·买买提依明',
      '努尔买买提·阿卜杜热依木·吐尔逊·艾合买提江·买买提依明',
    ],
    ['김철수', '김철수'],
    ['김철수'.normalize('NFD'), '김철수'],
    ['남궁 민수', '남궁 민수'],
    ['Anna  Smith', 'Anna Smith'],
    ['Ａｎｎａ　Ｓｍｉｔｈ', 'Anna Smith'],
    ["Seán O'Brien", "Seán O'Brien"],
    ['Seán O’Brien', "Seán O'Brien"],
    ['Jean‑Luc Müller'.normalize('NFD'), 'Jean-Luc Müller'],
    ['Ọ̀ṣun Adé', 'Ọ̀ṣun Adé'],
    ['Иван Петров', 'Иван Петров'],
    ['PETROV<<IVAN<IVANOVICH<<<<', 'PETROV IVAN IVANOVICH'],
    ['WATTANACHAIKITTIPHAN PHONGSAKORNPHISITSAK', 'WATTANACHAIKITTIPHAN PHONGSAKORNPHISITSAK'],
    ['Martin Luther King Jr.', 'Martin Luther King Jr.'],
    ['李\u200b明', '李明'],
  ])('%s as %s', (typed, clean) => {
    expect(cleanName(typed)).toBe(clean)
    expect(nameProblem(clean)).toBeUndefined()
  })
})

describe('a name is refused, and the character named', () => {
  it.each([
    ['王小明😀', '😀', 'U+1F600'],
    ['王小明❤️', '❤', 'U+2764'],
    ['王\ue000', '\ue000', 'U+E000'],
    ['王小\ud83d', '\ud83d', 'U+D83D'],
    ['李明2', '2', 'U+0032'],
    ['李明２', '2', 'U+0032'],
    ['13812345678', '1', 'U+0031'],
    ['李*', '*', 'U+002A'],
    ['<b>李明</b>', '<', 'U+003C'],
    ['Li_Ming', '_', 'U+005F'],
    ['李\n明', '\n', 'U+000A'],
    ['李\u0007明', '\u0007', 'U+0007'],
    ['乾䷀坤', '䷀', 'U+4DC0'],
    ['李×明', '×', 'U+00D7'],
    ['李ㅋ明', '\u110f', 'U+110F'],
  ])('%j: %s', (typed, character, code) => {
    expect(nameProblem(cleanName(typed))).toEqual({ problem: 'character', character })
    expect(codeOf(character)).toBe(code)
  })
})

describe('a name is refused', () => {
  it.each([
    ['李', 'tooShort'],
    ['', 'tooShort'],
    ['\u200b', 'tooShort'],
    ['a'.repeat(61), 'tooLong'],
    ['𠮷'.repeat(61), 'tooLong'],
    ['李明。', 'order'],
    ['·李明', 'order'],
    ['-Anna', 'order'],
    ['e\u0301\u0301\u0301\u0301a', 'order'],
  ])('%j: %s', (typed, problem) => {
    expect(nameProblem(cleanName(typed))).toEqual({ problem })
  })

  it('but for its length in letters, not in halves of letters', () => {
    expect(nameProblem('𠮷'.repeat(60))).toBeUndefined()
  })
})

it('a name is cleaned once and for all', () => {
  const nasty = fc.constantFrom(...'李明·.。•・ \u3000\u200b´¨’-<Ae\u0301\u0308ㄱ가\uf9e1\ud840😀')
  const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: nasty }))
  fc.assert(
    fc.property(typed, name => {
      expect(cleanName(cleanName(name))).toBe(cleanName(name))
    }),
    { numRuns: 400 },
  )
})

it('a Chinese name is the same with blanks and any point, and any Chinese name is accepted', () => {
  const part = fc.string({
    unit: fc.constantFrom(...'李王阿卜杜热西提艾合买扎多吉次仁𠮷'),
    minLength: 2,
    maxLength: 8,
  })
  const point = fc.constantFrom('·', '•', '・', '.', '。', ' · ', '‧', '･')
  fc.assert(
    fc.property(part, part, point, (first, second, typed) => {
      const name = `${first}·${second}`
      expect(cleanName(first + typed + second)).toBe(name)
      expect(nameProblem(name)).toBeUndefined()
    }),
  )
})
