import { nextState } from '../../shared/domain/home-visit/step'
import {
  contradicts,
  operationProblem,
  sameWith,
  standingOf,
  stepOf,
  withAside,
} from '../../shared/domain/home-visit/team-work'
import { AppError } from '../../shared/errors'
import type {
  OperationProblem,
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
  listCertificatesToBring,
  listVisitsOfTeam,
  type TeamsVisit,
  updateVisit,
  type VisitItem,
} from '../store/home-visit'
import { refusedWith, untilNoRival } from '../store/rival'
import { transact } from '../store/table'
import { getVisitWork, type KeptWork, putVisitWork, workOf } from '../store/visit-work'
import { visitMessage } from '../task/visit-message'
import { staffCaller } from './caller'
import { opened } from './home-visit-view'
import type { Handlers } from './serve'

export const teamDay: Handlers<'getTeamDay' | 'syncTeamDay'> = {
  getTeamDay: ({ day }, ctx) => dayOfTeam(ctx, day, { operations: [], results: [] }),

  /** What a phone has noted, in its order: each is taken in once, however often it is sent. */
  async syncTeamDay({ day, operations }, ctx) {
    const batch = { content: await getContent(ctx.table, ctx.now), stopped: new Map() }
    const results: OperationResult[] = []
    for (const operation of operations) results.push(await takeIn(ctx, operation, batch))
    return dayOfTeam(ctx, day, { operations, results })
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

interface Batch {
  content: Content
  /** Why the notes of a visit could not go on: what follows them is refused for the same. */
  stopped: Map<string, OperationProblem>
}

const takeIn = (ctx: Context, operation: TeamOperation, batch: Batch): Promise<OperationResult> =>
  untilNoRival(isRival, () => takeOnce(ctx, operation, batch), { attempts: 4 })

async function takeOnce(
  ctx: Context,
  operation: TeamOperation,
  { content, stopped }: Batch,
): Promise<OperationResult> {
  const { operationId, visitId } = operation
  const [visit, work] = await Promise.all([getVisit(ctx.table, visitId), getVisitWork(ctx.table, visitId)])
  const refuse = (problem: OperationProblem): OperationResult => {
    stopped.set(visitId, problem)
    return { operationId, result: 'refused', problem }
  }
  if (!visit || !isTheirs(visit, teamOf(ctx))) return refuse('otherTeam')
  const standing = standingOf(work, operation)
  if (standing.kind === 'known') return { operationId, result: 'known' }
  if (standing.kind === 'same') {
    const same = sameWith(work, operationId, standing.of)
    await transact(ctx.table, [putVisitWork(ctx.table, visitId, work, { same }, ctx.now)])
    return { operationId, result: 'known' }
  }
  const code = operation.what.kind === 'arrive' ? await codeOf(ctx, visit) : undefined
  const problem =
    standing.kind === 'unfounded'
      ? (stopped.get(visitId) ?? 'notThisStep')
      : operationProblem({ state: visit.state, code }, work.operations, operation)
  if (standing.kind === 'next' && !problem) {
    await write(ctx, visit, operation, content, work)
    return { operationId, result: 'applied' }
  }
  await layAside(ctx, visit, work, operation)
  if (standing.kind === 'conflict') return { operationId, result: 'conflict', others: [...standing.others] }
  return refuse(problem ?? 'notThisStep')
}

/** What cannot be taken in is kept nevertheless, and the planner sees where it contradicts what was. */
async function layAside(
  ctx: Context,
  visit: VisitItem,
  work: KeptWork,
  operation: TeamOperation,
): Promise<void> {
  const laid = withAside(work, operation)
  if (laid === work) return
  const isNew = contradicts(work, operation) && !visit.disputed
  await transact(ctx.table, [
    putVisitWork(ctx.table, visit.visitId, work, laid, ctx.now),
    ...(isNew ? [updateVisit(ctx.table, visit, { disputed: true })] : []),
  ])
}

const isTheirs = ({ divisionCode, appointment }: TeamsVisit, team: TeamScope): boolean =>
  divisionCode === team.divisionCode && appointment?.teamId === team.teamId

async function codeOf(ctx: Context, visit: Pick<VisitItem, 'visitId'>): Promise<string> {
  const sealed = await getVisitCode(ctx.table, visit.visitId)
  return sealed ? opened(ctx, visit, 'code', sealed) : ''
}

/** With the step of the request, where it is one; the applicant is told of that in the same transaction. */
async function write(
  ctx: Context,
  visit: VisitItem,
  operation: TeamOperation,
  content: Content,
  seen: KeptWork,
): Promise<void> {
  const work = putVisitWork(
    ctx.table,
    visit.visitId,
    seen,
    { operations: [...seen.operations, operation] },
    ctx.now,
  )
  const step = stepOf(operation)
  const to = step && nextState(visit.state, step)
  if (!step || !to) {
    const isDisputed = visit.disputed || contradicts(seen, operation)
    const note = updateVisit(ctx.table, visit, {
      lastNoted: operation,
      ...(isDisputed && { disputed: true }),
    })
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
    {
      to,
      set: { lastNoted: operation },
      message: visitMessage(visit, to, content, ctx.now),
      audit,
      also: [work],
    },
    ctx.now,
  )
}

/**
 * Those of its day, what was taken back too, so that nobody drives there; and whose certificate it has to bring. What
 * was noted just now is read as it stands: the index may not know it yet.
 */
async function visitsOfTeam(ctx: Context, day: string, noted: ReadonlySet<string>): Promise<TeamsVisit[]> {
  const team = teamOf(ctx)
  const [ofDay, toBring] = await Promise.all([
    listVisitsOfTeam(ctx.table, team, day),
    listCertificatesToBring(ctx.table, team),
  ])
  const known = new Map([...toBring, ...ofDay].map(visit => [visit.visitId, visit]))
  const visits = await Promise.all(
    [...known.values()].map(async visit =>
      noted.has(visit.visitId) ? ((await getVisit(ctx.table, visit.visitId)) ?? visit) : visit,
    ),
  )
  return visits
    .filter(visit => isTheirs(visit, team) && (visit.appointment?.day === day || visit.state === 'done'))
    .sort((a, b) => beginOf(a).localeCompare(beginOf(b)))
}

const beginOf = ({ appointment }: TeamsVisit): string => `${appointment?.day} ${appointment?.from}`

async function dayOfTeam(
  ctx: Context,
  day: string,
  { operations, results }: { operations: TeamOperation[]; results: OperationResult[] },
): Promise<TeamDay> {
  const { divisionCode, teamId } = teamOf(ctx)
  const [content, campaigns, visits] = await Promise.all([
    getContent(ctx.table, ctx.now),
    listCampaigns(ctx.table),
    visitsOfTeam(ctx, day, new Set(operations.map(({ visitId }) => visitId))),
  ])
  const { staffId } = staffCaller(ctx)
  const visitIds = visits.map(({ visitId }) => visitId)
  if (visitIds.length > 0)
    await insertAudit(ctx.table, { staffId, pointId: divisionCode, action: 'listVisits', visitIds }, ctx.now)
  const known = campaigns.flatMap(({ plan }) => plan.teams).find(one => one.teamId === teamId)
  return {
    teamId,
    day,
    officers: known?.officers ?? [],
    visits: await Promise.all(visits.map(visit => teamVisit(ctx, visit, day, content))),
    results,
  }
}

/** The door, and whom to ask for there: to the team that goes there, on its day. */
async function teamVisit(ctx: Context, visit: TeamsVisit, day: string, content: Content): Promise<TeamVisit> {
  const isAhead = visit.state === 'scheduled' || visit.state === 'onTheWay'
  const isOfDay = visit.appointment?.day === day
  const [name, phone, address, location, code, operations] = await Promise.all([
    opened(ctx, visit, 'name', visit.sealedName),
    opened(ctx, visit, 'phone', visit.sealedPhone),
    opened(ctx, visit, 'address', visit.sealedAddress),
    visit.sealedLocation && opened(ctx, visit, 'location', visit.sealedLocation),
    isAhead ? codeOf(ctx, visit) : '',
    isOfDay ? workOf(ctx.table, visit).then(({ operations }) => [...operations]) : lastOf(visit),
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
    operations,
  }
}

const lastOf = ({ lastNoted }: TeamsVisit): TeamOperation[] => (lastNoted ? [lastNoted] : [])
