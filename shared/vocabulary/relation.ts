/** What an applicant is to the person who books. */
export const relations = ['self', 'spouse', 'child', 'parent', 'relative', 'companion'] as const
export type Relation = (typeof relations)[number]

/** People who may be booked together, under one code for the counter. */
export const mostMembers = 5
/** Begins with a digit and ends with a letter, as no name and hardly any document's number does. */
export const groupCodePattern = /^\d[0-9A-HJKMNP-TV-Z]{6}[A-HJKMNP-TV-Z]$/
