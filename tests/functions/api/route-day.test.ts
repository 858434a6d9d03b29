import { describe, expect, it } from 'vitest'
import { changeVisit, getVisit } from '../../../functions/store/home-visit'
import { minuteOf } from '../../../shared/domain/calendar'
import type { RouteDay } from '../../../shared/schemas/home-visit-route'
import type { Assignment } from '../../../shared/schemas/staff'
import { allowAll, inbox, refusal, runStack, staffToken, type World } from '../running-stack'
import { approved, nanguan, team, today, tomorrow, withTeams } from './county-day'

const county: Assignment = { role: 'county', scope: { kind: 'county', divisionCode: nanguan } }
const at = { divisionCode: nanguan, day: tomorrow }

async function office(teams = [team('A'), team('B')]): Promise<{ world: World; planner: string }> {
  const world = await runStack()
  await withTeams(world, teams)
  return { world, planner: await staffToken(world, county, 'staff-county') }
}
const stopsOf = ({ routes }: RouteDay): string[] =>
  routes.flatMap(({ stops }) => stops.map(({ visitId }) => visitId)).sort()
const cancel = async (world: World, visitId: string) => {
  const seen = await getVisit(world.table, visitId)
  if (seen) await changeVisit(world.table, seen, { to: 'cancelled' }, world.runtime.now())
}

describe('a county’s day is planned', () => {
  it('with every approved visit in a route of its half-day, or left out by name', async () => {
    const { world, planner } = await office()
    const visits = await approved(world, 9)
    expect(await world.call('getRoutes', at, planner)).toMatchObject({ version: 0, routes: [], told: [] })
    const planned = await world.call('planRoutes', { ...at, version: 0, seed: 'one' }, planner)
    expect([...stopsOf(planned), ...planned.unserved.map(({ visitId }) => visitId)].sort()).toEqual(
      visits.sort(),
    )
    expect(planned.unserved).toEqual([])
    for (const { visitId, halfDay } of planned.visits) {
      const stop = planned.routes.flatMap(({ stops }) => stops).find(one => one.visitId === visitId)
      const [from, until] = halfDay.half === 'morning' ? ['08:30', '11:00'] : ['13:00', '16:00']
      expect(stop?.beginMinute).toBeGreaterThanOrEqual(minuteOf(from))
      expect(stop?.beginMinute).toBeLessThanOrEqual(minuteOf(until))
    }
    expect(planned.told.map(({ what }) => what)).toEqual(visits.map(() => 'new'))
    expect(planned).toMatchObject({ version: 1, isPublished: false })
    expect(planned.visits[0]?.name).toBe('朴*姬')
  })

  it('without teams or with too little time for all, and says why', async () => {
    const { world, planner } = await office([team('A', { until: '10:00' })])
    await approved(world, 3, { halfDay: { day: tomorrow, half: 'afternoon' } })
    const planned = await world.call('planRoutes', { ...at, version: 0 }, planner)
    expect(planned.unserved.map(({ reason }) => reason)).toEqual(['reach', 'reach', 'reach'])
  })

  it('by two at once, of whom one is told that it has changed', async () => {
    const { world, planner } = await office()
    await approved(world, 2)
    const said = await Promise.all(
      [1, 2].map(() => refusal(world.call('planRoutes', { ...at, version: 0 }, planner))),
    )
    expect(said.sort()).toEqual(['no refusal', 'planChanged'])
  })

  it('by its own staff alone', async () => {
    const { world } = await office()
    const others: [string, Assignment][] = [
      ['citizen-2', { role: 'county', scope: { kind: 'county', divisionCode: '220103' } }],
      ['staff-cc-00', { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } }],
      ['staff-team', { role: 'visitTeam', scope: { kind: 'team', divisionCode: nanguan, team: 'A' } }],
    ]
    for (const [person, assignment] of others) {
      const token = await staffToken(world, assignment, person)
      expect(await refusal(world.call('getRoutes', at, token)), person).toBe('forbidden')
      expect(await refusal(world.call('planRoutes', { ...at, version: 0 }, token)), person).toBe('forbidden')
    }
  })
})

describe('staff change a plan by hand', () => {
  it('moving, swapping and fixing, and planning again keeps what was fixed', async () => {
    const { world, planner } = await office()
    const [first = '', second = ''] = await approved(world, 6, {
      halfDay: { day: tomorrow, half: 'morning' },
    })
    let day = await world.call('planRoutes', { ...at, version: 0 }, planner)
    const change = async (change: Parameters<typeof world.call<'changeRoutes'>>[1]['change']) => {
      day = await world.call('changeRoutes', { ...at, version: day.version, change }, planner)
      return day
    }
    await change({ kind: 'move', visitId: first, teamId: 'B', place: 0 })
    expect(day.routes.find(({ teamId }) => teamId === 'B')?.stops[0]?.visitId).toBe(first)
    const before = day.routes.map(({ teamId, stops }) => [teamId, stops.map(one => one.visitId)])
    await change({ kind: 'swap', visitId: first, other: second })
    const swapped = JSON.stringify(before)
      .replaceAll(first, '#')
      .replaceAll(second, first)
      .replaceAll('#', second)
    expect(
      JSON.stringify(day.routes.map(({ teamId, stops }) => [teamId, stops.map(one => one.visitId)])),
    ).toBe(swapped)
    await change({ kind: 'fix', visitId: first, teamId: 'B', atMinute: 600 })
    day = await world.call('planRoutes', { ...at, version: day.version, seed: 'other' }, planner)
    const stop = day.routes.find(({ teamId }) => teamId === 'B')?.stops.find(one => one.visitId === first)
    expect(stop?.beginMinute).toBeCloseTo(600)
    expect(day.visits.find(({ visitId }) => visitId === first)?.fixed).toEqual({ teamId: 'B', atMinute: 600 })
    await change({ kind: 'free', visitId: first })
    expect(day.visits.find(({ visitId }) => visitId === first)?.fixed).toBeUndefined()
    expect(stopsOf(day)).toHaveLength(6)
  })

  it('and read why a visit stands where it does', async () => {
    const { world, planner } = await office([team('A'), team('B', { until: '09:00' })])
    const [first = ''] = await approved(world, 2, { halfDay: { day: tomorrow, half: 'morning' } })
    await world.call('planRoutes', { ...at, version: 0 }, planner)
    const why = await world.call('explainPlannedVisit', { ...at, visitId: first }, planner)
    expect(why).toMatchObject({ teamId: 'A', impossible: [{ teamId: 'B', reason: 'reach' }] })
    expect(await refusal(world.call('explainPlannedVisit', { ...at, visitId: '0123456789' }, planner))).toBe(
      'notFound',
    )
  })
})

describe('a plan is published', () => {
  it('each applicant is told once, with team, window, officers and a code of his own', async () => {
    const { world, planner } = await office()
    await allowAll(world, 'citizen-1', 8)
    const visits = await approved(world, 3)
    const { version } = await world.call('planRoutes', { ...at, version: 0 }, planner)
    const published = await world.call('publishRoutes', { ...at, version }, planner)
    expect(published).toMatchObject({ isPublished: true, told: [] })
    for (const visitId of visits) {
      const visit = await getVisit(world.table, visitId)
      expect(visit).toMatchObject({
        state: 'scheduled',
        appointment: { day: tomorrow, officers: ['220101'] },
      })
    }
    expect(await inbox(world, 'citizen-1')).toHaveLength(3)
    await world.call('publishRoutes', { ...at, version: published.version }, planner)
    expect(await inbox(world, 'citizen-1')).toHaveLength(3)
  })

  it('after a cancellation and a delay the rest moves as few promises as it can, and those alone are told', async () => {
    const { world, planner } = await office([team('A')])
    await allowAll(world, 'citizen-1', 20)
    const visits = await approved(world, 4, { halfDay: { day: today, half: 'afternoon' } })
    const here = { divisionCode: nanguan, day: today }
    let day = await world.call('planRoutes', { ...here, version: 0 }, planner)
    day = await world.call('publishRoutes', { ...here, version: day.version }, planner)
    const before = (await inbox(world, 'citizen-1')).length
    expect(before).toBe(4)
    const order = day.routes[0]?.stops.map(({ visitId }) => visitId) ?? []
    await cancel(world, order[1] ?? '')
    world.setNow(`${today}T12:45:00+08:00`)
    const again = await staffToken(world, county, 'staff-county')
    day = await world.call(
      'replanRoutes',
      { ...here, version: day.version, late: [{ teamId: 'A', minutes: 75 }] },
      again,
    )
    const left = [...stopsOf(day), ...day.unserved.map(({ visitId }) => visitId)]
    expect(left.sort()).toEqual(visits.filter(id => id !== order[1]).sort())
    const moved = day.told.map(({ visitId }) => visitId)
    expect(moved.length).toBeGreaterThan(0)
    expect(moved.length).toBeLessThan(3)
    day = await world.call('publishRoutes', { ...here, version: day.version }, again)
    expect(day.told).toEqual([])
    expect(await inbox(world, 'citizen-1')).toHaveLength(before + moved.length)
    expect(JSON.stringify(await inbox(world, 'citizen-1'))).toContain('上门时间有变')
  })

  it('whoever has no place any more is told that too, and waits for another day', async () => {
    const { world, planner } = await office([team('A')])
    await allowAll(world, 'citizen-1', 4)
    const [visitId = ''] = await approved(world, 1)
    let day = await world.call('planRoutes', { ...at, version: 0 }, planner)
    day = await world.call('publishRoutes', { ...at, version: day.version }, planner)
    await withTeams(world, [team('A', { until: '09:00' })])
    day = await world.call('planRoutes', { ...at, version: day.version }, planner)
    expect(day.told).toEqual([{ visitId, what: 'unserved' }])
    await world.call('publishRoutes', { ...at, version: day.version }, planner)
    const visit = await getVisit(world.table, visitId)
    expect(visit?.state).toBe('approved')
    expect(visit?.appointment).toBeUndefined()
    expect(JSON.stringify(await inbox(world, 'citizen-1'))).toContain('这次上门要改期')
  })
})
