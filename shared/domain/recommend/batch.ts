import { around } from 'geokdbush'
import KDBush from 'kdbush'
import type { Location } from '../../schemas/point'
import { dayOf, minuteOf, timeOf } from '../calendar'
import { type Ahead, aheadFor, partsFrom, withOneHeld, withOneLeaving } from '../forecast/ahead'
import { arrivalAt } from '../forecast/delay'
import { memo } from '../memo'
import { type Visit, visitProblem } from '../point/place'
import type { TakenPlaces } from '../point/slot'
import { wayDoubt } from '../point/start'
import { distanceMetres, travelMinutes } from '../point/travel'
import { heard, isForetold } from './demand'
import { aheadForMoves } from './idle'
import type { Option } from './rank'
import { optionsAt } from './rank'
import { type Appointment, canBeAsked, doorToCounter, type Offer, offerFor } from './recommend'

/** Somebody with an appointment, where the way begins, what decides which halls may serve him, and how long it takes. */
export interface Appointed extends Appointment {
  origin: Location
  /** How far from it the way may begin, where it is known no better. */
  withinMetres?: number | undefined
  /** All that is done in the visit. */
  visits: readonly Visit[]
  /** Its places, where it is booked; another hall may have to split them otherwise. */
  taken: TakenPlaces[]
}

/** How many places an appointment takes. */
export const placesOf = ({ taken }: Pick<Appointed, 'taken'>): number =>
  taken.reduce((sum, { places }) => sum + places, 0)

/** A point near an origin, by its place in the list of halls. */
interface Near {
  hall: number
  metres: number
  travel: number
}

interface Move {
  offer: Offer
  /** Minutes saved to the person and to everybody behind, at both halls together. */
  gain: number
}

/** Points compared for one person; farther ones do not win against these. */
export const nearby = 12

/**
 * The minute's run over everybody who has an appointment: finds whom another point would clearly serve better,
 * and asks those first whose move helps all together most. Each offer holds a place, and the next person is
 * shown the halls as they are then; so the offers never promise more places than there are.
 *
 * Time and memory grow linearly with the people: each is compared with a few points nearby, found by a spatial
 * index, and for most one number a point is enough.
 */
export function recommendBatch(days: Ahead[], people: Appointed[], now: string): Offer[] {
  const halls = [...days]
  const nearTo = neighbourhood(days)
  const hallOf = new Map(days.map(({ pointDay }, i) => [pointDay.point.pointId, i]))
  const move = (person: Appointed): Move | undefined => {
    const here = hallOf.get(person.pointId)
    return here === undefined ? undefined : bestMove(person, halls, here, nearTo(person), now)
  }
  const candidates = people
    .flatMap(person => ({ person, gain: move(person)?.gain ?? 0 }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
  return candidates.flatMap(({ person }) => {
    const offer = move(person)?.offer
    const here = hallOf.get(person.pointId)
    const there = hallOf.get(offer?.there.pointId ?? '')
    if (!offer || here === undefined || there === undefined) return []
    const target = halls[there] as Ahead
    const parts = partsFrom(
      aheadFor(aheadForMoves(target), person.visits),
      offer.there.slotAt,
      placesOf(person),
    )
    halls[there] = withOneHeld(target, parts ?? [])
    halls[here] = withOneLeaving(halls[here] as Ahead, person.taken)
    return [offer]
  })
}

/** The points near a person that may serve him, nearest first; looked up once for all who are alike in that. */
function neighbourhood(days: Ahead[]): (person: Appointed) => Near[] {
  const points = days.map(({ pointDay }) => pointDay.point)
  const index = new KDBush(points.length)
  for (const { location } of points) index.add(location.longitude, location.latitude)
  index.finish()
  const known = new Map<string, Near[]>()
  return person => {
    const { origin, visits, slotAt } = person
    const what = visits.map(({ service, place, home }) => `${service} ${place?.by} ${home}`).join()
    const key = `${origin.longitude} ${origin.latitude} ${what} ${dayOf(slotAt)}`
    const found = known.get(key) ?? nearest(index, points, person)
    known.set(key, found)
    return found
  }
}

function nearest(index: KDBush, points: Ahead['pointDay']['point'][], person: Appointed): Near[] {
  const { origin } = person
  const day = dayOf(person.slotAt)
  const serves = (i: number) => !visitProblem(points[i] as (typeof points)[number], person.visits, day)
  return around(index, origin.longitude, origin.latitude, nearby, Number.POSITIVE_INFINITY, serves).map(
    hall => {
      const metres = distanceMetres(origin, (points[hall] as (typeof points)[number]).location)
      return { hall, metres, travel: travelMinutes(metres) }
    },
  )
}

function bestMove(
  person: Appointed,
  halls: Ahead[],
  hereHall: number,
  near: Near[],
  now: string,
): Move | undefined {
  const ahead = halls[hereHall] as Ahead
  const metres = distanceMetres(person.origin, ahead.pointDay.point.location)
  // Most people cannot be asked now, which is seen without a look at any queue.
  if (!canBeAsked(person, { slotAt: person.slotAt, distanceMetres: metres }, now)) return undefined
  const here = optionHere(person, ahead, metres)
  const staying = doorToCounter(here)
  // One number a point: even its shortest wait would have to save enough.
  const worth = near.filter(
    ({ hall, travel }) =>
      hall !== hereHall && staying - travel - leastWait(halls[hall] as Ahead) >= heard.minutes,
  )
  if (worth.length === 0) return undefined
  const from = { origin: person.origin, withinMetres: person.withinMetres ?? 0 }
  const options = worth.flatMap(({ hall, metres }) => {
    const there = halls[hall] as Ahead
    const doubtMinutes = wayDoubt(from, ahead.pointDay.point.location, there.pointDay.point.location)
    const found = optionsAt(aheadFor(aheadForMoves(there), person.visits), metres, placesOf(person))
    return doubtMinutes > 0 ? found.map(option => ({ ...option, doubtMinutes })) : found
  })
  const offer = offerFor(person, here, options, now)
  if (!offer) return undefined
  const gain = offer.savesMinutes + here.delayMinutes - offer.there.delayMinutes
  return gain > 0 ? { offer, gain } : undefined
}

const optionHere = ({ pointId, slotAt }: Appointed, ahead: Ahead, metres: number): Option => ({
  pointId,
  slotAt,
  places: 1,
  distanceMetres: metres,
  ...arrivalAt(ahead.forecast, minuteOf(timeOf(slotAt))),
  isForetold: isForetold(ahead),
})

const once = memo<Ahead, number>(1)

/** The shortest wait at which a hall has a place. */
const leastWait = (ahead: Ahead): number =>
  once(ahead, 'least', () =>
    aheadForMoves(ahead).slots.reduce(
      (min, { places, wait }) => (places > 0 ? Math.min(min, wait.mean) : min),
      Number.POSITIVE_INFINITY,
    ),
  )
