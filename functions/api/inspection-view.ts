import type { StaffEndpoint } from '../../shared/api'
import { dayOf } from '../../shared/domain/calendar'
import { escalatedTo, escalationsOf, waitsFor } from '../../shared/domain/inspection/escalation'
import { type Judge, levels, stepProblem } from '../../shared/domain/inspection/finding'
import { scoreOf } from '../../shared/domain/inspection/score'
import { AppError } from '../../shared/errors'
import { may } from '../../shared/permission'
import {
  FindingAct,
  type FindingView,
  type InspectionHead,
  type InspectionLevel,
  type InspectionPhoto,
  type InspectionView,
} from '../../shared/schemas/inspection'
import type { Context } from '../runtime/context'
import { unseal } from '../runtime/keyring'
import { responsiblePlace } from '../runtime/sealed'
import type { FindingItem } from '../store/finding'
import type { InspectionItem } from '../store/inspection'
import { listPhotos } from '../store/inspection-photo'
import { nameOf, staffCaller } from './caller'

/** From where somebody looks: by how far his rights reach. */
export function judgeOf(ctx: Context): Judge {
  const { staffId, scope } = staffCaller(ctx)
  // A team works in homes and reaches no hall.
  return { staffId, level: scope.kind === 'point' || scope.kind === 'team' ? 'hall' : scope.kind }
}

export const reachesLevel = (ctx: Context, level: InspectionLevel): boolean =>
  levels.indexOf(judgeOf(ctx).level) >= levels.indexOf(level)

/** What is still being looked at is no concern of those below whoever looks. */
export const isVisible = (ctx: Context, { status, level }: InspectionItem): boolean =>
  status === 'closed' || reachesLevel(ctx, level)

export async function headOf(
  ctx: Context,
  item: InspectionItem,
  findings: readonly FindingItem[],
): Promise<InspectionHead> {
  const { inspectionId, pointId, level, status, begunAt, closedAt, draw, inspector } = item
  return {
    inspectionId,
    pointId,
    level,
    status,
    begunAt,
    ...(closedAt && { closedAt }),
    ...(draw && { unannounced: true }),
    inspector: await nameOf(ctx, inspector),
    score: scoreOf(item.asked, item, item.size, withdrawnOf(item, findings)),
  }
}

const withdrawnOf = ({ inspectionId }: InspectionItem, findings: readonly FindingItem[]): string[] =>
  findings.flatMap(one =>
    one.inspectionId === inspectionId && one.state === 'withdrawn' && one.item ? [one.item] : [],
  )

export async function inspectionView(
  ctx: Context,
  item: InspectionItem,
  findings: readonly FindingItem[],
): Promise<InspectionView> {
  const own = findings.filter(({ inspectionId }) => inspectionId === item.inspectionId)
  const { size, standard, asked, looks, rules, version } = item
  return {
    ...(await headOf(ctx, item, own)),
    size,
    ...(standard && { standard }),
    asked,
    looks,
    ...(rules && { rules }),
    people: await namesIn(ctx, item.people),
    version,
    photos: await shownPhotos(ctx, item),
    findings: await Promise.all(own.map(finding => findingView(ctx, finding))),
  }
}

/** What of an inspection's photos is told with it. */
export async function shownPhotos(
  { table }: Context,
  of: Pick<InspectionItem, 'pointId' | 'inspectionId'>,
): Promise<InspectionPhoto[]> {
  const kept = (await listPhotos(table, of)).filter(({ state }) => state === 'kept')
  return kept.map(({ photoId, item, at, ofAnswer }) => ({ photoId, item, at, ...(ofAnswer && { ofAnswer }) }))
}

async function namesIn(ctx: Context, sealed: Record<string, string>): Promise<Record<string, string>> {
  const named = Object.entries(sealed).map(
    async ([staffId, sealedName]) => [staffId, await nameOf(ctx, { staffId, sealedName })] as const,
  )
  return Object.fromEntries(await Promise.all(named))
}

/** By which endpoint each step is taken: who may is said by the table. */
const steps = {
  answer: 'answerFinding',
  appeal: 'appealFinding',
  close: 'recheckFinding',
  reopen: 'recheckFinding',
  uphold: 'decideAppeal',
  dismiss: 'decideAppeal',
} as const satisfies Record<FindingAct, StaffEndpoint>

export async function findingView(ctx: Context, item: FindingItem): Promise<FindingView> {
  const { shape, people, foundBy, sealedResponsible, rules, steps: taken, ...told } = item
  const { pk, sk, ...finding } = told as typeof told & { pk?: string; sk?: string }
  const today = dayOf(ctx.now)
  const names = await namesIn(ctx, people)
  const judge = judgeOf(ctx)
  const to = escalatedTo(item, today)
  const next = escalationsOf(item).find(({ on }) => on > today)
  const inspector = foundBy && names[foundBy]
  return {
    ...finding,
    steps: taken.map(({ requestId, by, ...step }) => ({ ...step, by: names[by] ?? '' })),
    ...(inspector && { inspector }),
    ...(sealedResponsible && {
      responsible: await unseal(ctx.keyring, responsiblePlace(item.findingId), sealedResponsible),
    }),
    may: FindingAct.options.filter(
      act => may(staffCaller(ctx), steps[act], 'somewhere') && !stepProblem(item, act, judge, today),
    ),
    waitsFor: waitsFor(item),
    ...(to && { escalatedTo: to }),
    ...(next && { next }),
  }
}

export function refuseUnless(allowed: boolean): void {
  if (!allowed) throw new AppError('forbidden')
}
