import { expect, it } from 'vitest'
import { planRoutes, type Routes } from '../../../../shared/domain/route/routes'
import { visitMinutes } from '../../../../shared/domain/route/visit-day'
import { broken } from './broken'
import { at, type Day, day, hour, noon, straight, team, visit } from './example'

const plan = (of: Day): Routes => {
  const routes = planRoutes(of, { seed: 'a day', iterations: 300 })
  expect(broken(of, routes)).toEqual([])
  return routes
}
const orders = ({ routes }: Routes) =>
  Object.fromEntries(
    routes.map(({ teamId, stops }) => [teamId, stops.map(({ visitId }) => visitId).join(' ')]),
  )

it('drives a road once there and back', () => {
  const routes = plan(
    day([
      visit('far', { place: at(40) }),
      visit('near', { place: at(10) }),
      visit('middle', { place: at(20) }),
    ]),
  )
  expect(routes.travelMinutes).toBe(80)
  expect(routes.unserved).toEqual([])
})

it('says when the team leaves, arrives, begins and is back', () => {
  const asked = [{ fromMinute: hour(9), untilMinute: hour(10) }]
  expect(plan(day([visit('V', { place: at(20), windows: asked, serviceMinutes: 35 })])).routes).toEqual([
    {
      teamId: 'T',
      leaveMinute: hour(9) - 20,
      backMinute: hour(9) + 55,
      stops: [
        {
          visitId: 'V',
          travelMinutes: 20,
          arriveMinute: hour(9),
          beginMinute: hour(9),
          endMinute: hour(9) + 35,
        },
      ],
      travelMinutes: 40,
      kits: 0,
    },
  ])
})

it('takes any of the half-days somebody can be at home', () => {
  const morningOrNight = [
    { fromMinute: hour(6), untilMinute: hour(7) },
    { fromMinute: hour(14), untilMinute: hour(16) },
  ]
  const { routes } = plan(day([visit('V', { windows: morningOrNight })]))
  expect(routes[0]?.stops[0]?.beginMinute).toBe(hour(14))
})

it('sends each visit a team that can do what it needs', () => {
  const visits = [
    visit('Korean', { skills: ['ko'] }),
    visit('group', { skills: ['group', 'ko'] }),
    visit('any'),
  ]
  const teams = [team('plain'), team('both', { skills: ['ko', 'group'] })]
  expect(orders(plan(day(visits, teams)))).toMatchObject({
    both: expect.stringMatching(/Korean.*group|group.*Korean/),
  })
})

it('gives no team more visits than it has kits', () => {
  const visits = ['1', '2', '3', '4'].map(id => visit(id, { kits: 2 }))
  const { routes, unserved } = plan(day(visits, [team('A', { kits: 5 }), team('B', { kits: 3 })]))
  expect(routes.map(({ teamId, kits }) => [teamId, kits])).toEqual([
    ['A', 4],
    ['B', 2],
  ])
  expect(unserved).toMatchObject([{ reason: 'kits-gone', teamIds: ['A', 'B'] }])
})

it('lets teams eat at noon, between two visits or on the way', () => {
  const visits = Array.from({ length: 12 }, (_, i) =>
    visit(String(i), { place: at(i % 3), serviceMinutes: 35 }),
  )
  const { routes, unserved } = plan(day(visits, [team('T', { lunch: noon })]))
  expect(unserved).toEqual([])
  expect(routes[0]?.lunchMinute).toBeGreaterThanOrEqual(noon.fromMinute)
  expect(routes[0]?.lunchMinute).toBeLessThanOrEqual(noon.untilMinute)
})

it('needs no lunch on the way where the team is back in time for it', () => {
  const { routes } = plan(
    day(
      [visit('early', { windows: [{ fromMinute: hour(9), untilMinute: hour(10) }] })],
      [team('T', { lunch: noon })],
    ),
  )
  expect(routes[0]).not.toHaveProperty('lunchMinute')
})

it('leaves out a visit rather than lunch', () => {
  const through = visit('through', {
    windows: [{ fromMinute: hour(11), untilMinute: hour(11.4) }],
    serviceMinutes: 180,
  })
  expect(plan(day([through])).unserved).toEqual([])
  expect(plan(day([through], [team('T', { lunch: noon })])).unserved).toMatchObject([
    { visitId: 'through', reason: 'reach' },
  ])
})

it('serves the urgent before others where not all find a place, and early', () => {
  const windows = [{ fromMinute: hour(8), untilMinute: hour(16) }]
  const visits = [
    ...['a', 'b', 'c'].map(id => visit(id, { windows, serviceMinutes: 170 })),
    visit('urgent', { windows, serviceMinutes: 170, urgent: true, place: at(5) }),
  ]
  const { routes, unserved } = plan(day(visits))
  expect(routes[0]?.stops[0]?.visitId).toBe('urgent')
  expect(unserved).toMatchObject([{ reason: 'full', teamIds: ['T'] }])
})

it('names why a visit has no place', () => {
  const reasonOf = (more: Parameters<typeof visit>[1], teams = [team('T', { skills: ['en'], kits: 3 })]) =>
    plan(day([visit('V', more)], teams)).unserved[0]?.reason
  expect(reasonOf({})).toBeUndefined()
  expect(reasonOf({ windows: [] })).toBe('no-window')
  expect(reasonOf({ skills: ['ko'] })).toBe('skill')
  expect(reasonOf({ kits: 4 })).toBe('kits')
  expect(reasonOf({ place: at(300) })).toBe('reach')
  expect(reasonOf({ windows: [{ fromMinute: hour(18), untilMinute: hour(19) }] })).toBe('reach')
  expect(reasonOf({ fixed: { teamId: 'nobody' } })).toBe('fixed')
  expect(reasonOf({ fixed: { atMinute: hour(20) } })).toBe('fixed')
  expect(reasonOf({}, [])).toBe('no-team')
})

it('keeps what staff fixed: a team, a minute, the beginning of a route', () => {
  const visits = [
    visit('near A', { place: at(-10), fixed: { teamId: 'B' } }),
    visit('ten', { place: at(3), fixed: { atMinute: hour(10) } }),
    visit('first', { place: at(50) }),
    visit('second', { place: at(10) }),
  ]
  const teams = [team('A', { start: at(-10), end: at(-10) }), team('B', { head: ['first', 'second'] })]
  const { routes, unserved } = plan(day(visits, teams))
  expect(unserved).toEqual([])
  expect(routes.flatMap(({ stops }) => stops).find(({ visitId }) => visitId === 'ten')?.beginMinute).toBe(
    hour(10),
  )
  expect(orders({ routes, unserved, travelMinutes: 0 }).B).toMatch(/^first second.*near A/)
})

it('names what is fixed and cannot be, and keeps the rest', () => {
  const visits = [
    visit('early', { place: at(100), fixed: { atMinute: hour(9) } }),
    visit('also early', { fixed: { atMinute: hour(9.1), teamId: 'T' } }),
  ]
  const routes = plan(day(visits, [team('T', { head: ['early', 'also early'] })]))
  expect(orders(routes)).toEqual({ T: 'also early' })
  expect(routes.unserved).toMatchObject([{ visitId: 'early', reason: 'fixed' }])
})

it('leaves teams at home where that is worth more than the way', () => {
  const visits = [visit('west', { place: at(-20) }), visit('east', { place: at(20) })]
  const teams = [team('W', { start: at(-20), end: at(-20) }), team('E', { start: at(20), end: at(20) })]
  expect(plan(day(visits, teams)).routes).toHaveLength(2)
  expect(plan(day(visits, teams, { teamWorthMinutes: 100 })).routes).toHaveLength(1)
  expect(plan(day(visits, teams, { teamWorthMinutes: 70 })).routes).toHaveLength(2)
})

it('gives the same routes for the same seed', () => {
  const visits = Array.from({ length: 30 }, (_, i) =>
    visit(String(i), { place: at((i * 37) % 50, (i * 61) % 50) }),
  )
  const of = day(visits, [team('A', { lunch: noon }), team('B', { lunch: noon }), team('C', { lunch: noon })])
  expect(planRoutes(of, { seed: 'one', iterations: 500 })).toEqual(
    planRoutes(of, { seed: 'one', iterations: 500 }),
  )
})

it('ends when the clock says so', () => {
  const visits = Array.from({ length: 30 }, (_, i) =>
    visit(String(i), { place: at((i * 37) % 50, (i * 61) % 50) }),
  )
  let asked = 0
  const isOver = () => ++asked > 3
  plan(day(visits))
  expect(planRoutes(day(visits), { seed: 'one', iterations: 1e9, isOver }).routes).toHaveLength(1)
})

it('asks for the way by the one function it is given', () => {
  const doubled: Day = {
    ...day([visit('V', { place: at(10) })]),
    travelMinutes: (a, b) => 2 * straight(a, b),
  }
  expect(plan(doubled).travelMinutes).toBe(40)
})

it('plans nothing of nothing', () => {
  expect(plan(day([]))).toEqual({ routes: [], unserved: [], travelMinutes: 0 })
})

it('counts service by what a visit takes anyway and by persons', () => {
  const passport = { setUpMinutes: 15, personMinutes: 20 }
  expect([1, 2, 25].map(persons => visitMinutes(passport, persons))).toEqual([35, 55, 515])
})
