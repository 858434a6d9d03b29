import type { DynamoDBRecord } from 'aws-lambda'
import { equalMaps } from './condition'
import type { Change, Disk } from './disk'
import type { ItemChange } from './draft'
import { checkpointKey, feedKey, within } from './keys'
import { itemBytes } from './size'
import { REGION } from './store'
import type { Item, StreamViewType, Table } from './wire'

/** A record as Lambda receives it in `event.Records`. */
export type StreamRecord = DynamoDBRecord

/** Older records are forgotten, as the service forgets them after a day. */
const RETAINED_RECORDS = 100_000
/** So many of the newest are at hand as they were written, for every consumer; older ones are read from the disk. */
const RECORDS_AT_HAND = 2_000
const FIRST_SEQUENCE = 100_000_000_000_000_000_000n

export interface Feed {
  /** Records of the changes and what must be written with them, or nothing where the table has no stream. */
  append(table: Table, change: ItemChange, at: number | undefined, byService: boolean): Change[]
  read(after: string | undefined, limit: number): Promise<StreamRecord[]>
  checkpoint(consumer: string): string | undefined
  saveCheckpoint(consumer: string, sequence: string): Promise<void>
}

export async function openFeed(disk: Disk): Promise<Feed> {
  let last = await lastSequence(disk)
  const atHand = new Map<string, StreamRecord>()
  const keep = (record: StreamRecord) => {
    atHand.set(feedKey(String(last)), record)
    atHand.delete(feedKey(String(last - BigInt(RECORDS_AT_HAND))))
  }
  return {
    append(table, change, at, byService) {
      const view = table.StreamSpecification?.StreamEnabled && table.StreamSpecification.StreamViewType
      if (!view || unchanged(change)) return []
      last += 1n
      const record = streamRecord(table, change, String(last), view)
      if (at !== undefined && record.dynamodb) record.dynamodb.ApproximateCreationDateTime = Math.floor(at)
      if (byService) record.userIdentity = { type: 'Service', principalId: 'dynamodb.amazonaws.com' }
      keep(record)
      return [
        { type: 'put', key: feedKey(String(last)), value: record },
        { type: 'del', key: feedKey(String(last - BigInt(RETAINED_RECORDS))) },
      ]
    },
    async read(after, limit) {
      const all = within(feedKey(''))
      const records: StreamRecord[] = []
      const range = after === undefined ? all : { gt: feedKey(after), lt: all.lt }
      for await (const key of disk.keys({ ...range, limit }))
        records.push(atHand.get(key) ?? (disk.get(key) as StreamRecord))
      return records
    },
    checkpoint: consumer => disk.get(checkpointKey(consumer)) as string | undefined,
    saveCheckpoint: (consumer, value) => disk.write([{ type: 'put', key: checkpointKey(consumer), value }]),
  }
}

async function lastSequence(disk: Disk): Promise<bigint> {
  for await (const [key] of disk.entries({ ...within(feedKey('')), reverse: true, limit: 1 })) {
    return BigInt(key.slice(feedKey('').length))
  }
  return FIRST_SEQUENCE
}

/** The service writes no record for a write that changes nothing. */
function unchanged({ before, after }: ItemChange): boolean {
  return before && after ? equalMaps(before, after) : before === after
}

function streamRecord(
  table: Table,
  change: ItemChange,
  sequence: string,
  view: StreamViewType,
): StreamRecord {
  const { before, after } = change
  const images = {
    ...(after && view.startsWith('NEW') ? { NewImage: after } : {}),
    ...(before && (view === 'OLD_IMAGE' || view === 'NEW_AND_OLD_IMAGES') ? { OldImage: before } : {}),
  }
  const keys = keysOf(table, after ?? before ?? {})
  return {
    eventID: sequence,
    eventName: !before ? 'INSERT' : after ? 'MODIFY' : 'REMOVE',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: REGION,
    dynamodb: {
      Keys: keys,
      ...images,
      SequenceNumber: sequence,
      SizeBytes: [keys, ...Object.values(images)].reduce((sum, item) => sum + itemBytes(item), 0),
      StreamViewType: view,
    },
    ...(table.LatestStreamArn ? { eventSourceARN: table.LatestStreamArn } : {}),
  }
}

function keysOf(table: Table, item: Item): Item {
  const names = table.KeySchema.map(key => key.AttributeName)
  return Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name)))
}
