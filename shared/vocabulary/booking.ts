/** Ten of Crockford's letters: none that is taken for another when it is read out. */
export const bookingIdPattern = /^[0-9A-HJKMNP-TV-Z]{10}$/

/** By what halls are put in order for a visit. */
export const rankModes = ['best', 'earliest', 'nearest', 'leastWait'] as const
export type RankMode = (typeof rankModes)[number]
