import fc from 'fast-check'
import { expect, it } from 'vitest'
import { planRoutes } from '../../../../shared/domain/route/routes'
import type { HomeVisit, Team } from '../../../../shared/domain/route/visit-day'
import { broken } from './broken'
import { at, type Day, hour, noon, type Spot, straight } from './example'

const anySpot = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
  .map(([x, y]) => at(x, y))
const anyVisit = fc
  .record({
    place: anySpot,
    from: fc.integer({ min: hour(8), max: hour(15) }),
    length: fc.integer({ min: 0, max: 240 }),
    serviceMinutes: fc.integer({ min: 5, max: 90 }),
    kits: fc.integer({ min: 0, max: 3 }),
    skills: fc.constantFrom([], [], ['ko']),
  })
  .map(({ from, length, ...visit }) => ({
    ...visit,
    windows: [{ fromMinute: from, untilMinute: from + length }],
  }))
const anyTeam = fc.record({
  start: anySpot,
  end: anySpot,
  fromMinute: fc.integer({ min: hour(8), max: hour(10) }),
  untilMinute: fc.integer({ min: hour(14), max: hour(18) }),
  kits: fc.integer({ min: 3, max: 8 }),
  skills: fc.constantFrom([], ['ko']),
  lunch: fc.constantFrom(noon, undefined),
})
const anyDay = (visitsMost: number, teamsMost: number) =>
  fc
    .record({
      visits: fc.array(anyVisit, { minLength: 1, maxLength: visitsMost }),
      teams: fc.array(anyTeam, { minLength: 1, maxLength: teamsMost }),
    })
    .map(
      ({ visits, teams }): Day => ({
        visits: visits.map((visit, i) => ({ ...visit, visitId: `v${i}` })),
        teams: teams.map(({ lunch, ...team }, i) => ({ ...team, teamId: `t${i}`, ...(lunch && { lunch }) })),
        travelMinutes: straight,
      }),
    )

/** The least travel of a team that makes exactly these visits, over all orders; Infinity if it cannot. */
function leastTravel(team: Team<Spot>, visits: HomeVisit<Spot>[]): number {
  if (visits.length === 0) return 0
  if (visits.some(({ skills = [] }) => skills.some(skill => !team.skills?.includes(skill)))) return Infinity
  if (visits.reduce((sum, { kits = 0 }) => sum + kits, 0) > (team.kits ?? 0)) return Infinity
  const go = (
    from: Spot,
    minute: number,
    isHungry: boolean,
    left: HomeVisit<Spot>[],
    driven: number,
  ): number => {
    const legs = left.length === 0 ? [undefined] : left
    return Math.min(
      ...legs.flatMap(next => {
        const way = straight(from, next?.place ?? team.end)
        const arrivals = arrivalsOf(team, minute, way, isHungry)
        return arrivals.map(({ arrive, isHungry }) => {
          if (!next) {
            const isFed = !isHungry || !team.lunch || arrive <= team.lunch.untilMinute
            return arrive <= team.untilMinute && isFed ? driven + way : Infinity
          }
          const [window] = next.windows
          const begin = Math.max(arrive, window?.fromMinute ?? 0)
          if (!window || begin > window.untilMinute) return Infinity
          return go(
            next.place,
            begin + next.serviceMinutes,
            isHungry,
            left.filter(other => other !== next),
            driven + way,
          )
        })
      }),
    )
  }
  return go(team.start, team.fromMinute, team.lunch !== undefined, visits, 0)
}

function arrivalsOf({ lunch }: Team<Spot>, minute: number, way: number, isHungry: boolean) {
  const through = { arrive: minute + way, isHungry }
  if (!lunch || !isHungry || minute > lunch.untilMinute) return [through]
  return [through, { arrive: Math.max(minute + way, lunch.fromMinute) + lunch.minutes, isHungry: false }]
}

/** Fewest unserved, then least travel, over every way to share the visits out. */
function optimum({ visits, teams }: Day): { unserved: number; travel: number } {
  let best = { unserved: Infinity, travel: Infinity }
  const share = (i: number, parts: HomeVisit<Spot>[][], unserved: number): void => {
    const visit = visits[i]
    if (!visit) {
      const travel = teams.reduce((sum, team, t) => sum + leastTravel(team, parts[t] ?? []), 0)
      if (
        travel < Infinity &&
        (unserved < best.unserved || (unserved === best.unserved && travel < best.travel))
      )
        best = { unserved, travel }
      return
    }
    share(i + 1, parts, unserved + 1)
    for (const part of parts) {
      part.push(visit)
      share(i + 1, parts, unserved)
      part.pop()
    }
  }
  share(
    0,
    teams.map(() => []),
    0,
  )
  return best
}

it('finds the best of all routes within 2 % where all can be tried, and never better', () => {
  fc.assert(
    fc.property(anyDay(5, 2), day => {
      const routes = planRoutes(day, { seed: 'tiny', iterations: 1_000 })
      const best = optimum(day)
      expect(broken(day, routes)).toEqual([])
      expect(routes.unserved).toHaveLength(best.unserved)
      expect(routes.travelMinutes).toBeGreaterThanOrEqual(best.travel - 1e-6)
      expect(routes.travelMinutes).toBeLessThanOrEqual(best.travel * 1.02 + 1e-6)
    }),
    { numRuns: 80 },
  )
})

it('breaks no window, shift, lunch, skill or kit on larger days', () => {
  fc.assert(
    fc.property(anyDay(40, 6), fc.integer(), (day, seed) => {
      expect(broken(day, planRoutes(day, { seed: String(seed), iterations: 300 }))).toEqual([])
    }),
    { numRuns: 40 },
  )
})
