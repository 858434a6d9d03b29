import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { expect } from 'vitest'
import { type Check, key, type Plain, refusalOf, type Table } from './table'

type QueryInput = Parameters<Table['query']>[0]

const days = ['2026-07-01', '2026-07-02', '2026-07-03', '2026-07-03#2', '2026-08-01']
const byDay = (more: Partial<QueryInput> = {}, values: Plain = {}): QueryInput => ({
  KeyConditionExpression: 'pk = :pk',
  ...more,
  ExpressionAttributeValues: { ':pk': 'a', ...values },
})
const sks = (page: { Items?: Plain[] | undefined }) => page.Items?.map(item => item.sk)

async function fill(table: Table): Promise<void> {
  for (const [i, day] of days.entries()) {
    await table.put({
      ...key('a', day),
      hall: i % 2 ? 'odd' : 'even',
      score: i * 10 - 15.5,
      note: `n${i}`,
      more: i,
    })
  }
  await table.put({ ...key('a', '2026-09-01') })
  await table.put({ ...key('b', '2026-07-01'), hall: 'even', score: -100, note: 'b' })
}

/** A condition on the sort key and the days it selects. */
const ranges: [string, Plain, string[]][] = [
  ['sk = :s', { ':s': '2026-07-02' }, ['2026-07-02']],
  ['sk < :s', { ':s': '2026-07-02' }, ['2026-07-01']],
  ['sk <= :s', { ':s': '2026-07-02' }, ['2026-07-01', '2026-07-02']],
  ['sk > :s', { ':s': '2026-07-03#2' }, ['2026-08-01', '2026-09-01']],
  ['sk >= :s', { ':s': '2026-07-03#2' }, ['2026-07-03#2', '2026-08-01', '2026-09-01']],
  ['begins_with(sk, :s)', { ':s': '2026-07-03' }, ['2026-07-03', '2026-07-03#2']],
  ['sk BETWEEN :s AND :t', { ':s': '2026-07-02', ':t': '2026-07-03' }, ['2026-07-02', '2026-07-03']],
]

export function queries(check: Check): void {
  for (const [expression, values, selected] of ranges) {
    check(`${expression} ${JSON.stringify(values)} selects ${selected}`, async table => {
      await fill(table)
      const input = byDay({ KeyConditionExpression: `pk = :pk AND ${expression}` }, values)
      expect(sks(await table.query(input))).toEqual(selected)
      const backward = await table.query({ ...input, ScanIndexForward: false })
      expect(sks(backward)).toEqual(selected.toReversed())
    })
  }
  check('a filter drops items after they were read, and counts both', async table => {
    await fill(table)
    const page = await table.query(
      byDay({ FilterExpression: 'more > :m', ProjectionExpression: 'sk' }, { ':m': 2 }),
    )
    expect(page).toMatchObject({ Count: 2, ScannedCount: 6, Items: [{ sk: days[3] }, { sk: days[4] }] })
    const count = await table.query(byDay({ FilterExpression: 'more > :m', Select: 'COUNT' }, { ':m': 2 }))
    expect(count).toMatchObject({ Count: 2, ScannedCount: 6 })
    expect(count.Items).toBeUndefined()
  })
  check('a limit counts items before the filter', async table => {
    await fill(table)
    const page = await table.query(byDay({ FilterExpression: 'more > :m', Limit: 3 }, { ':m': 1 }))
    expect(page).toMatchObject({ Count: 1, ScannedCount: 3, LastEvaluatedKey: key('a', days[2]) })
  })
  for (const Limit of [1, 2, 4]) {
    for (const ScanIndexForward of [true, false]) {
      check(
        `pages of ${Limit} ${ScanIndexForward ? 'forward' : 'backward'} give every item once`,
        async table => {
          await fill(table)
          const all = [...days, '2026-09-01']
          const pages = await pagesOf(table, byDay({ Limit, ScanIndexForward }))
          expect(pages.flat()).toEqual(ScanIndexForward ? all : all.toReversed())
        },
      )
    }
  }
  indexes(check)
  scans(check)
}

function indexes(check: Check): void {
  const inHall = (IndexName: string, hall: string, more: Partial<QueryInput> = {}): QueryInput => ({
    IndexName,
    KeyConditionExpression: 'hall = :h',
    ExpressionAttributeValues: { ':h': hall },
    ...more,
  })
  check('an index holds only items with its keys', async table => {
    await fill(table)
    const page = await table.query(inHall('by-hall', 'odd'))
    expect(sks(page)).toEqual([days[1], days[3]])
  })
  check('an item leaves its index with its index key and moves with a new one', async table => {
    await fill(table)
    await table.update({ UpdateExpression: 'REMOVE hall' }, key('a', days[1]))
    const moved = { UpdateExpression: 'SET hall = :h', ExpressionAttributeValues: { ':h': 'new' } }
    await table.update(moved, key('a', days[3]))
    expect(sks(await table.query(inHall('by-hall', 'odd')))).toEqual([])
    expect(sks(await table.query(inHall('by-hall', 'new')))).toEqual([days[3]])
  })
  check('numbers order an index as numbers, and only projected attributes are in it', async table => {
    await fill(table)
    const page = await table.query(inHall('by-score', 'even'))
    expect(page.Items?.map(item => item.score)).toEqual([-100, -15.5, 4.5, 24.5])
    expect(page.Items?.[0]).toEqual({ pk: 'b', sk: days[0], hall: 'even', score: -100, note: 'b' })
  })
  check('numbers of every size and sign stay in order', async table => {
    const scores = [-1e15, -300, -12, -3, -2.5, -0.01, 0, 0.002, 0.1, 1, 9, 10, 99.5, 100, 1e15]
    for (const score of scores.toReversed()) await table.put({ ...key('a', `s${score}`), hall: 'h', score })
    const page = await table.query(inHall('by-score', 'h'))
    expect(page.Items?.map(item => item.score)).toEqual(scores)
  })
  check('pages across one index key give every item once', async table => {
    for (let i = 0; i < 25; i += 1) await table.put({ ...key(`p${i}`, 'same'), hall: 'h', n: i })
    for (const ScanIndexForward of [true, false]) {
      const pages = await pagesOf(table, inHall('by-hall', 'h', { Limit: 4, ScanIndexForward }), 'pk')
      expect(pages.flat().toSorted()).toEqual(Array.from({ length: 25 }, (_, i) => `p${i}`).toSorted())
    }
  })
  check('thousands of items share one index key without loss', async table => {
    const total = 6_000
    for (let from = 0; from < total; from += 100) {
      const item = (i: number) => ({
        Put: { TableName: table.name, Item: { ...key(`p${i}`, 'same'), hall: 'h' } },
      })
      await table.transact(Array.from({ length: 100 }, (_, i) => item(from + i)))
    }
    const page = await table.query(inHall('by-hall', 'h', { Select: 'COUNT' }))
    expect(page.Count).toBe(total)
  })
  check('an unknown index, a consistent read of an index and a filter on a key are refused', async table => {
    const refused = [
      inHall('no-index', 'h'),
      inHall('by-hall', 'h', { ConsistentRead: true }),
      inHall('by-hall', 'h', { FilterExpression: 'sk = :h' }),
    ]
    for (const input of refused)
      expect((await refusalOf(table.query(input))).name).toBe('ValidationException')
  })
}

function scans(check: Check): void {
  check('a scan in pages with a filter finds every item once', async table => {
    await fill(table)
    const found: unknown[] = []
    let ExclusiveStartKey: Plain | undefined
    do {
      const input = {
        TableName: table.name,
        Limit: 2,
        FilterExpression: 'attribute_exists(note)',
        ExclusiveStartKey,
      }
      const page = await table.db.send(new ScanCommand(input))
      found.push(...(page.Items ?? []).map(item => item.note))
      ExclusiveStartKey = page.LastEvaluatedKey
    } while (ExclusiveStartKey)
    expect(found.toSorted()).toEqual(['b', 'n0', 'n1', 'n2', 'n3', 'n4'])
  })
}

async function pagesOf(table: Table, input: QueryInput, attribute = 'sk'): Promise<unknown[][]> {
  const pages: unknown[][] = []
  let ExclusiveStartKey: Plain | undefined
  do {
    const page = await table.query({ ...input, ExclusiveStartKey })
    pages.push((page.Items ?? []).map(item => item[attribute]))
    ExclusiveStartKey = page.LastEvaluatedKey
  } while (ExclusiveStartKey)
  return pages
}
