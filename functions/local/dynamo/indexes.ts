import db from 'dynalite/db/index.js'
import type { Change } from './disk'
import { indexPrefix } from './keys'
import { type Index, type Item, indexesOf, type Table } from './wire'

/**
 * What an item's change does to its table's indexes. An item without all of an index's keys is not in it. dynalite's
 * own index key ends in 24 bits of a hash, so two of a few thousand items with the same index key would overwrite
 * each other; ours ends in the whole table key.
 */
export function indexChanges(table: Table, before: Item | undefined, after: Item | undefined): Change[] {
  return indexesOf(table).flatMap(index => {
    const [from, to] = [before && entryKey(table, index, before), after && entryKey(table, index, after)]
    const changes: Change[] = []
    if (from && from !== to) changes.push({ type: 'del', key: from })
    if (to && after) changes.push({ type: 'put', key: to, value: projected(table, index, after) })
    return changes
  })
}

/** The position of an item in an index, as dynalite orders it, without the index's prefix. */
export function positionInIndex(table: Table, index: Index, item: Item): string {
  return db.createKey(item, table, index.KeySchema) + db.createKey(item, table)
}

/** The service refuses an empty text as an index key; dynalite lets it pass. */
export function emptyIndexKey(table: Table, item: Item): string | undefined {
  for (const index of indexesOf(table)) {
    for (const { AttributeName } of index.KeySchema) {
      const value = item[AttributeName]
      if (value?.S === '' || value?.B === '') {
        return (
          'One or more parameter values are not valid. A value specified for a secondary index key is not ' +
          'supported. The AttributeValue for a key attribute cannot contain an empty ' +
          `${value.S === '' ? 'string' : 'binary'} value. ` +
          `IndexName: ${index.IndexName}, IndexKey: ${AttributeName}`
        )
      }
    }
  }
  return undefined
}

function entryKey(table: Table, index: Index, item: Item): string | undefined {
  if (!index.KeySchema.every(({ AttributeName }) => item[AttributeName])) return undefined
  return indexPrefix(table.TableName, index.IndexName) + positionInIndex(table, index, item)
}

function projected(table: Table, index: Index, item: Item): Item {
  const { ProjectionType, NonKeyAttributes = [] } = index.Projection
  if (ProjectionType === 'ALL') return item
  const keys = [...index.KeySchema, ...table.KeySchema].map(key => key.AttributeName)
  const kept = new Set([...keys, ...NonKeyAttributes])
  return Object.fromEntries(Object.entries(item).filter(([name]) => kept.has(name)))
}
