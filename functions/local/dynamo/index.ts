import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { contended } from './contention'
import { newDatabase } from './database'
import { type Backup, openDisk } from './disk'
import { expireItems } from './expiry'
import { type Feed, openFeed, type StreamRecord } from './feed'
import { type RequestHandler, requestHandlerFor } from './handler'
import { operationsOn } from './operations'
import { REGION } from './store'
import { openTokens } from './tokens'

// The SDK says at every start that it will leave Node 20 in 2027. What is deployed runs on a newer one.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'

export type { Backup } from './disk'
export type { StreamRecord } from './feed'

export interface EmbeddedDynamo {
  /** For a `DynamoDBClient` of one's own; any region, credentials and endpoint will do. */
  requestHandler: RequestHandler
  /** A client that reaches this engine without a socket. */
  client(): DynamoDBClient
  /** Stream records after a sequence number, oldest first, of every table that has a stream. */
  records(after: string | undefined, limit: number): Promise<StreamRecord[]>
  /**
   * Hands a consumer the records after its checkpoint and moves the checkpoint behind them once `handle`
   * has succeeded; the checkpoint survives a restart. Returns how many records there were.
   */
  deliver(
    consumer: string,
    handle: (records: StreamRecord[]) => Promise<unknown>,
    limit?: number,
  ): Promise<number>
  /** Calls back after every write that added stream records; the returned function ends that. */
  onRecords(listener: () => void): () => void
  /** Deletes items whose time-to-live attribute lies at or before this epoch second; returns how many. */
  expireItems(nowSeconds: number): Promise<number>
  /** Everything as it stands between two writes, to open another engine from. */
  backup(): Promise<Backup>
  close(): Promise<void>
}

export interface DynamoOptions {
  /** Where LevelDB keeps its files; in memory without it. One process at a time. */
  folder?: string | undefined
  /** What it begins with, instead of with nothing. */
  from?: Backup | undefined
  /** Epoch seconds, for creation dates of tables and stream records; they have none without it. */
  clock?: (() => number) | undefined
  /** How long a transaction holds its items against other writers; they wait for each other without it. */
  transactionMs?: number | undefined
}

/** Opens DynamoDB in this process. Every write it acknowledges is one atomic batch on disk. */
export async function openDynamo({
  folder,
  from,
  clock,
  transactionMs,
}: DynamoOptions = {}): Promise<EmbeddedDynamo> {
  const disk = await openDisk(folder, from)
  const feed = await openFeed(disk)
  const database = newDatabase(disk, feed, clock)
  const operations = operationsOn(database, await openTokens(disk), clock)
  const requestHandler = requestHandlerFor(
    transactionMs === undefined ? operations : contended(operations, database, transactionMs),
  )
  return {
    requestHandler,
    client: () => clientOver(requestHandler),
    records: feed.read,
    deliver: (consumer, handle, limit = 100) => deliver(feed, consumer, handle, limit),
    onRecords: database.onRecords,
    expireItems: nowSeconds => expireItems(database, nowSeconds),
    backup: () => database.alone(disk.backup),
    close: () => database.close(),
  }
}

function clientOver(requestHandler: RequestHandler): DynamoDBClient {
  return new DynamoDBClient({
    region: REGION,
    endpoint: 'http://dynamodb.local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    // Nobody checks a signature here.
    signer: { sign: async request => request },
    requestHandler,
  })
}

async function deliver(
  feed: Feed,
  consumer: string,
  handle: (records: StreamRecord[]) => Promise<unknown>,
  limit: number,
): Promise<number> {
  const records = await feed.read(feed.checkpoint(consumer), limit)
  if (records.length === 0) return 0
  await handle(records)
  await feed.saveCheckpoint(consumer, records.at(-1)?.dynamodb?.SequenceNumber ?? '')
  return records.length
}
