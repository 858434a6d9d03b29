import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import { dayOf } from '../../shared/domain/calendar'
import { type PlannedPlaces, type TakenPlaces, takenOf } from '../../shared/domain/point/slot'
import { mostInLine } from '../../shared/domain/waiting/line'
import { AppError } from '../../shared/errors'
import type { Tie } from '../../shared/schemas/place'
import type { Language } from '../../shared/schemas/text'
import type { WaitingEnd } from '../../shared/schemas/waiting'
import type { Relation } from '../../shared/vocabulary/relation'
import { countBooked } from './booker'
import { type BookingItem, insertions } from './booking'
import { insertMessage, type Message } from './outbox'
import { refusedWith, untilNoRival } from './rival'
import { keepHeldPlaces, releasePlaces, takePlaces } from './slot'
import {
  type ChainedWrite,
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
import { endWaiter, getWaiter, joinWaiter, type WaitingKey } from './waiter'

/** A place that came free, for whoever's turn it is. */
export interface WaitingOffer {
  offerId: string
  slotAt: string
  /** Missing where nothing brings the person to it: then no place is kept from others. */
  held?: TakenPlaces[]
  offeredAt: string
  expiresAt: string
}

/** Somebody in the line for a full day of a hall. What he would book is sealed; it goes with the end of his waiting. */
export interface WaitingItem {
  waitingId: string
  personId: string
  applicantKey: string
  services: string[]
  families: string[]
  ties?: Tie[]
  pointId: string
  day: string
  /** Waits for this time alone. */
  wishedAt?: string
  /** How many places the visit takes. */
  places: number
  language: Language
  forFamily?: boolean
  relation?: Relation
  originDivision?: string
  /** Answers, applicant and guardian. */
  sealedForm?: string
  joinedAt: string
  /** Offers that he has let pass, and times that he does not want. */
  missed: number
  refused: string[]
  offer?: WaitingOffer
  ended?: { why: WaitingEnd; at: string; bookingId?: string }
  version: number
}

/** Q2. */
export const getWaiting = (table: Table, key: WaitingKey): Promise<WaitingItem | undefined> =>
  getItem<WaitingItem>(table, keys.waiting(key))

/** Q2. Who waits for a day of a hall, by when he came; those whose waiting has ended are left out. */
export const listWaiting = async (table: Table, pointId: string, day: string): Promise<WaitingItem[]> =>
  (
    await listItems<WaitingItem>(table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': keys.waiting({ pointId, day, joinedAt: '', waitingId: '' }).pk },
      ConsistentRead: true,
    })
  ).filter(({ ended }) => !ended)

/** A day of a hall for which somebody waits. */
export interface WaitingDay {
  pointId: string
  day: string
  /** How many. */
  length: number
}

/** Q3. */
export const getLineLength = async (table: Table, pointId: string, day: string): Promise<number> =>
  (await getItem<WaitingDay>(table, keys.waitingDay(day, pointId)))?.length ?? 0

/** Q3. Those of which something is left to do. */
export const listWaitingDays = async (table: Table): Promise<WaitingDay[]> =>
  (
    await listItems<WaitingDay>(table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': keys.waitingDay('', '').pk },
    })
  ).filter(({ length }) => length > 0)

/** R1. Those to whom a place is offered. */
export const listOffered = (table: Table): Promise<WaitingItem[]> =>
  listItems<WaitingItem>(table, {
    IndexName: indexes.recommendationsOpen,
    KeyConditionExpression: 'openKey = :open',
    ExpressionAttributeValues: { ':open': offeredKey },
  })

const offeredKey = 'waiting'
/** Nothing of it is of use for long after its day. */
const keptDays = 3

/** Somebody else has come first: the run of a minute, or another tap. */
const changed = new AppError('bookingChanged')

/**
 * Puts somebody at the end of the line.
 * @throws AppError slotFull where the line is too long already, tooManyBookings, bookingChanged when he stands there
 */
export const insertWaiting = (table: Table, item: WaitingItem): Promise<void> =>
  transact(table, [
    {
      write: {
        Put: {
          TableName: table.name,
          Item: {
            ...keys.waiting(item),
            ...item,
            [ttlAttribute]: ttlAfter(`${item.day}T00:00:00+08:00`, keptDays),
          },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
      refusal: changed,
    },
    joinWaiter(table, item),
    countLine(table, item, 1),
  ])

const countLine = (
  table: Table,
  { pointId, day }: Pick<WaitingItem, 'pointId' | 'day'>,
  by: 1 | -1,
): GuardedWrite => ({
  write: {
    Update: {
      TableName: table.name,
      Key: keys.waitingDay(day, pointId),
      UpdateExpression: `SET pointId = :point, #day = :day, ${ttlAttribute} = :ttl ADD #length :by`,
      ConditionExpression: by > 0 ? 'attribute_not_exists(#length) OR #length < :bound' : '#length >= :bound',
      ExpressionAttributeNames: { '#length': 'length', '#day': 'day' },
      ExpressionAttributeValues: {
        ':point': pointId,
        ':day': day,
        ':by': by,
        ':bound': by > 0 ? mostInLine : 1,
        ':ttl': ttlAfter(`${day}T00:00:00+08:00`, keptDays),
      },
    },
  },
  ...(by > 0 && { refusal: new AppError('slotFull') }),
})

const update = (
  table: Table,
  seen: WaitingItem,
  expression: string,
  values: Record<string, unknown> = {},
  condition = 'attribute_not_exists(ended)',
): GuardedWrite => ({
  write: {
    Update: {
      TableName: table.name,
      Key: keys.waiting(seen),
      UpdateExpression: `${expression} ADD version :one`,
      ConditionExpression: `version = :seen AND ${condition}`,
      ExpressionAttributeValues: { ...values, ':one': 1, ':seen': seen.version },
    },
  },
  refusal: changed,
})

const isHeld = ({ offer }: WaitingItem): boolean => offer?.held !== undefined

/** What is kept for an offer that ends. */
const givenBack = (table: Table, { pointId, offer }: WaitingItem): GuardedWrite[] =>
  offer?.held ? releasePlaces(table, pointId, offer.held, { held: true }) : []

/**
 * Keeps the places for whoever's turn it is, and tells him, all or nothing; without `message` only the app shows them,
 * and they are kept from nobody.
 * @throws AppError slotFull, bookingChanged
 */
export async function offerPlaces(
  table: Table,
  seen: WaitingItem,
  offer: Omit<WaitingOffer, 'held'>,
  planned: PlannedPlaces[],
  message?: Message,
): Promise<void> {
  const held = takenOf(planned)
  await transact(table, [
    update(
      table,
      seen,
      'SET offer = :offer, openKey = :open, expiresAt = :until',
      { ':offer': message ? { ...offer, held } : offer, ':open': offeredKey, ':until': offer.expiresAt },
      'attribute_not_exists(ended) AND attribute_not_exists(offer)',
    ),
    ...(message
      ? [
          ...takePlaces(table, seen.pointId, planned, { held: true }),
          insertMessage(table, message, offer.offeredAt),
        ]
      : []),
  ])
}

/**
 * Ends an offer, and not the waiting: he did not answer, does not want that time, or the hall has changed its plan.
 * @throws AppError bookingChanged
 */
export async function endOffer(
  table: Table,
  seen: WaitingItem,
  how: 'missed' | 'refused' | 'withdrawn',
): Promise<void> {
  const { offer, missed, refused } = seen
  if (!offer) return
  // Of an offer that nobody was told of nothing is counted against him.
  const isMissed = how === 'missed' && isHeld(seen)
  await transact(table, [
    update(
      table,
      seen,
      'SET missed = :missed, refused = :refused REMOVE offer, openKey, expiresAt',
      {
        ':missed': missed + (isMissed ? 1 : 0),
        ':refused': how === 'refused' ? [...refused, offer.slotAt] : refused,
      },
      'attribute_exists(offer)',
    ),
    ...givenBack(table, seen),
  ])
}

/**
 * Ends somebody's waiting, and with it what is kept for him.
 * @throws AppError bookingChanged
 */
export const endWaiting = (
  table: Table,
  seen: WaitingItem,
  why: Exclude<WaitingEnd, 'booked'>,
  now: string,
): Promise<void> => transact(table, [...ending(table, seen, { why, at: now }), ...givenBack(table, seen)])

const ending = (
  table: Table,
  seen: WaitingItem,
  ended: NonNullable<WaitingItem['ended']>,
): (GuardedWrite | ChainedWrite)[] => [
  update(table, seen, 'SET ended = :ended REMOVE sealedForm, offer, openKey, expiresAt', {
    ':ended': ended,
  }),
  endWaiter(table, seen),
  countLine(table, seen, -1),
]

/**
 * The offer becomes a booking: what was held is its own, and the waiting is over, in one step. What nobody held is
 * taken now.
 * @throws AppError bookingChanged, slotFull, alreadyBooked, elsewhereThen, tooManyBookings
 */
export async function acceptWaiting(
  table: Table,
  seen: WaitingItem,
  booking: BookingItem,
  { planned, now }: { planned: PlannedPlaces[]; now: string },
): Promise<void> {
  const { bookingId, pointId } = booking
  const held = seen.offer?.held
  const [ended, ...rest] = ending(table, seen, { why: 'booked', at: now, bookingId })
  await transact(table, [
    ...(ended ? [ended] : []),
    ...rest,
    ...insertions(table, booking, now),
    countBooked(table, [booking], now),
    ...(held ? keepHeldPlaces(table, pointId, held) : takePlaces(table, pointId, planned, { held: false })),
  ])
}

/** Ends whatever somebody waits for, and keeps nothing of it. */
export async function forgetWaiter(table: Table, personId: string, now: string): Promise<void> {
  const { lines } = await getWaiter(table, personId)
  const remove = (Key: { pk: string; sk: string }) =>
    table.doc.send(new DeleteCommand({ TableName: table.name, Key }))
  for (const line of lines) {
    const item = await getWaiting(table, line)
    if (item && !item.ended) await endWaiting(table, item, 'left', now)
    await remove(keys.waiting(line))
  }
  await remove(keys.waiter(personId))
}

/** Whether an offer still stands. */
export const isOffered = ({ offer, ended }: WaitingItem, now: string): boolean =>
  !ended && offer !== undefined && offer.expiresAt > now

export const isOverDay = ({ day }: Pick<WaitingItem, 'day'>, now: string): boolean => day < dayOf(now)

/** Where the way of somebody who waits begins, as far as he has said; what he takes back goes from past waiting, too. */
export async function startWaitingFrom(
  table: Table,
  personId: string,
  originDivision: string | null,
): Promise<void> {
  const { lines } = await getWaiter(table, personId)
  await Promise.all(
    lines.map(line =>
      untilNoRival(refusedWith('bookingChanged'), async () => {
        const seen = await getWaiting(table, line)
        if (!seen || (originDivision ? seen.ended : seen.originDivision === undefined)) return
        const [expression, values] = originDivision
          ? ['SET originDivision = :origin', { ':origin': originDivision }]
          : ['REMOVE originDivision', {}]
        await transact(table, [update(table, seen, expression, values, 'attribute_exists(pk)')])
      }),
    ),
  )
}
