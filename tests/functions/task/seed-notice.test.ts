import { expect, it } from 'vitest'
import { getNotice, listNotices } from '../../../functions/store/notice'
import { type EntryItem, listEntries } from '../../../functions/store/notice-entry'
import { seedNotice } from '../../../functions/task/seed-notice'
import { paper, runStack, staffToken, type World } from '../running-stack'

const first = '2026-01'
const now = '2026-11-24T10:00:00+08:00'

/** The facts of the next deployment: a passport has become cheaper, and one material is no longer known. */
async function nextDeployment(world: World, yuan: number): Promise<EntryItem[]> {
  const entries = await listEntries(world.table, first)
  return entries.map(({ seed, ...entry }) =>
    entry.kind === 'fee' && entry.code === 'F-PP'
      ? { ...entry, value: { ...entry.value, prices: [{ ...entry.value.prices[0], yuan }] } as never }
      : entry,
  )
}

const priceIn = async (world: World, number: string, code = 'F-PP') => {
  const entry = (await listEntries(world.table, number)).find(one => one.kind === 'fee' && one.code === code)
  return entry?.kind === 'fee' ? entry.value.prices.at(-1)?.yuan : undefined
}

it('the first notice comes with the first deployment and is in force at once', async () => {
  const { table } = await runStack()
  expect(await listNotices(table)).toMatchObject([
    { number: first, status: 'issued', authors: {}, effectiveFrom: '2026-11-24' },
  ])
})

it('where staff have never issued one, a later deployment replaces it under a new number', async () => {
  const world = await runStack()
  const facts = await nextDeployment(world, 90)
  expect(await seedNotice(world.table, now, facts)).toBe(facts.length)
  expect(await seedNotice(world.table, now, facts)).toBe(0)
  expect(await getNotice(world.table, '2026-02')).toMatchObject({ status: 'issued', base: first })
  expect([await priceIn(world, first), await priceIn(world, '2026-02')]).toEqual([120, 90])
})

it('two deployments at once make one notice', async () => {
  const world = await runStack()
  const facts = await nextDeployment(world, 90)
  await Promise.allSettled([1, 2, 3].map(() => seedNotice(world.table, now, facts)))
  await seedNotice(world.table, now, facts)
  expect((await listNotices(world.table)).map(({ number, status }) => [number, status])).toEqual([
    [first, 'issued'],
    ['2026-02', 'issued'],
  ])
})

it('where they have, it becomes a draft: their notice with what the deployment changes, and nothing else', async () => {
  const world = await runStack()
  const author = await staffToken(world, { kind: 'province' }, 'citizen-2')
  const approver = await staffToken(world, { kind: 'province' }, 'citizen-4')
  const { number } = await world.call('createNotice', {}, author)
  const place = { number, kind: 'fee', code: 'F-HM' } as const
  const { version, entry } = await world.call('getEntry', place, author)
  if (entry.kind !== 'fee') throw new Error('no fee')
  const value = { ...entry.value, prices: [{ ...entry.value.prices[0], yuan: 33 }] }
  await world.call('updateEntry', { ...place, version, value }, author)
  const dated = { number, version: version + 1, effectiveFrom: '2026-12-01', document: paper }
  const { version: last } = await world.call('updateNotice', dated, author)
  const { hash = '' } = await world.call('submitNotice', { number, version: last }, author)
  await world.call('issueNotice', { number, hash }, approver)

  await seedNotice(world.table, now, await nextDeployment(world, 90))
  const draft = await getNotice(world.table, '2026-03')
  expect(draft).toMatchObject({ status: 'draft', base: number, authors: {} })
  expect([await priceIn(world, '2026-03'), await priceIn(world, '2026-03', 'F-HM')]).toEqual([90, 33])
  // The deployment wrote it, so one of the province may look it through and approve it after another submitted it.
  expect((await world.call('getNotice', { number: '2026-03' }, approver)).may).toContain('submit')
})
