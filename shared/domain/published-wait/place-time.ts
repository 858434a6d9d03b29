import { isRealDay } from '../calendar'

/** An instant as the clock on a place's own wall shows it: waits follow the hour of the place's day. */
export interface PlaceTime {
  ms: number
  /** Days since 1 January 1970, on the place's own calendar. */
  day: number
  /** Minutes since the place's midnight. */
  minute: number
  /** 1 Monday … 7 Sunday. */
  weekday: number
}

const written =
  /^(\d{4}-\d\d-\d\d)[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?(Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)$/
const dayMs = 86_400_000
const minuteMs = 60_000

/** Reads ISO 8601 with any offset; undefined where it is not a real time or its offset is missing. */
export function placeTimeOf(text: string): PlaceTime | undefined {
  const [, date, hour, minute, second, offset] = written.exec(text) ?? []
  if (!date || !offset || !isRealDay(date)) return undefined
  const localMinute = Number(hour) * 60 + Number(minute)
  const localMs = Date.parse(`${date}T00:00:00Z`) + localMinute * minuteMs + Number(second ?? 0) * 1000
  const day = Math.floor(localMs / dayMs)
  return {
    ms: localMs - offsetMinutes(offset) * minuteMs,
    day,
    minute: localMinute,
    weekday: weekdayOfDay(day),
  }
}

/** The first of January 1970 was a Thursday. */
export const weekdayOfDay = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

export const dateOfDay = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)
export const dayOfDate = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayMs

function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0')
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))
  return offset.startsWith('-') ? -minutes : minutes
}
