import { CreateTableCommand, DeleteTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  type PutCommandInput,
  QueryCommand,
  type QueryCommandInput,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb'

export type Plain = Record<string, unknown>
export type Writes = NonNullable<TransactWriteCommandInput['TransactItems']>

/** A fresh table of an engine under test, with the few calls the checks make all the time. */
export type Table = ReturnType<typeof tableOn>

/** Registers one check; it receives a table of its own. */
export type Check = (title: string, run: (table: Table) => Promise<void>) => void

let created = 0

export async function withTable(client: DynamoDBClient, run: (table: Table) => Promise<void>): Promise<void> {
  created += 1
  const name = `conformance-${process.pid}-${created}`
  await client.send(new CreateTableCommand({ TableName: name, ...definition }))
  await run(tableOn(client, name))
  await client.send(new DeleteTableCommand({ TableName: name }))
}

function tableOn(client: DynamoDBClient, name: string) {
  const db = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } })
  const TableName = name
  return {
    name,
    client,
    db,
    put: (Item: Plain, more: Omit<PutCommandInput, 'TableName' | 'Item'> = {}) =>
      db.send(new PutCommand({ TableName, Item, ...more })),
    update: (more: Omit<UpdateCommandInput, 'TableName' | 'Key'>, Key: Plain = key('a')) =>
      db.send(new UpdateCommand({ TableName, Key, ...more })),
    get: async (Key: Plain = key('a')) =>
      (await db.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item,
    query: (more: Omit<QueryCommandInput, 'TableName'>) => db.send(new QueryCommand({ TableName, ...more })),
    transact: (TransactItems: Writes, ClientRequestToken?: string) =>
      db.send(new TransactWriteCommand({ TransactItems, ClientRequestToken })),
  }
}

export const key = (pk: string, sk = 'x') => ({ pk, sk })

/** What a refused call was refused with. */
export async function refusalOf(
  attempt: Promise<unknown>,
): Promise<Plain & { name: string; message: string }> {
  try {
    await attempt
  } catch (error) {
    return error as Plain & { name: string; message: string }
  }
  throw new Error('The call was expected to be refused')
}

const definition = {
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
    { AttributeName: 'hall', AttributeType: 'S' },
    { AttributeName: 'score', AttributeType: 'N' },
  ],
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: 'by-hall',
      KeySchema: [
        { AttributeName: 'hall', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'ALL' },
    },
    {
      IndexName: 'by-score',
      KeySchema: [
        { AttributeName: 'hall', KeyType: 'HASH' },
        { AttributeName: 'score', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['note'] },
    },
  ],
} satisfies Omit<ConstructorParameters<typeof CreateTableCommand>[0], 'TableName'>
