import * as v from 'valibot'

/** Why something is done that matters to others; it is kept beside what was done. */
export const Reason = v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(200))
