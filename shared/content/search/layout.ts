import type { Concept, Vocabulary } from '../../schemas/search'

/** The marks between parts, entries and fields; no word has one. */
const [part, entry, field] = ['{', ';', '|'] as const

/** A vocabulary as one text, to be packed. */
export function asText({ concepts, meanings, nations, readings, simplified }: Vocabulary): string {
  const told = Object.entries(concepts).map(([name, { weight, zh, en, ko }]) => [name, weight, zh, en, ko])
  const lists = [told, Object.entries(meanings)].map(list => list.map(one => one.join(field)).join(entry))
  const { zh, en, people, ko } = nations
  return [...lists, zh, en, people, ko, readings, simplified].join(part)
}

/** The vocabulary that such a text tells. */
export function fromText(text: string): Vocabulary {
  const [told = '', meant = '', zh = '', en = '', people = '', ko = '', readings = '', simplified = ''] =
    text.split(part)
  const entriesOf = (list: string) => list.split(entry).map(one => one.split(field))
  return {
    concepts: Object.fromEntries(entriesOf(told).map(([name = '', ...fields]) => [name, conceptOf(fields)])),
    meanings: Object.fromEntries(entriesOf(meant)),
    nations: { zh, en, people, ko },
    readings,
    simplified,
  }
}

const conceptOf = ([weight, zh = '', en = '', ko = '']: string[]): Concept => ({
  weight: Number(weight) as Concept['weight'],
  zh,
  en,
  ko,
})
