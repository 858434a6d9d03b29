import { maskName } from '../../shared/domain/booking/mask'
import { dayOf, minuteOf, timeOf } from '../../shared/domain/calendar'
import {
  changeOf,
  type Fixed,
  isForDay,
  personsOf,
  serviceMinutesOf,
  visitDayOf,
} from '../../shared/domain/home-visit/route-day'
import { arrangeRoutes, dragVisit, ordersOf, swapVisits } from '../../shared/domain/route/arrange'
import { explainVisit } from '../../shared/domain/route/explain'
import { replanRoutes } from '../../shared/domain/route/replan'
import { planRoutes, type Routes } from '../../shared/domain/route/routes'
import { AppError } from '../../shared/errors'
import type { Appointment, MobileTeam } from '../../shared/schemas/home-visit'
import type { RouteChange, RouteDay, RoutedVisit } from '../../shared/schemas/home-visit-route'
import type { Context } from '../runtime/context'
import { insertAudit } from '../store/audit'
import { listCampaigns } from '../store/campaign'
import {
  getVisit,
  listVisitsOfTeam,
  listVisitsOnDesk,
  type TeamsVisit,
  type VisitItem,
} from '../store/home-visit'
import { getVisitPlan, putVisitPlan, type VisitPlanItem } from '../store/visit-plan'
import { staffCaller } from './caller'
import { opened } from './home-visit-view'
import { type CountyDay, publishRoutes } from './route-publication'
import type { Handlers } from './serve'

export const routeDay: Handlers<
  'getRoutes' | 'planRoutes' | 'changeRoutes' | 'replanRoutes' | 'publishRoutes' | 'explainPlannedVisit'
> = {
  async getRoutes(input, ctx) {
    const seen = await countyDay(ctx, input)
    const visitIds = seen.visits.map(({ visitId }) => visitId)
    const { staffId } = staffCaller(ctx)
    const entry = { staffId, pointId: seen.divisionCode, action: 'listVisits', visitIds } as const
    await insertAudit(ctx.table, entry, ctx.now)
    return viewOf(ctx, seen)
  },

  async planRoutes({ version, seed, ...at }, ctx) {
    const seen = await seenDay(ctx, at, version)
    const chosen = seed ?? seen.plan?.seed ?? `${at.divisionCode}-${at.day}`
    const from = seen.plan?.routes ?? []
    return keep(ctx, seen, { ...planRoutes(problemOf(seen), { seed: chosen, from }), seed: chosen })
  },

  async changeRoutes({ version, change, ...at }, ctx) {
    const seen = await seenDay(ctx, at, version)
    const fixed = fixedBy(seen.plan?.fixed ?? {}, change)
    const orders = ordersBy(ordersOf(seen.plan?.routes ?? []), change)
    return keep(ctx, seen, { ...arrangeRoutes(problemOf(seen, fixed), orders), fixed })
  },

  /** The rest of today after a cancellation, a delay or a team that cannot go on. */
  async replanRoutes({ version, late, out, ...at }, ctx) {
    const seen = await seenDay(ctx, at, version)
    if (!seen.plan || at.day !== dayOf(ctx.now)) throw new AppError('notFound')
    const known = new Set(seen.visits.map(({ visitId }) => visitId))
    const planned = seen.plan.routes.flatMap(({ stops }) => stops.map(({ visitId }) => visitId))
    const change = {
      nowMinute: minuteOf(timeOf(ctx.now)),
      cancelled: planned.filter(visitId => !known.has(visitId)),
      ...(late && { late }),
      ...(out && { out }),
    }
    const problem = problemOf(seen)
    const rest = replanRoutes(problem, seen.plan.routes, change, { seed: seen.plan.seed })
    return keep(ctx, seen, { ...rest, routes: withBegun(seen.plan.routes, rest.routes, new Set(rest.begun)) })
  },

  async publishRoutes({ version, ...at }, ctx) {
    const seen = await seenDay(ctx, at, version)
    if (!seen.plan) throw new AppError('notFound')
    await publishRoutes(ctx, seen, seen.plan)
    return keep(ctx, await reread(ctx, seen), { ...seen.plan, publishedVersion: version + 1 })
  },

  async explainPlannedVisit({ visitId, ...at }, ctx) {
    const seen = await countyDay(ctx, at)
    const found = explainVisit(problemOf(seen), seen.plan?.routes ?? [], visitId)
    if (!found) throw new AppError('notFound')
    const { chosen, slackMinutes, others, impossible } = found
    const { teamId, beginMinute, addedMinutes } = chosen
    return {
      teamId,
      beginMinute,
      addedMinutes,
      slackMinutes,
      others: others.map(one => ({
        teamId: one.teamId,
        beginMinute: one.beginMinute,
        worseByMinutes: one.worseByMinutes,
      })),
      impossible,
    }
  },
}

const planned = ['planning', 'road'] as const

export async function countyDay(
  ctx: Context,
  { divisionCode, day }: { divisionCode: string; day: string },
): Promise<CountyDay> {
  const campaigns = await listCampaigns(ctx.table)
  const [plan, ...lists] = await Promise.all([
    getVisitPlan(ctx.table, divisionCode, day),
    ...campaigns.flatMap(({ plan: { campaignId } }) =>
      planned.map(desk => listVisitsOnDesk(ctx.table, { campaignId, divisionCode, desk })),
    ),
  ])
  const found = lists.flat()
  const visits = found
    .filter(visit => isForDay(visit, day))
    .sort((a, b) => a.visitId.localeCompare(b.visitId))
  const missed = found.filter(({ state }) => state === 'notAtHome').length
  const teams = teamsOf(campaigns, divisionCode)
  const disputed = await disputedOf(ctx, teams, day)
  return { divisionCode, day, visits, missed, disputed, teams, plan }
}

/** Over before the day is, or not: whose phones contradict each other. */
async function disputedOf(ctx: Context, teams: MobileTeam[], day: string): Promise<TeamsVisit[]> {
  const lists = await Promise.all(teams.map(team => listVisitsOfTeam(ctx.table, team, day)))
  return lists.flat().filter(visit => visit.disputed)
}

/** The same day after something was written: the index may not know it yet. */
async function reread(ctx: Context, seen: CountyDay): Promise<CountyDay> {
  const visits = await Promise.all(seen.visits.map(({ visitId }) => getVisit(ctx.table, visitId)))
  return { ...seen, visits: visits.flatMap(visit => (visit && isForDay(visit, seen.day) ? [visit] : [])) }
}

function teamsOf(campaigns: Awaited<ReturnType<typeof listCampaigns>>, divisionCode: string): MobileTeam[] {
  const teams = campaigns
    .filter(({ status }) => status !== 'planned')
    .flatMap(({ plan }) => plan.teams.filter(team => team.divisionCode === divisionCode))
  return [...new Map(teams.map(team => [team.teamId, team])).values()]
}

async function seenDay(
  ctx: Context,
  at: { divisionCode: string; day: string },
  version: number,
): Promise<CountyDay> {
  const seen = await countyDay(ctx, at)
  if ((seen.plan?.version ?? 0) !== version) throw new AppError('planChanged')
  return seen
}

const problemOf = ({ visits, teams, plan, day }: CountyDay, fixed = plan?.fixed ?? {}) =>
  visitDayOf(visits, teams, { day, fixed })

/** Stores the routes, written down with who laid them, and answers the day as it stands then. */
async function keep(
  ctx: Context,
  seen: CountyDay,
  made: Pick<VisitPlanItem, 'routes' | 'unserved'> &
    Partial<Pick<VisitPlanItem, 'fixed' | 'seed' | 'publishedVersion'>>,
): Promise<RouteDay> {
  const { divisionCode, day, plan } = seen
  const item = {
    seed: made.seed ?? plan?.seed ?? `${divisionCode}-${day}`,
    routes: made.routes,
    unserved: made.unserved.map(({ visitId, reason }) => ({ visitId, reason })),
    fixed: made.fixed ?? plan?.fixed ?? {},
    ...(made.publishedVersion !== undefined && { publishedVersion: made.publishedVersion }),
  }
  const { staffId } = staffCaller(ctx)
  const audit = { staffId, pointId: divisionCode, action: 'planRoutes' as const, day }
  const kept = await putVisitPlan(ctx.table, seen, plan?.version ?? 0, { item, audit }, ctx.now)
  return viewOf(ctx, { ...seen, plan: kept })
}

function fixedBy(fixed: Record<string, Fixed>, change: RouteChange): Record<string, Fixed> {
  if (change.kind === 'free') {
    const { [change.visitId]: _, ...others } = fixed
    return others
  }
  if (change.kind !== 'fix') return fixed
  const { teamId, atMinute } = change
  return {
    ...fixed,
    [change.visitId]: { ...(teamId && { teamId }), ...(atMinute !== undefined && { atMinute }) },
  }
}

function ordersBy(orders: ReturnType<typeof ordersOf>, change: RouteChange): ReturnType<typeof ordersOf> {
  switch (change.kind) {
    case 'move':
      return dragVisit(orders, change.visitId, change.teamId, change.place)
    case 'swap':
      return swapVisits(orders, change.visitId, change.other)
    case 'fix':
    case 'free':
      return orders
  }
}

/** The stops that are behind a team stay in its route, before what is still to come. */
function withBegun(
  before: VisitPlanItem['routes'],
  rest: Routes['routes'],
  begun: ReadonlySet<string>,
): VisitPlanItem['routes'] {
  const teams = new Set([...before, ...rest].map(({ teamId }) => teamId))
  return [...teams].flatMap(teamId => {
    const old = before.find(route => route.teamId === teamId)
    const left = rest.find(route => route.teamId === teamId)
    const done = old?.stops.filter(({ visitId }) => begun.has(visitId)) ?? []
    const base = left ?? old
    if (!base || (done.length === 0 && !left)) return []
    return [
      {
        ...base,
        leaveMinute: done.length > 0 && old ? old.leaveMinute : base.leaveMinute,
        stops: [...done, ...(left?.stops ?? [])],
      },
    ]
  })
}

async function viewOf(
  ctx: Context,
  { divisionCode, day, visits, missed, disputed, teams, plan }: CountyDay,
): Promise<RouteDay> {
  const at = new Map(
    (plan?.routes ?? []).flatMap(({ teamId, stops }) =>
      stops.map(stop => [stop.visitId, { teamId, ...stop }]),
    ),
  )
  const told = visits.flatMap(({ visitId, appointment, state }) => {
    const what =
      plan && state !== 'onTheWay' ? changeOf(current(state, appointment), at.get(visitId)) : undefined
    return what ? [{ visitId, what }] : []
  })
  return {
    day,
    divisionCode,
    version: plan?.version ?? 0,
    teams: teams.map(({ teamId, name, start, from, until, kits }) => ({
      teamId,
      name,
      start,
      from,
      until,
      ...(kits !== undefined && { kits }),
    })),
    visits: await Promise.all(visits.map(visit => routedVisit(ctx, visit, plan?.fixed ?? {}))),
    routes: plan?.routes ?? [],
    unserved: plan?.unserved ?? [],
    missed,
    disputed: await Promise.all(
      disputed.map(async visit => ({ visitId: visit.visitId, name: await maskedName(ctx, visit) })),
    ),
    told,
    isPublished: plan !== undefined && plan.publishedVersion === plan.version && told.length === 0,
  }
}

/** An appointment that was taken back with its request is none. */
const current = (state: VisitItem['state'], appointment: Appointment | undefined): Appointment | undefined =>
  state === 'scheduled' ? appointment : undefined

const maskedName = async (ctx: Context, visit: TeamsVisit): Promise<string> =>
  maskName(await opened(ctx, visit, 'name', visit.sealedName))

async function routedVisit(
  ctx: Context,
  visit: VisitItem,
  fixed: Record<string, Fixed>,
): Promise<RoutedVisit> {
  const { visitId, place, state, urgent, services, halfDay } = visit
  const promised = current(state, visit.appointment)
  const decided = fixed[visitId]
  return {
    visitId,
    name: await maskedName(ctx, visit),
    place,
    state,
    urgent,
    persons: personsOf(visit),
    services,
    halfDay,
    serviceMinutes: serviceMinutesOf(visit),
    ...(promised && {
      promised: { teamId: promised.teamId, from: promised.from, until: promised.until },
    }),
    ...(decided && { fixed: decided }),
  }
}
