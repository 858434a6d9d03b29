import { isReasonFor, reviewerProblem } from '../../shared/domain/home-visit/review'
import { nextState, stepProblem } from '../../shared/domain/home-visit/step'
import { divisionsWithin } from '../../shared/domain/point/scope'
import { AppError } from '../../shared/errors'
import type { Review, ReviewedVisit, StaffStep } from '../../shared/schemas/home-visit'
import type { Context } from '../runtime/context'
import { insertAudit, type VisitAuditAction } from '../store/audit'
import { type Content, getContent } from '../store/content'
import { changeVisit, getVisit, listVisitsOnDesk, refused, type VisitItem } from '../store/home-visit'
import { visitMessage } from '../task/visit-message'
import { signatureOf, staffCaller } from './caller'
import { campaignNamed, queuedView, reviewedView } from './home-visit-view'
import { idOfSignUp, insertInFirstRoom, preparedVisit } from './new-home-visit'
import type { Handlers } from './serve'
import { writtenByStaff } from './visit-step'

export const homeVisitDesk: Handlers<
  'enterVisit' | 'listVisitQueue' | 'getReviewedVisit' | 'reviewVisit' | 'takeVisitStepFor'
> = {
  /** For somebody who telephones: staff sign up, and do not review what they signed up. */
  async enterVisit({ divisionCode, ...asked }, ctx) {
    const signing = { enteredBy: await signatureOf(ctx) }
    const known = await getVisit(ctx.table, idOfSignUp(signing, asked.requestId))
    if (known) return queuedView(ctx, known)
    if (asked.address.divisionCode !== divisionCode) throw refused('outsideArea')
    const { visit, campaign } = await preparedVisit(asked, signing, ctx)
    const audit = auditOf(ctx, visit.divisionCode, 'enterVisit', [visit.visitId])
    return queuedView(ctx, await insertInFirstRoom(ctx, visit, campaign, audit))
  },

  async listVisitQueue({ campaignId, desk, divisionCode }, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    const within = countiesOf(ctx, content)
    if (divisionCode && !within.includes(divisionCode)) throw new AppError('forbidden')
    const asked = divisionCode ? [divisionCode] : within
    const lists = await Promise.all(
      asked.map(async code => ({
        divisionCode: code,
        items: await listVisitsOnDesk(ctx.table, { campaignId, divisionCode: code, desk }),
      })),
    )
    const waiting = lists.flatMap(({ items }) => items).sort((a, b) => a.answerBy.localeCompare(b.answerBy))
    const shown = waiting.slice(0, mostQueued)
    await record(
      ctx,
      divisionCode ?? within[0] ?? '',
      'listVisits',
      shown.map(({ visitId }) => visitId),
    )
    return {
      visits: await Promise.all(shown.map(item => queuedView(ctx, item))),
      more: waiting.length > shown.length,
      divisions: lists
        .filter(({ items }) => items.length > 0)
        .map(({ divisionCode: code, items }) => ({ divisionCode: code, count: items.length })),
    }
  },

  async getReviewedVisit({ divisionCode, visitId }, ctx) {
    const item = await visitAt(ctx, divisionCode, visitId)
    await record(ctx, item.divisionCode, 'readVisit', [visitId])
    return viewOf(ctx, item)
  },

  /** Of two who decide at once one is heard, and the other is told; said again by the same it is heard once. */
  async reviewVisit(input, ctx) {
    const { divisionCode, visitId, version, step, reason } = input
    const seen = await visitAt(ctx, divisionCode, visitId)
    const by = await signatureOf(ctx)
    if (isSaid(seen, input, by.personId)) return viewOf(ctx, seen)
    if (seen.version !== version) throw refused('changed')
    const problem = stepProblem(seen, step, 'reviewer') ?? reviewerProblem(seen, by)
    const to = nextState(seen.state, step)
    if (problem || !to) throw refused(problem ?? 'notThisStep')
    const campaign = await campaignNamed(ctx, seen.campaignId)
    if (!isReasonFor(campaign.reasons, step, reason)) throw refused('reason')
    const content = await getContent(ctx.table, ctx.now)
    await changeVisit(
      ctx.table,
      seen,
      {
        to,
        set: { decidedBy: by, ...decided(seen, input, to, { at: ctx.now, by }) },
        message: visitMessage(seen, to, content, ctx.now),
        audit: { ...auditOf(ctx, seen.divisionCode, `${step}Visit`, [visitId]), ...(reason && { reason }) },
      },
      ctx.now,
    )
    return reviewedView(ctx, await visitAt(ctx, divisionCode, visitId), campaign)
  },

  /** Said twice it is heard once. */
  async takeVisitStepFor(input, ctx) {
    const { divisionCode, visitId, version, step } = input
    const seen = await visitAt(ctx, divisionCode, visitId)
    const before = seen.history.at(-2)?.state
    if (seen.version === version + 1 && before && nextState(before, step) === seen.state)
      return viewOf(ctx, seen)
    if (seen.version !== version) throw refused('changed')
    const to = nextState(seen.state, step)
    if (!to || stepOfStaffProblem(seen, step)) throw refused('notThisStep')
    const [content, campaign] = await Promise.all([
      getContent(ctx.table, ctx.now),
      campaignNamed(ctx, seen.campaignId),
    ])
    await changeVisit(
      ctx.table,
      seen,
      {
        to,
        ...(await writtenByStaff(ctx, seen, input, { content, campaign })),
        message: visitMessage(seen, step === 'tryAgain' ? 'again' : to, content, ctx.now),
        audit: auditOf(ctx, seen.divisionCode, `${step}Visit`, [visitId]),
      },
      ctx.now,
    )
    return reviewedView(ctx, await visitAt(ctx, divisionCode, visitId), campaign)
  },
}

/** Staff act for who telephones, and as planners. */
const stepOfStaffProblem = (visit: VisitItem, step: StaffStep['step']) =>
  stepProblem(visit, step, 'staff') && stepProblem(visit, step, 'planner')

const mostQueued = 100

/** What a decision leaves: a first refusal waits for a second look, and is told to nobody. */
function decided(
  { refusal }: VisitItem,
  { step, reason }: Review,
  to: VisitItem['state'],
  { at, by }: { at: string; by: NonNullable<VisitItem['decidedBy']> },
): Partial<VisitItem> {
  if (to === 'secondLook') return { refusal: { reason: reason ?? '', at, by } }
  const outcome = step === 'approve' ? 'approved' : step === 'refuse' ? 'refused' : 'moreNeeded'
  return {
    decision: { outcome, at, ...(reason && { reason }) },
    ...(refusal && { refusal }),
  }
}

const isSaid = (
  { state, version, history, decidedBy }: VisitItem,
  input: Review,
  personId: string,
): boolean =>
  version === input.version + 1 &&
  decidedBy?.personId === personId &&
  nextState(history.at(-2)?.state ?? state, input.step) === state

const viewOf = async (ctx: Context, item: VisitItem): Promise<ReviewedVisit> =>
  reviewedView(ctx, item, await campaignNamed(ctx, item.campaignId))

const auditOf = (ctx: Context, divisionCode: string, action: VisitAuditAction, visitIds: string[]) => ({
  staffId: staffCaller(ctx).staffId,
  pointId: divisionCode,
  action,
  visitIds,
})

const record = (ctx: Context, divisionCode: string, action: VisitAuditAction, visitIds: string[]) =>
  insertAudit(ctx.table, auditOf(ctx, divisionCode, action, visitIds), ctx.now)

/** A request of the county that the path names; another county's is as good as none. */
export async function visitAt(ctx: Context, divisionCode: string, visitId: string): Promise<VisitItem> {
  const item = await getVisit(ctx.table, visitId)
  if (item?.divisionCode !== divisionCode) throw new AppError('notFound')
  return item
}

/** The counties whose requests the caller may see. */
export const countiesOf = (ctx: Context, { divisions, points }: Content): string[] =>
  divisionsWithin(staffCaller(ctx).scope, [...divisions.values()], [...points.values()]).map(
    ({ code }) => code,
  )
