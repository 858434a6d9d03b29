import {
  type ArrivalClaim,
  claimText,
  codeMinutes,
  readCode,
  readPoster,
  writtenCode,
  writtenPoster,
} from '../../shared/domain/arrival/code'
import { addMinutes, msOf } from '../../shared/domain/calendar'
import { type Keyring, lookupKey, sameText } from './keyring'

const sealLength = 22

/** Made with the key of look-ups, under a name of its own. */
const sealOf = async (keyring: Keyring, kind: 'arrival' | 'poster', text: string): Promise<string> =>
  (await lookupKey(keyring, kind, text)).slice(0, sealLength)

/** A code for the door, and until when it is good. */
export async function arrivalCode(
  keyring: Keyring,
  bookingId: string,
  now: string,
): Promise<{ code: string; until: string }> {
  const until = addMinutes(now, codeMinutes)
  const claim: ArrivalClaim = { bookingId, until: Math.floor(msOf(until) / 1000) }
  return { code: writtenCode(claim, await sealOf(keyring, 'arrival', claimText(claim))), until }
}

/** The booking that a code names; nothing where we have not made it, or its time is over. */
export async function bookingOfCode(
  keyring: Keyring,
  code: string,
  now: string,
): Promise<string | undefined> {
  const claim = readCode(code)
  if (!claim || claim.until * 1000 < msOf(now)) return undefined
  return sameText(claim.seal, await sealOf(keyring, 'arrival', claimText(claim)))
    ? claim.bookingId
    : undefined
}

export const posterCode = async (keyring: Keyring, pointId: string): Promise<string> =>
  writtenPoster(pointId, await sealOf(keyring, 'poster', pointId))

/** The hall whose wall a code hangs on; nothing where we have not made it. */
export async function pointOfPoster(keyring: Keyring, code: string): Promise<string | undefined> {
  const poster = readPoster(code)
  if (!poster) return undefined
  return sameText(poster.seal, await sealOf(keyring, 'poster', poster.pointId)) ? poster.pointId : undefined
}
