import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from './database'
import type { Operations } from './handler'
import { isRefusal, refusal } from './refusal'
import { cancelled } from './transaction'
import type { Fields } from './wire'
import { locate } from './write'

/**
 * The same operations where a transaction holds its items for a while, as the service's do: whoever wants to write one
 * of them meanwhile is refused at once, and nobody waits. Reads never are.
 */
export function contended(operations: Operations, database: Database, transactionMs: number): Operations {
  const held = new Set<string>()
  const write =
    (perform: Operations[string] | undefined) =>
    async (fields: Fields): Promise<Fields> => {
      if (placesOf(database, [fields]).some(place => held.has(place))) throw conflict()
      return perform?.(fields) ?? {}
    }
  const transact = async (fields: Fields): Promise<Fields> => {
    const writes = ((fields.TransactItems ?? []) as Fields[]).map(item => Object.values(item)[0] as Fields)
    const places = placesOf(database, writes)
    const reasons = places.map(place => ({ Code: held.has(place) ? 'TransactionConflict' : 'None' }))
    if (reasons.some(({ Code }) => Code !== 'None')) throw cancelled(reasons)
    for (const place of places) held.add(place)
    try {
      const done = await operations.TransactWriteItems?.(fields)
      await pause(transactionMs)
      return done ?? {}
    } finally {
      for (const place of places) held.delete(place)
    }
  }
  return {
    ...operations,
    PutItem: write(operations.PutItem),
    UpdateItem: write(operations.UpdateItem),
    DeleteItem: write(operations.DeleteItem),
    TransactWriteItems: transact,
  }
}

/** Where the items of writes lie; a write that has no place is refused by the operation itself. */
const placesOf = (database: Database, writes: Fields[]): string[] =>
  writes.flatMap((write, i) => {
    try {
      return locate(database.view(), { input: write as unknown as Parameters<typeof locate>[1]['input'] })
    } catch (error) {
      if (!isRefusal(error)) throw error
      return `nowhere ${i}`
    }
  })

const conflict = () => refusal('TransactionConflictException', 'Transaction is ongoing for the item')
