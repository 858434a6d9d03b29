import { randomBytes } from 'node:crypto'
import { settledAnswers } from '../../shared/domain/applicant/at-hand'
import { maskPhone } from '../../shared/domain/booking/mask'
import { dayOf } from '../../shared/domain/calendar'
import type { Applicant } from '../../shared/schemas/booking'
import type { Answers } from '../../shared/schemas/fact'
import type { BookingItem } from '../store/booking'
import type { Context } from './context'
import { type Keyring, seal, unseal } from './keyring'

/*
 * Every personal field that is kept, and the place it is sealed for: a ciphertext that is copied to another item or
 * field does not open.
 */

export const openidPlace = (personId: string): string => `PERSON#${personId}/openid`
/** By the id that the service number knows somebody under. */
export const followerPlace = (followerKey: string): string => `FOLLOWER#${followerKey}/openid`
export const staffNamePlace = (staffId: string): string => `STAFF#${staffId}/name`
/** Who answers for mending a finding. */
export const responsiblePlace = (findingId: string): string => `FINDING#${findingId}/responsible`
export const factorPlace = (personId: string): string => `PERSON#${personId}/factor`
export const staffPhonePlace = (staffId: string): string => `STAFF#${staffId}/phone`

/** So much of a staff member's telephone as colleagues see. */
export const maskedPhoneOf = async (
  keyring: Keyring,
  { staffId, sealedPhone }: { staffId: string; sealedPhone?: string },
): Promise<string | undefined> =>
  sealedPhone && maskPhone(await unseal(keyring, staffPhonePlace(staffId), sealedPhone))
export const devicePlace = (deviceId: string): string => `DEVICE#${deviceId}/key`

/** A new key for a queue machine: told once, kept sealed. */
export async function issueDeviceKey(
  keyring: Keyring,
  deviceId: string,
): Promise<{ key: string; sealedKey: string }> {
  const key = randomBytes(32).toString('base64url')
  return { key, sealedKey: await seal(keyring, devicePlace(deviceId), key) }
}

export const bookingPlace = (bookingId: string, field: string): string => `BOOKING#${bookingId}/${field}`

export async function applicantOf({ keyring }: Context, item: BookingItem): Promise<Applicant> {
  const open = (field: string, sealed: string) => unseal(keyring, bookingPlace(item.bookingId, field), sealed)
  const [name, idNumber, phone] = await Promise.all([
    open('name', item.sealedName),
    open('idNumber', item.sealedIdNumber),
    open('phone', item.sealedPhone),
  ])
  return { name, idNumber, phone }
}

/** Who comes along with a child. */
export const guardianOf = async (
  { keyring }: Context,
  { bookingId, sealedGuardian }: Pick<BookingItem, 'bookingId' | 'sealedGuardian'>,
): Promise<string | undefined> =>
  sealedGuardian && unseal(keyring, bookingPlace(bookingId, 'guardian'), sealedGuardian)

/** As it was answered when the booking was made. */
export const answersGiven = async ({ keyring }: Context, item: BookingItem): Promise<Answers> =>
  JSON.parse(await unseal(keyring, bookingPlace(item.bookingId, 'answers'), item.sealedAnswers))

/** What is known of the applicant on the day of the visit: as answered, but for what his number decides. */
export async function answersOf(
  { keyring }: Context,
  item: BookingItem,
  adultAge?: number,
): Promise<Answers> {
  const open = (field: string, sealed: string) => unseal(keyring, bookingPlace(item.bookingId, field), sealed)
  const [answers, idNumber] = await Promise.all([
    open('answers', item.sealedAnswers),
    open('idNumber', item.sealedIdNumber),
  ])
  return settledAnswers(JSON.parse(answers), idNumber, dayOf(item.slotAt), adultAge)
}

export const visitPlace = (visitId: string, field: string): string => `VISIT#${visitId}/${field}`
/** Of a unit's list of travellers, by the file it was read from. */
export const rosterPlace = (rosterId: string, field: string): string => `UNITROSTER#${rosterId}/${field}`
/** What somebody who waits would book. */
export const waitingPlace = (waitingId: string): string => `WAITING#${waitingId}/form`
