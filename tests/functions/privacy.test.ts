import { readFileSync } from 'node:fs'
import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { expect, it, vi } from 'vitest'
import { bookPeople, setUpPeople } from '../../functions/local/demonstration'
import { people } from '../../functions/local/people'
import { run as recommend } from '../../functions/recommend'
import {
  book,
  hallWith,
  refusal,
  runStack,
  staffToken,
  synthetic,
  tokenOf,
  type World,
} from './running-stack'

/** Everything that must not be found in the open. */
const secrets = people.flatMap(({ booking }) => (booking ? Object.values(booking.applicant) : []))

async function rawTable(world: World): Promise<string> {
  const items: unknown[] = []
  let start: Record<string, unknown> | undefined
  do {
    const page = await world.table.doc.send(
      new ScanCommand({ TableName: world.table.name, ExclusiveStartKey: start }),
    )
    items.push(...(page.Items ?? []))
    start = page.LastEvaluatedKey
  } while (start)
  return JSON.stringify(items)
}

it('no name, ID number or phone of a person stands in the table, the logs or an answer', async () => {
  const lines: string[] = []
  vi.spyOn(console, 'log').mockImplementation(line => void lines.push(String(line)))
  const world = await runStack()
  await setUpPeople(world.base, world.runtime)
  await bookPeople(world.base, world.runtime.now())
  const staff = await staffToken(world, { role: 'province', scope: { kind: 'province' } }, 'staff-cc-03')
  await hallWith(world, 'CC-00', 160, 14)
  await recommend(world.runtime)
  const answers = [await world.call('listPointBookings', { pointId: 'CC-00', day: '2026-11-24' }, staff)]
  await refusal(
    book(world, await tokenOf(world), { applicant: { ...synthetic, idNumber: '220102199003070010' } }),
  )
  await refusal(book(world, await tokenOf(world), { applicant: { ...synthetic, name: '王秀英<' } }))
  await world.settled()

  const table = await rawTable(world)
  expect(table).toContain('BOOKING#')
  expect(lines.length).toBeGreaterThan(0)
  expect(secrets.length).toBeGreaterThan(5)
  for (const secret of secrets)
    for (const place of [table, lines.join('\n'), JSON.stringify(answers)])
      expect(place).not.toContain(secret)
  vi.restoreAllMocks()
})

it('a sealed field copied into another item does not open', async () => {
  const { seal, unseal } = await import('../../functions/runtime/keyring')
  const { keyring } = (await runStack()).runtime
  const sealed = await seal(keyring, 'BOOKING#A/name', '王秀英')
  expect(await unseal(keyring, 'BOOKING#A/name', sealed)).toBe('王秀英')
  await expect(unseal(keyring, 'BOOKING#B/name', sealed)).rejects.toThrow()
  await expect(unseal(keyring, 'BOOKING#A/phone', sealed)).rejects.toThrow()
})

it('what is deployed holds no person of the demonstration', () => {
  const seed = readFileSync(new URL('../../functions/task/seed.ts', import.meta.url), 'utf8')
  expect(seed).not.toContain('people')
})
