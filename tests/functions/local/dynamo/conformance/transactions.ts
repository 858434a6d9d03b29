import { TransactGetCommand } from '@aws-sdk/lib-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import { expect } from 'vitest'
import { type Check, key, type Plain, refusalOf, type Table, type Writes } from './table'

type Write = Writes[number]
const isNew = { ConditionExpression: 'attribute_not_exists(pk)' }
const showOld = { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const

const put = (table: Table, pk: string, more: Plain = {}, item: Plain = {}): Write => ({
  Put: { TableName: table.name, Item: { ...key(pk), ...item }, ...more },
})
const remove = (table: Table, pk: string): Write => ({ Delete: { TableName: table.name, Key: key(pk) } })
const exists = (table: Table, pk: string): Write => ({
  ConditionCheck: { TableName: table.name, Key: key(pk), ConditionExpression: 'attribute_exists(pk)' },
})
const increase = (table: Table, pk: string): Write => ({
  Update: {
    TableName: table.name,
    Key: key(pk),
    UpdateExpression: 'ADD n :one',
    ExpressionAttributeValues: { ':one': 1 },
  },
})

export function transactions(check: Check): void {
  check('a transaction puts, updates, deletes and checks together', async table => {
    await table.put({ ...key('gone') })
    await table.put({ ...key('checked') })
    const writes = [
      put(table, 'new'),
      increase(table, 'count'),
      remove(table, 'gone'),
      exists(table, 'checked'),
    ]
    await table.transact(writes)
    expect(await table.get(key('new'))).toEqual(key('new'))
    expect(await table.get(key('count'))).toEqual({ ...key('count'), n: 1 })
    expect(await table.get(key('gone'))).toBeUndefined()
    expect(await table.get(key('checked'))).toEqual(key('checked'))
  })
  check('one failed condition cancels all, with a reason for each in order', async table => {
    await table.put({ ...key('b'), n: 7 })
    const writes = [
      put(table, 'a'),
      put(table, 'b', { ...isNew, ...showOld }),
      exists(table, 'c'),
      increase(table, 'd'),
    ]
    const error = await refusalOf(table.transact(writes))
    expect(error.name).toBe('TransactionCanceledException')
    expect(error.message).toContain('[None, ConditionalCheckFailed, ConditionalCheckFailed, None]')
    const reasons = error.CancellationReasons as { Code: string; Item?: Parameters<typeof unmarshall>[0] }[]
    expect(reasons.map(reason => reason.Code)).toEqual([
      'None',
      'ConditionalCheckFailed',
      'ConditionalCheckFailed',
      'None',
    ])
    expect(reasons.map(({ Item }) => Item && unmarshall(Item))).toEqual([
      undefined,
      { ...key('b'), n: 7 },
      undefined,
      undefined,
    ])
    expect(await table.get(key('a'))).toBeUndefined()
    expect(await table.get(key('d'))).toBeUndefined()
  })
  check('a condition that fails without ALL_OLD shows no item', async table => {
    await table.put({ ...key('b') })
    const error = await refusalOf(table.transact([put(table, 'b', isNew)]))
    const [reason] = error.CancellationReasons as Plain[]
    expect(reason?.Code).toBe('ConditionalCheckFailed')
    expect(reason?.Item).toBeUndefined()
  })
  check('an index key of the wrong type cancels with ValidationError', async table => {
    const error = await refusalOf(table.transact([put(table, 'a'), put(table, 'b', {}, { hall: 1 })]))
    expect((error.CancellationReasons as Plain[]).map(reason => reason.Code)).toEqual([
      'None',
      'ValidationError',
    ])
    expect(await table.get(key('a'))).toBeUndefined()
  })
  check('an update that does not fit the item cancels with ValidationError', async table => {
    const bad = { TableName: table.name, Key: key('b'), UpdateExpression: 'SET n = absent' }
    const error = await refusalOf(table.transact([put(table, 'a'), { Update: bad }]))
    expect(error.name).toBe('TransactionCanceledException')
    expect((error.CancellationReasons as Plain[]).map(reason => reason.Code)).toEqual([
      'None',
      'ValidationError',
    ])
  })
  forms(check)
  tokens(check)
  reads(check)
}

function forms(check: Check): void {
  const refused: [string, (table: Table) => Writes, RegExp][] = [
    ['two writes of one item', t => [put(t, 'a'), remove(t, 'a')], /multiple operations on one item/],
    [
      'a write and a check of one item',
      t => [put(t, 'a'), exists(t, 'a')],
      /multiple operations on one item/,
    ],
    ['101 items', t => Array.from({ length: 101 }, (_, i) => put(t, `p${i}`)), /less than or equal to 100/],
    ['no items', () => [], /greater than or equal to 1/],
    ['two operations in one place', t => [{ ...put(t, 'a'), ...remove(t, 'b') }], /can only contain one of/],
    ['an empty place', () => [{}], /should contain Delete or Put or Update/],
    [
      'more than 4 MB',
      t => Array.from({ length: 12 }, (_, i) => put(t, `p${i}`, {}, { x: 'x'.repeat(380_000) })),
      /4MB/,
    ],
    [
      'a broken expression',
      t => [put(t, 'a', { ConditionExpression: 'a ==' })],
      /Invalid ConditionExpression/,
    ],
  ]
  for (const [title, writes, message] of refused) {
    check(`a transaction with ${title} is refused`, async table => {
      const error = await refusalOf(table.transact(writes(table)))
      expect(error).toMatchObject({ name: 'ValidationException', message: expect.stringMatching(message) })
    })
  }
  check('a transaction of 100 items is carried out', async table => {
    await table.transact(Array.from({ length: 100 }, (_, i) => put(table, `p${i}`)))
    expect(await table.get(key('p99'))).toEqual(key('p99'))
  })
  check('a transaction on an unknown table is refused as such', async table => {
    const write = { Put: { TableName: 'no-such-table', Item: key('a') } }
    expect((await refusalOf(table.transact([put(table, 'a'), write]))).name).toBe('ResourceNotFoundException')
  })
}

function tokens(check: Check): void {
  check('a repeated token is answered and not carried out again', async table => {
    const token = `${table.name}-1`
    for (const _ of [1, 2, 3]) await table.transact([increase(table, 'a')], token)
    expect(await table.get()).toEqual({ ...key('a'), n: 1 })
  })
  check('a token with other items is refused', async table => {
    const token = `${table.name}-2`
    await table.transact([increase(table, 'a')], token)
    const error = await refusalOf(table.transact([increase(table, 'b')], token))
    expect(error.name).toBe('IdempotentParameterMismatchException')
  })
  check('a cancelled transaction leaves its token free', async table => {
    const token = `${table.name}-3`
    await refusalOf(table.transact([exists(table, 'a')], token))
    await table.put(key('a'))
    await table.transact([exists(table, 'a'), increase(table, 'b')], token)
    expect(await table.get(key('b'))).toEqual({ ...key('b'), n: 1 })
  })
}

function reads(check: Check): void {
  const get = (table: Table, keys: Plain[], more: Plain = {}) =>
    table.db.send(
      new TransactGetCommand({
        TransactItems: keys.map(Key => ({ Get: { TableName: table.name, Key, ...more } })),
      }),
    )
  check('TransactGetItems answers in order, with an empty place for an absent item', async table => {
    await table.put({ ...key('a'), n: 1 })
    await table.put({ ...key('b'), n: 2 })
    const { Responses } = await get(table, [key('b'), key('absent'), key('a')], { ProjectionExpression: 'n' })
    expect(Responses?.map(({ Item }) => Item)).toEqual([{ n: 2 }, undefined, { n: 1 }])
  })
  check('TransactGetItems refuses the same item twice', async table => {
    const error = await refusalOf(get(table, [key('a'), key('a')]))
    expect(error.message).toMatch(/multiple operations on one item/)
  })
}
