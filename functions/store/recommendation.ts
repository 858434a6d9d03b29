import { dayOf } from '../../shared/domain/calendar'
import { type PlannedPlaces, type TakenPlaces, takenOf } from '../../shared/domain/point/slot'
import { AppError } from '../../shared/errors'
import type { Recommendation } from '../../shared/schemas/booking'
import { type BookingItem, pointDayOf, updateBooking } from './booking'
import { keepGuard } from './guard'
import { insertMessage, type Message } from './outbox'
import { countOutcome } from './outcome'
import { refusedWith, unlessRival } from './rival'
import { exchangeHeldPlaces, exchangePlaces, releasePlaces, takePlaces } from './slot'
import {
  type GuardedWrite,
  getItem,
  indexes,
  keys,
  listItems,
  type Table,
  transact,
  ttlAfter,
  ttlAttribute,
} from './table'

/**
 * With the places that are held for it; one that was made before visits could be longer holds one. `isWhole`: they may be
 * any that the counters can serve, not only those given to bookings.
 */
export type StoredRecommendation = Recommendation & { held?: TakenPlaces[]; isWhole?: boolean }

/** What it holds at the point it leads to. */
export const heldOf = ({ held, toSlotAt }: StoredRecommendation): TakenPlaces[] =>
  held ?? [{ slotAt: toSlotAt, places: 1 }]

/** B1. */
export const getRecommendation = (
  table: Table,
  bookingId: string,
  id: string,
): Promise<StoredRecommendation | undefined> =>
  getItem<StoredRecommendation>(table, keys.recommendation(bookingId, id))

/** B1. Its owner has seen it: written and counted once; seeing it again changes nothing. */
export const openRecommendation = (
  table: Table,
  recommendation: Recommendation,
  now: string,
): Promise<void> => noteOnce(table, recommendation, { openedAt: now }, { opened: 1 })

/** B1. What the move has really saved, measured after the day; written and counted once. */
export const realiseRecommendation = (
  table: Table,
  recommendation: Recommendation,
  realisedMinutes: number,
): Promise<void> => noteOnce(table, recommendation, { realisedMinutes }, { realisedMinutes, judged: 1 })

async function noteOnce(
  table: Table,
  recommendation: Recommendation,
  note: { openedAt: string } | { realisedMinutes: number },
  counts: Parameters<typeof countOutcome>[3],
): Promise<void> {
  const { bookingId, recommendationId } = recommendation
  const [[name, value] = []] = Object.entries(note)
  await unlessRival(
    refusedWith('recommendationClosed'),
    transact(table, [
      {
        write: {
          Update: {
            TableName: table.name,
            Key: keys.recommendation(bookingId, recommendationId),
            UpdateExpression: `SET ${name} = :value`,
            ConditionExpression: `attribute_exists(pk) AND attribute_not_exists(${name})`,
            ExpressionAttributeValues: { ':value': value },
          },
        },
        refusal: new AppError('recommendationClosed'),
      },
      ...outcomeOf(table, recommendation, counts),
    ]),
  )
}

/** R1. */
export const listExpired = (table: Table, now: string): Promise<StoredRecommendation[]> =>
  listItems<StoredRecommendation>(table, {
    IndexName: indexes.recommendationsOpen,
    KeyConditionExpression: 'openKey = :open AND expiresAt <= :now',
    ExpressionAttributeValues: { ':open': 'open', ':now': now },
  })

/** R1. All that are open. */
export const listOpen = (table: Table): Promise<StoredRecommendation[]> =>
  listItems<StoredRecommendation>(table, {
    IndexName: indexes.recommendationsOpen,
    KeyConditionExpression: 'openKey = :open',
    ExpressionAttributeValues: { ':open': 'open' },
  })

/**
 * Holds the places for somebody whose hall has changed its plan, unless they are unheld, and tells him, all or nothing.
 * What comes of it is no success or failure of recommending.
 * @throws AppError slotFull, bookingChanged
 */
export async function insertAlternative(
  table: Table,
  booking: BookingItem,
  recommendation: Recommendation,
  { planned, message, from, now }: { planned: PlannedPlaces[]; message: Message; from: string; now: string },
): Promise<void> {
  const { recommendationId, unheld } = recommendation
  await transact(table, [
    updateBooking(
      table,
      booking,
      `SET recommendationId = :id, closingTold = :from${unheld ? ', toPhone = :unheld' : ''}`,
      { ':id': recommendationId, ':from': from, ...(unheld && { ':unheld': unheld }) },
    ),
    ...holding(table, recommendation, planned),
    insertMessage(table, message, now),
  ])
}

/** An open recommendation beside what it holds: of an unheld one nothing. */
function holding(table: Table, recommendation: Recommendation, planned: PlannedPlaces[]): GuardedWrite[] {
  const held = recommendation.unheld ? [] : planned
  return [
    ...takePlaces(table, recommendation.toPointId, held, { held: true }),
    putOpen(table, recommendation, takenOf(held)),
  ]
}

const putOpen = (table: Table, recommendation: Recommendation, held: TakenPlaces[]): GuardedWrite => ({
  write: {
    Put: {
      TableName: table.name,
      Item: {
        ...keys.recommendation(recommendation.bookingId, recommendation.recommendationId),
        ...recommendation,
        held,
        openKey: 'open',
        [ttlAttribute]: ttlAfter(recommendation.toSlotAt, 90),
      },
    },
  },
})

/**
 * Holds the places, unless it is unheld, writes the recommendation and, unless the person is looking at it or nothing
 * would bring him to it, tells of it, all or nothing.
 * @throws AppError slotFull, bookingChanged
 */
export async function insertRecommendation(
  table: Table,
  booking: BookingItem,
  recommendation: StoredRecommendation,
  { planned, message }: { planned: PlannedPlaces[]; message?: Message },
): Promise<void> {
  const { recommendationId, offeredAt, isRescue } = recommendation
  const asked = isRescue ? 'lastRescuedDay' : 'lastOfferedDay'
  await transact(table, [
    updateBooking(table, booking, `SET recommendationId = :id, ${asked} = :day`, {
      ':id': recommendationId,
      ':day': dayOf(offeredAt),
    }),
    ...holding(table, recommendation, planned),
    countOutcome(table, recommendation.fromPointId, dayOf(offeredAt), { offered: 1 }),
    ...(message ? [insertMessage(table, message, offeredAt)] : []),
  ])
}

const endRecommendation = (
  table: Table,
  { bookingId, recommendationId }: Recommendation,
  status: Recommendation['status'],
  now: string,
): GuardedWrite => ({
  write: {
    Update: {
      TableName: table.name,
      Key: keys.recommendation(bookingId, recommendationId),
      UpdateExpression: 'SET #status = :status, endedAt = :now REMOVE openKey',
      ConditionExpression: status === 'accepted' ? '#status = :open AND expiresAt > :now' : '#status = :open',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':status': status, ':open': 'open', ':now': now },
    },
  },
  refusal: new AppError('recommendationClosed'),
})

/** The writes that end an open recommendation; what it holds is given back beside them. */
export const endingWrites = (
  table: Table,
  recommendation: StoredRecommendation,
  status: 'refused' | 'expired',
  now: string,
): GuardedWrite[] => [
  endRecommendation(table, recommendation, status, now),
  ...outcomeOf(table, recommendation, { [status]: 1 }),
]

const outcomeOf = (
  table: Table,
  { because, fromPointId, offeredAt }: Recommendation,
  counts: Parameters<typeof countOutcome>[3],
): GuardedWrite[] => (because ? [] : [countOutcome(table, fromPointId, dayOf(offeredAt), counts)])

/** The writes that end an open recommendation and give its held places back. */
export const closingWrites = (
  table: Table,
  recommendation: StoredRecommendation,
  status: 'refused' | 'expired',
  now: string,
): GuardedWrite[] => [
  ...endingWrites(table, recommendation, status, now),
  ...releasePlaces(table, recommendation.toPointId, heldOf(recommendation), { held: true }),
]

/** Ends an open recommendation; the booking stays as it is. */
export async function closeRecommendation(
  table: Table,
  booking: BookingItem,
  recommendation: StoredRecommendation,
  status: 'refused' | 'expired',
  now: string,
): Promise<void> {
  await transact(table, [
    ...closingWrites(table, recommendation, status, now),
    updateBooking(table, booking, 'REMOVE recommendationId'),
  ])
}

/** What a booking brings along, as it is read for another day and place. */
export type ListAnew = Pick<BookingItem, 'materials' | 'alone' | 'notice' | 'ties'>

/**
 * Moves the booking with all its services: the held places become its own and the old ones are free again, in one
 * step. The guards stay with it, so at no moment has the person no place or two.
 * @param planned the places of an unheld one, which are taken now
 * @param list where it is read anew; without it, the list stays as it is
 * @throws AppError recommendationClosed, bookingChanged, slotFull
 */
export async function acceptRecommendation(
  table: Table,
  booking: BookingItem,
  recommendation: StoredRecommendation,
  now: string,
  { planned = [], list }: { planned?: PlannedPlaces[]; list?: ListAnew } = {},
): Promise<void> {
  const { toPointId, toSlotAt, unheld, because, waitThereMinutes } = recommendation
  const taken = unheld ? takenOf(planned) : heldOf(recommendation)
  const old = { pointId: booking.pointId, parts: booking.taken }
  const { set, removed, values } = changeOf(list)
  await transact(table, [
    endRecommendation(table, recommendation, 'accepted', now),
    updateBooking(
      table,
      booking,
      `SET pointId = :point, slotAt = :slotAt, taken = :taken, pointDay = :pointDay, movedFrom = :from, movedBy = :id${because ? '' : ', promise = :promise'}${set} REMOVE recommendationId, closingTold, toPhone, remindedAt${removed}`,
      {
        ':point': toPointId,
        ':slotAt': toSlotAt,
        ':taken': taken,
        ':pointDay': pointDayOf(toPointId, toSlotAt),
        ':from': { pointId: booking.pointId, slotAt: booking.slotAt },
        ':id': recommendation.recommendationId,
        ...(!because && {
          ':promise': { pointId: toPointId, slotAt: toSlotAt, waitMinutes: waitThereMinutes },
        }),
        ...values,
      },
    ),
    ...(unheld
      ? exchangePlaces(table, { pointId: toPointId, planned }, [{ ...old, held: false }])
      : exchangeHeldPlaces(table, { pointId: toPointId, parts: taken }, old)),
    keepGuard(table, { ...booking, pointId: toPointId, slotAt: toSlotAt, taken }, now),
    ...outcomeOf(table, recommendation, { accepted: 1, predictedMinutes: recommendation.savesMinutes }),
  ])
}

/** A list that is read anew replaces the whole of the one before, and what was told of that. */
function changeOf(list: ListAnew | undefined): {
  set: string
  removed: string
  values: Record<string, unknown>
} {
  if (!list) return { set: '', removed: '', values: {} }
  const { materials, alone, notice, ties } = list
  const parts = Object.entries({ materials, alone, notice, ties })
  const given = parts.filter(([, value]) => value !== undefined)
  const gone = parts.filter(([, value]) => value === undefined).map(([name]) => name)
  return {
    set: given.map(([name]) => `, ${name} = :${name}`).join(''),
    removed: ['', 'checklistChange', 'morningAt', ...gone].join(', '),
    values: Object.fromEntries(given.map(([name, value]) => [`:${name}`, value])),
  }
}
