import type { ErrorCode } from '../../errors'
import type { Fee, Price } from '../../schemas/fee'

/** What a fee costs on a day; undefined when no price of that day is on record. */
export const priceOn = ({ prices }: Fee, day: string): Price | undefined =>
  prices.find(({ from, until }) => (!from || from <= day) && (!until || day < until))

/** Why prices do not make a fee: a day may have one price at most, the oldest comes first. */
export function pricesProblem(prices: Price[]): ErrorCode | undefined {
  const isCrossed = prices.some(({ from, until }, i) => {
    const before = i === 0 ? '' : prices[i - 1]?.until
    return (from && until && until <= from) || before === undefined || (from ?? '') < before
  })
  return isCrossed ? 'priceDaysCrossed' : undefined
}
