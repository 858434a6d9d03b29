import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run as operate } from '../../../functions/operate'
import { insertAudit, listHeads, listStored } from '../../../functions/store/audit'
import { type Fault, recordId, type StoredRecord, sealed } from '../../../functions/store/audit-chain'
import { keys } from '../../../functions/store/table'
import { anchorDays, verifyDay, verifyDays } from '../../../functions/task/audit'
import { addDays } from '../../../shared/domain/calendar'
import { withConflicts } from '../conflicting'
import { startWorld, type World } from '../running-stack'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

const pointId = 'CC-00'
let day = '2027-01-01'
/** Each on a day of its own, so that none finds what another has left. */
const nextDay = () => {
  day = addDays(day, 1)
  return day
}
const at = (minute = 0) => `${day}T10:${String(minute % 60).padStart(2, '0')}:00+08:00`
const opened = (n: number) => ({
  staffId: 'staff-1',
  pointId,
  action: 'readBooking' as const,
  bookingIds: [`B${n}`],
})
/** Another container: what it has written is known to it alone. */
const another = () => ({ ...world.table, doc: Object.create(world.table.doc) as typeof world.table.doc })

async function write(count: number): Promise<void> {
  for (let n = 0; n < count; n++) await insertAudit(n % 3 === 0 ? another() : world.table, opened(n), at(n))
}
const faults = async (): Promise<Fault[]> => (await verifyDay(world.runtime, [pointId], day)).faults
const put = (id: string, record: object, expiresAtSeconds: number) =>
  world.table.doc.send(
    new PutCommand({
      TableName: world.table.name,
      Item: { ...keys.audit(pointId, day, id), ...record, expiresAtSeconds },
    }),
  )
const remove = (id: string) =>
  world.table.doc.send(new DeleteCommand({ TableName: world.table.name, Key: keys.audit(pointId, day, id) }))
const expiry = (record: Record<string, unknown>) =>
  Math.floor(Date.parse(String(record.at)) / 1000) + 365 * 86_400

type Tampering = (picked: StoredRecord, other: StoredRecord) => Promise<string[]>
/** What somebody with the rights of the table may do to one record or two; each says which it has spoiled. */
const tamperings: Record<string, Tampering> = {
  async changed({ id, record }) {
    await put(id, { ...record, staffId: 'somebody-else' }, expiry(record))
    return [id]
  },
  async 'changed and sealed anew'({ id, record: { hash, ...record } }) {
    await put(id, sealed({ ...record, bookingIds: ['B-other'] }), expiry(record))
    return [id]
  },
  async 'given another field'({ id, record }) {
    await put(id, { ...record, note: 'nothing' }, expiry(record))
    return [id]
  },
  async 'made to leave early'({ id, record }) {
    await put(id, record, expiry(record) - 86_400)
    return [id]
  },
  async removed({ id }) {
    await remove(id)
    return [id]
  },
  async swapped(one, other) {
    if (one.id === other.id) return []
    await put(one.id, other.record, expiry(other.record))
    await put(other.id, one.record, expiry(one.record))
    return [one.id, other.id]
  },
  async 'swapped, renumbered and sealed anew'(one, other) {
    if (one.id === other.id) return []
    const as = ({ record: { hash, ...content } }: StoredRecord, { record: place }: StoredRecord) =>
      sealed({ ...content, chain: place.chain, seq: place.seq, previous: place.previous })
    await put(one.id, as(other, one), expiry(other.record))
    await put(other.id, as(one, other), expiry(one.record))
    return [one.id, other.id]
  },
  async 'inserted at the end'({ record: { hash, ...record } }) {
    const chain = Number(record.chain)
    const head = (await listHeads(world.table, day)).find(
      one => one.pointId === pointId && one.chain === chain,
    )
    const seq = (head?.seq ?? 0) + 1
    const id = recordId({ chain, seq })
    await put(id, sealed({ ...record, seq, previous: head?.hash }), expiry(record))
    return [id]
  },
  async 'inserted beside'({ record }) {
    await put('0#copy', record, expiry(record))
    return ['0#copy']
  },
}

const next = (id: string, by: number) => {
  const [chain = '', seq = ''] = id.split('#')
  return recordId({ chain: Number(chain), seq: Number(seq) + by })
}

describe('whatever is done to what is written', () => {
  it('nothing is named while nothing is done', async () => {
    nextDay()
    await write(25)
    expect(await faults()).toEqual([])
    expect(await listStored(world.table, pointId, day)).toHaveLength(25)
  })

  it.each(Object.keys(tamperings))('a record %s is named', async name => {
    nextDay()
    await write(9)
    const stored = await listStored(world.table, pointId, day)
    const [one, other] = [stored[2], stored[6]]
    if (!one || !other) throw new Error('nothing was written')
    const spoiled = await tamperings[name]?.(one, other)
    const named = (await faults()).map(({ id }) => id)
    expect(spoiled?.length).toBeGreaterThan(0)
    expect(named).toEqual(expect.arrayContaining(spoiled ?? []))
  })

  it('every record spoiled at random is named, and none that is not beside one', async () => {
    const move = fc.record({
      how: fc.constantFrom(...Object.values(tamperings)),
      one: fc.nat(),
      other: fc.nat(),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 14 }),
        fc.array(move, { maxLength: 4 }),
        async (size, moves) => {
          nextDay()
          await write(size)
          const before = await listStored(world.table, pointId, day)
          const untouched = new Set(before.map(({ id }) => id))
          const spoiled: string[] = []
          for (const { how, one, other } of moves) {
            const left = before.filter(({ id }) => untouched.has(id))
            const [a, b] = [left[one % left.length], left[other % left.length]]
            if (!a || !b) continue
            const done = await how(a, b)
            for (const id of done) untouched.delete(id)
            spoiled.push(...done)
          }
          const named = new Set((await faults()).map(({ id }) => id))
          for (const id of spoiled) expect(named, id).toContain(id)
          const near = new Set(spoiled.flatMap(id => [id, next(id, -1), next(id, 1)]))
          for (const id of named) expect(near, id).toContain(id)
        },
      ),
      { numRuns: 40 },
    )
  }, 120_000)

  it('a chain that is written anew from one record on, head and all, is named once the day is sealed', async () => {
    nextDay()
    await write(6)
    await anchorDays(world.runtime, day)
    const [head] = (await listHeads(world.table, day)).filter(one => one.pointId === pointId)
    if (!head) throw new Error('no chain')
    const chain = (await listStored(world.table, pointId, day)).filter(({ id }) =>
      id.startsWith(`${head.chain}#`),
    )
    let previous: unknown = chain[0]?.record.previous
    let last = sealed({})
    for (const { id, record } of chain) {
      const { hash, ...content } = record
      last = sealed({ ...content, staffId: 'somebody-else', previous })
      previous = last.hash
      await put(id, last, expiry(record))
    }
    const Item = { ...keys.auditHead(pointId, day, head.chain), ...head, hash: last.hash }
    await world.table.doc.send(new PutCommand({ TableName: world.table.name, Item }))
    const named = (await faults()).map(({ id, kind }) => `${id} ${kind}`)
    expect(named).toContain(`HEAD#${head.chain} changed`)
    expect(named).toContain(`${chain.at(-1)?.id} changed`)
  })

  it('a whole chain that is taken out, and an anchor that is changed, are named', async () => {
    nextDay()
    await write(5)
    await anchorDays(world.runtime, day)
    const heads = (await listHeads(world.table, day)).filter(one => one.pointId === pointId)
    const chain = heads[0]?.chain ?? 0
    for (const { id } of await listStored(world.table, pointId, day))
      if (id.startsWith(`${chain}#`)) await remove(id)
    const Key = keys.auditHead(pointId, day, chain)
    await world.table.doc.send(new DeleteCommand({ TableName: world.table.name, Key }))
    expect((await faults()).map(({ id }) => id)).toEqual(
      expect.arrayContaining([`HEAD#${chain}`, recordId({ chain, seq: 1 })]),
    )
    const Item = { ...keys.anchor(day), day, heads: [], previous: '', signature: 'f'.repeat(64) }
    await world.table.doc.send(new PutCommand({ TableName: world.table.name, Item }))
    expect((await faults()).map(({ id }) => id)).toContain('ANCHOR')
  })
})

describe('of those who write at once', () => {
  it('each has its line, whoever comes first', async () => {
    nextDay()
    const containers = Array.from({ length: 8 }, another)
    await Promise.all(
      Array.from({ length: 64 }, (_, n) => insertAudit(containers[n % 8] ?? world.table, opened(n), at())),
    )
    const stored = await listStored(world.table, pointId, day)
    const told = stored.flatMap(({ record }) => record.bookingIds)
    expect(new Set(told)).toEqual(new Set(Array.from({ length: 64 }, (_, n) => `B${n}`)))
    expect(stored).toHaveLength(64)
    expect(await faults()).toEqual([])
  }, 30_000)

  it('none is lost where the table says that a rival holds the chain', async () => {
    nextDay()
    for (let n = 0; n < 6; n++) {
      const busy = withConflicts(world.table, 3)
      await insertAudit(busy.table, opened(n), at(n))
      expect(busy.left()).toBe(0)
    }
    expect(await listStored(world.table, pointId, day)).toHaveLength(6)
    expect(await faults()).toEqual([])
  })
})

it('an operator is told of every record that is not as it was written, and the command fails', async () => {
  nextDay()
  world.setNow(at())
  await write(4)
  const ask = () => operate(world.runtime, { command: 'audit', from: day, to: day })
  expect(await ask()).toEqual({ days: 1, records: 4 })
  const [first] = await listStored(world.table, pointId, day)
  await remove(first?.id ?? '')
  await expect(ask()).rejects.toThrow(`${day} CC-00 ${first?.id} removed`)
})

it('the nights after one another are sealed each with the one before; one that is left out is named', async () => {
  const from = nextDay()
  for (const _ of [1, 2, 3]) {
    await write(2)
    await anchorDays(world.runtime, day)
    nextDay()
  }
  world.setNow(at())
  const sealedDays = await verifyDays(world.runtime, from, addDays(day, -1))
  expect(sealedDays).toMatchObject({ days: 3, records: 6, faults: [] })
  const gone = addDays(from, 1)
  const Key = keys.anchor(gone)
  await world.table.doc.send(new DeleteCommand({ TableName: world.table.name, Key }))
  const { faults } = await verifyDays(world.runtime, from, addDays(day, -1))
  expect(faults).toEqual([{ pointId: 'PROVINCE', day: gone, id: 'ANCHOR', kind: 'removed' }])
})

it('what was meant to change is not, where its line cannot be written', async () => {
  nextDay()
  const busy = withConflicts(world.table, 1_000)
  await expect(insertAudit(busy.table, opened(1), at())).rejects.toThrow('busyTryAgain')
  expect(await listStored(world.table, pointId, day)).toEqual([])
})
