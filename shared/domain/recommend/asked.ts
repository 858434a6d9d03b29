import { timeOf } from '../calendar'
import type { TakenPlaces } from '../point/slot'
import { acceptanceOf } from './recommend'

/** What today's recommendations mean for the halls: who may go elsewhere, and how readily people do. */
export interface Asked {
  /** Places of people with an open recommendation, by the point and the time of day they have booked. */
  leaving: ReadonlyMap<string, ReadonlyMap<string, number>>
  acceptance: number
}

interface AskedBooking {
  pointId: string
  taken: TakenPlaces[]
  recommendationId?: string | undefined
  lastOfferedDay?: string | undefined
  movedBy?: string | undefined
}

export function askedOn(day: string, bookings: AskedBooking[]): Asked {
  const leaving = new Map<string, Map<string, number>>()
  const asked = bookings.filter(({ lastOfferedDay }) => lastOfferedDay === day)
  for (const { pointId, taken, recommendationId } of asked) {
    if (!recommendationId) continue
    const times = leaving.get(pointId) ?? new Map<string, number>()
    for (const { slotAt, places } of taken)
      times.set(timeOf(slotAt), (times.get(timeOf(slotAt)) ?? 0) + places)
    leaving.set(pointId, times)
  }
  const accepted = asked.filter(({ movedBy }) => movedBy !== undefined).length
  return { leaving, acceptance: acceptanceOf({ sent: asked.length, accepted }) }
}
