import { dayOf } from '../../shared/domain/calendar'
import { AppError } from '../../shared/errors'
import { getLimitsInMinute } from './limit'
import { type ChainedWrite, getItem, keys, linkTaken, type Table, ttlAfter, ttlAttribute } from './table'

/** What names one in his line. */
export interface WaitingKey {
  waitingId: string
  pointId: string
  day: string
  joinedAt: string
}
type Waiting = WaitingKey & { personId: string }

/** Where somebody waits, or has waited; how often he has joined a line on a day. */
export interface WaiterItem {
  lines: (WaitingKey & { ended?: true })[]
  day: string
  joined: number
  version: number
}

const nobody: WaiterItem = { lines: [], day: '', joined: 0, version: 0 }

/** Q4. */
export const getWaiter = async (table: Table, personId: string): Promise<WaiterItem> => ({
  ...nobody,
  ...(await getItem<WaiterItem>(table, keys.waiter(personId))),
})

/** @throws AppError tooManyBookings */
export const joinWaiter = (table: Table, item: Waiting): ChainedWrite =>
  changeWaiter(table, item.personId, item.joinedAt, async seen => {
    const { limits } = await getLimitsInMinute(table, item.joinedAt)
    const live = seen.lines.filter(({ ended }) => !ended)
    const joined = seen.day === dayOf(item.joinedAt) ? seen.joined : 0
    if (live.length >= limits.lines || joined >= limits.madeADay) throw new AppError('tooManyBookings')
    const { waitingId, pointId, day, joinedAt } = item
    return {
      lines: [...seen.lines, { waitingId, pointId, day, joinedAt }],
      day: dayOf(item.joinedAt),
      joined: joined + 1,
    }
  })

export const endWaiter = (table: Table, { personId, waitingId, joinedAt }: Waiting): ChainedWrite =>
  changeWaiter(table, personId, joinedAt, async ({ lines, day, joined }) => ({
    lines: lines.map(one => (one.waitingId === waitingId ? { ...one, ended: true as const } : one)),
    day,
    joined,
  }))

/** Days after its own for which a line is still named. */
const keptDays = 3

/** @param since lines of days that were over by then are named no more */
const changeWaiter = (
  table: Table,
  personId: string,
  since: string,
  change: (seen: WaiterItem) => Promise<Omit<WaiterItem, 'version'>>,
): ChainedWrite => ({
  async link() {
    const seen = await getWaiter(table, personId)
    const next = await change(seen)
    const lines = next.lines.filter(({ day }) => day >= dayOf(since))
    const last = lines.reduce((latest, { day }) => (day > latest ? day : latest), dayOf(since))
    return {
      writes: [
        {
          write: {
            Put: {
              TableName: table.name,
              Item: {
                ...keys.waiter(personId),
                ...next,
                lines,
                version: seen.version + 1,
                [ttlAttribute]: ttlAfter(`${last}T00:00:00+08:00`, keptDays),
              },
              ConditionExpression: seen.version === 0 ? 'attribute_not_exists(pk)' : 'version = :seen',
              ...(seen.version > 0 && { ExpressionAttributeValues: { ':seen': seen.version } }),
            },
          },
          refusal: linkTaken,
        },
      ],
      onWritten() {},
    }
  },
})
