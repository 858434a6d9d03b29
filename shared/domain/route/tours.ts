import { endNode, type Model, startNode } from './model'

/**
 * Routes being worked on: linked lists over the model's nodes, with what a check in constant time needs (forward time
 * slack, Savelsbergh 1992): at each node the earliest minute at which one can be done there, and the latest at which
 * one may begin there so that the rest of the route still holds. Each is kept twice, with lunch eaten before the node
 * and with lunch still to come. Waiting is allowed, so earlier is never worse, and the two numbers say everything.
 */
export interface Tours {
  model: Model
  next: Int32Array
  previous: Int32Array
  /** Of each visit its team, or −1; its place in the route, 0 the first; the window it was put in by. */
  teamOf: Int32Array
  placeOf: Int32Array
  windowOf: Int32Array
  earliestFed: Float64Array
  earliestHungry: Float64Array
  latestFed: Float64Array
  latestHungry: Float64Array
  size: Int32Array
  load: Float64Array
  cost: Float64Array
  /** A number that no other route of the day has had, and this one only as it is now. */
  routeNumber: Float64Array
  /** How many of a route's first visits must stay there. */
  headSize: Int32Array
  /** Teams that must stay at home. */
  closed: Uint8Array
  absent: Int32Array
  absentCount: number
  totalCost: number
  /** Marks by kind of team and, last, the number of the question: which kinds at home have been tried for it. */
  asked: Int32Array
}

/** Links a visit behind a node; the route is counted by `updateTeam`, the list of the absent is its caller's. */
export function link({ next, previous }: Tours, visit: number, after: number): void {
  const before = next[after] as number
  next[after] = visit
  previous[visit] = after
  next[visit] = before
  previous[before] = visit
}

/** Takes a visit out of its route's list. */
export function unlink({ next, previous, teamOf }: Tours, visit: number): void {
  const after = previous[visit] as number
  const before = next[visit] as number
  next[after] = before
  previous[before] = after
  teamOf[visit] = -1
}

export function addAbsent(tours: Tours, visit: number): void {
  tours.absent[tours.absentCount++] = visit
  tours.totalCost += tours.model.absentCost[visit] as number
}

/** Makes some teams' routes, and who is absent, what they are in other tours of the same day. */
export function copyTeams(from: Tours, to: Tours, teams: Int32Array, count: number): void {
  to.absent.set(from.absent.subarray(0, from.absentCount))
  to.absentCount = from.absentCount
  for (let i = 0; i < from.absentCount; i++) to.teamOf[from.absent[i] as number] = -1
  for (let i = 0; i < count; i++) copyTeam(from, to, teams[i] as number)
  to.totalCost = from.totalCost
}

function copyTeam(from: Tours, to: Tours, team: number): void {
  const end = endNode(from.model, team)
  let node = startNode(from.model, team)
  for (;;) {
    to.next[node] = from.next[node] as number
    to.previous[node] = from.previous[node] as number
    to.earliestFed[node] = from.earliestFed[node] as number
    to.earliestHungry[node] = from.earliestHungry[node] as number
    to.latestFed[node] = from.latestFed[node] as number
    to.latestHungry[node] = from.latestHungry[node] as number
    if (node < from.model.visitCount) {
      to.teamOf[node] = team
      to.placeOf[node] = from.placeOf[node] as number
      to.windowOf[node] = from.windowOf[node] as number
    }
    if (node === end) break
    node = from.next[node] as number
  }
  to.size[team] = from.size[team] as number
  to.load[team] = from.load[team] as number
  to.cost[team] = from.cost[team] as number
  to.routeNumber[team] = from.routeNumber[team] as number
}

/** The same routes apart: what is done to the one is not done to the other. */
export function copyOf(tours: Tours): Tours {
  const apart = { ...tours }
  for (const key of arrays) Object.assign(apart, { [key]: tours[key].slice() })
  return apart
}

/** Makes tours what others of the same day are. */
export function copyInto(from: Tours, to: Tours): void {
  for (const key of arrays) to[key].set(from[key])
  to.absentCount = from.absentCount
  to.totalCost = from.totalCost
}

const arrays = [
  'next',
  'previous',
  'teamOf',
  'placeOf',
  'windowOf',
  'earliestFed',
  'earliestHungry',
  'latestFed',
  'latestHungry',
  'size',
  'load',
  'cost',
  'routeNumber',
  'headSize',
  'closed',
  'absent',
  'asked',
] as const satisfies readonly (keyof Tours)[]
