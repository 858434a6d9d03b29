import { dayOf } from '../../shared/domain/calendar'
import { byUrgency } from '../../shared/domain/inspection/escalation'
import {
  isDueOnAllowed,
  type StepProblem,
  stepProblem,
  stepped,
} from '../../shared/domain/inspection/finding'
import { AppError, type ErrorCode } from '../../shared/errors'
import type { FindingAct, Findings, FindingView } from '../../shared/schemas/inspection'
import type { Context } from '../runtime/context'
import { getContent } from '../store/content'
import { type FindingItem, getFinding, listFindings, putFinding } from '../store/finding'
import { signatureOf } from './caller'
import { findingView, judgeOf } from './inspection-view'
import { pointsOfStaff } from './scope-span'
import type { Handlers } from './serve'

/** What was found waits for the hall, and then for whoever looks again. */
export const finding: Handlers<
  'listFindings' | 'listScopeFindings' | 'answerFinding' | 'appealFinding' | 'recheckFinding' | 'decideAppeal'
> = {
  async listFindings({ pointId }, ctx) {
    return foremost(ctx, await listFindings(ctx.table, pointId))
  },
  async listScopeFindings(_, ctx) {
    const points = pointsOfStaff(ctx, await getContent(ctx.table, ctx.now))
    const found = await Promise.all(points.map(({ pointId }) => listFindings(ctx.table, pointId)))
    return foremost(ctx, found.flat())
  },
  answerFinding: (input, ctx) => step(ctx, { ...input, act: 'answer' }),
  appealFinding: (input, ctx) => step(ctx, { ...input, act: 'appeal' }),
  recheckFinding: (input, ctx) => step(ctx, input),
  decideAppeal: (input, ctx) => step(ctx, input),
}

/** As many as a list shows. */
const mostFindings = 200

async function foremost(ctx: Context, items: FindingItem[]): Promise<Findings> {
  const sorted = byUrgency(items, dayOf(ctx.now)).slice(0, mostFindings)
  return {
    findings: await Promise.all(sorted.map(item => findingView(ctx, item))),
    total: items.length,
  }
}

interface Step {
  pointId: string
  findingId: string
  requestId: string
  version: number
  act: FindingAct
  note: string
  dueOn?: string | undefined
}

const refusals: Record<StepProblem, ErrorCode> = {
  findingState: 'inspectionChanged',
  findingNotYours: 'forbidden',
  appealTooLate: 'appealTooLate',
  noAppeal: 'forbidden',
}

/** Said twice it is heard once. */
async function step(ctx: Context, said: Step): Promise<FindingView> {
  const { pointId, findingId, requestId, version, act, note, dueOn } = said
  const seen = await findingOf(ctx, pointId, findingId)
  if (seen.steps.some(one => one.requestId === requestId)) return findingView(ctx, seen)
  const problem = stepProblem(seen, act, judgeOf(ctx), dayOf(ctx.now))
  if (problem) throw new AppError(refusals[problem])
  if (seen.version !== version) throw new AppError('inspectionChanged')
  if (dueOn && !isDueOnAllowed(dueOn, dayOf(ctx.now), seen)) throw new AppError('invalidInput', 'dueOn')
  const by = await signatureOf(ctx)
  const taken = { requestId, act, at: ctx.now, by: by.staffId, note }
  const item: FindingItem = {
    ...seen,
    ...stepped(seen, taken, dueOn),
    people: { ...seen.people, [by.staffId]: by.sealedName },
    version: seen.version + 1,
  }
  const audit = { staffId: by.staffId, pointId, action: `finding.${act}`, findingId } as const
  await putFinding(ctx.table, item, audit, ctx.now)
  return findingView(ctx, await findingOf(ctx, pointId, findingId))
}

async function findingOf(ctx: Context, pointId: string, findingId: string): Promise<FindingItem> {
  const item = await getFinding(ctx.table, pointId, findingId)
  if (!item) throw new AppError('notFound')
  return item
}
