/** Ten of Crockford's letters: none that is taken for another when it is read out. */
export const bookingIdPattern = /^[0-9A-HJKMNP-TV-Z]{10}$/
