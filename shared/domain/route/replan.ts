import { planRoutes, type Routes, type Search } from './routes'
import type { Route, Stop } from './schedule'
import type { HomeVisit, Team, TimeWindow, VisitDay } from './visit-day'

/** What has happened on the day. */
export interface Change {
  nowMinute: number
  cancelled?: readonly string[]
  /** Teams that run so many minutes late with everything still to come. */
  late?: readonly { teamId: string; minutes: number }[]
  /** Teams that cannot go on. */
  out?: readonly string[]
}

/** Somebody who was promised something else, and what is so now; unserved: the promise cannot be kept today. */
export type Told =
  | { visitId: string; what: 'time' | 'team'; teamId: string; beginMinute: number }
  | { visitId: string; what: 'unserved' }

export interface Replanned extends Routes {
  /** Exactly those whose promise has changed: another time before another team. */
  told: Told[]
  /** Visits that are done or under way, in no route any more. */
  begun: string[]
}

/**
 * The rest of a day after something has happened. Whom a team has reached or is driving to stays with it; promised
 * windows are kept where any routes keep them, else as many as can be; the search starts from the routes as they are,
 * so that nothing moves without need.
 */
export function replanRoutes<Place>(
  day: VisitDay<Place>,
  routes: readonly Route[],
  change: Change,
  search: Search,
): Replanned {
  const rests = day.teams.map(team =>
    restOf(
      day,
      team,
      routes.find(route => route.teamId === team.teamId),
      change,
    ),
  )
  const begun = rests.flatMap(rest => rest.begun)
  const gone = new Set([...begun, ...(change.cancelled ?? [])])
  const onTheWay = new Set(rests.flatMap(({ team }) => team?.head ?? []))
  const rest: VisitDay<Place> = {
    ...day,
    teams: rests.flatMap(({ team }) => team ?? []),
    visits: day.visits
      .filter(({ visitId }) => !gone.has(visitId))
      .map(visit => fromNow(visit, onTheWay.has(visit.visitId))),
  }
  const planned = planRoutes(rest, { ...search, from: rests.flatMap(({ left }) => left) })
  return { ...planned, told: rest.visits.flatMap(visit => toldOf(visit, planned)), begun }
}

interface Rest<Place> {
  begun: string[]
  /** Undefined where the team cannot go on. */
  team?: Team<Place>
  left: { teamId: string; stops: Stop[] }[]
}

/** What is left of a team's day: where it is free, from when, with which kits, on its way to whom. */
function restOf<Place>(
  day: VisitDay<Place>,
  team: Team<Place>,
  route: Route | undefined,
  change: Change,
): Rest<Place> {
  const { nowMinute, cancelled = [], out = [], late = [] } = change
  const isOut = out.includes(team.teamId)
  if (!route) {
    const fresh = { ...team, fromMinute: Math.max(team.fromMinute, nowMinute) }
    return { begun: [], left: [], ...(!isOut && { team: fresh }) }
  }
  const delay = late.find(({ teamId }) => teamId === team.teamId)?.minutes ?? 0
  const begunStops = route.stops.filter(({ beginMinute }) => beginMinute + delay <= nowMinute)
  const begun = begunStops.map(({ visitId }) => visitId)
  if (isOut) return { begun, left: [] }
  const stops = route.stops.filter(({ visitId }) => ![...begun, ...cancelled].includes(visitId))
  const done = (begunStops.at(-1)?.endMinute ?? route.leaveMinute) + delay
  const next = route.stops[begun.length]
  const isDriving = next !== undefined && done <= nowMinute && stops.includes(next)
  const head = (team.head ?? []).filter(visitId => stops.some(stop => stop.visitId === visitId))
  const placeOf = (visitId: string | undefined) => day.visits.find(visit => visit.visitId === visitId)
  const used = begun.reduce((sum, visitId) => sum + (placeOf(visitId)?.kits ?? 0), 0)
  const freed = afterLunch(team, route, { done, delay, nowMinute }, isDriving)
  return {
    begun,
    left: [{ teamId: team.teamId, stops }],
    team: {
      ...freed,
      start: placeOf(begun.at(-1))?.place ?? team.start,
      head: head.length > 0 || !isDriving ? head : [next.visitId],
      ...(team.kits !== undefined && { kits: team.kits - used }),
    },
  }
}

/** From when a team is free, and whether it still has to eat: at once, where it is later than it should be. */
function afterLunch<Place>(
  { lunch, ...team }: Team<Place>,
  { lunchMinute }: Route,
  { done, delay, nowMinute }: { done: number; delay: number; nowMinute: number },
  isDriving: boolean,
): Team<Place> {
  const fromMinute = isDriving ? done : Math.max(done, nowMinute)
  if (!lunch) return { ...team, fromMinute }
  const begins = (lunchMinute ?? Number.POSITIVE_INFINITY) + delay
  if (begins > nowMinute)
    return { ...team, fromMinute, lunch: { ...lunch, untilMinute: Math.max(lunch.untilMinute, fromMinute) } }
  return { ...team, fromMinute: begins >= done ? Math.max(fromMinute, begins + lunch.minutes) : fromMinute }
}

const wholeDay: TimeWindow = { fromMinute: 0, untilMinute: 24 * 60 }

/** Whoever a team is driving to is visited, however late; a minute that staff fixed is then a promise. */
function fromNow<Place>(visit: HomeVisit<Place>, isOnTheWay: boolean): HomeVisit<Place> {
  if (!isOnTheWay) return visit
  const { fixed, ...free } = visit
  const at = fixed?.atMinute
  return {
    ...free,
    windows: [...visit.windows, wholeDay],
    ...(at !== undefined && !visit.promised && { promised: { fromMinute: at, untilMinute: at } }),
  }
}

function toldOf({ visitId, promised }: HomeVisit<unknown>, { routes }: Routes): Told[] {
  if (!promised) return []
  const route = routes.find(({ stops }) => stops.some(stop => stop.visitId === visitId))
  const stop = route?.stops.find(other => other.visitId === visitId)
  if (!route || !stop) return [{ visitId, what: 'unserved' }]
  const { teamId } = route
  const { beginMinute } = stop
  if (beginMinute < promised.fromMinute - noticeable || beginMinute > promised.untilMinute + noticeable)
    return [{ visitId, what: 'time', teamId, beginMinute }]
  return promised.teamId !== undefined && promised.teamId !== teamId
    ? [{ visitId, what: 'team', teamId, beginMinute }]
    : []
}

/** Minutes; less is rounding. */
const noticeable = 1e-6
