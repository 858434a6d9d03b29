import { nextState } from '../../shared/domain/home-visit/step'
import { operationProblem, othersSince, standingOf, stepOf } from '../../shared/domain/home-visit/team-work'
import { AppError } from '../../shared/errors'
import type {
  OperationResult,
  TeamDay,
  TeamOperation,
  TeamVisit,
} from '../../shared/schemas/home-visit-route'
import type { Context } from '../runtime/context'
import { insertAudit } from '../store/audit'
import { listCampaigns } from '../store/campaign'
import { type Content, getContent } from '../store/content'
import {
  changeVisit,
  getVisit,
  getVisitCode,
  listVisitsOnDesk,
  updateVisit,
  type VisitItem,
} from '../store/home-visit'
import { refusedWith, untilNoRival } from '../store/rival'
import { transact } from '../store/table'
import { getVisitPlan } from '../store/visit-plan'
import { addVisitWork, getVisitWork, workOf } from '../store/visit-work'
import { visitMessage } from '../task/visit-message'
import { staffCaller } from './caller'
import { opened } from './home-visit-view'
import type { Handlers } from './serve'

export const teamDay: Handlers<'getTeamDay' | 'syncTeamDay'> = {
  getTeamDay: ({ day }, ctx) => dayOfTeam(ctx, day, []),

  /** What a phone has noted, in its order: each is taken in once, however often it is sent. */
  async syncTeamDay({ day, operations }, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    const results: OperationResult[] = []
    for (const operation of operations) results.push(await takeIn(ctx, operation, content))
    return dayOfTeam(ctx, day, results)
  },
}

interface TeamScope {
  divisionCode: string
  teamId: string
}

function teamOf(ctx: Context): TeamScope {
  const { scope } = staffCaller(ctx)
  if (scope.kind !== 'team') throw new AppError('forbidden')
  return { divisionCode: scope.divisionCode, teamId: scope.team }
}

const isRival = refusedWith('visitRefused', 'busyTryAgain')

const takeIn = (ctx: Context, operation: TeamOperation, content: Content): Promise<OperationResult> =>
  untilNoRival(isRival, () => takeOnce(ctx, operation, content), { attempts: 4 })

async function takeOnce(ctx: Context, operation: TeamOperation, content: Content): Promise<OperationResult> {
  const { operationId, visitId } = operation
  const [visit, work] = await Promise.all([getVisit(ctx.table, visitId), getVisitWork(ctx.table, visitId)])
  if (!visit || !isTheirs(visit, teamOf(ctx))) return { operationId, result: 'refused', problem: 'otherTeam' }
  const standing = standingOf(work.operations, operation)
  if (standing === 'known') return { operationId, result: 'known' }
  if (standing === 'conflict')
    return { operationId, result: 'conflict', others: othersSince(work.operations, operation.after) }
  const code = operation.what.kind === 'arrive' ? await codeOf(ctx, visit) : undefined
  const problem = operationProblem({ state: visit.state, code }, work.operations, operation)
  if (problem) return { operationId, result: 'refused', problem }
  await write(ctx, visit, operation, content, addVisitWork(ctx.table, work, operation, ctx.now))
  return { operationId, result: 'applied' }
}

const isTheirs = ({ divisionCode, appointment }: VisitItem, team: TeamScope): boolean =>
  divisionCode === team.divisionCode && appointment?.teamId === team.teamId

async function codeOf(ctx: Context, visit: VisitItem): Promise<string> {
  const sealed = await getVisitCode(ctx.table, visit.visitId)
  return sealed ? opened(ctx, visit, 'code', sealed) : ''
}

/** With the step of the request, where it is one; the applicant is told of that in the same transaction. */
async function write(
  ctx: Context,
  visit: VisitItem,
  operation: TeamOperation,
  content: Content,
  work: ReturnType<typeof addVisitWork>,
): Promise<void> {
  const step = stepOf(operation)
  const to = step && nextState(visit.state, step)
  if (!step || !to) {
    const note = updateVisit(ctx.table, visit, { workedAt: operation.at })
    return transact(ctx.table, [work, note])
  }
  const { staffId } = staffCaller(ctx)
  const audit = {
    staffId,
    pointId: visit.divisionCode,
    action: `${step}Visit` as const,
    visitIds: [visit.visitId],
  }
  await changeVisit(
    ctx.table,
    visit,
    { to, message: visitMessage(visit, to, content, ctx.now), audit, also: [work] },
    ctx.now,
  )
}

const onTeamDay = ['road', 'delivery', 'planning', 'applicant'] as const

/** Those of its day, what was taken back too, so that nobody drives there; and whose certificate it has to bring. */
async function visitsOfTeam(ctx: Context, day: string, lists: VisitItem[], team: TeamScope) {
  const plan = await getVisitPlan(ctx.table, team.divisionCode, day)
  const stops = plan?.routes.find(({ teamId }) => teamId === team.teamId)?.stops ?? []
  const listed = new Set(lists.map(({ visitId }) => visitId))
  const others = await Promise.all(
    stops.filter(({ visitId }) => !listed.has(visitId)).map(({ visitId }) => getVisit(ctx.table, visitId)),
  )
  return [...lists, ...others.filter(visit => visit !== undefined)]
    .filter(visit => isTheirs(visit, team) && (visit.appointment?.day === day || visit.state === 'done'))
    .sort((a, b) => beginOf(a).localeCompare(beginOf(b)))
}

const beginOf = ({ appointment }: VisitItem): string => `${appointment?.day} ${appointment?.from}`

async function dayOfTeam(ctx: Context, day: string, results: OperationResult[]): Promise<TeamDay> {
  const team = teamOf(ctx)
  const { divisionCode, teamId } = team
  const [content, campaigns] = await Promise.all([getContent(ctx.table, ctx.now), listCampaigns(ctx.table)])
  const lists = await Promise.all(
    campaigns.flatMap(({ plan: { campaignId } }) =>
      onTeamDay.map(desk => listVisitsOnDesk(ctx.table, { campaignId, divisionCode, desk })),
    ),
  )
  const visits = await visitsOfTeam(ctx, day, lists.flat(), team)
  const { staffId } = staffCaller(ctx)
  const visitIds = visits.map(({ visitId }) => visitId)
  if (visitIds.length > 0)
    await insertAudit(ctx.table, { staffId, pointId: divisionCode, action: 'listVisits', visitIds }, ctx.now)
  const known = campaigns.flatMap(({ plan }) => plan.teams).find(one => one.teamId === teamId)
  return {
    teamId,
    day,
    officers: known?.officers ?? [],
    visits: await Promise.all(visits.map(visit => teamVisit(ctx, visit, content))),
    results,
  }
}

/** The door, and whom to ask for there: to the team that goes there, on its day. */
async function teamVisit(ctx: Context, visit: VisitItem, content: Content): Promise<TeamVisit> {
  const [name, phone, address, location, code, work] = await Promise.all([
    opened(ctx, visit, 'name', visit.sealedName),
    opened(ctx, visit, 'phone', visit.sealedPhone),
    opened(ctx, visit, 'address', visit.sealedAddress),
    visit.sealedLocation && opened(ctx, visit, 'location', visit.sealedLocation),
    codeOf(ctx, visit),
    workOf(ctx.table, visit),
  ])
  return {
    visitId: visit.visitId,
    state: visit.state,
    name,
    phone,
    address,
    ...(location && { location: JSON.parse(location) }),
    day: visit.appointment?.day ?? '',
    from: visit.appointment?.from ?? '',
    until: visit.appointment?.until ?? '',
    code,
    persons: visit.persons ?? 1,
    services: visit.services
      .flatMap(one => content.services.get(one) ?? [])
      .map(({ code, name }) => ({ code, name })),
    materials: visit.materials
      .flatMap(one => content.materials.get(one) ?? [])
      .map(({ code, name }) => ({ code, name })),
    operations: work.operations,
  }
}
