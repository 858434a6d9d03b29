import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { type GuardedVisit, guardProblem, keeping, visitSpan } from '../../shared/domain/booking/guard'
import { AppError } from '../../shared/errors'
import type { BookingItem } from './stored-booking'
import { type ChainedWrite, keys, linkTaken, type Table, ttlAfter, ttlAttribute } from './table'

/** The visits of a person that are still to come, in one item, so that whoever changes one has seen the others. */
interface GuardItem {
  visits: GuardedVisit[]
  version: number
}

/** B4. */
export async function readGuard(table: Table, applicantKey: string, isSure: boolean): Promise<GuardItem> {
  const { Item } = await table.doc.send(
    new GetCommand({ TableName: table.name, Key: keys.guard(applicantKey), ConsistentRead: isSure }),
  )
  return (Item as GuardItem | undefined) ?? { visits: [], version: 0 }
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
 * @throws AppError alreadyBooked, elsewhereThen
 */
export const keepGuard = (table: Table, booking: Guarded, now: string, refuse?: Refuse): ChainedWrite =>
  changeGuard(table, booking.applicantKey, now, guard => {
    refuseGuarded(guard, booking, now, refuse)
    return [...without(guard, booking), guardedVisit(booking)]
  })

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
): ChainedWrite => ({
  async link() {
    const seen = await readGuard(table, applicantKey, true)
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
