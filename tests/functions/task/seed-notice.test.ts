import { expect, it } from 'vitest'
import { getNotice, listNotices } from '../../../functions/store/notice'
import { type EntryItem, listEntries, listSaid } from '../../../functions/store/notice-entry'
import { seedNotice } from '../../../functions/task/seed-notice'
import { entryKinds } from '../../../shared/schemas/notice'
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

/** Staff issue an edition in which a pass costs something else. Its number. */
async function issueWithFee(world: World, author: string, approver: string): Promise<string> {
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
  return number
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
  const author = await staffToken(world, { role: 'province', scope: { kind: 'province' } }, 'citizen-2')
  const approver = await staffToken(world, { role: 'province', scope: { kind: 'province' } }, 'citizen-4')
  const number = await issueWithFee(world, author, approver)

  await seedNotice(world.table, now, await nextDeployment(world, 90))
  const draft = await getNotice(world.table, '2026-03')
  expect(draft).toMatchObject({ status: 'draft', base: number, authors: {} })
  expect([await priceIn(world, '2026-03'), await priceIn(world, '2026-03', 'F-HM')]).toEqual([90, 33])
  // The deployment wrote it, so one of the province may look it through and approve it after another submitted it.
  expect((await world.call('getNotice', { number: '2026-03' }, approver)).may).toContain('submit')
})

const kindsOfBefore = ['service', 'rule', 'material', 'fee', 'question']

/** The facts of a deployment from before the other kinds were part of an edition. */
async function deploymentOfBefore(world: World): Promise<EntryItem[]> {
  const entries = await nextDeployment(world, 120)
  return entries.filter(({ kind }) => kindsOfBefore.includes(kind))
}

const kindsIn = async (world: World, number: string) => [
  ...new Set((await listEntries(world.table, number)).map(({ kind }) => kind)),
]

it('the first notice holds every kind of what citizens are told', async () => {
  const world = await runStack()
  expect((await kindsIn(world, first)).sort()).toEqual([...entryKinds].sort())
  const guides = (await listEntries(world.table, first, 'guide')).length
  const all = (await listEntries(world.table, first)).length
  expect((await listSaid(world.table, first)).length).toBe(all - guides)
  expect(guides).toBeGreaterThan(60)
})

it('an edition from before a kind existed says of it what the deployment says', async () => {
  const world = await runStack()
  const now = '2026-11-24T09:31:30+08:00'
  const told = async () => {
    const { together } = await world.call('getService', { code: 'PP-NEW' })
    const points = await world.call('listPoints', {})
    return {
      together: together.map(({ code }) => code),
      classes: await world.call('listApplicantClasses', {}),
      referrals: await world.call('listReferrals', {}),
      guide: await world.call('getGuide', { code: 'PP-NEW' }),
      takes: points.map(({ pointId, accepts }) => [pointId, accepts]),
    }
  }
  const today = await told()
  expect(today.classes).toHaveLength(9)
  expect(today.guide.visits).toBeDefined()
  await seedNotice(world.table, now, await deploymentOfBefore(world))
  world.setNow('2026-11-24T09:33:00+08:00')
  expect((await kindsIn(world, '2026-02')).sort()).toEqual([...kindsOfBefore].sort())
  expect((await world.call('getService', { code: 'PP-NEW' })).notice?.number).toBe('2026-02')
  expect(await told()).toEqual(today)
})

it('where staff issued it, the kinds that came since wait for them in a draft', async () => {
  const world = await runStack()
  await seedNotice(world.table, world.runtime.now(), await deploymentOfBefore(world))
  const author = await staffToken(world, { role: 'province', scope: { kind: 'province' } }, 'citizen-2')
  const approver = await staffToken(world, { role: 'province', scope: { kind: 'province' } }, 'citizen-4')
  const number = await issueWithFee(world, author, approver)
  await seedNotice(world.table, now, await nextDeployment(world, 90))
  expect(await getNotice(world.table, '2026-04')).toMatchObject({ status: 'draft', base: number })
  expect((await kindsIn(world, '2026-04')).sort()).toEqual([...entryKinds].sort())
  expect(await priceIn(world, '2026-04', 'F-HM')).toBe(33)
})
