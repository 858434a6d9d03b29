import {
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import { BatchGetCommand, BatchWriteCommand, DeleteCommand, GetCommand } from '@aws-sdk/lib-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { expect } from 'vitest'
import { type Check, key, type Plain, refusalOf, type Table } from './table'

export function items(check: Check): void {
  check('values of every type come back as they were', async table => {
    const values = {
      text: '吉林',
      empty: '',
      whole: 12345678901,
      part: -0.125,
      yes: true,
      nothing: null,
      bytes: new Uint8Array([0, 255, 7]),
      words: new Set(['一', '二']),
      numbers: new Set([1, -2.5]),
      list: [1, [], { a: [{}] }],
      map: { 'a.b': { 中文: 1 } },
    }
    await table.put({ ...key('a'), ...values })
    expect(await table.get()).toEqual({ ...key('a'), ...values })
  })
  check('a put returns the item it replaces, a delete the item it removes', async table => {
    await table.put({ ...key('a'), n: 1 })
    expect((await table.put({ ...key('a'), n: 2 }, { ReturnValues: 'ALL_OLD' })).Attributes).toMatchObject({
      n: 1,
    })
    const remove = new DeleteCommand({ TableName: table.name, Key: key('a'), ReturnValues: 'ALL_OLD' })
    expect((await table.db.send(remove)).Attributes).toMatchObject({ n: 2 })
    expect(await table.get()).toBeUndefined()
    expect((await table.db.send(remove)).Attributes).toBeUndefined()
  })
  check('a projection takes nested parts', async table => {
    await table.put({ ...key('a'), m: { x: 1, y: 2 }, l: ['p', 'q', 'r'] })
    const input = { TableName: table.name, Key: key('a'), ProjectionExpression: 'm.y, l[1]' }
    expect((await table.db.send(new GetCommand(input))).Item).toEqual({ m: { y: 2 }, l: ['q'] })
  })
  failedConditions(check)
  batches(check)
  refusals(check)
  expiry(check)
}

function failedConditions(check: Check): void {
  const condition = { ConditionExpression: 'n = :n', ExpressionAttributeValues: { ':n': 2 } }
  const calls: [string, (table: Table, more: Plain) => Promise<unknown>][] = [
    ['put', (table, more) => table.put({ ...key('a'), n: 3 }, more)],
    [
      'update',
      (table, { ExpressionAttributeValues: values, ...more }) =>
        table.update({
          UpdateExpression: 'SET n = :m',
          ...more,
          ExpressionAttributeValues: { ...(values as Plain), ':m': 3 },
        }),
    ],
    [
      'delete',
      (table, more) => table.db.send(new DeleteCommand({ TableName: table.name, Key: key('a'), ...more })),
    ],
  ]
  for (const [title, call] of calls) {
    check(`a failed condition of a ${title} shows the item only when asked`, async table => {
      await table.put({ ...key('a'), n: 1 })
      const plain = await refusalOf(call(table, condition))
      expect(plain).toMatchObject({
        name: 'ConditionalCheckFailedException',
        message: 'The conditional request failed',
      })
      expect(plain.Item).toBeUndefined()
      const shown = await refusalOf(
        call(table, { ...condition, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }),
      )
      expect(unmarshall(shown.Item as Parameters<typeof unmarshall>[0])).toEqual({ ...key('a'), n: 1 })
      expect(await table.get()).toEqual({ ...key('a'), n: 1 })
    })
  }
}

function batches(check: Check): void {
  const write = (table: Table, requests: Plain[]) =>
    table.db.send(new BatchWriteCommand({ RequestItems: { [table.name]: requests } }))
  const read = (table: Table, Keys: Plain[]) =>
    table.db.send(new BatchGetCommand({ RequestItems: { [table.name]: { Keys } } }))
  const put = (pk: string) => ({ PutRequest: { Item: key(pk) } })
  check('a batch writes and deletes, another reads what is there', async table => {
    await table.put(key('old'))
    await write(table, [put('a'), put('b'), { DeleteRequest: { Key: key('old') } }])
    const { Responses, UnprocessedKeys } = await read(table, [key('a'), key('b'), key('old')])
    const found = (Responses?.[table.name] ?? []).map(item => item.pk)
    expect(found.toSorted()).toEqual(['a', 'b'])
    expect(UnprocessedKeys).toEqual({})
  })
  check('a batch of 26, an empty batch and an item twice are refused', async table => {
    const many = Array.from({ length: 26 }, (_, i) => put(`p${i}`))
    for (const requests of [many, [], [put('a'), put('a')]]) {
      expect((await refusalOf(write(table, requests))).name).toBe('ValidationException')
    }
    expect((await refusalOf(read(table, [key('a'), key('a')]))).name).toBe('ValidationException')
  })
}

function refusals(check: Check): void {
  const bad: [string, Plain, RegExp?][] = [
    ['without its sort key', { pk: 'a' }],
    ['with a key of the wrong type', { pk: 'a', sk: 1 }],
    ['with an empty key', key(''), /cannot contain an empty string/],
    ['with an empty index key', { ...key('a'), hall: '' }, /IndexName: by-hall, IndexKey: hall/],
    ['with an index key of the wrong type', { ...key('a'), hall: 1 }, /Type mismatch for Index Key/],
    ['over 400 KB', { ...key('a'), text: 'x'.repeat(410_000) }, /maximum allowed size/],
    ['over 400 KB in UTF-8', { ...key('a'), text: '吉'.repeat(137_000) }, /maximum allowed size/],
  ]
  for (const [title, item, message = /./] of bad) {
    check(`an item ${title} is refused`, async table => {
      const error = await refusalOf(table.put(item))
      expect(error).toMatchObject({ name: 'ValidationException', message: expect.stringMatching(message) })
    })
  }
  check('an unknown table is refused as such', async table => {
    const get = new GetCommand({ TableName: 'no-such-table', Key: key('a') })
    expect((await refusalOf(table.db.send(get))).name).toBe('ResourceNotFoundException')
  })
  check('a table is active at once and cannot be created twice', async table => {
    const { Table } = await table.client.send(new DescribeTableCommand({ TableName: table.name }))
    expect(Table?.TableStatus).toBe('ACTIVE')
    expect(Table?.GlobalSecondaryIndexes?.map(index => index.IndexStatus)).toEqual(['ACTIVE', 'ACTIVE'])
    const again = new CreateTableCommand({
      TableName: table.name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    })
    expect((await refusalOf(table.client.send(again))).name).toBe('ResourceInUseException')
  })
}

function expiry(check: Check): void {
  const set = (table: Table, Enabled: boolean, AttributeName = 'expiresAt') =>
    table.client.send(
      new UpdateTimeToLiveCommand({
        TableName: table.name,
        TimeToLiveSpecification: { Enabled, AttributeName },
      }),
    )
  const described = async (table: Table) =>
    (await table.client.send(new DescribeTimeToLiveCommand({ TableName: table.name }))).TimeToLiveDescription
  check('time to live is switched on and off, once each', async table => {
    expect(await described(table)).toEqual({ TimeToLiveStatus: 'DISABLED' })
    expect((await refusalOf(set(table, false))).message).toBe('TimeToLive is already disabled')
    await set(table, true)
    expect(await described(table)).toEqual({ TimeToLiveStatus: 'ENABLED', AttributeName: 'expiresAt' })
    expect((await refusalOf(set(table, true))).message).toBe('TimeToLive is already enabled')
    expect((await refusalOf(set(table, true, 'other'))).message).toMatch(
      /active on a different AttributeName/,
    )
    await set(table, false)
    expect(await described(table)).toEqual({ TimeToLiveStatus: 'DISABLED' })
  })
}
