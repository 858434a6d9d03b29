/** The Korean autonomous prefecture: its places have names in two languages, and many there read Korean first. */
const yanbian = '2224'

export const isYanbian = (divisionCode: string | undefined): boolean =>
  divisionCode?.startsWith(yanbian) ?? false
