import { BatchGetCommand } from '@aws-sdk/lib-dynamodb'
import { AppError } from '../../shared/errors'
import { patience } from './patience'
import { untilNoRival } from './rival'
import type { Table } from './table'

type Key = { pk: string; sk: string }

/** As many as the service reads at once. */
const mostKeys = 100

/** What a busy table has left unread. */
class Unread extends Error {}

/**
 * Items by their keys, in any order; what is not there is left out. A busy table reads a part: the rest is asked for
 * again.
 * @throws AppError busyTryAgain when it stays unread
 */
export async function getItems<Item>(
  table: Table,
  wanted: readonly Key[],
  { consistent = false, waiting = patience } = {},
): Promise<Item[]> {
  const items: Item[] = []
  for (let from = 0; from < wanted.length; from += mostKeys) {
    let keys = wanted.slice(from, from + mostKeys)
    const readSome = async () => {
      const { Responses, UnprocessedKeys } = await table.doc.send(
        new BatchGetCommand({
          RequestItems: { [table.name]: { Keys: keys, ...(consistent && { ConsistentRead: true }) } },
        }),
      )
      items.push(...((Responses?.[table.name] ?? []) as Item[]))
      keys = (UnprocessedKeys?.[table.name]?.Keys ?? []) as Key[]
      if (keys.length > 0) throw new Unread()
    }
    await untilNoRival(error => error instanceof Unread, readSome, waiting).catch(error => {
      throw error instanceof Unread ? new AppError('busyTryAgain') : error
    })
  }
  return items
}
