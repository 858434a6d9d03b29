/**
 * Business time. China keeps one offset all year, so an instant is arithmetic on +08:00 and the machine's
 * own zone never matters. Instants are ISO 8601 with +08:00, days YYYY-MM-DD, times of day HH:mm.
 */
const offsetMs = 8 * 3_600_000
export const minuteMs = 60_000
const dayMs = 86_400_000

export const msOf = (instant: string): number => Date.parse(instant)

/** To the second, so that two writings of one instant are the same text and sort by time. */
export const instantOf = (ms: number): string => `${new Date(ms + offsetMs).toISOString().slice(0, 19)}+08:00`

export const dayOf = (instant: string): string => instant.slice(0, 10)
export const timeOf = (instant: string): string => instant.slice(11, 16)
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
export const instantAt = (day: string, minute: number): string =>
  `${day}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00+08:00`

export const addMinutes = (instant: string, minutes: number): string =>
  instantOf(msOf(instant) + minutes * minuteMs)
/** Within a day this is arithmetic on the text: it is asked for millions of times a minute. */
export const minutesBetween = (from: string, to: string): number =>
  dayOf(from) === dayOf(to) ? minuteInDay(to) - minuteInDay(from) : (msOf(to) - msOf(from)) / minuteMs
const minuteInDay = (instant: string): number =>
  minuteOf(timeOf(instant)) + Number(instant.slice(17, 19)) / 60

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)

/** How many days later the second one is. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs

/** Whether the calendar has such a day: `Date` takes 31 November for 1 December. */
export function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7
