/** Six digits of an authenticator. */
export const factorCodePattern = /^\d{6}$/
