import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import { addMinutes, dayOf } from '../shared/domain/calendar'
import { onAws } from './runtime/aws'
import { type Context, log, type Runtime } from './runtime/context'
import type { BookingItem } from './store/booking'
import { getWaiter } from './store/waiter'
import type { WaitingItem } from './store/waiting'
import { leaveLine, workLine, workLines } from './task/waiting'

/** A run begins nothing more after so many minutes: it ends well before the function is broken off. */
const runMinutes = 0.5

/**
 * Places that come free go to who waits for them. A booking that is given up or moved, and somebody who joins a line or
 * does not want what he was offered, ring the bell; every minute all lines are looked through, so that nothing is lost
 * when a bell was missed, a plan was extended or somebody has not answered.
 */
export async function run(
  runtime: Runtime,
  event: DynamoDBStreamEvent | Record<string, unknown> = {},
): Promise<number> {
  const ctx: Context = { ...runtime, now: runtime.now(), actor: { kind: 'public' } }
  const offered =
    'Records' in event
      ? await hear(ctx, event as DynamoDBStreamEvent)
      : await workLines(ctx, () => runtime.now() < addMinutes(ctx.now, runMinutes))
  if (offered > 0) log('info', 'offerPlaces', { offered })
  return offered
}

export const handler = onAws(run)

async function hear(ctx: Context, { Records }: DynamoDBStreamEvent): Promise<number> {
  const news = Records.map(imagesOf)
  for (const owner of new Set(news.flatMap(({ booked }) => booked?.ownerId ?? [])))
    for (const line of (await getWaiter(ctx.table, owner)).lines) if (!line.ended) await leaveLine(ctx, line)
  const freed = new Map(news.flatMap(({ freed }) => freed.map(one => [`${one.pointId} ${one.day}`, one])))
  let offered = 0
  for (const { pointId, day } of freed.values()) offered += await workLine(ctx, pointId, day)
  return offered
}

interface News {
  booked?: BookingItem
  freed: { pointId: string; day: string }[]
}

type Image = Parameters<typeof unmarshall>[0]

/** What a record tells: that somebody has booked, or where a place may be free. */
function imagesOf({ eventName, dynamodb }: DynamoDBRecord): News {
  const read = <Item>(image: unknown): Item | undefined =>
    image ? (unmarshall(image as Image) as Item) : undefined
  if (dynamodb?.Keys?.pk?.S?.startsWith('WAITING#')) {
    const item = read<WaitingItem>(dynamodb.NewImage)
    return { freed: item && (!item.offer || item.ended) ? [item] : [] }
  }
  const [before, after] = [read<BookingItem>(dynamodb?.OldImage), read<BookingItem>(dynamodb?.NewImage)]
  if (eventName === 'INSERT') return { freed: [], ...(after?.ownerId && { booked: after }) }
  const isFreed =
    after?.status === 'cancelled' || before?.slotAt !== after?.slotAt || before?.pointId !== after?.pointId
  return {
    freed:
      before?.status === 'booked' && isFreed ? [{ pointId: before.pointId, day: dayOf(before.slotAt) }] : [],
  }
}
