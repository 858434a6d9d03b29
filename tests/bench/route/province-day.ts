import { points } from '../../../shared/content/points'
import { distanceMetres, travelMinutes } from '../../../shared/domain/point/travel'
import { type Random, seededRandom } from '../../../shared/domain/random'
import {
  type HomeVisit,
  type Team,
  type VisitDay,
  visitMinutes,
} from '../../../shared/domain/route/visit-day'
import type { Location, Point } from '../../../shared/schemas/point'

/** Half-days people are at home, in minutes. */
const morning = { fromMinute: 8 * 60 + 30, untilMinute: 11 * 60 }
const afternoon = { fromMinute: 13 * 60, untilMinute: 16 * 60 }
/** How far from the hall somebody lives at most, in degrees. */
const spread = 0.08

/**
 * An invented day of the province: teams of halls, no county with two before each has one, and applicants about
 * their halls.
 */
export function provinceDay(
  visitCount: number,
  teamCount: number,
  seed: string,
  /** One of them makes the day that of a county. */
  hallCount = teamCount,
): VisitDay<Location> {
  const random = seededRandom(`province ${seed}`)
  const halls = hallsByTurn(random).slice(0, hallCount)
  const homes = halls.map(({ location }) => [location, 1 / halls.length] as const)
  return {
    visits: Array.from({ length: visitCount }, (_, i) => visitNear(random.pick(homes), `V${i}`, random)),
    teams: Array.from({ length: teamCount }, (_, i) => teamOf(halls[i % halls.length], `T${i}`, random)),
    travelMinutes: (from, to) => travelMinutes(distanceMetres(from, to)),
  }
}

/** All halls: first one of each county, then the others, each in an order by lot. */
function hallsByTurn({ uniform }: Random): Point[] {
  const lots = points.map(point => ({ point, lot: uniform() })).sort((a, b) => a.lot - b.lot)
  const seen = new Set<string>()
  const turn = lots.map(({ point }) => {
    const isSecond = seen.has(point.divisionCode)
    seen.add(point.divisionCode)
    return { point, isSecond }
  })
  return turn.sort((a, b) => Number(a.isSecond) - Number(b.isSecond)).map(({ point }) => point)
}

function visitNear(hall: Location, visitId: string, random: Random): HomeVisit<Location> {
  const about = () => (random.uniform() + random.uniform() - 1) * spread
  const place = { latitude: hall.latitude + about(), longitude: hall.longitude + about() }
  const isUnit = random.uniform() < 0.03
  const persons = isUnit ? 6 + Math.floor(random.uniform() * 6) : random.uniform() < 0.3 ? 2 : 1
  const both = [morning, afternoon]
  const windows = random.pick([
    [both, 0.4],
    [[morning], 0.35],
    [[afternoon], 0.25],
  ] as const)
  return {
    visitId,
    place,
    windows: [...windows],
    serviceMinutes: visitMinutes({ setUpMinutes: 10, personMinutes: isUnit ? 8 : 15 }, persons),
    kits: persons,
    urgent: random.uniform() < 0.08,
    skills: random.uniform() < 0.05 ? ['ko'] : [],
  }
}

function teamOf(hall: Point | undefined, teamId: string, random: Random): Team<Location> {
  if (!hall) throw new Error('no halls')
  return {
    teamId,
    start: hall.location,
    end: hall.location,
    fromMinute: 8 * 60,
    untilMinute: 17 * 60,
    kits: 24,
    skills: random.uniform() < 0.3 ? ['ko'] : [],
    lunch: { fromMinute: 11 * 60 + 30, untilMinute: 13 * 60, minutes: 45 },
  }
}
