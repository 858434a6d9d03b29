/*
 * What stands in the codes of an arrival. A booking's code is shown by a phone and good for minutes; a poster's hangs in
 * a hall for as long as it is not taken down. Both end with what the server alone can make.
 */

const bookingPrefix = 'JL1'
const posterPrefix = 'JLHALL'

/** A picture of it that is passed on is of no use by the time it arrives. */
export const codeMinutes = 5

export interface ArrivalClaim {
  bookingId: string
  /** Seconds since 1970. */
  until: number
}

export const claimText = ({ bookingId, until }: ArrivalClaim): string => `${bookingId}.${until}`

export const writtenCode = (claim: ArrivalClaim, seal: string): string =>
  [bookingPrefix, claimText(claim), seal].join('.')

const bookingPattern = /^JL1\.([0-9A-HJKMNP-TV-Z]{10})\.(\d{10})\.([\w-]{22})$/

/** What a code says, and what vouches for it; nothing for whatever else was scanned. */
export function readCode(code: string): (ArrivalClaim & { seal: string }) | undefined {
  const [, bookingId, until, seal] = bookingPattern.exec(code.trim()) ?? []
  return bookingId && until && seal ? { bookingId, until: Number(until), seal } : undefined
}

export const writtenPoster = (pointId: string, seal: string): string =>
  [posterPrefix, pointId, seal].join('.')

const posterPattern = /^JLHALL\.([A-Z0-9-]{2,12})\.([\w-]{22})$/

export function readPoster(code: string): { pointId: string; seal: string } | undefined {
  const [, pointId, seal] = posterPattern.exec(code.trim()) ?? []
  return pointId && seal ? { pointId, seal } : undefined
}
