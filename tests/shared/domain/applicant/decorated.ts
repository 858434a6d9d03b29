import fc from 'fast-check'

/** What comes along with a number that is pasted from a message or a table. */
const between = ['', ' ', '\u3000', '\u00a0', '\u200b', '\u200e', '\u202d', '\u202c', '\ufeff', '-', '\t']

/** How each character is written, and what stands behind it; told again and again along the number. */
export const anyDecoration = fc.array(
  fc.record({ isWide: fc.boolean(), isSmall: fc.boolean(), behind: fc.constantFrom(...between) }),
  { minLength: 1, maxLength: 18 },
)
type Decoration = { isWide: boolean; isSmall: boolean; behind: string }[]

export function decorated(number: string, decoration: Decoration): string {
  return [...number]
    .map((character, i) => {
      const { isWide, isSmall, behind } = decoration[i % decoration.length] ?? decoration[0] ?? plain
      const written = isSmall ? character.toLowerCase() : character
      return (isWide ? wide(written) : written) + behind
    })
    .join('')
}

const plain = { isWide: false, isSmall: false, behind: '' }
const wide = (character: string): string => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0)

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** Seventeen digits with their right check character. */
export function withCheck(digits: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  return digits + '10X98765432'.charAt(sum % 11)
}

/** The invented resident of Nanguan who was born on a day. */
export const bornOn = (day: string): string => withCheck(`220102${day.replaceAll('-', '')}001`)
