import { isWhole, newTours, updateTeam } from './count'
import { findSpotOf, insert, newSpot } from './insertion'
import { endNode, type Model, startNode } from './model'
import { link, type Tours, unlink } from './tours'

/** Who is at each stop of a team, and when it was to begin, where that has been planned. */
export type Planned = readonly { visit: number; beginMinute?: number }[]

/** Routes with the visits that staff's orders can never place: named by the caller, placed nowhere else. */
export interface Laid {
  tours: Tours
  barred: ReadonlySet<number>
}

/**
 * First routes: what is planned, as far as it still holds, and the rest by regret insertion (Potvin and Rousseau
 * 1993): next comes the visit that would lose most if it did not get its best team.
 */
export function firstTours(model: Model, plan: readonly Planned[] = []): Laid {
  const laid = laidTours(model, plan)
  regretInsertion(laid.tours)
  return laid
}

/** Heads as they are told, then a plan in its order; of both, what cannot be is left out. */
export function laidTours(model: Model, plan: readonly Planned[]): Laid {
  const tours = newTours(model)
  const barred = new Set<number>()
  for (const [team, head] of model.heads.entries())
    for (const visit of head)
      if (append(tours, visit, team)) tours.headSize[team] = (tours.headSize[team] as number) + 1
      else barred.add(visit)
  for (const [team, stops] of plan.entries())
    for (const { visit, beginMinute } of stops)
      if (tours.teamOf[visit] === -1 && !barred.has(visit)) append(tours, visit, team, beginMinute)
  gatherAbsent(tours, barred)
  return { tours, barred }
}

/** Puts a visit last in a team's route, if it can be done; by the window of its planned beginning before others. */
export function append(tours: Tours, visit: number, team: number, beginMinute?: number): boolean {
  const { model, previous, windowOf } = tours
  if (model.assignCost[visit * model.teamCount + team] === Number.POSITIVE_INFINITY) return false
  for (const window of windowsFrom(model, visit, beginMinute)) {
    windowOf[visit] = window
    link(tours, visit, previous[endNode(model, team)] as number)
    updateTeam(tours, team)
    if (isWhole(tours, team)) return true
    unlink(tours, visit)
    updateTeam(tours, team)
  }
  return false
}

function windowsFrom(
  { windowAt, windowFrom, windowUntil }: Model,
  visit: number,
  beginMinute?: number,
): number[] {
  const [first, end] = [windowAt[visit] ?? 0, windowAt[visit + 1] ?? 0]
  const windows = Array.from({ length: end - first }, (_, i) => first + i)
  if (beginMinute === undefined) return windows
  const holds = (w: number) =>
    beginMinute >= (windowFrom[w] ?? 0) - 1e-6 && beginMinute <= (windowUntil[w] ?? 0) + 1e-6
  return [...windows.filter(holds), ...windows.filter(w => !holds(w))]
}

/** Writes the list of the absent anew; the barred are none of it, though they go on costing. */
function gatherAbsent(tours: Tours, barred: ReadonlySet<number>): void {
  const { model, teamOf, absent } = tours
  tours.absentCount = 0
  for (let visit = 0; visit < model.visitCount; visit++) {
    if (teamOf[visit] !== -1) tours.totalCost -= model.absentCost[visit] as number
    else if (!barred.has(visit)) absent[tours.absentCount++] = visit
  }
}

/** Regret-2: the difference between the best team's cost and the second best's, absence counting as one. */
function regretInsertion(tours: Tours): void {
  const { model } = tours
  const { teamCount } = model
  const waiting = new Set(tours.absent.subarray(0, tours.absentCount))
  const costs = new Float64Array(model.visitCount * teamCount)
  const spot = newSpot()
  const ask = (visit: number, team: number) => {
    findSpotOf(tours, visit, team, spot)
    costs[visit * teamCount + team] = spot.cost
  }
  for (const visit of waiting) for (let team = 0; team < teamCount; team++) ask(visit, team)
  for (;;) {
    const { visit, team } = mostRegretted(model, waiting, costs)
    if (visit < 0) break
    findSpotOf(tours, visit, team, spot)
    insert(tours, visit, spot)
    tours.totalCost -= model.absentCost[visit] as number
    waiting.delete(visit)
    for (const other of waiting) ask(other, team)
  }
  tours.absentCount = 0
  for (const visit of waiting) tours.absent[tours.absentCount++] = visit
}

function mostRegretted({ teamCount, absentCost }: Model, waiting: Iterable<number>, costs: Float64Array) {
  const most = { visit: -1, team: -1, regret: Number.NEGATIVE_INFINITY }
  for (const visit of waiting) {
    let [best, second, team] = [Number.POSITIVE_INFINITY, absentCost[visit] as number, -1]
    for (let t = 0; t < teamCount; t++) {
      const cost = costs[visit * teamCount + t] as number
      if (cost < best) {
        second = Math.min(second, best)
        best = cost
        team = t
      } else if (cost < second) second = cost
    }
    if (team >= 0 && second - best > most.regret) Object.assign(most, { visit, team, regret: second - best })
  }
  return most
}

/** The visits of a route in their order. */
export function visitsOf({ model, next }: Tours, team: number): number[] {
  const visits: number[] = []
  for (let v = next[startNode(model, team)] as number; v !== endNode(model, team); v = next[v] as number)
    visits.push(v)
  return visits
}
