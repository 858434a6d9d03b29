import { endNode, type Model, startNode } from './model'
import type { Tours } from './tours'

/** Nobody out, everybody absent. */
export function newTours(model: Model): Tours {
  const { visitCount: n, teamCount: m, nodeCount } = model
  const tours: Tours = {
    model,
    next: new Int32Array(nodeCount).fill(-1),
    previous: new Int32Array(nodeCount).fill(-1),
    teamOf: new Int32Array(n).fill(-1),
    placeOf: new Int32Array(n),
    windowOf: new Int32Array(n),
    earliestFed: new Float64Array(nodeCount),
    earliestHungry: new Float64Array(nodeCount),
    latestFed: new Float64Array(nodeCount),
    latestHungry: new Float64Array(nodeCount),
    size: new Int32Array(m),
    load: new Float64Array(m),
    cost: new Float64Array(m),
    routeNumber: new Float64Array(m),
    headSize: new Int32Array(m),
    closed: new Uint8Array(m),
    absent: Int32Array.from({ length: n }, (_, v) => v),
    absentCount: n,
    totalCost: model.absentCost.reduce((sum, cost) => sum + cost, 0),
    asked: new Int32Array(m + 1),
  }
  for (let t = 0; t < m; t++) {
    tours.next[startNode(model, t)] = endNode(model, t)
    tours.previous[endNode(model, t)] = startNode(model, t)
    updateTeam(tours, t)
  }
  return tours
}

/** Counts a team's route anew after its list has changed. */
export function updateTeam(tours: Tours, team: number): void {
  const { cost } = tours
  const before = cost[team] as number
  countForward(tours, team)
  countBackward(tours, team)
  tours.routeNumber[team] = ++tours.model.routesCounted
  tours.totalCost += (cost[team] as number) - before
}

function countForward(tours: Tours, team: number): void {
  const { model, next, teamOf, placeOf, windowOf, earliestFed, earliestHungry } = tours
  const { nodeCount, travel, service, windowFrom, windowUntil, windowCost, assignCost, teamCount } = model
  const start = startNode(model, team)
  const end = endNode(model, team)
  const lunchFrom = model.lunchFrom[team] as number
  const lunchUntil = model.lunchUntil[team] as number
  const lunchMinutes = model.lunchMinutes[team] as number
  let hungry = model.hasLunch[team] ? (model.shiftFrom[team] as number) : Number.POSITIVE_INFINITY
  let fed = model.hasLunch[team] ? Number.POSITIVE_INFINITY : (model.shiftFrom[team] as number)
  earliestFed[start] = fed
  earliestHungry[start] = hungry
  let [count, load, cost] = [0, 0, 0]
  let at = start
  for (let v = next[start] as number; v !== end; v = next[v] as number) {
    const way = travel[at * nodeCount + v] as number
    const window = windowOf[v] as number
    const from = windowFrom[window] as number
    const until = windowUntil[window] as number
    const eating =
      hungry <= lunchUntil ? Math.max(hungry + way, lunchFrom) + lunchMinutes : Number.POSITIVE_INFINITY
    fed = Math.max(Math.min(fed + way, eating), from)
    hungry = Math.max(hungry + way, from)
    fed = fed <= until ? fed + (service[v] as number) : Number.POSITIVE_INFINITY
    hungry = hungry <= until ? hungry + (service[v] as number) : Number.POSITIVE_INFINITY
    earliestFed[v] = fed
    earliestHungry[v] = hungry
    teamOf[v] = team
    placeOf[v] = count++
    load += model.kits[v] as number
    cost += way + (windowCost[window] as number) + (assignCost[v * teamCount + team] as number)
    at = v
  }
  tours.size[team] = count
  tours.load[team] = load
  tours.cost[team] = count === 0 ? 0 : cost + model.teamCost + (travel[at * nodeCount + end] as number)
}

function countBackward(tours: Tours, team: number): void {
  const { model, previous, windowOf, latestFed, latestHungry } = tours
  const { nodeCount, travel, service, windowUntil } = model
  const start = startNode(model, team)
  const end = endNode(model, team)
  const lunchUntil = model.lunchUntil[team] as number
  const lunchMinutes = model.lunchMinutes[team] as number
  const fedAfterLunch = (model.lunchFrom[team] as number) + lunchMinutes
  let fed = model.shiftUntil[team] as number
  let hungry = Math.min(fed, lunchUntil)
  latestFed[end] = fed
  latestHungry[end] = hungry
  let at = end
  for (let v = previous[end] as number; v !== start; v = previous[v] as number) {
    const after = (travel[v * nodeCount + at] as number) + (service[v] as number)
    const until = windowUntil[windowOf[v] as number] as number
    const eating =
      fedAfterLunch <= fed
        ? Math.min(lunchUntil - (service[v] as number), fed - lunchMinutes - after)
        : Number.NEGATIVE_INFINITY
    hungry = Math.min(Math.max(hungry - after, eating), until)
    fed = Math.min(fed - after, until)
    latestFed[v] = fed
    latestHungry[v] = hungry
    at = v
  }
}

/** The minute of arrival after a way on which lunch is eaten, before it, after it or in its middle. */
export function eatingBefore(model: Model, team: number, done: number, way: number): number {
  if (done > (model.lunchUntil[team] as number)) return Number.POSITIVE_INFINITY
  return Math.max(done + way, model.lunchFrom[team] as number) + (model.lunchMinutes[team] as number)
}

/** Whether a team can be back, without having eaten, before its lunch must have begun. */
export function isBackForLunch({ model, previous, earliestHungry }: Tours, team: number): boolean {
  const end = endNode(model, team)
  const last = previous[end] as number
  const back = (earliestHungry[last] as number) + (model.travel[last * model.nodeCount + end] as number)
  return back <= Math.min(model.lunchUntil[team] as number, model.shiftUntil[team] as number)
}

/** Whether a route, as it has been counted, keeps its windows, lunch, shift and kits. */
export function isWhole(tours: Tours, team: number): boolean {
  const { model, previous, earliestFed, earliestHungry, load, cost } = tours
  const end = endNode(model, team)
  const last = previous[end] as number
  const way = model.travel[last * model.nodeCount + end] as number
  const back = Math.min(
    (earliestFed[last] as number) + way,
    eatingBefore(model, team, earliestHungry[last] as number, way),
  )
  const isInTime = back <= (model.shiftUntil[team] as number) || isBackForLunch(tours, team)
  return (
    isInTime &&
    (load[team] as number) <= (model.kitCapacity[team] as number) &&
    (cost[team] as number) < Number.POSITIVE_INFINITY
  )
}

/** Of all legs that are driven; before any is, of those between any two places. */
export function meanLeg({ model, next, size }: Tours): number {
  const { nodeCount, travel, teamCount } = model
  let [sum, legs] = [0, 0]
  for (let team = 0; team < teamCount; team++) {
    if (size[team] === 0) continue
    for (let node = startNode(model, team); node !== endNode(model, team); node = next[node] as number) {
      sum += travel[node * nodeCount + (next[node] as number)] as number
      legs += 1
    }
  }
  return legs > 0 ? sum / legs : travel.reduce((total, way) => total + way, 0) / travel.length
}
