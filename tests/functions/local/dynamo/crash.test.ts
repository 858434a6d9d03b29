import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readDeployment } from '../../../../functions/local/deployment'
import { type EmbeddedDynamo, openDynamo } from '../../../../functions/local/dynamo'
import { openTable, tableName } from '../../../../functions/local/runtime'
import { listBookingsByPointDay, listCancelledByPointDay } from '../../../../functions/store/booking'
import { readGuard } from '../../../../functions/store/guard'
import { listTaken } from '../../../../functions/store/slot'
import { type Table, tableOver } from '../../../../functions/store/table'
import { timeOf } from '../../../../shared/domain/calendar'
import { type Folder, temporaryFolder } from './folder'
import { TABLE, tableWithStream } from './stream-table'

const writer = fileURLToPath(new URL('./crash-writer.ts', import.meta.url))
const booker = fileURLToPath(new URL('./crash-booker.ts', import.meta.url))
/** After how many acknowledgements each round is killed: arbitrary, but the same in every run. */
const kills = [37, 1, 208, 91, 5, 330]
const stormKills = [150, 41]

let folder: Folder
beforeAll(async () => {
  folder = await temporaryFolder()
  const dynamo = await openDynamo({ folder: folder.path })
  await tableWithStream(dynamo)
  await dynamo.close()
})
afterAll(() => folder.remove())

it('killing the process loses no acknowledged transaction and tears none', async () => {
  const acknowledged = new Set<string>()
  for (const [round, count] of kills.entries()) {
    for (const id of await writeUntilKilled(round, count)) acknowledged.add(id)
    const dynamo = await openDynamo({ folder: folder.path })
    await checkPairs(dynamo, acknowledged)
    await dynamo.close()
  }
  expect(acknowledged.size).toBeGreaterThanOrEqual(kills.reduce((sum, count) => sum + count))
})

it('killing the process in a storm of bookings loses no acknowledged one, and tears none from its place and its guard', async () => {
  const dynamo = await openDynamo({ folder: folder.path })
  await openTable(dynamo.client(), readDeployment('serverless.yml', tableName))
  await dynamo.close()
  for (const [round, count] of stormKills.entries()) {
    const told = await writeUntilKilled(round, count, booker)
    const again = await openDynamo({ folder: folder.path })
    await checkBookings(tableOver(tableName, again.client()), `S-${round}`, told)
    await again.close()
  }
})

const day = '2026-11-26'

/** Each as it was last acknowledged, or a step further: what was under way when the process was killed. */
async function checkBookings(table: Table, pointId: string, told: string[]): Promise<void> {
  const standing = await listBookingsByPointDay(table, pointId, day)
  const all = [...standing, ...(await listCancelledByPointDay(table, pointId, day))]
  const of = (id: string) => all.find(({ bookingId }) => bookingId === id)
  for (const [what, id = ''] of told.map(line => line.split(' '))) {
    if (what === 'refused') continue
    expect(of(id), id).toBeDefined()
    if (what === 'moved') expect(of(id), id).toMatchObject({ moves: 1, status: 'booked' })
    if (what === 'cancelled') expect(of(id), id).toMatchObject({ status: 'cancelled' })
  }
  expect(told.filter(line => line.startsWith('booked')).length).toBeGreaterThan(0)
  const taken = await listTaken(table, pointId, day)
  for (const [time, { taken: count, held }] of taken) {
    expect({ time, count, held }).toEqual({
      time,
      count: standing.filter(({ slotAt }) => timeOf(slotAt) === time).length,
      held: 0,
    })
    expect(count).toBeLessThanOrEqual(20)
  }
  for (const { bookingId, applicantKey, status, slotAt } of all) {
    const { visits } = await readGuard(table, applicantKey)
    expect(visits.map(visit => [visit.bookingId, visit.from])).toEqual(
      status === 'booked' ? [[bookingId, slotAt]] : [],
    )
  }
}

async function writeUntilKilled(round: number, count: number, program = writer): Promise<string[]> {
  const args = ['--import', 'tsx', program, folder.path, String(round)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  const ids: string[] = []
  for await (const id of createInterface({ input: child.stdout })) {
    ids.push(id)
    if (ids.length === count) child.kill('SIGKILL')
  }
  expect(await exited).toEqual([null, 'SIGKILL'])
  return ids
}

async function checkPairs(dynamo: EmbeddedDynamo, acknowledged: Set<string>): Promise<void> {
  const halves = await everyHalf(dynamo)
  const ids = new Set(halves.map(half => half.split('-')[0] ?? ''))
  expect([...acknowledged].filter(id => !ids.has(id))).toEqual([])
  expect(halves.toSorted()).toEqual([...ids].flatMap(id => [`${id}-left`, `${id}-right`]).toSorted())
  const records = await dynamo.records(undefined, 1_000_000)
  expect(records.map(record => record.dynamodb?.NewImage?.pk?.S).toSorted()).toEqual(halves.toSorted())
}

async function everyHalf(dynamo: EmbeddedDynamo): Promise<string[]> {
  const db = DynamoDBDocumentClient.from(dynamo.client())
  const halves: string[] = []
  let ExclusiveStartKey: Record<string, unknown> | undefined
  do {
    const page = await db.send(new ScanCommand({ TableName: TABLE, ExclusiveStartKey }))
    halves.push(...(page.Items ?? []).map(item => String(item.pk)))
    ExclusiveStartKey = page.LastEvaluatedKey
  } while (ExclusiveStartKey)
  return halves
}
