import { minuteMs } from '../../../../shared/domain/calendar'
import { distanceMetres, travelMinutes } from '../../../../shared/domain/point/travel'
import { type Random, seededRandom } from '../../../../shared/domain/random'
import { addTo, meanOf, newMean, type RunningMean } from '../../../../shared/domain/statistic/running-mean'
import type { Location } from '../../../../shared/schemas/point'
import { concentration, rounded } from '../metric'

/** One point at one time: what the rules said of its wait, and what it really was. */
export interface Foretold {
  pointId: string
  actual: number
  last: number
  historicalMean: number
  ours: number
}

/** What was foretold for the same quarter hour, by point. */
export type Visits = Map<number, Map<string, Foretold>>

export interface Citizen {
  /** The nearest points, nearest first, with the minutes it takes to get there. */
  near: { pointId: string; travel: number }[]
}

const seed = 'evaluate'
const citizensAsked = 20_000
const pointsInReach = 7
/** Citizens live around a point, as far out as its third neighbour. */
const neighbour = 3
const metresPerDegree = 111_195

const rules: Record<string, (option: Foretold & { travel: number }) => number> = {
  nearest: ({ travel }) => travel,
  idlest: ({ last }) => last,
  travelPlusLast: ({ travel, last }) => travel + last,
  travelPlusHistoricalMean: ({ travel, historicalMean }) => travel + historicalMean,
  travelPlusOurs: ({ travel, ours }) => travel + ours,
  perfectForesight: ({ travel, actual }) => travel + actual,
}

export function keepForVisit(visits: Visits, ms: number, foretold: Foretold): void {
  const quarterHour = Math.floor(ms / (15 * minuteMs))
  const points = visits.get(quarterHour) ?? new Map<string, Foretold>()
  visits.set(quarterHour, points)
  if (!points.has(foretold.pointId)) points.set(foretold.pointId, foretold)
}

/** Lets citizens choose a point by each rule; null where there are no two points to choose between. */
export function choiceReport(
  locations: Map<string, Location>,
  visits: { leavingNow: Visits; tomorrow: Visits },
): object | null {
  if (locations.size < 2) return null
  const random = seededRandom(seed)
  const citizens = Array.from({ length: citizensAsked }, () => citizenAround(locations, random))
  return {
    seed,
    citizens: citizensAsked,
    pointsInReach: Math.min(pointsInReach, locations.size),
    leavingNow: choicesOf(citizens, visits.leavingNow, random),
    tomorrow: choicesOf(citizens, visits.tomorrow, random),
  }
}

function citizenAround(locations: Map<string, Location>, random: Random): Citizen {
  const all = [...locations]
  const centre = all[Math.floor(random.uniform() * all.length)]?.[1] ?? { latitude: 0, longitude: 0 }
  const reach = byDistance(all, centre)[Math.min(neighbour, all.length - 1)]?.metres ?? 0
  const metres = reach * Math.sqrt(random.uniform())
  const angle = 2 * Math.PI * random.uniform()
  const home = {
    latitude: centre.latitude + (metres * Math.cos(angle)) / metresPerDegree,
    longitude:
      centre.longitude +
      (metres * Math.sin(angle)) /
        (metresPerDegree * Math.max(0.01, Math.cos((centre.latitude * Math.PI) / 180))),
  }
  const near = byDistance(all, home).slice(0, pointsInReach)
  return { near: near.map(({ pointId, metres }) => ({ pointId, travel: travelMinutes(metres) })) }
}

const byDistance = (all: [string, Location][], from: Location): { pointId: string; metres: number }[] =>
  all
    .map(([pointId, location]) => ({ pointId, metres: distanceMetres(from, location) }))
    .sort((a, b) => a.metres - b.metres)

function choicesOf(citizens: Citizen[], visits: Visits, random: Random): object {
  const times = [...visits.values()]
  const results = Object.fromEntries(
    Object.keys(rules).map(rule => [rule, { total: newMean(), chosen: new Map<string, number>() }]),
  )
  for (const citizen of citizens) {
    const options = optionsOf(citizen, times, random)
    if (options.length < 2) continue
    for (const [rule, cost] of Object.entries(rules)) {
      const choice = options.reduce((best, option) => (cost(option) < cost(best) ? option : best))
      const { total, chosen } = results[rule] ?? { total: newMean(), chosen: new Map() }
      addTo(total, choice.travel + choice.actual)
      chosen.set(choice.pointId, (chosen.get(choice.pointId) ?? 0) + 1)
    }
  }
  return reported(results)
}

/** The points in reach that were open at a time drawn at random; a time when they were not is drawn again. */
function optionsOf({ near }: Citizen, times: Map<string, Foretold>[], random: Random) {
  for (let draw = 0; draw < 20; draw++) {
    const points = times[Math.floor(random.uniform() * times.length)]
    const options = near.flatMap(({ pointId, travel }) => {
      const foretold = points?.get(pointId)
      return foretold ? [{ ...foretold, travel }] : []
    })
    if (options.length > 1) return options
  }
  return []
}

function reported(results: Record<string, { total: RunningMean; chosen: Map<string, number> }>) {
  const best = results.perfectForesight && meanOf(results.perfectForesight.total)
  const nearest = results.nearest && meanOf(results.nearest.total)
  const rows = Object.entries(results).map(([rule, { total, chosen }]) => {
    const minutes = meanOf(total)
    const regret = minutes === undefined || best === undefined ? undefined : minutes - best
    return [
      rule,
      {
        doorToCounterMinutes: rounded(minutes),
        regretMinutes: rounded(regret),
        regretOfNearest:
          regret === undefined || nearest === undefined || best === undefined || nearest <= best
            ? null
            : rounded(regret / (nearest - best)),
        concentration: rounded(concentration(chosen.values())),
      },
    ]
  })
  return { visits: results.nearest?.total.count ?? 0, rules: Object.fromEntries(rows) }
}
