import { openingText } from '../../../shared/domain/point/opening-text'
import type { OpeningRule, Point } from '../../../shared/schemas/point'
import type { PointFact, PointFactsChange, StatedFacts } from '../../../shared/schemas/point-fact'
import type { PointFactsTexts } from '../../../shared/texts/point-facts'

/** What a fact is, in words; nothing where there is none. */
export function factText(fact: PointFact, value: unknown, words: PointFactsTexts): string | undefined {
  if (value === undefined) return undefined
  if (fact === 'opening') return openingText(value as OpeningRule[])
  if (fact === 'machines') return value ? words.yes : words.no
  if (fact === 'door') return words.doorKnown
  if (fact === 'services') return servicesText(value as Point['accepts'], words)
  return String(value)
}

export function servicesText({ only, except }: Point['accepts'], words: PointFactsTexts): string {
  if (only) return words.servicesOnly(only.length)
  return except && except.length > 0 ? words.servicesExcept(except.length) : words.servicesAll
}

/** One line of what will be otherwise: before and after. */
export interface ChangeLine {
  fact: PointFact
  after: string
  before: string
}

export function changeLines(
  point: Point,
  facts: StatedFacts,
  { changed, movedMetres = 0 }: PointFactsChange,
  words: PointFactsTexts,
): ChangeLine[] {
  return changed.map(fact => ({
    fact,
    after:
      fact === 'door' ? words.moved(metresLabel(movedMetres)) : (factText(fact, facts[fact], words) ?? ''),
    before: words.was(beforeOf(fact, point, words) ?? words.nothingBefore),
  }))
}

const beforeOf = (fact: PointFact, point: Point, words: PointFactsTexts): string | undefined => {
  if (fact === 'door') return point.locationBasis === 'door' ? words.doorKnown : words.doorUnknown
  return factText(fact, fact === 'services' ? point.accepts : point[fact], words)
}

export const metresLabel = (metres: number): string =>
  metres < 1000 ? `${Math.round(metres)} m` : `${(metres / 1000).toFixed(1)} km`

/** Hours in two seasons, as they are written down. */
export const openingExample = openingText([
  {
    season: { name: 'summer' },
    weekdays: [1, 2, 3, 4, 5],
    periods: [
      { from: '08:30', to: '11:30' },
      { from: '13:00', to: '16:30' },
    ],
  },
  {
    season: { from: '10-01', to: '04-30' },
    weekdays: [1, 2, 3, 4, 5],
    periods: [{ from: '09:00', to: '16:00' }],
  },
  { weekdays: [6], periods: [{ from: '09:00', to: '12:00' }] },
])
