import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arrangeRoutes } from '../../../../shared/domain/route/arrange'
import { type Change, replanRoutes } from '../../../../shared/domain/route/replan'
import { planRoutes, type Routes } from '../../../../shared/domain/route/routes'
import type { HomeVisit } from '../../../../shared/domain/route/visit-day'
import { at, type Day, day, hour, noon, type Spot, straight, team, visit } from './example'

const search = { seed: 'again', iterations: 300 }

/** A day whose applicants have been told an hour each, and by whom they will be visited. */
function promisedDay(of: Day, { routes }: Pick<Routes, 'routes'>): Day {
  const promiseOf = ({ visitId }: HomeVisit<Spot>) =>
    routes.flatMap(({ teamId, stops }) =>
      stops
        .filter(stop => stop.visitId === visitId)
        .map(({ beginMinute }) => ({ teamId, fromMinute: beginMinute - 15, untilMinute: beginMinute + 45 })),
    )[0]
  return {
    ...of,
    visits: of.visits.map(visit => {
      const promised = promiseOf(visit)
      return promised ? { ...visit, promised } : visit
    }),
  }
}

/** Two teams on one road, each with three visits of half an hour, one after another. */
const road = day(
  ['e1', 'e2', 'e3']
    .map((id, i) => visit(id, { place: at(10 * (i + 1)) }))
    .concat(['w1', 'w2', 'w3'].map((id, i) => visit(id, { place: at(-10 * (i + 1)) }))),
  [team('E'), team('W')],
)
const laid = arrangeRoutes(road, [
  { teamId: 'E', visitIds: ['e1', 'e2', 'e3'] },
  { teamId: 'W', visitIds: ['w1', 'w2', 'w3'] },
])
const told = promisedDay(road, laid)
const after = (change: Partial<Change>) =>
  replanRoutes(told, laid.routes, { nowMinute: hour(8), ...change }, search)

it('moves nothing where nothing has happened', () => {
  const again = after({})
  expect(again.told).toEqual([])
  expect(again.routes).toEqual(laid.routes)
})

it('moves nobody when a visit is cancelled', () => {
  const again = after({ cancelled: ['e2'] })
  expect(again.told).toEqual([])
  expect(again.routes[0]?.stops.map(({ visitId }) => visitId)).toEqual(['e1', 'e3'])
  expect(again.routes[1]).toEqual(laid.routes[1])
})

it('tells nobody of a delay that the promised hours hold', () => {
  const again = after({ late: [{ teamId: 'E', minutes: 40 }] })
  expect(again.told).toEqual([])
  expect(again.routes[0]?.stops[0]?.beginMinute).toBeCloseTo(
    (laid.routes[0]?.stops[0]?.beginMinute ?? 0) + 40,
  )
})

it('lets another team keep the hours that the late one cannot, and tells who comes', () => {
  const spare = { ...told, teams: [...told.teams, team('spare')] }
  const change = { nowMinute: hour(8) - 1, late: [{ teamId: 'E', minutes: 120 }] }
  const again = replanRoutes(spare, laid.routes, change, search)
  expect(again.told).toEqual(
    ['e1', 'e2', 'e3'].map((visitId, i) => ({
      visitId,
      what: 'team',
      teamId: 'spare',
      beginMinute: laid.routes[0]?.stops[i]?.beginMinute,
    })),
  )
})

it('breaks as few promised hours as can be where all cannot be kept', () => {
  const again = after({ late: [{ teamId: 'E', minutes: 70 }] })
  expect(again.unserved).toEqual([])
  expect(again.told.filter(({ what }) => what === 'time')).toHaveLength(1)
})

it('stays with whom a team has reached or is driving to', () => {
  const again = after({ nowMinute: hour(8) + 41, out: ['W'] })
  expect(again.begun.toSorted()).toEqual(['e1', 'w1'])
  expect(again.routes.map(({ teamId }) => teamId)).toEqual(['E'])
  expect(again.routes[0]?.stops[0]?.visitId).toBe('e2')
  expect(
    again.told.filter(({ what }) => what !== 'unserved').every(({ visitId }) => visitId.startsWith('w')),
  ).toBe(true)
})

it('names those who cannot be visited any more', () => {
  const again = after({ nowMinute: hour(16), late: [{ teamId: 'E', minutes: 480 }], out: ['W'] })
  expect(again.begun).toEqual(expect.arrayContaining(['w1', 'w2', 'w3']))
  expect(again.told).toContainEqual({ visitId: 'e3', what: 'unserved' })
})

it('counts kits that are used, and lunch that is eaten', () => {
  const of = day(
    ['1', '2', '3'].map(id => visit(id, { kits: 1, serviceMinutes: 120 })),
    [team('T', { kits: 3, lunch: noon })],
  )
  const plan = planRoutes(of, search)
  const change = { nowMinute: hour(12.6) }
  const again = replanRoutes(of, plan.routes, change, search)
  expect(again.begun).toHaveLength(2)
  expect(again.routes[0]).not.toHaveProperty('lunchMinute')
  expect(again.routes[0]?.stops[0]?.beginMinute).toBe(hour(12.75))
  const more = { ...of, visits: [...of.visits, visit('4', { kits: 2, serviceMinutes: 5 })] }
  expect(replanRoutes(more, plan.routes, change, search).unserved).toMatchObject([
    { visitId: '4', reason: 'kits' },
  ])
})

const anyDay = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 60 }),
      y: fc.integer({ min: 0, max: 60 }),
      from: fc.integer({ min: hour(8), max: hour(12) }),
      length: fc.integer({ min: 60, max: 360 }),
      serviceMinutes: fc.integer({ min: 10, max: 60 }),
    }),
    { minLength: 4, maxLength: 20 },
  )
  .map(rows =>
    day(
      rows.map(({ x, y, from, length, serviceMinutes }, i) =>
        visit(`v${i}`, {
          place: at(x, y),
          serviceMinutes,
          windows: [{ fromMinute: from, untilMinute: from + length }],
        }),
      ),
      [
        team('A', { lunch: noon }),
        team('B', { start: at(60, 60), end: at(60, 60) }),
        team('C', { start: at(60), end: at(60) }),
      ],
    ),
  )
const planned = (of: Day) => {
  const plan = planRoutes(of, { seed: 'first', iterations: 60 })
  return { plan, of: promisedDay(of, plan) }
}

it('never moves a promised hour because somebody cancels', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(), fc.integer({ min: hour(8), max: hour(14) }), (some, which, nowMinute) => {
      const { plan, of } = planned(some)
      const served = plan.routes.flatMap(({ stops }) => stops)
      const cancelled = served
        .slice(which % Math.max(1, served.length))
        .slice(0, 1)
        .map(({ visitId }) => visitId)
      const again = replanRoutes(of, plan.routes, { nowMinute, cancelled }, { seed: 'then', iterations: 60 })
      expect(again.told).toEqual([])
    }),
    { numRuns: 60 },
  )
})

it('tells exactly those whose promise changes when a team is late, and no more than waiting would', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: hour(8), max: hour(12) }),
      fc.integer({ min: 1, max: 120 }),
      (some, nowMinute, minutes) => {
        const { plan, of } = planned(some)
        const late = [{ teamId: 'A', minutes }]
        const again = replanRoutes(of, plan.routes, { nowMinute, late }, { seed: 'then', iterations: 120 })
        const nowIn = new Map(
          again.routes.flatMap(({ stops }) => stops).map(stop => [stop.visitId, stop.beginMinute]),
        )
        const changed = of.visits
          .filter(({ visitId, promised }) => promised && !again.begun.includes(visitId))
          .filter(({ visitId, promised }) => !isWithin(nowIn.get(visitId), promised))
          .map(({ visitId }) => visitId)
        expect(again.told.filter(({ what }) => what !== 'team').map(({ visitId }) => visitId)).toEqual(
          changed,
        )
        expect(changed.length).toBeLessThanOrEqual(brokenByWaiting(of, plan, nowMinute, minutes))
      },
    ),
    { numRuns: 60 },
  )
})

const isWithin = (
  minute: number | undefined,
  window: { fromMinute: number; untilMinute: number } | undefined,
) =>
  minute !== undefined &&
  window !== undefined &&
  minute >= window.fromMinute - 1e-6 &&
  minute <= window.untilMinute + 1e-6

/** How many promises of team A break if it does the same as planned, only later; Infinity if its shift would too. */
function brokenByWaiting(of: Day, { routes }: Routes, nowMinute: number, minutes: number): number {
  const route = routes.find(({ teamId }) => teamId === 'A')
  const owner = of.teams.find(({ teamId }) => teamId === 'A')
  if (!route || !owner) return 0
  const pushed = route.stops.map(stop => ({ ...stop, beginMinute: stop.beginMinute + minutes }))
  if (route.backMinute + minutes > owner.untilMinute) return Number.POSITIVE_INFINITY
  if ((route.lunchMinute ?? 0) + minutes > noon.untilMinute) return Number.POSITIVE_INFINITY
  if (route.lunchMinute === undefined && route.backMinute + minutes > noon.untilMinute)
    return Number.POSITIVE_INFINITY
  const open = pushed.filter(({ beginMinute }) => beginMinute > nowMinute)
  const windowsHold = open.every(({ visitId, beginMinute }) => {
    const asked = of.visits.find(other => other.visitId === visitId)
    return [...(asked?.windows ?? []), asked?.promised].some(window => isWithin(beginMinute, window))
  })
  if (!windowsHold) return Number.POSITIVE_INFINITY
  return open.filter(({ visitId, beginMinute }) => {
    const promised = of.visits.find(other => other.visitId === visitId)?.promised
    return promised && !isWithin(beginMinute, promised)
  }).length
}

it('asks for the way from where a team is, not from where it began', () => {
  const again = after({ nowMinute: hour(8) + 41, cancelled: ['e2'] })
  const [first] = again.routes[0]?.stops ?? []
  expect(first).toMatchObject({ visitId: 'e3', travelMinutes: straight(at(10), at(30)) })
})
