import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type EmbeddedDynamo, openDynamo } from '../../../../functions/local/dynamo'
import { type Folder, temporaryFolder } from './folder'
import { TABLE, tableWithStream } from './stream-table'

const writer = fileURLToPath(new URL('./crash-writer.ts', import.meta.url))
/** After how many acknowledgements each round is killed: arbitrary, but the same in every run. */
const kills = [37, 1, 208, 91, 5, 330]

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

async function writeUntilKilled(round: number, count: number): Promise<string[]> {
  const args = ['--import', 'tsx', writer, folder.path, String(round)]
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
