import { timeOf } from '../../../../shared/domain/calendar'
import { distanceMetres } from '../../../../shared/domain/point/travel'
import type { Busyness, HallView } from '../../../../shared/schemas/hall'
import type { Location, Point } from '../../../../shared/schemas/point'
import type { Text } from '../../../../shared/schemas/text'
import type { Texts } from '../../../../shared/texts'
import type { Tone } from '../../components/mark'
import { waitLabel } from '../../wording'

const tones: Record<Busyness, Tone> = {
  idle: 'good',
  moderate: 'warn',
  busy: 'bad',
  unknown: 'plain',
  closed: 'plain',
}
export const busynessTone = (busyness: Busyness): Tone => tones[busyness]

export interface HallLine {
  pointId: string
  name: string
  busyness: Busyness
  facts: string[]
}

/** What is known of a hall now; numbers that nobody has reported are left out. */
export const hallFacts = (hall: HallView, texts: Texts): string[] => {
  const [people, asOf] = [peopleFacts(hall, texts), asOfFact(hall, texts)]
  return [...people, waitNow(hall, texts), asOf].filter(fact => fact !== undefined)
}

/** The same where the wait stands by itself. */
export const headFacts = (hall: HallView, texts: Texts): string[] =>
  [...peopleFacts(hall, texts), asOfFact(hall, texts)].filter(fact => fact !== undefined)

const isTold = ({ busyness }: HallView): boolean => busyness !== 'unknown' && busyness !== 'closed'

function peopleFacts(hall: HallView, texts: Texts): (string | undefined)[] {
  const { waiting, openCounters } = hall
  if (!isTold(hall)) return []
  return [
    waiting === undefined ? undefined : texts.hall.waiting(waiting),
    openCounters === undefined ? undefined : texts.hall.counters(openCounters),
  ]
}

const asOfFact = (hall: HallView, texts: Texts): string | undefined =>
  isTold(hall) && hall.asOf ? texts.hall.asOf(timeOf(hall.asOf)) : undefined

export function waitNow(hall: HallView, texts: Texts): string | undefined {
  const { waitMinutes } = hall
  if (!isTold(hall) || !waitMinutes || waitMinutes.basis === 'unknown') return undefined
  return waitLabel(texts, waitMinutes, texts.hall.wait)
}

/** Those of which one name, in whatever language, has what was typed. */
export function named<T extends { name: Text }>(all: T[], typed: string): T[] {
  const words = typed.trim().toLowerCase()
  return all.filter(({ name }) => Object.values(name).some(text => text.toLowerCase().includes(words)))
}

/** Halls by distance when it is known where the person starts, else as the province lists them. */
export function hallLines(
  halls: HallView[],
  points: Point[],
  from: Location | undefined,
  search: string,
  texts: Texts,
  say: (text: Text) => string,
): HallLine[] {
  const away = (point: Point) => (from ? distanceMetres(from, point.location) : 0)
  return named(points, search)
    .sort((a, b) => away(a) - away(b))
    .map(({ pointId, name }) => {
      const hall = halls.find(one => one.pointId === pointId) ?? { pointId, busyness: 'unknown' as const }
      return { pointId, name: say(name), busyness: hall.busyness, facts: hallFacts(hall, texts) }
    })
}
