import type { Database } from './database'
import type { Draft } from './draft'
import { checked, run } from './engine'
import { indexChanges } from './indexes'
import { expiryKey, indexPrefix, itemPrefix, tableKey, within } from './keys'
import { invalid, refusal } from './refusal'
import { noTable, storeOver } from './store'
import { type Fields, type Index, type Item, indexesOf, type Table } from './wire'

type StreamSpecification = NonNullable<Table['StreamSpecification']>

/** Creates a table that can be used at once. */
export function createTable(database: Database, fields: Fields, clock?: () => number): Promise<Fields> {
  const stream = fields.StreamSpecification as StreamSpecification | undefined
  return database.write(async draft => {
    const store = storeOver(draft)
    const input = checked<{ TableName: string }>('createTable', fields, store)
    if (draft.get(tableKey(input.TableName))) {
      throw refusal('ResourceInUseException', `Table already exists: ${input.TableName}`)
    }
    const { TableDescription } = await run<{ TableDescription: Table }>('createTable', store, input)
    const { CreationDateTime: _, ...table } = structuredClone(TableDescription)
    const created: Table = {
      ...table,
      TableStatus: 'ACTIVE',
      ...(clock ? { CreationDateTime: clock() } : {}),
    }
    for (const index of created.GlobalSecondaryIndexes ?? []) index.IndexStatus = 'ACTIVE'
    return { TableDescription: keepTable(draft, withStream(created, stream)) }
  })
}

/** Adds and drops indexes (filled at once from the items) and changes the stream; capacity means nothing here. */
export function updateTable(database: Database, fields: Fields): Promise<Fields> {
  return database.write(async draft => {
    const table = tableOf(draft, fields)
    const stream = fields.StreamSpecification as StreamSpecification | undefined
    const attributes = fields.AttributeDefinitions as Table['AttributeDefinitions'] | undefined
    const changed = withStream(
      { ...table, AttributeDefinitions: attributes ?? table.AttributeDefinitions },
      stream,
    )
    for (const update of (fields.GlobalSecondaryIndexUpdates ?? []) as Record<string, Index>[]) {
      if (update.Create) await addIndex(draft, changed, update.Create)
      if (update.Delete) await dropIndex(draft, changed, update.Delete.IndexName)
    }
    return { TableDescription: keepTable(draft, changed) }
  })
}

export function deleteTable(database: Database, fields: Fields): Promise<Fields> {
  return database.write(async draft => {
    const table = tableOf(draft, fields)
    await draft.drop(within(itemPrefix(table.TableName)))
    for (const { IndexName } of indexesOf(table))
      await draft.drop(within(indexPrefix(table.TableName, IndexName)))
    draft.del(expiryKey(table.TableName))
    draft.del(tableKey(table.TableName))
    return { TableDescription: { ...table, TableStatus: 'DELETING' } }
  })
}

export function tableOf(draft: Draft, fields: Fields): Table {
  const name = String(fields.TableName)
  const table = draft.get(tableKey(name)) as Table | undefined
  if (!table) throw noTable(name)
  return table
}

function keepTable(draft: Draft, table: Table): Table {
  draft.put(tableKey(table.TableName), table)
  return table
}

function withStream(table: Table, stream: StreamSpecification | undefined): Table {
  if (!stream) return table
  const { LatestStreamArn: _, StreamSpecification: __, ...plain } = table
  if (!stream.StreamEnabled) return plain
  if (!stream.StreamViewType)
    throw invalid('One or more parameter values were invalid: StreamViewType is required')
  return { ...plain, StreamSpecification: stream, LatestStreamArn: `${table.TableArn}/stream/local` }
}

async function addIndex(draft: Draft, table: Table, index: Index): Promise<void> {
  if (indexesOf(table).some(({ IndexName }) => IndexName === index.IndexName)) {
    throw refusal(
      'ValidationException',
      `Attempting to create an index which already exists: ${index.IndexName}`,
    )
  }
  table.GlobalSecondaryIndexes = [
    ...(table.GlobalSecondaryIndexes ?? []),
    { ...index, IndexStatus: 'ACTIVE' },
  ]
  const onlyNew: Table = { ...table, LocalSecondaryIndexes: [], GlobalSecondaryIndexes: [index] }
  for await (const [, item] of draft.entries(within(itemPrefix(table.TableName)))) {
    for (const change of indexChanges(onlyNew, undefined, item as Item)) {
      if (change.type === 'put') draft.put(change.key, change.value)
    }
  }
}

async function dropIndex(draft: Draft, table: Table, name: string): Promise<void> {
  const kept = (table.GlobalSecondaryIndexes ?? []).filter(({ IndexName }) => IndexName !== name)
  if (kept.length === (table.GlobalSecondaryIndexes ?? []).length) {
    throw refusal('ResourceNotFoundException', `Requested resource not found: Index: ${name} not found`)
  }
  table.GlobalSecondaryIndexes = kept
  await draft.drop(within(indexPrefix(table.TableName, name)))
}
