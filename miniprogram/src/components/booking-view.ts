import { msOf } from '../../../shared/domain/calendar'
import { isBrought } from '../../../shared/domain/checklist/marks'
import type { Booking, BookingStatus, Recommendation } from '../../../shared/schemas/booking'
import type { Material } from '../../../shared/schemas/material'
import type { Text } from '../../../shared/schemas/text'
import type { Texts } from '../../../shared/texts'
import type { Tone } from './mark'

const tones: Record<BookingStatus, Tone> = {
  booked: 'brand',
  checkedIn: 'good',
  cancelled: 'plain',
  missed: 'plain',
}
export const statusTone = (status: BookingStatus): Tone => tones[status]

/** Still to come: the soonest first. */
export const bookingsAhead = (bookings: Booking[]): Booking[] =>
  bookings.filter(({ status }) => status === 'booked').sort((a, b) => (a.slotAt < b.slotAt ? -1 : 1))

/** Over, however it ended: the latest first. */
export const bookingsPast = (bookings: Booking[]): Booking[] =>
  bookings.filter(({ status }) => status !== 'booked').sort((a, b) => (a.slotAt < b.slotAt ? 1 : -1))

export type Offer = 'none' | 'open' | 'expired'

/** An offer stays open until its place is let go, whatever the last answer of the server said. */
export function offerOf({ status, recommendation }: Booking, now: string): Offer {
  if (status !== 'booked' || !recommendation) return 'none'
  if (recommendation.status === 'expired') return 'expired'
  if (recommendation.status !== 'open') return 'none'
  return minutesLeft(recommendation, now) > 0 ? 'open' : 'expired'
}

/** A place that nobody keeps is not said to be kept. */
export function titleOf({ because, unheld, isRescue }: Recommendation) {
  if (because) return unheld ? 'insteadUnheld' : 'instead'
  return isRescue ? 'rescue' : 'title'
}

/** The phone's clock and the server's differ by less than this. */
const clocksDifferMinutes = 0.1

/**
 * The offer to speak of: the booking's own, else the one seen last if its time has run out meanwhile. One that
 * went before its time was answered elsewhere, and nothing is left to say of it.
 */
export function offerSeen(
  { status, pointId, slotAt, recommendation }: Booking,
  last: Recommendation | undefined,
  now: string,
): Recommendation | undefined {
  if (status !== 'booked') return undefined
  if (recommendation) return recommendation
  if (!last || last.fromPointId !== pointId || last.fromSlotAt !== slotAt) return undefined
  const isOver = last.status === 'expired' || minutesLeft(last, now) <= clocksDifferMinutes
  return isOver ? { ...last, status: 'expired' } : undefined
}

export const minutesLeft = ({ expiresAt }: Recommendation, now: string): number =>
  (msOf(expiresAt) - msOf(now)) / 60_000

/** What is used for more than one thing that is done in a visit, then what each alone asks for. */
export function bookedGroups({ materials, alone = [] }: Pick<Booking, 'materials' | 'alone'>) {
  const ofOne = alone.flatMap(group => group.materials)
  const shared = { service: undefined, materials: materials.filter(code => !ofOne.includes(code)) }
  return [shared, ...alone].filter(group => group.materials.length > 0)
}

/** The materials of a booking by name, in its own order; of one that is not known by name nothing is left out. */
export const bookedMaterials = (
  codesBooked: string[],
  materials: Material[],
  { booking }: Texts,
  say: (text: Text) => string,
) =>
  codesBooked.map(code => {
    const material = materials.find(one => one.code === code)
    if (!material) return { code, name: booking.unknownMaterial(code), note: undefined, isBrought: true }
    const { name, note } = material
    return { code, name: say(name), note: note && say(note), isBrought: isBrought(material) }
  })
