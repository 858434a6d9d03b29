import { type GuardedVisit, guardProblem, keeping, visitSpan } from '../../shared/domain/booking/guard'
import { dayOf } from '../../shared/domain/calendar'
import { AppError } from '../../shared/errors'
import type { BookingItem } from './stored-booking'
import {
  type ChainedWrite,
  type GuardedWrite,
  getItem,
  keys,
  linkTaken,
  type Table,
  transact,
  ttlAfter,
  ttlAttribute,
} from './table'

/**
 * What speaks against a person's booking, in one item, so that whoever changes it has seen the whole: his visits that
 * are still to come, and the days on which he has missed one, whoever had booked it.
 */
export interface GuardItem {
  visits: GuardedVisit[]
  missed: string[]
  /** Until then nothing that he misses pauses him: a counter has seen that he is disabled. */
  exemptUntil?: string
  version: number
}

/** How long a missed visit may count, whatever the province says. */
const missedKeptDays = 400

export const guardOf = (item: Partial<GuardItem> | undefined): GuardItem => ({
  visits: [],
  missed: [],
  version: 0,
  ...item,
})

/** B4. */
export const readGuard = async (table: Table, applicantKey: string): Promise<GuardItem> =>
  guardOf(await getItem<GuardItem>(table, keys.guard(applicantKey)))

type Guarded = Pick<
  BookingItem,
  'bookingId' | 'ownerId' | 'applicantKey' | 'services' | 'families' | 'pointId' | 'slotAt' | 'taken'
>

export const guardedVisit = ({
  bookingId,
  ownerId,
  services,
  families = services,
  pointId,
  slotAt,
  taken,
}: Guarded): GuardedVisit => ({ bookingId, ownerId, families, pointId, ...visitSpan(slotAt, taken) })

/** Says of a visit that stands in the way which it is; whoever has booked it is told no more than others here. */
export type Refuse = (problem: 'alreadyBooked' | 'elsewhereThen', visit: GuardedVisit) => AppError
/** That somebody else has booked is nobody's to know: he is told what a paused person is. */
const refuseOwn =
  (ownerId: string): Refuse =>
  (problem, visit) =>
    visit.ownerId === ownerId ? new AppError(problem, visit.bookingId) : new AppError('notOnline')

/** What stands in the way of a booking by what can be read at once; the write below is sure. */
export function refuseGuarded(
  { visits }: Pick<GuardItem, 'visits'>,
  booking: Guarded,
  now: string,
  refuse: Refuse = refuseOwn(booking.ownerId),
): void {
  const found = guardProblem(visits, guardedVisit(booking), now)
  if (found) throw refuse(found.problem, found.visit)
}

/**
 * Keeps the person for a booking, where no other of his visits stands in the way. One that is there already moves.
 * @param seen a reading of a moment ago: nothing is written where it holds no longer, and read again
 * @throws AppError alreadyBooked, elsewhereThen
 */
export const keepGuard = (
  table: Table,
  booking: Guarded,
  now: string,
  { refuse, seen }: { refuse?: Refuse | undefined; seen?: GuardItem | undefined } = {},
): ChainedWrite =>
  changeGuard(
    table,
    booking.applicantKey,
    now,
    guard => {
      refuseGuarded(guard, booking, now, refuse)
      return { visits: [...without(guard, booking), guardedVisit(booking)] }
    },
    seen,
  )

/** The person is free again, as far as this booking goes. */
export const releaseGuard = (table: Table, booking: Guarded, now: string): ChainedWrite =>
  changeGuard(table, booking.applicantKey, now, guard =>
    guard.visits.some(({ bookingId }) => bookingId === booking.bookingId)
      ? { visits: without(guard, booking) }
      : undefined,
  )

/** A visit was missed: its day counts against the person. */
export const keepMissed = (
  table: Table,
  { applicantKey, slotAt }: Pick<BookingItem, 'applicantKey' | 'slotAt'>,
  now: string,
): ChainedWrite =>
  changeGuard(table, applicantKey, now, ({ missed }) => ({
    missed: [...new Set([...missed, dayOf(slotAt)])].sort(),
  }))

/** Whoever was right to appeal has missed nothing; whoever is disabled is never paused, for as long as is said. */
export const forgetMissed = (
  table: Table,
  applicantKey: string,
  now: string,
  exemptUntil?: string,
): Promise<void> =>
  transact(table, [
    changeGuard(table, applicantKey, now, ({ missed }) =>
      missed.length > 0 || exemptUntil ? { missed: [], ...(exemptUntil && { exemptUntil }) } : undefined,
    ),
  ])

const without = (
  { visits }: Pick<GuardItem, 'visits'>,
  { bookingId }: Pick<BookingItem, 'bookingId'>,
): GuardedVisit[] => visits.filter(visit => visit.bookingId !== bookingId)

/** @param change what is different from now on; undefined where nothing is to be written */
const changeGuard = (
  table: Table,
  applicantKey: string,
  now: string,
  change: (guard: GuardItem) => Partial<GuardItem> | undefined,
  known?: GuardItem,
): ChainedWrite => ({
  async link(isRetry) {
    const seen = (isRetry ? undefined : known) ?? (await readGuard(table, applicantKey))
    const changed = change(seen)
    return {
      writes: changed ? [putGuard(table, applicantKey, { ...seen, ...changed }, now)] : [],
      onWritten() {},
    }
  },
})

/** @param guard what is kept, with the version on top of which it is */
function putGuard(table: Table, applicantKey: string, guard: GuardItem, now: string): GuardedWrite {
  const { missed, exemptUntil, version } = guard
  const visits = keeping(guard.visits, now)
  const seen = {
    ConditionExpression: version === 0 ? 'attribute_not_exists(pk)' : 'version = :seen',
    ...(version > 0 && { ExpressionAttributeValues: { ':seen': version } }),
  }
  const key = keys.guard(applicantKey)
  const ends = [
    ...visits.map(({ until }) => ttlAfter(until, 2)),
    ...missed.map(day => ttlAfter(`${day}T00:00:00+08:00`, missedKeptDays)),
    ...(exemptUntil ? [ttlAfter(`${exemptUntil}T00:00:00+08:00`, 0)] : []),
  ]
  const write =
    ends.length > 0
      ? {
          Put: {
            TableName: table.name,
            Item: {
              ...{ ...key, visits, missed, ...(exemptUntil && { exemptUntil }) },
              ...{ version: version + 1, [ttlAttribute]: Math.max(...ends) },
            },
            ...seen,
          },
        }
      : { Delete: { TableName: table.name, Key: key, ...seen } }
  return { write, refusal: linkTaken }
}
