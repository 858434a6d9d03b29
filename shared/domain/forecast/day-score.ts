import type { QueueEvent } from '../../schemas/hall'
import { addDays, addMinutes, dayOf, instantAt, minuteOf, minutesBetween, timeOf } from '../calendar'
import type { TicketPast } from '../hall/day-count'
import { liveHall } from '../hall/hall'
import { emptyHall, reduceHall } from '../hall/queue'
import type { Score } from '../learned/correction'
import type { TakenPlaces } from '../point/slot'
import type { Forecast } from './forecast'
import { forecastDay } from './forecast-day'
import type { Outlook } from './outlook'

/** Forecasts are scored as they would have been made at these distances through the day … */
const everyMinutes = 30
/** … for people who came up to so much later, … */
const aheadMinutes = 180
/** … and as at this minute of the day before, for everybody who came. */
const minuteBefore = 12 * 60

/** A day that has ended: what was expected of it, what the machines told, and who had booked when. */
export interface PastDay {
  expected: Omit<Outlook, 'booked' | 'live' | 'now'>
  /** In the order of time. */
  events: QueueEvent[]
  tickets: TicketPast[]
  /** Their places, and when they were made. */
  bookings: (TakenPlaces & { madeAt: string })[]
}

/** The day once more: what would have been forecast of it, against the waits that came. */
export function dayScores({ tickets, ...past }: PastDay): Score[] {
  const { day } = past.expected
  const ofDay = { ...past, tickets: tickets.filter(({ ticket: { takenAt = '' } }) => dayOf(takenAt) === day) }
  return [...dayBeforeScores(ofDay), ...sameDayScores(ofDay)]
}

function dayBeforeScores(past: PastDay): Score[] {
  const now = instantAt(addDays(past.expected.day, -1), minuteBefore)
  return past.tickets.flatMap(scoresBy(forecastAt(past, now), now))
}

function sameDayScores(past: PastDay): Score[] {
  const { expected, events, tickets } = past
  const { day, periods, point } = expected
  let state = emptyHall(point.pointId, instantAt(day, 0))
  let next = 0
  const scores: Score[] = []
  const first = periods[0]?.fromMinute ?? 0
  for (let minute = first; minute < (periods.at(-1)?.toMinute ?? 0); minute += everyMinutes) {
    const now = instantAt(day, minute)
    for (let event = events[next]; event && event.at < now; event = events[++next])
      state = reduceHall(state, '', event)
    const ahead = forecastAt(past, now, { live: liveHall(state) })
    if (ahead.basis !== 'live') continue
    const until = addMinutes(now, aheadMinutes)
    const soon = tickets.filter(({ ticket: { takenAt = '' } }) => takenAt >= now && takenAt <= until)
    scores.push(...soon.flatMap(scoresBy(ahead, now)))
  }
  return scores
}

const forecastAt = (
  { expected, bookings }: PastDay,
  now: string,
  given: Pick<Outlook, 'live'> = {},
): Forecast =>
  forecastDay({
    ...expected,
    ...given,
    booked: bookings
      .filter(({ madeAt }) => madeAt <= now)
      .map(({ slotAt, places }) => ({ slotAt, people: places })),
    now,
  })

/** How a forecast did for a ticket; nothing where it was never called. */
const scoresBy =
  (ahead: Forecast, now: string) =>
  ({ ticket: { takenAt, calledAt, booked } }: TicketPast): Score[] => {
    if (!takenAt || !calledAt) return []
    const minute = minuteOf(timeOf(takenAt))
    const comer = booked ? 'booked' : 'walkIn'
    return [
      {
        comer,
        aheadMinutes: minutesBetween(now, takenAt),
        minute,
        band: ahead.plainBandAt(minute, comer),
        row: ahead.stateAt?.(minute, comer),
        actual: minutesBetween(takenAt, calledAt),
      },
    ]
  }
