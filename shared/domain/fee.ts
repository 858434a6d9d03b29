import type { Fee, Price } from '../schemas/fee'

/** What a fee costs on a day; undefined when no price of that day is on record. */
export const priceOn = ({ prices }: Fee, day: string): Price | undefined =>
  prices.find(({ from, until }) => (!from || from <= day) && (!until || day < until))
