import { minuteOf, timeOf } from '../shared/domain/calendar'
import { expectedOf } from '../shared/domain/experience'
import type { LiveHall } from '../shared/domain/hall'
import { openPeriods } from '../shared/domain/opening'
import { type Forecast, forecast, shownWait, waitAt } from '../shared/domain/predict'
import type { Option } from '../shared/domain/rank'
import { acceptance } from '../shared/domain/recommend'
import { type PlannedSlot, plannedSlots } from '../shared/domain/slot'
import { distanceMetres } from '../shared/domain/travel'
import type { Slot } from '../shared/schemas/booking'
import type { Wait } from '../shared/schemas/hall'
import type { Location, Point } from '../shared/schemas/point'
import type { Context } from './context'
import type { Content } from './store/content'
import { listLiveHalls } from './store/hall'
import { listTaken, type Taken } from './store/slot'

/** A point's day as far as it is known: how its wait will be, its slots, and the people due in each. */
export interface PointDay {
  point: Point
  day: string
  slots: PlannedSlot[]
  taken: Map<string, Taken>
  forecast: Forecast
  live?: LiveHall | undefined
}

/** Reads halls and bookings of the given points and looks ahead. */
export async function lookAhead(
  ctx: Context,
  points: Point[],
  day: string,
  content: Content,
): Promise<PointDay[]> {
  const live = await listLiveHalls(
    ctx.table,
    points.map(({ pointId }) => pointId),
  )
  return Promise.all(
    points.map(async point =>
      pointDay(
        ctx.now,
        point,
        day,
        content,
        await listTaken(ctx.table, point.pointId, day),
        live.get(point.pointId),
      ),
    ),
  )
}

export function pointDay(
  now: string,
  point: Point,
  day: string,
  { holidays, experience }: Pick<Content, 'holidays' | 'experience'>,
  taken: Map<string, Taken>,
  live: LiveHall | undefined,
): PointDay {
  const periods = openPeriods(point, day, holidays)
  const slots = plannedSlots(point, day, holidays)
  const booked = slots.map(({ slotAt }) => ({ slotAt, people: peopleDue(taken.get(timeOf(slotAt))) }))
  const ahead = forecast({
    point,
    day,
    periods,
    ...expectedOf(experience, point, day, periods, holidays),
    booked,
    live,
    now,
  })
  return { point, day, slots, taken, forecast: ahead, live }
}

/** Not everybody takes the recommendation that his place is held for. */
const peopleDue = ({ taken, held }: Taken = { taken: 0, held: 0 }): number => taken - held * (1 - acceptance)

/** The slots of a point's day that still have a place and begin later than `now`, with the wait then. */
export function openSlots({ slots, taken, forecast }: PointDay, now: string): (Slot & { wait: Wait })[] {
  return slots
    .filter(({ slotAt }) => slotAt > now)
    .map(({ slotAt, capacity }) => {
      const wait = waitAt(forecast, minuteOf(timeOf(slotAt)))
      const places = Math.max(0, capacity - (taken.get(timeOf(slotAt))?.taken ?? 0))
      return { slotAt, capacity, places, wait, waitMinutes: shownWait(wait) }
    })
}

/** The options these days give a person who starts from `origin`. */
export const optionsFrom = (days: PointDay[], origin: Location, now: string): Option[] =>
  days.flatMap(ahead => {
    const metres = distanceMetres(origin, ahead.point.location)
    return openSlots(ahead, now)
      .filter(({ places }) => places > 0)
      .map(({ slotAt, places, wait }) => ({
        pointId: ahead.point.pointId,
        slotAt,
        places,
        distanceMetres: metres,
        wait,
      }))
  })
