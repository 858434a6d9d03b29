import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { getVisit } from '../../../functions/store/home-visit'
import { getVisitWork } from '../../../functions/store/visit-work'
import type { TeamDay, TeamOperation } from '../../../shared/schemas/home-visit-route'
import type { Assignment } from '../../../shared/schemas/staff'
import { allowAll, inbox, refusal, runStack, staffToken, tokenOf, type World } from '../running-stack'
import { approved, nanguan, team, tomorrow, withTeams } from './county-day'

const county: Assignment = { role: 'county', scope: { kind: 'county', divisionCode: nanguan } }
const teamOf = (name: string, divisionCode = nanguan): Assignment => ({
  role: 'visitTeam',
  scope: { kind: 'team', divisionCode, team: name },
})
const day = tomorrow
const materials = ['M02', 'M05']

/** A published day of so many visits of one team, and that team's phone. */
async function road(count = 1, listed: string[] = []) {
  const world = await runStack()
  await withTeams(world, [team('A')])
  await allowAll(world, 'citizen-1', 20)
  const visits = await approved(world, count, { materials: listed })
  const planner = await staffToken(world, county, 'staff-county')
  const at = { divisionCode: nanguan, day }
  const { version } = await world.call('planRoutes', { ...at, version: 0 }, planner)
  await world.call('publishRoutes', { ...at, version }, planner)
  const phone = await staffToken(world, teamOf('A'), 'staff-team')
  const read = await world.call('getTeamDay', { day }, phone)
  return { world, visits, visitId: read.visits[0]?.visitId ?? '', phone, planner, read, at }
}

const noted = (
  world: World,
  visitId: string,
  what: TeamOperation['what'],
  after?: string,
): TeamOperation => ({
  operationId: randomUUID(),
  visitId,
  at: world.runtime.now(),
  what,
  ...(after && { after }),
})
/** What one phone notes of a visit from setting out to its end, without a network. */
function wholeVisit(
  world: World,
  { visits }: TeamDay,
  visitId: string,
  outcome: 'done' | 'notAtHome' | 'moreNeeded' = 'done',
) {
  const code = visits.find(one => one.visitId === visitId)?.code ?? ''
  const setOut = noted(world, visitId, { kind: 'setOut' })
  const arrive = noted(world, visitId, { kind: 'arrive', code }, setOut.operationId)
  const finish: TeamOperation['what'] = {
    kind: 'finish',
    outcome,
    identityChecked: true,
    materials,
    kitSerials: ['K-0001'],
  }
  return [setOut, arrive, noted(world, visitId, finish, arrive.operationId)]
}
const sync = (world: World, phone: string, operations: TeamOperation[]) =>
  world.call('syncTeamDay', { day, operations }, phone)
const results = ({ results }: TeamDay) => results.map(one => one.result)

describe('a team’s phone', () => {
  it('has all it needs at the door, of its own day alone', async () => {
    const { world, visits, read } = await road(2)
    expect(read.visits.map(({ visitId }) => visitId).sort()).toEqual(visits.sort())
    expect(read.visits[0]).toMatchObject({
      name: '朴善姬',
      phone: '13900000003',
      address: '自强街道示例小区3号楼1单元502',
      code: expect.stringMatching(/^\d{6}$/),
      operations: [],
    })
    expect(read.officers).toEqual(['220101'])
    const other = await staffToken(world, teamOf('B'), 'citizen-4')
    expect((await world.call('getTeamDay', { day }, other)).visits).toEqual([])
    const elsewhere = await staffToken(world, teamOf('A', '220103'), 'citizen-4')
    expect((await world.call('getTeamDay', { day }, elsewhere)).visits).toEqual([])
  })

  it('notes a whole visit without a network and sends it later, once however often it is sent', async () => {
    const { world, visitId, phone, read } = await road()
    const operations = wholeVisit(world, read, visitId)
    const first = await sync(world, phone, operations)
    expect(results(first)).toEqual(['applied', 'applied', 'applied'])
    expect(results(await sync(world, phone, operations))).toEqual(['known', 'known', 'known'])
    const visit = await getVisit(world.table, visitId)
    expect(visit?.state).toBe('done')
    expect(visit?.history.map(({ state }) => state)).toEqual(['received', 'scheduled', 'onTheWay', 'done'])
    expect(first.visits[0]?.operations.at(-1)?.what).toMatchObject({ kitSerials: ['K-0001'], materials })
    const told = (await inbox(world, 'citizen-1')).flatMap(({ fields }) => fields.map(({ value }) => value))
    const times = (one: string) => told.filter(value => value === one).length
    expect(times('已排好上门时间')).toBe(1)
    expect(times('已上门办理')).toBe(1)
    // What has been overtaken before it was sent is not told any more.
    expect(times('民警在路上')).toBeLessThanOrEqual(1)
  })

  it('sent in pieces by a broken connection, nothing is lost or doubled', async () => {
    const { world, visitId, phone, read } = await road()
    const [setOut, arrive, finish] = wholeVisit(world, read, visitId) as [
      TeamOperation,
      TeamOperation,
      TeamOperation,
    ]
    await Promise.all([
      sync(world, phone, [setOut]),
      sync(world, phone, [setOut]),
      sync(world, phone, [setOut]),
    ])
    await sync(world, phone, [setOut, arrive])
    const last = await sync(world, phone, [arrive, finish])
    expect(results(last)).toEqual(['known', 'applied'])
    expect(last.visits[0]?.operations.map(({ operationId }) => operationId)).toEqual(
      [setOut, arrive, finish].map(({ operationId }) => operationId),
    )
  })

  it.each(['notAtHome', 'moreNeeded'] as const)('ends a visit as %s', async outcome => {
    const { world, visitId, phone, read } = await road()
    await sync(world, phone, wholeVisit(world, read, visitId, outcome))
    expect((await getVisit(world.table, visitId))?.state).toBe(outcome)
  })

  it('brings or posts the certificate in the end', async () => {
    const { world, visitId, phone, read } = await road()
    const operations = wholeVisit(world, read, visitId)
    const deliver = noted(world, visitId, { kind: 'deliver' }, operations.at(-1)?.operationId)
    expect(results(await sync(world, phone, [...operations, deliver]))).toHaveLength(4)
    expect((await getVisit(world.table, visitId))?.state).toBe('delivered')
  })

  it('finds the certificates that it has to bring on any later day, and no longer once they are brought', async () => {
    const { world, visitId, phone, read } = await road()
    const operations = wholeVisit(world, read, visitId)
    await sync(world, phone, operations)
    const later = { day: '2026-12-04' }
    expect((await world.call('getTeamDay', later, phone)).visits).toMatchObject([
      { visitId, day, state: 'done' },
    ])
    await sync(world, phone, [noted(world, visitId, { kind: 'deliver' }, operations.at(-1)?.operationId)])
    expect((await world.call('getTeamDay', later, phone)).visits).toEqual([])
  })

  it('sees what was taken back, so that nobody drives there', async () => {
    const { world, visitId, phone } = await road()
    const owner = await tokenOf(world, 'citizen-1')
    const { version } = await world.call('getVisit', { visitId }, owner)
    await world.call('takeVisitStep', { visitId, version, step: 'cancel' }, owner)
    expect((await world.call('getTeamDay', { day }, phone)).visits).toMatchObject([
      { visitId, state: 'cancelled', operations: [] },
    ])
  })

  it('leaves the applicant a receipt of what it saw and what is missing', async () => {
    const { world, visitId, phone, read } = await road(1, ['M02', 'M05', 'M07'])
    await sync(world, phone, wholeVisit(world, read, visitId, 'moreNeeded'))
    const { receipt, may } = await world.call('getVisit', { visitId }, await tokenOf(world, 'citizen-1'))
    expect(receipt).toMatchObject({
      outcome: 'moreNeeded',
      officers: ['220101'],
      materials,
      missing: ['M07'],
      kitSerials: ['K-0001'],
    })
    expect(may).toEqual(['supply', 'cancel'])
  })
})

describe('where nobody was at home', () => {
  const later = '2026-11-27'
  const tryAgain = (visitId: string, version: number, half: 'morning' | 'afternoon') => ({
    divisionCode: nanguan,
    visitId,
    version,
    step: 'tryAgain' as const,
    halfDay: { day: later, half },
  })
  async function missed() {
    const made = await road()
    const { world, phone, visitId, read } = made
    await sync(world, phone, wholeVisit(world, read, visitId, 'notAtHome'))
    const { version = 0 } = (await getVisit(world.table, visitId)) ?? {}
    return { ...made, version }
  }

  it('staff arrange another half-day, the applicant is told so, and nothing of the first promise is left', async () => {
    const { world, visitId, planner, at, version } = await missed()
    expect(await world.call('getRoutes', at, planner)).toMatchObject({ missed: 1, visits: [] })
    const again = await world.call('takeVisitStepFor', tryAgain(visitId, version, 'morning'), planner)
    expect(again).toMatchObject({ state: 'approved', halfDay: { day: later, half: 'morning' } })
    expect(again.appointment).toBeUndefined()
    expect(await world.call('takeVisitStepFor', tryAgain(visitId, version, 'morning'), planner)).toEqual(
      again,
    )
    expect(JSON.stringify(await inbox(world, 'citizen-1'))).toContain('我们再约一次上门')
    const then = { divisionCode: nanguan, day: later }
    const planned = await world.call('planRoutes', { ...then, version: 0 }, planner)
    expect(planned).toMatchObject({ missed: 0, told: [{ visitId, what: 'new' }] })
    await world.call('publishRoutes', { ...then, version: planned.version }, planner)
    expect((await getVisit(world.table, visitId))?.appointment?.day).toBe(later)
  })

  it('not on a day on which nobody goes out, and not by another county', async () => {
    const { world, visitId, planner, version } = await missed()
    const sunday = {
      ...tryAgain(visitId, version, 'morning'),
      halfDay: { day: '2026-11-29', half: 'morning' as const },
    }
    expect(await refusal(world.call('takeVisitStepFor', sunday, planner))).toBe('visitRefused')
    const other = await staffToken(
      world,
      { role: 'county', scope: { kind: 'county', divisionCode: '220103' } },
      'citizen-2',
    )
    const there = { ...tryAgain(visitId, version, 'morning'), divisionCode: '220103' }
    expect(await refusal(world.call('takeVisitStepFor', there, other))).toBe('notFound')
    expect((await getVisit(world.table, visitId))?.state).toBe('notAtHome')
  })
})

describe('what cannot be is refused with its reason, and changes nothing', () => {
  const done: Extract<TeamOperation['what'], { kind: 'finish' }> = {
    kind: 'finish',
    outcome: 'done',
    identityChecked: true,
    materials: [],
    kitSerials: [],
  }
  it('a wrong code, an end without an arrival, a visit done unseen, one of another team', async () => {
    const { world, visitId, phone, read } = await road()
    const setOut = noted(world, visitId, { kind: 'setOut' })
    const said = async (token: string, ...operations: TeamOperation[]) =>
      (await sync(world, token, operations)).results.map(one => ('problem' in one ? one.problem : one.result))
    expect(await said(phone, noted(world, visitId, done))).toEqual(['notThisStep'])
    const right = read.visits[0]?.code ?? ''
    const wrong = right === '000000' ? '000001' : '000000'
    const next = (what: TeamOperation['what']) => noted(world, visitId, what, setOut.operationId)
    expect(await said(phone, setOut, next({ kind: 'arrive', code: wrong }))).toEqual(['applied', 'code'])
    expect(await said(phone, next(done))).toEqual(['notArrived'])
    const arrive = next({ kind: 'arrive', code: right })
    expect(await said(phone, arrive)).toEqual(['applied'])
    const unseen = noted(world, visitId, { ...done, identityChecked: false }, arrive.operationId)
    expect(await said(phone, unseen)).toEqual(['identity'])
    const other = await staffToken(world, teamOf('B'), 'citizen-4')
    expect(await said(other, noted(world, visitId, done, arrive.operationId))).toEqual(['otherTeam'])
    expect((await getVisit(world.table, visitId))?.state).toBe('onTheWay')
  })

  it('anything from somebody who is no team', async () => {
    const { world, planner } = await road()
    expect(await refusal(world.call('getTeamDay', { day }, planner))).toBe('forbidden')
    expect(await refusal(world.call('syncTeamDay', { day, operations: [] }, planner))).toBe('forbidden')
    expect(await refusal(world.call('getTeamDay', { day }))).toBe('notSignedIn')
  })
})

describe('two phones of one team', () => {
  it('never contradict each other silently: the second is shown the first’s outcome and stands by its own, or not', async () => {
    const { world, visitId, phone, read, planner, at } = await road()
    const first = wholeVisit(world, read, visitId, 'done')
    const second = wholeVisit(world, read, visitId, 'notAtHome')
    await sync(world, phone, first)
    expect(await world.call('getRoutes', at, planner)).toMatchObject({ disputed: [] })
    const answered = await sync(world, phone, second)
    expect(results(answered)).toEqual(['known', 'known', 'conflict'])
    expect(answered.results[2]).toMatchObject({ others: [{ operationId: first[2]?.operationId }] })
    expect((await getVisit(world.table, visitId))?.state).toBe('done')
    // The planner sees it, whatever becomes of the second phone; said again it is kept once.
    expect(await world.call('getRoutes', at, planner)).toMatchObject({
      disputed: [{ visitId, name: '朴*姬' }],
    })
    expect(results(await sync(world, phone, second))).toEqual(['known', 'known', 'conflict'])
    expect((await getVisitWork(world.table, visitId)).aside).toEqual([second[2]])
    const stands = noted(world, visitId, { kind: 'object', outcome: 'notAtHome' }, first.at(-1)?.operationId)
    expect(results(await sync(world, phone, [stands]))).toEqual(['applied'])
    expect((await getVisit(world.table, visitId))?.state).toBe('done')
  })

  it('go on from what the other has said: one sets out, the other notes all of the visit, and nothing is lost', async () => {
    const { world, visitId, phone, read, planner, at } = await road()
    await sync(world, phone, [noted(world, visitId, { kind: 'setOut' })])
    const answered = await sync(world, phone, wholeVisit(world, read, visitId))
    expect(results(answered)).toEqual(['known', 'applied', 'applied'])
    expect(answered.visits[0]?.operations).toHaveLength(3)
    expect((await getVisit(world.table, visitId))?.state).toBe('done')
    expect(await world.call('getRoutes', at, planner)).toMatchObject({ disputed: [] })
  })

  it('say the same at the same moment: it is heard once', async () => {
    const { world, visitId, phone } = await road()
    const [one, other] = await Promise.all(
      [1, 2].map(() => sync(world, phone, [noted(world, visitId, { kind: 'setOut' })])),
    )
    expect([...results(one as TeamDay), ...results(other as TeamDay)].sort()).toEqual(['applied', 'known'])
    expect((await getVisitWork(world.table, visitId)).operations).toHaveLength(1)
  })

  it('keep what could not be taken in, for somebody took back the request while they were without a network', async () => {
    const { world, visitId, phone, read } = await road()
    const owner = await tokenOf(world, 'citizen-1')
    const { version } = await world.call('getVisit', { visitId }, owner)
    await world.call('takeVisitStep', { visitId, version, step: 'cancel' }, owner)
    const operations = wholeVisit(world, read, visitId)
    const problems = (await sync(world, phone, operations)).results.map(
      one => 'problem' in one && one.problem,
    )
    expect(problems).toEqual(['notThisStep', 'notThisStep', 'notThisStep'])
    expect(await getVisitWork(world.table, visitId)).toMatchObject({ operations: [], aside: operations })
  })
})
