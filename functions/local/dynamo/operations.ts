import type { Database } from './database'
import { type Action, checked, run } from './engine'
import { describeTimeToLive, updateTimeToLive } from './expiry'
import type { Operations } from './handler'
import { readPage } from './read'
import { storeOver } from './store'
import { createTable, deleteTable, updateTable } from './tables'
import type { Tokens } from './tokens'
import { transactGetItems, transactWriteItems } from './transaction'
import type { Fields } from './wire'
import { prepareWrite, runWrite, type WriteKind } from './write'

/** Every call the embedded engine answers, by its name in the service's API. */
export function operationsOn(database: Database, tokens: Tokens, clock?: () => number): Operations {
  const asIs = (action: Action) => (fields: Fields) => readAsIs(database, action, fields)
  const write = (kind: WriteKind) => (fields: Fields) => writeOne(database, kind, fields)
  return {
    BatchGetItem: asIs('batchGetItem'),
    BatchWriteItem: fields => batchWriteItem(database, fields),
    CreateTable: fields => createTable(database, fields, clock),
    DeleteItem: write('deleteItem'),
    DeleteTable: fields => deleteTable(database, fields),
    DescribeTable: asIs('describeTable'),
    DescribeTimeToLive: fields => describeTimeToLive(database, fields),
    GetItem: asIs('getItem'),
    ListTables: asIs('listTables'),
    PutItem: write('putItem'),
    Query: fields => readPage(database, 'query', fields),
    Scan: fields => readPage(database, 'scan', fields),
    TransactGetItems: fields => transactGetItems(database, fields),
    TransactWriteItems: fields => transactWriteItems(database, tokens, fields),
    UpdateItem: write('updateItem'),
    UpdateTable: fields => updateTable(database, fields),
    UpdateTimeToLive: fields => updateTimeToLive(database, fields),
  }
}

async function readAsIs(database: Database, action: Action, fields: Fields): Promise<Fields> {
  const store = storeOver(database.view())
  return run(action, store, checked(action, fields, store))
}

function writeOne(database: Database, kind: WriteKind, fields: Fields): Promise<Fields> {
  return database.write(draft => runWrite(draft, prepareWrite(draft, kind, fields)))
}

function batchWriteItem(database: Database, fields: Fields): Promise<Fields> {
  return database.write(async draft => {
    const store = storeOver(draft)
    return run('batchWriteItem', store, checked('batchWriteItem', fields, store))
  })
}
