import * as v from 'valibot'

/** An instant in business time: ISO 8601 with the offset +08:00, to the minute or second. */
export const Instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{3})?)?\+08:00$/),
)
/** A business day, YYYY-MM-DD. */
export const Day = v.pipe(v.string(), v.isoDate())
