import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '../../../functions/runtime/context'
import { getContent } from '../../../functions/store/content'
import { listLiveHalls } from '../../../functions/store/hall'
import { takePlaces } from '../../../functions/store/slot'
import { keys, type Table, transact } from '../../../functions/store/table'
import { lookAheadInMinute } from '../../../functions/task/minute'
import { hallShape } from '../../../shared/domain/hall/queue'
import { applicantNumber, book, hallWith, refusal, startWorld, tokenOf, type World } from '../running-stack'

const pointId = 'CC-00'
const slotAt = '2026-11-25T10:00:00+08:00'
const day = '2026-11-25'
const ranked = {
  services: ['PP-RENEW'],
  origin: { kind: 'division' as const, divisionCode: '220102' },
  day,
}

let world: World
beforeEach(async () => {
  world = await startWorld()
})
afterEach(() => world.close())

/** The table as another container sees it. */
const elsewhere = (): Table => ({
  name: world.table.name,
  doc: DynamoDBDocumentClient.from(world.dynamo.client(), {
    marshallOptions: { removeUndefinedValues: true },
  }),
})

/** How often the table is read while something is done, by kind of read. */
async function reads(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  const { middlewareStack } = world.table.doc
  middlewareStack.add(
    (next, context) => args => {
      const name = String(context.commandName)
      counts[name] = (counts[name] ?? 0) + 1
      return next(args)
    },
    { step: 'initialize', name: 'count' },
  )
  await work()
  middlewareStack.remove('count')
  return counts
}

const placesRanked = async () => {
  const { earliest } = await world.call('rankAcross', ranked)
  return earliest.find(option => option.pointId === pointId)?.slotAt
}
const waitingAt = async () =>
  (await world.call('listHalls', {})).find(hall => hall.pointId === pointId)?.waiting

/** Takes every place of the first slots of the day, as bookings at another container would. */
async function fillMorning(table: Table) {
  const { slots } = await world.call('listSlots', { pointId, services: 'PP-RENEW', day })
  for (const slot of slots.slice(0, 3))
    for (let n = 0; n < slot.capacity; n++)
      await transact(table, takePlaces(table, pointId, [{ ...slot, places: 1 }], { held: false }))
  return slots
}

describe('What is the same for all who look in one minute', () => {
  test('fifty who ask for a ranking at once have each hall and each day read once', async () => {
    await world.call('listPoints', {})
    const counts = await reads(() =>
      Promise.all(Array.from({ length: 50 }, () => world.call('rankAcross', ranked))),
    )
    expect(counts).toEqual({ BatchGetItemCommand: 1, QueryCommand: 12 })
  })

  test('fifty who ask for all halls at once have them read once, and later in the minute nobody', async () => {
    await world.call('listPoints', {})
    const all = () => Promise.all(Array.from({ length: 50 }, () => world.call('listHalls', {})))
    expect(await reads(all)).toEqual({ BatchGetItemCommand: 1 })
    world.setNow('2026-11-24T09:30:59+08:00')
    expect(await reads(all)).toEqual({})
  })

  test('is reckoned once', async () => {
    const content = await getContent(world.table, world.runtime.now())
    const ctx: Context = { ...world.runtime, now: world.runtime.now(), actor: { kind: 'public' } }
    const points = [...content.points.values()].slice(0, 3)
    const [first, ...others] = await Promise.all(
      Array.from({ length: 5 }, () => lookAheadInMinute(ctx, points, day, content)),
    )
    for (const other of others) other.forEach((ahead, i) => void expect(ahead).toBe(first?.[i]))
  })
})

describe('How old it may be', () => {
  test('places taken elsewhere are missing from the ranking in the next minute, and from the slots at once', async () => {
    const before = await placesRanked()
    const slots = await fillMorning(elsewhere())
    expect(await placesRanked()).toBe(before)
    const { slots: anew } = await world.call('listSlots', { pointId, services: 'PP-RENEW', day })
    expect(anew.slice(0, 3).map(({ places }) => places)).toEqual([0, 0, 0])
    world.setNow('2026-11-24T09:31:00+08:00')
    expect(await placesRanked()).toBe(slots[3]?.slotAt)
  })

  test('what a hall has told elsewhere is seen in the next minute', async () => {
    await hallWith(world, pointId, 8, 3)
    expect(await waitingAt()).toBe(8)
    const live = (await listLiveHalls(world.table, [pointId])).get(pointId)
    const table = elsewhere()
    const Item = {
      ...keys.hallLive(pointId),
      live: { ...live, waiting: { booked: 0, walkIn: 30 } },
      shape: hallShape,
    }
    await table.doc.send(new PutCommand({ TableName: table.name, Item }))
    expect(await waitingAt()).toBe(8)
    world.setNow('2026-11-24T09:31:00+08:00')
    expect(await waitingAt()).toBe(30)
  })

  test('what was written here is seen at once', async () => {
    await placesRanked()
    const slots = await fillMorning(world.table)
    expect(await placesRanked()).toBe(slots[3]?.slotAt)
    await hallWith(world, pointId, 8, 3)
    expect(await waitingAt()).toBe(8)
  })

  test('one who is refused a place that is gone is not ranked to it again', async () => {
    const before = await placesRanked()
    const slots = await fillMorning(elsewhere())
    expect(before).toBe(slots[0]?.slotAt)
    const token = await tokenOf(world)
    const wanted = { pointId, slotAt: before ?? slotAt, applicant: applicantNumber(1) }
    expect(await refusal(book(world, token, wanted))).toBe('slotFull')
    expect(await placesRanked()).toBe(slots[3]?.slotAt)
  })
})
