/** What this folder uses of dynalite, which ships no types. */
declare module 'dynalite/db/index.js' {
  import type { AttributeValue } from 'aws-lambda'

  type Item = Record<string, AttributeValue>
  type KeySchema = { AttributeName: string; KeyType: string }[]
  interface Table {
    TableName: string
    KeySchema: KeySchema
  }
  type Invalid = (Error & { statusCode: number; body: Record<string, unknown> }) | null | undefined

  const db: {
    createKey(item: Item, table: Table, keySchema?: KeySchema): string
    validateKey(key: Item, table: Table): Invalid
    validateItem(item: Item, table: Table): Invalid
    itemSize(item: Item): number
    compare(comparison: string, value: AttributeValue, others: AttributeValue[]): boolean
    mapPath(path: (string | number)[], item: Item): AttributeValue | null | undefined
    updateIndexes(store: unknown, table: Table, before: Item, after: Item, callback: () => void): void
    mapPaths(paths: (string | number)[][], item: Item): Item
  }
  export default db
}
