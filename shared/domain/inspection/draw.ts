import { daysBetween } from '../calendar'
import { type Random, seededRandom } from '../random'

/** A hall that may be drawn. */
export interface Drawable {
  pointId: string
  /** The last unannounced inspection; of a hall that never had one, the day from which on it could have been drawn. */
  since: string
  /** Open findings, each by its weight. */
  open: number
}

export interface DrawPlan {
  /** The day on which is drawn. */
  day: string
  /** Recorded with the draw, so that anybody can repeat it. */
  seed: string
  /** How many halls can be visited. */
  count: number
  /** The days until the next draw. */
  everyDays: number
}

/** No hall goes longer than this without being seen. */
export const yearDays = 365
/** Open findings of a hall count up to that much. */
const mostOpen = 10

/** How likely a hall is drawn: by the months since it was last seen, and by what is still open there. */
export const drawWeight = ({ since, open }: Drawable, day: string): number =>
  (1 + Math.max(0, daysBetween(since, day)) / 30) * (1 + Math.min(open, mostOpen) / 2)

/**
 * The halls to be inspected unannounced, drawn by weight. Where the later draws could not reach every hall within its
 * year, those for whom it would be too late come first, and where `count` is too few for that, more are drawn.
 * The same seed and the same halls, in whatever order, give the same draw.
 */
export function drawHalls(halls: readonly Drawable[], plan: DrawPlan): string[] {
  const random = seededRandom(plan.seed)
  const left = [...halls]
    .sort((a, b) => (a.pointId < b.pointId ? -1 : 1))
    .map(hall => ({ ...hall, weight: drawWeight(hall, plan.day), later: laterDraws(hall, plan) }))
  const most = Math.max(plan.count, ...demandsOf(left, plan).map(({ need }) => need))
  const drawn: string[] = []
  for (let still = Math.min(left.length, most); still > 0; still--) {
    const tight = demandsOf(left, plan).find(({ need }) => need >= still)
    const among = tight ? left.filter(({ later }) => later <= tight.between) : left
    const chosen = weighted(among, random)
    left.splice(left.indexOf(chosen), 1)
    drawn.push(chosen.pointId)
  }
  return drawn
}

/** How many later draws still come within the hall's year; none or fewer where today is the last. */
const laterDraws = ({ since }: Drawable, { day, everyDays }: DrawPlan): number =>
  Math.floor((yearDays - daysBetween(since, day)) / everyDays)

interface Candidate extends Drawable {
  weight: number
  later: number
}

/**
 * For each number of draws between, how many of the halls for which any later draw would be too late have to be drawn
 * today, because the draws between cannot take them all.
 */
function demandsOf(halls: readonly Candidate[], { count, everyDays }: DrawPlan) {
  const draws = Math.ceil(yearDays / everyDays)
  return Array.from({ length: draws }, (_, between) => ({
    between,
    need: halls.filter(({ later }) => later <= between).length - between * count,
  }))
}

function weighted<One extends { weight: number }>(halls: readonly One[], random: Random): One {
  const total = halls.reduce((sum, { weight }) => sum + weight, 0)
  return random.pick(halls.map(hall => [hall, hall.weight / total] as const))
}
