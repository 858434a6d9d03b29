import * as v from 'valibot'

/** Date.parse takes 31 November for 1 December; a calendar does not. */
const isOnCalendar = (text: string): boolean => {
  const day = text.slice(0, 10)
  return new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day
}

/** An instant in business time: ISO 8601 with the offset +08:00, to the minute or second. */
export const Instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{3})?)?\+08:00$/),
  v.check(isOnCalendar),
)
/** A business day, YYYY-MM-DD. */
export const Day = v.pipe(v.string(), v.isoDate(), v.check(isOnCalendar))
