import { type GuardedVisit, guardProblem, keeping, visitSpan } from '../../shared/domain/booking/guard'
import { AppError } from '../../shared/errors'
import type { BookingItem } from './stored-booking'
import {
  type ChainedWrite,
  getItem,
  keys,
  linkTaken,
  listItems,
  type Table,
  ttlAfter,
  ttlAttribute,
} from './table'

/** The visits of a person that are still to come, in one item, so that whoever changes one has seen the others. */
export interface GuardItem {
  visits: GuardedVisit[]
  version: number
}

const noVisits: GuardItem = { visits: [], version: 0 }

/** B4. */
export const readGuard = async (table: Table, applicantKey: string): Promise<GuardItem> =>
  (await getItem<GuardItem>(table, keys.guard(applicantKey))) ?? noVisits

/** What speaks for or against a person's booking: his visits to come, and the days on which he has missed one. */
export interface Standing {
  guard: GuardItem
  missed: string[]
}

/** B4, X3. In one reading, which may be a moment old where it need not be sure. */
export async function readStanding(
  table: Table,
  applicantKey: string,
  { isSure }: { isSure: boolean },
): Promise<Standing> {
  const items = await listItems<{ sk: string }>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.guard(applicantKey).pk },
    ConsistentRead: isSure,
  })
  const item = (sk: string) => items.find(found => found.sk === sk) as unknown
  const missed = item(keys.missed(applicantKey).sk) as { days?: Set<string> } | undefined
  return {
    guard: (item(keys.guard(applicantKey).sk) as GuardItem | undefined) ?? noVisits,
    missed: [...(missed?.days ?? [])].sort(),
  }
}

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
  { visits }: GuardItem,
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
      return [...without(guard, booking), guardedVisit(booking)]
    },
    seen,
  )

/** The person is free again, as far as this booking goes. */
export const releaseGuard = (table: Table, booking: Guarded, now: string): ChainedWrite =>
  changeGuard(table, booking.applicantKey, now, guard =>
    guard.visits.some(({ bookingId }) => bookingId === booking.bookingId)
      ? without(guard, booking)
      : undefined,
  )

const without = ({ visits }: GuardItem, { bookingId }: Pick<BookingItem, 'bookingId'>): GuardedVisit[] =>
  visits.filter(visit => visit.bookingId !== bookingId)

/** @param change what is kept from now on; undefined where nothing is to be written */
const changeGuard = (
  table: Table,
  applicantKey: string,
  now: string,
  change: (guard: GuardItem) => GuardedVisit[] | undefined,
  known?: GuardItem,
): ChainedWrite => ({
  async link(isRetry) {
    const seen = (isRetry ? undefined : known) ?? (await readGuard(table, applicantKey))
    const changed = change(seen)
    return {
      writes: changed ? [putGuard(table, applicantKey, seen, keeping(changed, now))] : [],
      onWritten() {},
    }
  },
})

function putGuard(table: Table, applicantKey: string, { version }: GuardItem, visits: GuardedVisit[]) {
  const last = visits.reduce((latest, { until }) => (until > latest ? until : latest), '')
  const seen = {
    ConditionExpression: version === 0 ? 'attribute_not_exists(pk)' : 'version = :seen',
    ...(version > 0 && { ExpressionAttributeValues: { ':seen': version } }),
  }
  const write =
    visits.length > 0
      ? {
          Put: {
            TableName: table.name,
            Item: {
              ...keys.guard(applicantKey),
              visits,
              version: version + 1,
              [ttlAttribute]: ttlAfter(last, 2),
            },
            ...seen,
          },
        }
      : { Delete: { TableName: table.name, Key: keys.guard(applicantKey), ...seen } }
  return { write, refusal: linkTaken }
}
