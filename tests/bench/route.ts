import { readFileSync } from 'node:fs'
import { planRoutes } from '../../shared/domain/route/routes'
import type { VisitDay } from '../../shared/domain/route/visit-day'
import type { Location } from '../../shared/schemas/point'
import { mostByOwnTeams } from './route/most'
import { provinceDay } from './route/province-day'
import { type Known, solomonDay } from './route/solomon'
import { printTable } from './table'

/**
 * Days of home visits against what is known to be possible, and a day of the province. Time is that of a processor.
 * Run: npm run bench -- routes. `ROUTES` names another file of problems, `SEED` another seed of the search.
 */
const seed = process.env.SEED ?? 'bench'
const file = process.env.ROUTES ?? new URL('./route/solomon.json', import.meta.url)

export function measureRoutes(): void {
  const problems = JSON.parse(readFileSync(file, 'utf8')) as Known[]
  const rows = problems.map(problem => ({ problem, ...solved(problem) }))
  printTable(
    "Solomon's problems: gap of the distance to the optimum of distance (25 stops, legs truncated to one decimal) or to the best known of fewest vehicles (100 stops, exact; below it with a vehicle more)",
    ['', 'vehicles', 'of the best', 'distance', 'of the best', 'gap', 'processor, s'],
    rows.map(({ problem, vehicles, distance, gap, seconds }) => [
      problem.name,
      vehicles,
      problem.best.vehicles,
      distance.toFixed(1),
      problem.best.distance.toFixed(1),
      `${(100 * gap).toFixed(2)} %`,
      seconds.toFixed(1),
    ]),
  )
  for (const stops of [...new Set(problems.map(problem => problem.stops.length))]) {
    const ofSize = rows.filter(({ problem }) => problem.stops.length === stops)
    const mean = ofSize.reduce((sum, { gap }) => sum + gap, 0) / ofSize.length
    const longest = Math.max(...ofSize.map(({ seconds }) => seconds))
    const more = Math.max(...ofSize.map(({ problem, vehicles }) => vehicles - problem.best.vehicles))
    process.stdout.write(
      `${stops} stops: mean gap ${(100 * mean).toFixed(2)} %, at most ${more} vehicles more than the best, ${longest.toFixed(1)} s for the slowest\n`,
    )
  }
  measureDay('the province', provinceDay(400, 40, seed))
  // The same homes: whoever had no place had none for want of teams, a county having up to seventeen homes for one.
  measureDay('the province with two teams a county', provinceDay(400, 80, seed, 40))
  measureDay('a county', provinceDay(30, 4, seed, 1))
}

function measureDay(where: string, day: VisitDay<Location>): void {
  const { routes, unserved, travelMinutes, seconds } = timed(day)
  const served = day.visits.length - unserved.length
  process.stdout.write(
    `a day of ${where}, ${day.visits.length} visits and ${day.teams.length} teams: ${served} served by ${routes.length} teams (at most ${mostByOwnTeams(day)} by the teams of each hall, whatever the routes), ${(travelMinutes / served).toFixed(1)} minutes on the road each, ${seconds.toFixed(1)} s of processor\n`,
  )
}

function solved(problem: Known) {
  const { routes, unserved, travelMinutes, seconds } = timed(solomonDay(problem))
  if (unserved.length > 0) throw new Error(`${problem.name}: ${unserved.length} stops without a place`)
  const gap = travelMinutes / problem.best.distance - 1
  return { vehicles: routes.length, distance: travelMinutes, gap, seconds }
}

function timed<Place>(day: VisitDay<Place>) {
  const before = process.cpuUsage()
  const routes = planRoutes(day, { seed })
  const { user, system } = process.cpuUsage(before)
  return { ...routes, seconds: (user + system) / 1e6 }
}
