/** Ten of Crockford's letters: none that is taken for another when it is read out. */
export const bookingIdPattern = /^[0-9A-HJKMNP-TV-Z]{10}$/

/** As many of his bookings as somebody is shown at once. */
export const bookingsAPage = 30

/** By what halls are put in order for a visit. */
export const rankModes = ['best', 'earliest', 'nearest', 'leastWait'] as const
export type RankMode = (typeof rankModes)[number]
