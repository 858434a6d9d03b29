import type { Database } from './database'
import type { Draft } from './draft'
import { expiryKey, itemPrefix, within } from './keys'
import { invalid } from './refusal'
import { tableOf } from './tables'
import type { Fields, Item } from './wire'

const FIVE_YEARS_SECONDS = 5 * 365 * 24 * 3600
/** Deletions in one batch, so that other writes need not wait for a long expiry. */
const BATCH = 100

export function updateTimeToLive(database: Database, fields: Fields): Promise<Fields> {
  return database.write(async draft => {
    const { TableName } = tableOf(draft, fields)
    const wanted = (fields.TimeToLiveSpecification ?? {}) as { Enabled?: boolean; AttributeName?: string }
    const active = draft.get(expiryKey(TableName)) as string | undefined
    if (!wanted.AttributeName)
      throw invalid("Value at 'timeToLiveSpecification.attributeName' must not be null")
    if (!wanted.Enabled && !active) throw invalid('TimeToLive is already disabled')
    if (active && active !== wanted.AttributeName)
      throw invalid('TimeToLive is active on a different AttributeName')
    if (wanted.Enabled && active) throw invalid('TimeToLive is already enabled')
    if (wanted.Enabled) draft.put(expiryKey(TableName), wanted.AttributeName)
    else draft.del(expiryKey(TableName))
    return { TimeToLiveSpecification: wanted }
  })
}

export async function describeTimeToLive(database: Database, fields: Fields): Promise<Fields> {
  const draft = database.view()
  const AttributeName = draft.get(expiryKey(tableOf(draft, fields).TableName))
  return {
    TimeToLiveDescription: AttributeName
      ? { TimeToLiveStatus: 'ENABLED', AttributeName }
      : { TimeToLiveStatus: 'DISABLED' },
  }
}

/** Deletes every item whose time has passed and returns how many there were. */
export async function expireItems(database: Database, nowSeconds: number): Promise<number> {
  let expired = 0
  for await (const [key, attribute] of database.disk.entries(within(expiryKey('')))) {
    const table = key.slice(expiryKey('').length)
    const keys = await expiredKeys(database, table, attribute as string, nowSeconds)
    for (let from = 0; from < keys.length; from += BATCH) {
      const batch = keys.slice(from, from + BATCH)
      expired += await database.write(
        async draft =>
          removeExpired(draft, table, batch, item => isExpired(item, attribute as string, nowSeconds)),
        { byService: true },
      )
    }
  }
  return expired
}

async function expiredKeys(
  database: Database,
  table: string,
  attribute: string,
  now: number,
): Promise<string[]> {
  const prefix = itemPrefix(table)
  const keys: string[] = []
  for await (const [key, item] of database.disk.entries(within(prefix))) {
    if (isExpired(item as Item, attribute, now)) keys.push(key.slice(prefix.length))
  }
  return keys
}

/** Looks again, since a write may have prolonged an item after it was found. */
function removeExpired(
  draft: Draft,
  table: string,
  keys: string[],
  expired: (item: Item) => boolean,
): number {
  const still = keys.filter(key => {
    const item = draft.get(itemPrefix(table) + key) as Item | undefined
    return item !== undefined && expired(item)
  })
  for (const key of still) draft.setItem(table, key, undefined)
  return still.length
}

/** The service leaves alone what claims to have expired more than five years ago. */
function isExpired(item: Item, attribute: string, now: number): boolean {
  const at = Number(item[attribute]?.N ?? Number.NaN)
  return at <= now && at > now - FIVE_YEARS_SECONDS
}
