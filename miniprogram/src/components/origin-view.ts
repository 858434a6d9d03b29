import { isYanbian } from '../../../shared/domain/point/division'
import type { Division } from '../../../shared/schemas/point'
import type { Language, Text } from '../../../shared/schemas/text'

export interface DivisionGroup {
  name: string
  divisions: Division[]
}

const matches = (text: Text, words: string): boolean =>
  Object.values(text).some(one => one.toLowerCase().includes(words.trim().toLowerCase()))

/** Yanbian's first for whoever reads Korean: most of them live there. */
export const divisionsFor = (language: Language, all: Division[]): Division[] =>
  language === 'ko'
    ? [...all.filter(({ code }) => isYanbian(code)), ...all.filter(({ code }) => !isYanbian(code))]
    : all

/** Counties by prefecture; the words may name either, in any language. */
export function divisionGroups(all: Division[], words: string, say: (text: Text) => string): DivisionGroup[] {
  const found = all.filter(({ name, prefecture }) => matches(name, words) || matches(prefecture, words))
  const codes = Array.from(new Set(found.map(({ prefectureCode }) => prefectureCode)))
  return codes.map(code => {
    const divisions = found.filter(({ prefectureCode }) => prefectureCode === code)
    return { name: divisions[0] ? say(divisions[0].prefecture) : code, divisions }
  })
}
