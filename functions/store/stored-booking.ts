import type { TakenPlaces } from '../../shared/domain/point/slot'
import type { Receipt } from '../../shared/schemas/arrival'
import type { BookingStatus, Marks } from '../../shared/schemas/booking'
import type { ChecklistChange } from '../../shared/schemas/notice'
import type { Tie } from '../../shared/schemas/place'
import type { RatingLevel } from '../../shared/schemas/rating'
import type { Shortfall } from '../../shared/schemas/shortfall'
import type { Language } from '../../shared/schemas/text'
import type { Relation } from '../../shared/vocabulary/relation'

/** Places that were given up and are free again at a time; until then they count as held. */
export interface Returning {
  /** Of the booking, as it was when it gave them up. */
  id: string
  pointId: string
  taken: TakenPlaces[]
  backAt: string
}

/** Personal fields are sealed; the identity of the applicant is a look-up value. */
export interface BookingItem {
  bookingId: string
  ownerId: string
  applicantKey: string
  /** Look-up keys of the name and the telephone: by them a counter finds the person without opening anything. */
  finds?: string[]
  /** All that is done in the visit, the main thing first. */
  services: string[]
  /** Of documents that these are about; where it is missing, each service stands for one. */
  families?: string[]
  pointId: string
  slotAt: string
  /** The places it has taken, from its slot on: what a cancellation or a move gives back, whatever is planned by then. */
  taken: TakenPlaces[]
  status: BookingStatus
  sealedName: string
  sealedIdNumber: string
  sealedPhone: string
  sealedAnswers: string
  /** Each once. */
  materials: string[]
  /** Of several services, what each alone asks for. */
  alone?: { service: string; materials: string[] }[]
  /** The notice its list follows. */
  notice?: string
  /** What a later notice has changed in it, until its owner has seen that. */
  checklistChange?: ChecklistChange
  marks?: Marks
  /** What was missing at the counter. */
  shortfall?: Shortfall
  /** What its owner has said of the visit; the hall never reads it with the booking. */
  rating?: { level: RatingLevel; reasons: string[]; at: string; findingId?: string }
  originDivision?: string
  /** What decided at which halls it may be done, where something did. */
  ties?: Tie[]
  language: Language
  /** The applicant is of the owner's family. */
  forFamily?: boolean
  /** What the applicant is to the owner, where that was said. */
  relation?: Relation
  /** The name of whoever comes along with a child. */
  sealedGuardian?: string
  /** Of those that were booked together. */
  groupCode?: string
  /** Grows with every change; a change names the version it has seen. */
  version: number
  recommendationId?: string
  lastOfferedDay?: string
  /** The wait it was promised where a recommendation has moved it, as long as it stands there. */
  promise?: { pointId: string; slotAt: string; waitMinutes: number }
  /** The day on which its owner was asked once more because that promise had broken. */
  lastRescuedDay?: string
  movedFrom?: { pointId: string; slotAt: string }
  /** What it had before, while that comes back to all later: its owner may still go back there. */
  leftBehind?: Returning & { slotAt: string }
  /** How often its owner has moved it. */
  moves?: number
  /** The recommendation that moved it. */
  movedBy?: string
  /** Written by this store. */
  createdAt?: string
  checkedInAt?: string
  /** Came without a booking and was entered at the counter: takes no place and belongs to no phone. */
  walkIn?: boolean
  /** The ticket of the hall's machine. */
  ticket?: { ticketId: string; at: string }
  /** What became of the visit, as the counter has said. */
  receipt?: Receipt & { at: string }
  confirmedAt?: string
  remindedAt?: string
  morningAt?: string
  /** From when on its hall is closed that day, once its owner has been told. */
  closingTold?: string
  /** No message brought him to it when he was told: somebody has to call him. */
  toPhone?: true
}

/** Raised when bookings are stored in another shape; what was stored before is read below. */
export const bookingShape = 2

/** As bookings were stored before shapes had numbers: of one service, one place and at most one tie. */
type FirstShape = Omit<BookingItem, 'services' | 'taken' | 'ties' | 'alone'> & {
  shape?: undefined
  service: string
  tie?: Tie
}
export type StoredBooking = FirstShape | (BookingItem & { shape: typeof bookingShape })

/** The one reader of stored bookings, whatever their shape. */
export function bookingFrom(stored: StoredBooking): BookingItem {
  if (stored.shape !== undefined) return stored
  const { service, tie, ...booking } = stored
  return {
    ...booking,
    services: [service],
    taken: [{ slotAt: booking.slotAt, places: 1 }],
    ...(tie && { ties: [tie] }),
  }
}
