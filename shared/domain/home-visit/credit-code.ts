/** The 31 characters of GB 32100: no I, O, S, V and Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const pattern = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/

/** Weight i is 3 to the power of i, modulo 31. */
const weights = Array.from({ length: 17 }, (_, i) => 3 ** i % 31)

/** The last character of a unified social credit code (GB 32100-2015), of its first seventeen. */
export const creditCheck = (first17: string): string => {
  const sum = weights.reduce((total, weight, i) => total + weight * alphabet.indexOf(first17.charAt(i)), 0)
  return alphabet.charAt((31 - (sum % 31)) % 31)
}

/** Whether a cleaned code of eighteen characters can be a unit's: form and check character. */
export const isCreditCode = (code: string): boolean => pattern.test(code) && creditCheck(code) === code[17]
