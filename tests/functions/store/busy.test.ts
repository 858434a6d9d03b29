import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DynamoDBServiceException } from '@aws-sdk/client-dynamodb'
import {
  type BatchGetCommandInput,
  DynamoDBDocumentClient,
  GetCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb'
import { beforeAll, expect, it } from 'vitest'
import { getItems } from '../../../functions/store/batch'
import { patience } from '../../../functions/store/patience'
import type { Table } from '../../../functions/store/table'
import { answeredBy, cancelledFor, cancelledWith, quickPatience } from '../conflicting'

const folder = join(import.meta.dirname, '../../../functions/store')

const instant = '2026-11-24T09:30:00+08:00'

/** By the name of an argument or field: a day, an instant, a list, or what can be read as any of them. */
function likely(name: string): unknown {
  if (/(day|until|from)$/i.test(name)) return instant.slice(0, 10)
  if (/(at|now)$/i.test(name)) return instant
  return (/[^s]s$/.test(name) && name !== 'status') || name === 'planned' ? [anything] : anything
}

const fields = ['pk', 'sk', 'scope', 'personId', 'phoneKey', 'day', 'parts', 'planned', 'at']
const anything: unknown = new Proxy(() => anything, {
  get(_, name) {
    if (name === Symbol.toPrimitive) return () => instant
    if (name === Symbol.iterator) return bound([anything], name)
    if (name === 'then') return undefined
    if (name !== 'at' && name in String.prototype) return bound(instant, name)
    if (name !== 'at' && name in Array.prototype) return bound([anything], name)
    return likely(String(name))
  },
  ownKeys: () => fields,
  getOwnPropertyDescriptor: (_, name) => ({
    configurable: true,
    enumerable: true,
    value: likely(String(name)),
  }),
})
function bound(value: object | string, name: string | symbol): unknown {
  const member = Reflect.get(Object(value), name)
  return typeof member === 'function' ? member.bind(value) : member
}

/** Operations that take the likely for what it is not, with what they are given instead. */
const given: Record<string, unknown[]> = {
  putPublished: ['2026-11-24', {}, []],
  insertBooking: [anything, { planned: [anything], now: instant }],
  updateHall: [undefined, { state: { pointId: 'CC-00' }, live: {} }, anything, anything, instant],
  insertShortfall: [
    anything,
    {
      shortfall: { missing: [], at: instant },
      day: '2026-11-24',
      message: { personId: 'person' },
      audit: anything,
      closing: [],
    },
  ],
}
/** They answer with what they have found, which is nothing yet: whoever asked goes on, and the next run asks again. */
const waiting = ['outbox.ts claimMessage', 'returning.ts returnPlaces']

interface Operation {
  name: string
  call(table: Table): unknown
}

/** Everything the stores export whose first argument is a table. */
async function readOperations(): Promise<Operation[]> {
  const found = await Promise.all(
    readdirSync(folder).map(async file => {
      const exported: Record<string, unknown> = await import(join(folder, file))
      return Object.entries(exported).flatMap(([name, value]) => {
        const [, first, rest = ''] =
          /^(?:async )?(?:function \w+)?\(\s*(\w+|\{[^}]*\}),?([\s\S]*)/.exec(String(value)) ?? []
        if (typeof value !== 'function' || !/^(table|\{ doc \})$/.test(first ?? '')) return []
        const names =
          rest
            .split(/\) (=>|\{)/)[0]
            ?.replace(/\{[^}]*\}/g, '')
            .split(',')
            .map(one => /^\s*(\w+)/.exec(one)?.[1] ?? '') ?? []
        return {
          name: `${file} ${name}`,
          call: (table: Table) => value(table, ...(given[name] ?? names.map(likely))),
        }
      })
    }),
  )
  return found.flat()
}

const table: Table = { name: 'table', doc: Object.create(DynamoDBDocumentClient.prototype) }

/** What the service says while it is busy. */
const busy: Record<string, (writes: number) => Error> = {
  'a transaction that meets another': writes => cancelledFor(writes),
  'a write that meets a transaction': () => exception('TransactionConflictException'),
  'too many requests': () => exception('ThrottlingException'),
  'too many requests of a transaction': writes => cancelledFor(writes, 'ThrottlingError'),
  'no capacity left': () => exception('ProvisionedThroughputExceededException'),
  'no capacity left for a transaction': writes => cancelledFor(writes, 'ProvisionedThroughputExceeded'),
}
const exception = (name: string) =>
  new DynamoDBServiceException({ name, $fault: 'client', $metadata: {}, message: name })

let operations: Operation[] = []
beforeAll(async () => {
  operations = await readOperations()
})

/** How an operation ends on a table whose client answers in turn, and then as a table does on which nothing is. */
async function run({ call }: Operation, errorOf: (writes: number) => Error, times: number) {
  const sent: object[] = []
  const answering = answeredBy(table, command => {
    sent.push(command)
    const writes = command instanceof TransactWriteCommand ? (command.input.TransactItems?.length ?? 1) : 1
    return sent.length > times ? {} : errorOf(writes)
  })
  const said = await Promise.resolve()
    .then(() => call(answering))
    .then(
      () => 'done',
      error => error.code ?? String(error.stack),
    )
  return { sent, said }
}

const never = Number.POSITIVE_INFINITY

it.each(Object.keys(busy))('%s ends in a refusal that says so, whatever is done', async kind => {
  const ends = await Promise.all(
    operations.map(async operation => ({ operation, ...(await run(operation, busy[kind] as never, never)) })),
  )
  const sending = ends.filter(({ sent }) => sent.length > 0)
  expect(sending.length).toBeGreaterThan(200)
  const others = sending.filter(
    ({ operation: { name }, said }) => said !== 'busyTryAgain' && !waiting.includes(name),
  )
  expect(others.map(({ operation: { name }, said }) => `${name}: ${said}`)).toEqual([])
  for (const { sent } of sending) expect(sent.length).toBeGreaterThanOrEqual(patience.attempts)
})

it('whatever is sent is sent again as it was, and then that is done', async () => {
  const kinds = Object.values(busy)
  for (const [i, operation] of operations.entries()) {
    const { sent, said } = await run(operation, kinds[i % kinds.length] as never, 1)
    if (sent.length > 0) expect(sent.filter(command => command === sent[0]).length, operation.name).toBe(2)
    // What sends nothing makes writes for others, or answers at once.
    else expect(said, operation.name).toBe('done')
  }
})

it.each([
  ['a failed condition beside a conflict', cancelledWith('TransactionConflict', 'ConditionalCheckFailed')],
  ['a bug', exception('ValidationException')],
])('%s is not tried again', async (_, error) => {
  let sent = 0
  const { doc } = answeredBy(table, () => {
    sent += 1
    return error
  })
  await expect(doc.send(new GetCommand({ TableName: 'table', Key: {} }))).rejects.toBe(error)
  expect(sent).toBe(1)
})

it('a part that a busy table has left unread is asked for again, and an end of patience is said', async () => {
  const keys = ['a', 'b', 'c'].map(sk => ({ pk: 'p', sk }))
  const asked: unknown[][] = []
  const slow = answeredBy(table, ({ input }) => {
    const { Keys = [] } = (input as BatchGetCommandInput).RequestItems?.table ?? {}
    asked.push(Keys)
    return { Responses: { table: Keys.slice(0, 1) }, UnprocessedKeys: { table: { Keys: Keys.slice(1) } } }
  })
  expect(await getItems(slow, keys, { waiting: quickPatience })).toEqual(keys)
  expect(asked.map(({ length }) => length)).toEqual([3, 2, 1])
  const stuck = answeredBy(table, () => ({ UnprocessedKeys: { table: { Keys: keys } } }))
  await expect(getItems(stuck, keys, { waiting: quickPatience })).rejects.toThrow('busyTryAgain')
})

it('all pauses together are shorter than what a caller waits', () => {
  const longest = Array.from({ length: patience.attempts - 1 }, (_, i) => {
    const pauses = Array.from({ length: 200 }, () => patience.pauseMs(i + 1))
    return Math.max(...pauses)
  })
  expect(longest.reduce((sum, pause) => sum + pause, 0)).toBeLessThan(4000)
  expect(longest.at(-1)).toBeGreaterThan(300)
})
