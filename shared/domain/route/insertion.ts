import { updateTeam } from './count'
import { endNode, type Model, startNode } from './model'
import { link, type Tours } from './tours'

/** Where a visit would go. Written anew by each question, so that the search allocates nothing. */
export interface Spot {
  /** What the visit adds there; Infinity where there is no place. */
  cost: number
  team: number
  /** The node it follows. */
  after: number
  window: number
}

export const newSpot = (): Spot => ({ cost: Number.POSITIVE_INFINITY, team: -1, after: -1, window: -1 })

/**
 * The cheapest place in each team's route for each visit, as it was last found; it holds as long as the route has the
 * number it had then. Most routes are left alone by most steps of a search.
 */
export interface Memory {
  route: Float64Array
  cost: Float64Array
  after: Int32Array
  window: Int32Array
}

export function newMemory({ visitCount, teamCount }: Model): Memory {
  const size = visitCount * teamCount
  return {
    route: new Float64Array(size),
    cost: new Float64Array(size),
    after: new Int32Array(size),
    window: new Int32Array(size),
  }
}

/**
 * The cheapest place of all routes that keeps every window, shift, lunch and the kits. Passes over a team's place
 * with the probability `blinkRate`, so that not always the same is taken (SISR's blinks).
 */
export function findSpot(
  tours: Tours,
  visit: number,
  spot: Spot,
  memory: Memory,
  blinkRate = 0,
  uniform = half,
): void {
  const { model, size, closed, asked, routeNumber } = tours
  spot.cost = Number.POSITIVE_INFINITY
  spot.team = -1
  const question = (asked[model.teamCount] as number) + 1
  asked[model.teamCount] = question
  for (let team = 0; team < model.teamCount; team++) {
    if (closed[team]) continue
    if (size[team] === 0) {
      const kind = model.alike[team] as number
      if (asked[kind] === question) continue
      asked[kind] = question
    }
    const at = visit * model.teamCount + team
    if (memory.route[at] !== routeNumber[team]) remember(tours, visit, team, memory)
    const cost = memory.cost[at] as number
    if (cost < spot.cost && !(blinkRate > 0 && uniform() < blinkRate)) {
      spot.cost = cost
      spot.team = team
      spot.after = memory.after[at] as number
      spot.window = memory.window[at] as number
    }
  }
}

const half = () => 0.5
const found = newSpot()

function remember(tours: Tours, visit: number, team: number, memory: Memory): void {
  const at = visit * tours.model.teamCount + team
  findSpotOf(tours, visit, team, found)
  memory.route[at] = tours.routeNumber[team] as number
  memory.cost[at] = found.cost
  memory.after[at] = found.after
  memory.window[at] = found.window
}

/** The same in one team's route. */
export function findSpotOf(tours: Tours, visit: number, team: number, spot: Spot): void {
  const { model, next, size, load, earliestFed, earliestHungry } = tours
  const { nodeCount, travel, kits, kitCapacity, assignCost, lastUntil } = model
  spot.cost = Number.POSITIVE_INFINITY
  spot.team = -1
  const base =
    (assignCost[visit * model.teamCount + team] as number) + (size[team] === 0 ? model.teamCost : 0)
  if (
    base === Number.POSITIVE_INFINITY ||
    (load[team] as number) + (kits[visit] as number) > (kitCapacity[team] as number)
  )
    return
  const saved = size[team] === 0 ? 0 : 1
  const end = endNode(model, team)
  const last = lastUntil[visit] as number
  const toVisit = visit * nodeCount
  for (let after = afterHead(tours, team); after !== end; ) {
    if ((earliestFed[after] as number) > last && (earliestHungry[after] as number) > last) return
    const before = next[after] as number
    const row = after * nodeCount
    const cost =
      base +
      (travel[row + visit] as number) +
      (travel[toVisit + before] as number) -
      saved * (travel[row + before] as number)
    if (cost < spot.cost) {
      const window = windowFor(tours, visit, team, after, spot.cost - cost)
      if (window >= 0) {
        spot.cost = cost + (model.windowCost[window] as number)
        spot.team = team
        spot.after = after
        spot.window = window
      }
    }
    after = before
  }
}

function afterHead({ model, next, headSize }: Tours, team: number): number {
  let node = startNode(model, team)
  for (let i = headSize[team] as number; i > 0; i--) node = next[node] as number
  return node
}

/** The cheapest window, below a cost, by which a visit can follow a node; −1 if by none. */
function windowFor(tours: Tours, visit: number, team: number, after: number, below: number): number {
  const { model, next, earliestFed, earliestHungry, latestFed, latestHungry } = tours
  const { nodeCount, travel, service, windowAt, windowFrom, windowUntil, windowCost } = model
  const before = next[after] as number
  const hungry = earliestHungry[after] as number
  const way = travel[after * nodeCount + visit] as number
  const stay = service[visit] as number
  const onward = travel[visit * nodeCount + before] as number
  const lunchFrom = model.lunchFrom[team] as number
  const lunchUntil = model.lunchUntil[team] as number
  const lunchMinutes = model.lunchMinutes[team] as number
  let fed = (earliestFed[after] as number) + way
  if (hungry <= lunchUntil) fed = Math.min(fed, Math.max(hungry + way, lunchFrom) + lunchMinutes)
  for (let w = windowAt[visit] as number; w < (windowAt[visit + 1] as number); w++) {
    if ((windowCost[w] as number) >= below) return -1
    const from = windowFrom[w] as number
    const until = windowUntil[w] as number
    const beginFed = Math.max(fed, from)
    if (beginFed <= until && beginFed + stay + onward <= (latestFed[before] as number)) return w
    const beginHungry = Math.max(hungry + way, from)
    if (beginHungry > until) continue
    const done = beginHungry + stay
    if (done + onward <= (latestHungry[before] as number)) return w
    if (
      done <= lunchUntil &&
      Math.max(done + onward, lunchFrom) + lunchMinutes <= (latestFed[before] as number)
    )
      return w
  }
  return -1
}

/** Puts a visit where it was found to fit. */
export function insert(tours: Tours, visit: number, { team, after, window }: Spot): void {
  tours.windowOf[visit] = window
  link(tours, visit, after)
  updateTeam(tours, team)
}
