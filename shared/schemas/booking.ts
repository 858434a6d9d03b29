import * as v from 'valibot'
import { bookingIdPattern, type RankMode } from '../vocabulary/booking'
import { groupCodePattern, relations } from '../vocabulary/relation'
import { MaterialCode, ServiceCode, Services } from './code'
import { Answers } from './fact'
import { Wait } from './hall'
import { ChecklistChange, NoticeNumber } from './notice'
import { Ties } from './place'
import { DivisionCode, Location, PointId } from './point'
import { Shortfall } from './shortfall'
import { Language, Text } from './text'
import { Day, Instant } from './time'

/** Ten characters of Crockford's base 32, easy to read aloud. */
export const BookingId = v.pipe(v.string(), v.regex(bookingIdPattern))
/** The bookings of a person, of which further pages begin after the last one of the page before. */
export const ListBookings = v.strictObject({ after: v.optional(BookingId) })
export const RequestId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{16,64}$/))

/**
 * Only what the counter needs: name, identity document number, phone. As typed, with room for blanks and characters
 * that nobody sees; it is cleaned before it is judged or kept.
 */
export const Applicant = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(180)),
  idNumber: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  phone: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
})
export type Applicant = v.InferOutput<typeof Applicant>

export const Relation = v.picklist(relations)
/** As typed; it is cleaned before it is judged or kept. */
export const GuardianName = v.pipe(v.string(), v.minLength(1), v.maxLength(180))

export const BookingStatus = v.picklist(['booked', 'checkedIn', 'cancelled', 'missed'])
export type BookingStatus = v.InferOutput<typeof BookingStatus>

export const CreateBooking = v.strictObject({
  /** Chosen by the phone once per attempt: sending it again returns the same booking instead of a second one. */
  requestId: RequestId,
  services: Services,
  /** About the one applicant, for all the services. */
  answers: Answers,
  pointId: PointId,
  slotAt: Instant,
  applicant: Applicant,
  /** The county the person starts from, given with consent; recommendations measure travel from its seat. */
  originDivision: v.optional(DivisionCode),
  language: Language,
  /** Asked where it decides which halls may serve. */
  ties: v.optional(Ties),
  /** Made by a child for a parent, say: messages then speak of the family member instead of `you`. */
  forFamily: v.optional(v.boolean()),
  relation: v.optional(Relation),
  /** Who comes along with a child. */
  guardian: v.optional(GuardianName),
})
export type CreateBooking = v.InferOutput<typeof CreateBooking>

export const RecommendationStatus = v.picklist(['open', 'accepted', 'refused', 'expired'])
/** An offer to move a booking; the place at the target is kept until `expiresAt`, unless it is `unheld`. */
export const Recommendation = v.strictObject({
  recommendationId: v.string(),
  bookingId: BookingId,
  fromPointId: PointId,
  fromSlotAt: Instant,
  toPointId: PointId,
  toSlotAt: Instant,
  status: RecommendationStatus,
  /** Whoever comes first has the place: nothing brings the person to an offer that only the app shows. */
  unheld: v.optional(v.boolean()),
  /** Asked once more: the hall its owner was sent to has filled since. */
  isRescue: v.optional(v.boolean()),
  /** The hall has changed its plan, and the booked time is none any more; without it, the other hall is faster. */
  because: v.optional(v.literal('plan')),
  offeredAt: Instant,
  expiresAt: Instant,
  waitHereMinutes: v.number(),
  waitThereMinutes: v.number(),
  travelHereMinutes: v.number(),
  travelThereMinutes: v.number(),
  savesMinutes: v.number(),
  /** What the move has really saved, by the waits measured in both halls. */
  realisedMinutes: v.optional(v.number()),
  /** When its owner first saw it. */
  openedAt: v.optional(Instant),
})
export type Recommendation = v.InferOutput<typeof Recommendation>

/**
 * What a tap on a recommendation led to: the booking has `moved`; or the offer was over, and the next best is
 * `offered`; or nothing else would be a clear gain, and the booking is best `kept`.
 */
export interface Acceptance {
  outcome: 'moved' | 'offered' | 'kept'
  booking: Booking
}

/**
 * What of a list its owner has in hand. A phone that was offline tells it later: the greatest `order` (the phone's
 * time in milliseconds, at which the last mark was made) stands.
 */
export const Marks = v.strictObject({
  have: v.pipe(v.array(MaterialCode), v.maxLength(60)),
  order: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
})
export type Marks = v.InferOutput<typeof Marks>

/** The applicant as anybody but the counter may see him. */
export const MaskedApplicant = v.strictObject({ name: v.string(), idNumber: v.string(), phone: v.string() })
export type MaskedApplicant = v.InferOutput<typeof MaskedApplicant>

/** A booking as its owner sees it. */
export const Booking = v.strictObject({
  bookingId: BookingId,
  services: Services,
  pointId: PointId,
  slotAt: Instant,
  status: BookingStatus,
  applicant: MaskedApplicant,
  /** The applicant is of the owner's family, not the owner. */
  forFamily: v.optional(v.boolean()),
  relation: v.optional(Relation),
  /** Who comes along with a child, masked. */
  guardian: v.optional(v.string()),
  /** The one code of all who were booked together; the schema of it is that of groups. */
  groupCode: v.optional(v.pipe(v.string(), v.regex(groupCodePattern))),
  /** Each once, however many of the services ask for it. */
  materials: v.array(MaterialCode),
  /** Of several services, what each alone asks for. */
  alone: v.optional(v.array(v.strictObject({ service: ServiceCode, materials: v.array(MaterialCode) }))),
  recommendation: v.optional(Recommendation),
  /** Where the booking stood before it was moved. */
  movedFrom: v.optional(v.strictObject({ pointId: PointId, slotAt: Instant })),
  /** Its hall is not open for it any more at its time, and its owner has been told. */
  isOff: v.optional(v.boolean()),
  /** The notice its list follows. */
  notice: v.optional(NoticeNumber),
  /** What has become different since it was booked, until its owner has seen it. */
  checklistChange: v.optional(ChecklistChange),
  /** Missing until its owner has marked something. */
  marks: v.optional(Marks),
  /** What was missing when it was looked through at the counter. */
  shortfall: v.optional(Shortfall),
  /** What the hall tells those booked on that day. */
  hallNews: v.optional(v.array(Text)),
})
export type Booking = v.InferOutput<typeof Booking>

/** The same as the hall's staff see it. */
export const StaffBooking = v.strictObject({
  ...Booking.entries,
  ownerLanguage: Language,
  /** Came without a booking. */
  walkIn: v.optional(v.boolean()),
})
export type StaffBooking = v.InferOutput<typeof StaffBooking>

/** A bookable time; `places` is how many visits of this length it has still room for, `waitMinutes` what to expect on arrival. */
export const Slot = v.strictObject({
  slotAt: Instant,
  capacity: v.number(),
  places: v.number(),
  waitMinutes: Wait,
})
export type Slot = v.InferOutput<typeof Slot>

export const SlotDay = v.strictObject({ pointId: PointId, day: Day, slots: v.array(Slot) })
export type SlotDay = v.InferOutput<typeof SlotDay>

/** Where the person starts from. A location is used for this one request and not stored. */
export const Origin = v.variant('kind', [
  v.strictObject({ kind: v.literal('location'), location: Location }),
  v.strictObject({ kind: v.literal('division'), divisionCode: DivisionCode }),
])
export type Origin = v.InferOutput<typeof Origin>

/** Without a day, the next days on which points nearby are open. */
export const RankAcross = v.strictObject({
  services: Services,
  origin: Origin,
  day: v.optional(Day),
  ties: v.optional(Ties),
})
export type RankAcross = v.InferOutput<typeof RankAcross>

export const MoveBooking = v.strictObject({ bookingId: BookingId, pointId: PointId, slotAt: Instant })
export const BookAgain = v.strictObject({ ...MoveBooking.entries, requestId: RequestId })
export const OfMoveDay = v.strictObject({ bookingId: BookingId, pointId: PointId, day: Day })
export const RankMove = v.strictObject({ bookingId: BookingId, origin: Origin, day: v.optional(Day) })

/** What a person may care about most: the whole errand, the day, the way or the queue. */

/** One point on one day for one person: its best slot and what it costs in minutes. */
export const RankedPoint = v.strictObject({
  pointId: PointId,
  slotAt: Instant,
  places: v.number(),
  distanceMetres: v.number(),
  travelMinutes: v.number(),
  waitMinutes: Wait,
  /** Against the nearest point of the list, which has none: what the longer way gains. */
  reason: v.optional(v.strictObject({ fartherMinutes: v.number(), lessWaitMinutes: v.number() })),
  /** Behind the first of a list by day, way or queue: minutes later, longer on the way, longer in the queue. */
  behindMinutes: v.optional(v.number()),
})
export type RankedPoint = v.InferOutput<typeof RankedPoint>
export type Ranking = Record<RankMode, RankedPoint[]>
