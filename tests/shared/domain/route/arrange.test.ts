import { expect, it } from 'vitest'
import {
  arrangeRoutes,
  bestPlace,
  dragVisit,
  fixUpTo,
  ordersOf,
  swapVisits,
} from '../../../../shared/domain/route/arrange'
import { planRoutes } from '../../../../shared/domain/route/routes'
import { broken } from './broken'
import { at, day, hour, team, visit } from './example'

const line = ['a', 'b', 'c'].map((id, i) => visit(id, { place: at(10 * (i + 1)) }))
const two = day(
  [...line, visit('west', { place: at(-10) })],
  [team('E'), team('W', { start: at(-10), end: at(-10) })],
)
const laid = [
  { teamId: 'E', visitIds: ['a', 'b', 'c'] },
  { teamId: 'W', visitIds: ['west'] },
]

it('lays routes exactly as told, dear or not', () => {
  const routes = arrangeRoutes(two, [{ teamId: 'E', visitIds: ['b', 'a', 'c', 'west'] }])
  expect(ordersOf(routes.routes)).toEqual([{ teamId: 'E', visitIds: ['b', 'a', 'c', 'west'] }])
  expect(routes.travelMinutes).toBe(20 + 10 + 20 + 40 + 10)
  expect(broken(two, routes)).toEqual([])
})

it('names what an order leaves no time for, and keeps the rest', () => {
  const early = day([
    ...line.slice(0, 2),
    visit('c', { place: at(30), windows: [{ fromMinute: hour(8), untilMinute: hour(9) }] }),
  ])
  const routes = arrangeRoutes(early, [{ teamId: 'T', visitIds: ['a', 'b', 'c'] }])
  expect(ordersOf(routes.routes)).toEqual([{ teamId: 'T', visitIds: ['a', 'b'] }])
  expect(routes.unserved).toEqual([{ visitId: 'c', reason: 'full', teamIds: ['T'] }])
})

it('drags a visit within a route, to another, to a team at home', () => {
  expect(dragVisit(laid, 'c', 'E', 0)[0]?.visitIds).toEqual(['c', 'a', 'b'])
  expect(dragVisit(laid, 'a', 'W', 1)).toEqual([
    { teamId: 'E', visitIds: ['b', 'c'] },
    { teamId: 'W', visitIds: ['west', 'a'] },
  ])
  expect(dragVisit(laid, 'b', 'N', 0)).toEqual([
    { teamId: 'E', visitIds: ['a', 'c'] },
    { teamId: 'W', visitIds: ['west'] },
    { teamId: 'N', visitIds: ['b'] },
  ])
})

it('swaps two visits of one route or of two', () => {
  expect(swapVisits(laid, 'a', 'c')[0]?.visitIds).toEqual(['c', 'b', 'a'])
  expect(swapVisits(laid, 'a', 'west')).toEqual([
    { teamId: 'E', visitIds: ['west', 'b', 'c'] },
    { teamId: 'W', visitIds: ['a'] },
  ])
})

it('finds the best place for a dragged visit, with a team or with any', () => {
  const { routes } = arrangeRoutes(two, laid)
  expect(bestPlace(two, routes, 'b')).toEqual({ teamId: 'E', place: 1 })
  expect(bestPlace(two, routes, 'c', 'W')).toMatchObject({ teamId: 'W' })
  expect(bestPlace(two, routes, 'nobody')).toBeUndefined()
  expect(bestPlace(two, routes, 'b', 'no team')).toBeUndefined()
})

it('leaves what is fixed where it is, and plans the rest around it', () => {
  const odd = [{ teamId: 'W', visitIds: ['c', 'a'] }]
  const fixed = fixUpTo(two, odd, 'a')
  const routes = planRoutes(fixed, { seed: 'again', iterations: 300 })
  expect(broken(fixed, routes)).toEqual([])
  expect(
    routes.routes
      .find(({ teamId }) => teamId === 'W')
      ?.stops.slice(0, 2)
      .map(({ visitId }) => visitId),
  ).toEqual(['c', 'a'])
  expect(routes.unserved).toEqual([])
})

it('goes on from routes that staff have laid, and makes none of them dearer', () => {
  const { routes, travelMinutes } = arrangeRoutes(two, laid)
  const again = planRoutes(two, { seed: 'again', iterations: 0, from: routes })
  expect(ordersOf(again.routes)).toEqual(ordersOf(routes))
  expect(planRoutes(two, { seed: 'again', from: routes, iterations: 300 }).travelMinutes).toBeLessThanOrEqual(
    travelMinutes,
  )
})
