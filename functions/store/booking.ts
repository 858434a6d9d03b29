import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { addMinutes, dayOf, msOf } from '../../shared/domain/calendar'
import { type PlannedPlaces, spotOf, type TakenPlaces, takenOf } from '../../shared/domain/point/slot'
import { AppError } from '../../shared/errors'
import type { Marks } from '../../shared/schemas/booking'
import type { ChecklistChange } from '../../shared/schemas/notice'
import type { Language } from '../../shared/schemas/text'
import { countBooked, countCancelled, countMoved } from './booker'
import { keepGuard, keepMissed, releaseGuard } from './guard'
import { insertMessage, type Message } from './outbox'
import { endReturning, putReturning, returningOf } from './returning'
import type { SeenAhead } from './seen-ahead'
import { exchangePlaces, takePlaces } from './slot'
import {
  type BookingItem,
  bookingFrom,
  bookingShape,
  type Returning,
  type StoredBooking,
} from './stored-booking'
import {
  type ChainedWrite,
  type GuardedWrite,
  getItem,
  indexes,
  isConditionFailure,
  keys,
  listItems,
  type Table,
  transact,
  ttlAfter,
  ttlAttribute,
} from './table'
import { countTold } from './telling'

/** Identity fields go ninety days after the visit. */
export const keptDays = 90

export const pointDayOf = (pointId: string, slotAt: string): string => `${pointId}#${dayOf(slotAt)}`

export type { BookingItem } from './stored-booking'

/** B1. */
export async function getBooking(table: Table, bookingId: string): Promise<BookingItem | undefined> {
  const stored = await getItem<StoredBooking>(table, keys.booking(bookingId))
  return stored && bookingFrom(stored)
}

const listBookings = async (table: Table, query: Parameters<typeof listItems>[1]): Promise<BookingItem[]> =>
  (await listItems<StoredBooking>(table, query)).map(bookingFrom)

/** B2. */
export const listBookingsByOwner = (table: Table, ownerId: string): Promise<BookingItem[]> =>
  listBookings(table, {
    IndexName: indexes.bookingsByOwner,
    KeyConditionExpression: 'ownerId = :owner',
    ExpressionAttributeValues: { ':owner': ownerId },
    ScanIndexForward: false,
  })

/** As many as a family has in a season; what one account costs to be shown is bounded. */
const mostShown = 100

/** B2. The newest visits of a person in one reading: of those from a day on, or those that follow after one of them. */
export async function listRecentByOwner(
  table: Table,
  ownerId: string,
  from: string,
  {
    most = mostShown,
    after,
  }: { most?: number; after?: Pick<BookingItem, 'bookingId' | 'slotAt'> | undefined } = {},
): Promise<BookingItem[]> {
  const { Items = [] } = await table.doc.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: indexes.bookingsByOwner,
      KeyConditionExpression: 'ownerId = :owner AND slotAt >= :from',
      ExpressionAttributeValues: { ':owner': ownerId, ':from': from },
      ScanIndexForward: false,
      Limit: most,
      ...(after && {
        ExclusiveStartKey: { ...keys.booking(after.bookingId), ownerId, slotAt: after.slotAt },
      }),
    }),
  )
  return (Items as StoredBooking[]).map(bookingFrom)
}

/** B3. Cancelled bookings are not among them. */
export const listBookingsByPointDay = (table: Table, pointId: string, day: string): Promise<BookingItem[]> =>
  listPlaced(table, `${pointId}#${day}`)

/** B3. Those that stood for the point and day when they were cancelled. */
export const listCancelledByPointDay = (table: Table, pointId: string, day: string): Promise<BookingItem[]> =>
  listPlaced(table, `${cancelledPrefix}${pointId}#${day}`)

const cancelledPrefix = 'CANCELLED#'

const listPlaced = (table: Table, pointDay: string): Promise<BookingItem[]> =>
  listBookings(table, {
    IndexName: indexes.bookingsByPointDay,
    KeyConditionExpression: 'pointDay = :pointDay',
    ExpressionAttributeValues: { ':pointDay': pointDay },
  })

/**
 * Takes the places and keeps the applicant for them, all or nothing.
 * @throws AppError slotFull, alreadyBooked, elsewhereThen
 */
export async function insertBooking(
  table: Table,
  booking: BookingItem,
  { planned, now, seen }: { planned: PlannedPlaces[]; now: string; seen?: SeenAhead | undefined },
): Promise<void> {
  await transact(table, [
    ...insertions(table, booking, now, { seen: seen?.guard }),
    countBooked(table, [booking], now, seen?.booker),
    ...takePlaces(table, booking.pointId, planned, { held: false }),
  ])
}

/** A booking with its guard, beside which its places are taken. */
export const insertions = (
  table: Table,
  booking: BookingItem,
  now: string,
  guarding: Parameters<typeof keepGuard>[3] = {},
): (GuardedWrite | ChainedWrite)[] => [
  keepGuard(table, booking, now, guarding),
  {
    write: {
      Put: {
        TableName: table.name,
        Item: {
          ...keys.booking(booking.bookingId),
          ...booking,
          shape: bookingShape,
          createdAt: now,
          pointDay: pointDayOf(booking.pointId, booking.slotAt),
          [ttlAttribute]: ttlAfter(booking.slotAt, keptDays),
        },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
    refusal: new AppError('alreadyBooked'),
  },
]

/** A change of a booking as it was read, in this status: refused when somebody else has changed it since. */
export const updateBooking = (
  table: Table,
  seen: BookingItem,
  expression: string,
  values: Record<string, unknown> = {},
  status: 'booked' | 'checkedIn' = 'booked',
): GuardedWrite => ({
  write: {
    Update: {
      TableName: table.name,
      Key: keys.booking(seen.bookingId),
      UpdateExpression: `${expression} ADD version :one`,
      ConditionExpression: 'version = :version AND #status = :status',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ...values, ':one': 1, ':version': seen.version, ':status': status },
    },
  },
  refusal: new AppError('bookingChanged'),
})

/** What an open recommendation needs to end with a booking, and what it holds. */
export interface Closing {
  writes: GuardedWrite[]
  held?: { pointId: string; parts: TakenPlaces[] }
}

/**
 * Gives back the places, the guards and what an open recommendation holds.
 * @param backAt from when on the places are free for all; without it, at once
 */
export async function cancelBooking(
  table: Table,
  seen: BookingItem,
  now: string,
  { writes, held }: Closing = { writes: [] },
  by: 'owner' | 'hall' = 'hall',
  backAt?: string,
): Promise<void> {
  const later = backAt ? returningOf(seen, seen.taken, backAt) : undefined
  await transact(table, [
    updateBooking(table, seen, 'SET #status = :cancelled, pointDay = :pointDay REMOVE recommendationId', {
      ':cancelled': 'cancelled',
      ':pointDay': `${cancelledPrefix}${pointDayOf(seen.pointId, seen.slotAt)}`,
    }),
    ...exchangePlaces(
      table,
      { pointId: seen.pointId, planned: [] },
      [
        ...(later ? [] : [{ pointId: seen.pointId, parts: seen.taken, held: false }]),
        ...(held ? [{ ...held, held: true }] : []),
      ],
      later,
    ),
    ...(later ? [putReturning(table, later)] : []),
    releaseGuard(table, seen, now),
    ...(by === 'owner' ? [countCancelled(table, seen, now)] : []),
    ...writes,
  ])
}

/**
 * Moves a booking as its owner wishes: the new places are taken and the old ones given up in one step, so at no moment
 * has he none or two. What an open recommendation holds is given back with them.
 * @param backAt from when on the old places are free for all; without it, at once
 * @param closing.back what it had left before and has not come back yet, where it goes back there
 * @throws AppError slotFull, bookingChanged, tooManyBookings
 */
export async function moveBooking(
  table: Table,
  seen: BookingItem,
  to: Pick<BookingItem, 'pointId' | 'slotAt' | 'materials' | 'alone' | 'notice' | 'ties'> & {
    planned: PlannedPlaces[]
  },
  closing: Closing & { back?: Returning | undefined; now: string },
  backAt?: string,
): Promise<void> {
  const { pointId, slotAt, planned, ...list } = to
  const { back } = closing
  const { kept, given } = apart(seen, to)
  const left = backAt && given.length > 0 ? returningOf(seen, given, backAt) : undefined
  const values = {
    pointId,
    slotAt,
    taken: takenOf(planned),
    pointDay: pointDayOf(pointId, slotAt),
    movedFrom: { pointId: seen.pointId, slotAt: seen.slotAt },
    moves: (seen.moves ?? 0) + 1,
    leftBehind: left && { ...left, slotAt: seen.slotAt },
    [ttlAttribute]: ttlAfter(slotAt, keptDays),
    ...list,
  }
  const told = Object.entries(values).filter(([, value]) => value !== undefined)
  const gone = Object.keys({ ...list, leftBehind: left }).filter(
    name => !told.some(([known]) => known === name),
  )
  const removed = [
    'recommendationId',
    'movedBy',
    'remindedAt',
    'morningAt',
    'checklistChange',
    'closingTold',
    'toPhone',
    ...gone,
  ]
  await transact(table, [
    updateBooking(
      table,
      seen,
      `SET ${told.map(([name]) => `${name} = :${name}`).join(', ')} REMOVE ${removed.join(', ')}`,
      Object.fromEntries(told.map(([name, value]) => [`:${name}`, value])),
    ),
    ...exchangePlaces(
      table,
      to,
      [
        { pointId: seen.pointId, parts: left ? kept : seen.taken, held: false },
        ...(closing.held ? [{ ...closing.held, held: true }] : []),
        ...(back ? [{ pointId: back.pointId, parts: back.taken, held: true }] : []),
      ],
      left,
    ),
    ...(left ? [putReturning(table, left)] : []),
    ...(back ? [endReturning(table, back)] : []),
    keepGuard(table, { ...seen, pointId, slotAt, taken: values.taken }, closing.now),
    countMoved(table, { ...seen, slotAt }, closing.now),
    ...closing.writes,
  ])
}

/** Of what a booking has, what it takes where it goes, too, and what it gives up. */
function apart(
  { pointId, taken }: BookingItem,
  to: { pointId: string; planned: PlannedPlaces[] },
): { kept: TakenPlaces[]; given: TakenPlaces[] } {
  const takes = new Map(to.planned.map(part => [`${to.pointId} ${spotOf(part)}`, part.places]))
  const parts = taken.map(part => ({
    part,
    both: Math.min(part.places, takes.get(`${pointId} ${spotOf(part)}`) ?? 0),
  }))
  const some = (of: (one: (typeof parts)[number]) => number) =>
    parts.flatMap(one => (of(one) > 0 ? [{ ...one.part, places: of(one) }] : []))
  return { kept: some(({ both }) => both), given: some(({ part, both }) => part.places - both) }
}

/** The person is there: nothing is left to recommend. */
export async function checkInBooking(
  table: Table,
  seen: BookingItem,
  now: string,
  closing: GuardedWrite[],
): Promise<void> {
  await transact(table, [
    updateBooking(table, seen, 'SET #status = :checkedIn, checkedInAt = :now REMOVE recommendationId', {
      ':checkedIn': 'checkedIn',
      ':now': now,
    }),
    releaseGuard(table, seen, now),
    ...closing,
  ])
}

/**
 * As if the person had not been checked in; kept for this visit again, where it is still to come.
 * @throws AppError bookingChanged; alreadyBooked and elsewhereThen, where another visit has been booked meanwhile
 */
export async function undoCheckIn(table: Table, seen: BookingItem, now: string): Promise<void> {
  await transact(table, [
    {
      write: {
        Update: {
          TableName: table.name,
          Key: keys.booking(seen.bookingId),
          UpdateExpression: 'SET #status = :booked REMOVE checkedInAt ADD version :one',
          ConditionExpression:
            'version = :version AND #status = :checkedIn AND attribute_not_exists(shortfall)',
          ExpressionAttributeNames: { '#status': 'status' },
          ExpressionAttributeValues: {
            ':one': 1,
            ':version': seen.version,
            ':booked': 'booked',
            ':checkedIn': 'checkedIn',
          },
        },
      },
      refusal: new AppError('bookingChanged'),
    },
    ...(seen.slotAt > now ? [keepGuard(table, seen, now)] : []),
  ])
}

export async function missBooking(table: Table, seen: BookingItem, now: string): Promise<void> {
  await transact(table, [
    updateBooking(table, seen, 'SET #status = :missed REMOVE recommendationId', { ':missed': 'missed' }),
    keepMissed(table, seen, now),
  ])
}

/**
 * Gives a booking the list of a later notice and tells its owner what is different, all or nothing, once.
 * @throws AppError bookingChanged
 */
export async function tellBooking(
  table: Table,
  seen: BookingItem,
  told: Pick<BookingItem, 'materials' | 'alone'> & {
    change: ChecklistChange
    message: Message
    telling: string
    now: string
  },
): Promise<void> {
  const { materials, alone, change, message, telling, now } = told
  const list = `SET materials = :materials, notice = :notice, checklistChange = :change${alone ? ', alone = :alone' : ''}`
  await transact(table, [
    updateBooking(table, seen, list, {
      ':materials': materials,
      ':notice': change.number,
      ':change': change,
      ...(alone && { ':alone': alone }),
    }),
    insertMessage(table, message, now),
    countTold(table, telling),
  ])
}

/** That the hall closes before: once, with its message. */
export const tellClosing = (
  table: Table,
  seen: BookingItem,
  { from, toPhone, message, now }: { from: string; toPhone?: true; message: Message; now: string },
): Promise<void> =>
  transact(table, [
    updateBooking(table, seen, `SET closingTold = :from${toPhone ? ', toPhone = :toPhone' : ''}`, {
      ':from': from,
      ...(toPhone && { ':toPhone': toPhone }),
    }),
    insertMessage(table, message, now),
  ])

/** Its owner has seen what was changed, as far as he was shown it. */
export async function seeChecklistChange(table: Table, seen: BookingItem): Promise<void> {
  await transact(table, [updateBooking(table, seen, 'REMOVE checklistChange')])
}

/** When it was confirmed, and when its owner was reminded in the evening before and in the morning. */
export type ReminderMark = 'confirmedAt' | 'remindedAt' | 'morningAt'

/**
 * Reminds of a booking as it was read, once. Like marks, this leaves the version as it is.
 * @throws AppError bookingChanged
 */
export const remindBooking = (
  table: Table,
  { bookingId, version }: BookingItem,
  message: Message,
  now: string,
  mark: ReminderMark = 'remindedAt',
): Promise<void> =>
  transact(table, [
    {
      write: {
        Update: {
          TableName: table.name,
          Key: keys.booking(bookingId),
          UpdateExpression: 'SET #mark = :now',
          ConditionExpression: 'version = :version AND #status = :booked AND attribute_not_exists(#mark)',
          ExpressionAttributeNames: { '#status': 'status', '#mark': mark },
          ExpressionAttributeValues: { ':now': now, ':version': version, ':booked': 'booked' },
        },
      },
      refusal: new AppError('bookingChanged'),
    },
    insertMessage(table, message, now),
  ])

/** B2. What is still ahead of a person is spoken of in this language from now on. */
export async function speakOfBookings(table: Table, ownerId: string, language: Language): Promise<void> {
  const ahead = (await listBookingsByOwner(table, ownerId)).filter(
    booking => booking.status === 'booked' && booking.language !== language,
  )
  await Promise.all(ahead.map(({ bookingId }) => speakOfBooking(table, bookingId, language)))
}

const speakOfBooking = (table: Table, bookingId: string, language: Language): Promise<void> =>
  unlessGone(
    table.doc.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.booking(bookingId),
        UpdateExpression: 'SET #language = :language',
        ConditionExpression: '#status = :booked',
        ExpressionAttributeNames: { '#language': 'language', '#status': 'status' },
        ExpressionAttributeValues: { ':language': language, ':booked': 'booked' },
      }),
    ),
  )

/** Where the way to somebody's bookings begins, as far as he has said; what he takes back goes from past ones, too. */
export async function startBookingsFrom(
  table: Table,
  ownerId: string,
  originDivision: string | null,
): Promise<void> {
  const all = await listBookingsByOwner(table, ownerId)
  const meant = all.filter(booking =>
    originDivision ? booking.status === 'booked' : booking.originDivision !== undefined,
  )
  await Promise.all(meant.map(({ bookingId }) => startBookingFrom(table, bookingId, originDivision)))
}

const startBookingFrom = (table: Table, bookingId: string, originDivision: string | null): Promise<void> =>
  unlessGone(
    table.doc.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.booking(bookingId),
        UpdateExpression: originDivision ? 'SET originDivision = :origin' : 'REMOVE originDivision',
        ConditionExpression: 'attribute_exists(pk)',
        ...(originDivision && { ExpressionAttributeValues: { ':origin': originDivision } }),
      }),
    ),
  )

/** Like marks, such a change leaves the version as it is. */
async function unlessGone(write: Promise<unknown>): Promise<void> {
  try {
    await write
  } catch (error) {
    if (!isConditionFailure(error)) throw error
  }
}

/** A phone's clock is not farther ahead than this; what comes from beyond keeps nobody from marking again. */
const clockAheadMinutes = 10

/**
 * Of marks that meet, the later made stand; those that come too late change nothing. The version stays as it is, so
 * that marking never stands in the way of a move, a cancellation or a check-in.
 */
export async function updateMarks(
  table: Table,
  { bookingId, ownerId }: BookingItem,
  marks: Marks,
  now: string,
): Promise<void> {
  try {
    await table.doc.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.booking(bookingId),
        UpdateExpression: 'SET marks = :marks',
        ConditionExpression:
          'ownerId = :owner AND (attribute_not_exists(marks) OR marks.#order < :order OR marks.#order > :ahead)',
        ExpressionAttributeNames: { '#order': 'order' },
        ExpressionAttributeValues: {
          ':owner': ownerId,
          ':marks': marks,
          ':order': marks.order,
          ':ahead': msOf(addMinutes(now, clockAheadMinutes)),
        },
      }),
    )
  } catch (error) {
    if (!isConditionFailure(error)) throw error
  }
}
