import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress } from 'node:zlib'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import type { EditionChanges } from '../../shared/schemas/notice'
import { getItem, keys, type Table } from './table'

type Kept = Pick<EditionChanges, 'days' | 'entries' | 'classes'>

/** What is kept has another shape when it is told in other words or fields. */
const shape = 2
/** An item holds 400 kB. */
const largestBytes = 380_000

/** N5. What an edition changed, if it was worked out before. */
export async function getEditionChanges(table: Table, number: string): Promise<Kept | undefined> {
  const found = await getItem<{ packed: Uint8Array }>(table, keys.editionChanges(number, shape))
  return found && JSON.parse((await promisify(brotliDecompress)(found.packed)).toString())
}

/** N5. It never changes, because the two editions it is about do not; what would be too large is worked out anew. */
export async function putEditionChanges(table: Table, number: string, changes: Kept): Promise<void> {
  const packed = await promisify(brotliCompress)(JSON.stringify(changes))
  if (packed.byteLength > largestBytes) return
  const Item = { ...keys.editionChanges(number, shape), packed }
  await table.doc.send(new PutCommand({ TableName: table.name, Item }))
}
