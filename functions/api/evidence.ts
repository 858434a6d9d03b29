import { randomUUID } from 'node:crypto'
import { addMinutes } from '../../shared/domain/calendar'
import { evidenceOpenStates } from '../../shared/domain/home-visit/evidence-retention'
import { coversDivision } from '../../shared/domain/point/scope'
import { AppError } from '../../shared/errors'
import type { EvidencePaper } from '../../shared/schemas/home-visit-evidence'
import type { Context } from '../runtime/context'
import { insertAudit } from '../store/audit'
import { getContent } from '../store/content'
import {
  deleteEvidence,
  type EvidenceItem,
  getEvidence,
  insertEvidence,
  keepEvidence,
  listEvidence,
  refusedEvidence,
} from '../store/evidence'
import {
  deleteObject,
  type EvidenceBucket,
  lookLink,
  lookSeconds,
  putLink,
  putSeconds,
} from '../store/evidence-object'
import { getVisit, refused, type VisitItem, wasRefused } from '../store/home-visit'
import { untilNoRival } from '../store/rival'
import { keepArrived } from '../task/evidence-arrival'
import { staffCaller } from './caller'
import { ownVisit } from './home-visit'
import type { Handlers } from './serve'

export const evidence: Handlers<
  'beginEvidence' | 'confirmEvidence' | 'listEvidence' | 'removeEvidence' | 'viewEvidence'
> = {
  async beginEvidence({ visitId, kind, type, bytes }, ctx) {
    await openVisit(ctx, visitId)
    const item: EvidenceItem = {
      visitId,
      evidenceId: randomUUID(),
      kind,
      type,
      bytes,
      state: 'awaited',
      at: ctx.now,
    }
    await insertEvidence(ctx.table, item)
    const link = await putLink(bucketOf(ctx), item, ctx.now)
    return { evidenceId: item.evidenceId, ...link, validSeconds: putSeconds }
  },

  /** What has arrived is looked at; what is not what it was said to be is deleted and refused. */
  async confirmEvidence({ visitId, evidenceId }, ctx) {
    await openVisit(ctx, visitId)
    const item = await paperOf(ctx, visitId, evidenceId)
    if (item.state === 'kept') return paperView(item)
    const bucket = bucketOf(ctx)
    const problem = await keepArrived(bucket, item)
    if (problem && problem !== 'notArrived') {
      await deleteEvidence(ctx.table, item)
      await deleteObject(bucket, evidenceId, 'all')
    }
    if (problem) throw refusedEvidence(problem)
    await onFreshVisit(ctx, visitId, visit => keepEvidence(ctx.table, item, visit))
    await deleteObject(bucket, evidenceId, 'new')
    return paperView(item)
  },

  async listEvidence({ visitId }, ctx) {
    await ownVisit(ctx, visitId)
    const items = await listEvidence(ctx.table, visitId)
    return items.filter(({ state }) => state === 'kept').map(paperView)
  },

  async removeEvidence({ visitId, evidenceId }, ctx) {
    await openVisit(ctx, visitId)
    const item = await paperOf(ctx, visitId, evidenceId)
    await onFreshVisit(ctx, visitId, visit => deleteEvidence(ctx.table, item, visit))
    await deleteObject(bucketOf(ctx), evidenceId, 'all')
    const left = await listEvidence(ctx.table, visitId)
    return left.filter(({ state }) => state === 'kept').map(paperView)
  },

  /** Written down before the link is given: nobody looks unseen. */
  async viewEvidence({ visitId, evidenceId }, ctx) {
    const visit = await reviewedVisit(ctx, visitId)
    const item = await paperOf(ctx, visitId, evidenceId)
    if (item.state !== 'kept') throw new AppError('notFound')
    const entry = { action: 'viewEvidence' as const, visitIds: [visitId], evidenceId }
    const { staffId } = staffCaller(ctx)
    await insertAudit(ctx.table, { staffId, pointId: visit.divisionCode, ...entry }, ctx.now)
    const url = await lookLink(bucketOf(ctx), item, ctx.now)
    return { url, type: item.type, until: addMinutes(ctx.now, lookSeconds / 60) }
  },
}

const paperView = ({ evidenceId, kind, type, bytes, at }: EvidenceItem): EvidencePaper => ({
  evidenceId,
  kind,
  type,
  bytes,
  at,
})

export function bucketOf({ evidence: bucket }: Context): EvidenceBucket {
  if (!bucket) throw new Error('EVIDENCE_BUCKET is not set')
  return bucket
}

/** A request of the caller's own that still has to be decided. */
async function openVisit(ctx: Context, visitId: string): Promise<VisitItem> {
  const visit = await ownVisit(ctx, visitId)
  if (!evidenceOpenStates.includes(visit.state)) throw refusedEvidence('closed')
  return visit
}

async function paperOf(ctx: Context, visitId: string, evidenceId: string): Promise<EvidenceItem> {
  const item = await getEvidence(ctx.table, visitId, evidenceId)
  if (!item) throw new AppError('notFound')
  return item
}

/** A request within the caller's rights, and not his own. */
async function reviewedVisit(ctx: Context, visitId: string): Promise<VisitItem> {
  const { scope, personId } = staffCaller(ctx)
  const visit = await getVisit(ctx.table, visitId)
  if (!visit) throw new AppError('notFound')
  const { divisions, points } = await getContent(ctx.table, ctx.now)
  const division = divisions.get(visit.divisionCode)
  if (!division || !coversDivision(scope, division, [...points.values()])) throw new AppError('forbidden')
  if (visit.ownerId === personId) throw refused('anotherPerson')
  return visit
}

/** Papers come several at once, and each names itself in the same request: whoever comes second reads it again. */
const onFreshVisit = (
  ctx: Context,
  visitId: string,
  write: (visit: VisitItem) => Promise<void>,
): Promise<void> =>
  untilNoRival(wasRefused('changed'), async () => write(await openVisit(ctx, visitId)), { attempts: 4 })
