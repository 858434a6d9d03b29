import { randomUUID } from 'node:crypto'
import { addMinutes } from '../../shared/domain/calendar'
import { classOf } from '../../shared/domain/home-visit/campaign'
import { evidenceOpenStates } from '../../shared/domain/home-visit/evidence-retention'
import { AppError } from '../../shared/errors'
import type { RosterProblem } from '../../shared/schemas/home-visit-roster'
import type {
  ReviewedRoster,
  RosterAttempt,
  RosterUpload,
  RosterView,
} from '../../shared/schemas/unit-roster'
import type { Context } from '../runtime/context'
import { unseal } from '../runtime/keyring'
import { rosterPlace } from '../runtime/sealed'
import { insertAudit } from '../store/audit'
import { refusedEvidence } from '../store/evidence'
import {
  anyType,
  deleteObject,
  type EvidenceBucket,
  headOf,
  putLink,
  putSeconds,
} from '../store/evidence-object'
import { getVisit, type VisitItem } from '../store/home-visit'
import {
  beginAttempt,
  countHeldElsewhere,
  forgetKept,
  getRosterHead,
  listParts,
  type RosterHead,
  type StoredAttempt,
  startReading,
  sweepParts,
} from '../store/unit-roster'
import { staffCaller } from './caller'
import { ownVisit } from './home-visit'
import { campaignNamed } from './home-visit-view'
import { rosterMembers, rosterTemplate } from './roster-view'
import type { Handlers } from './serve'

/** A reading that has said nothing for so long has stopped. */
const patienceMinutes = 3

export const roster: Handlers<
  | 'getRosterTemplate'
  | 'beginRoster'
  | 'readRoster'
  | 'getRoster'
  | 'listRosterMembers'
  | 'removeRoster'
  | 'beginRosterFor'
  | 'readRosterFor'
  | 'getReviewedRoster'
  | 'listReviewedMembers'
> = {
  getRosterTemplate: rosterTemplate,

  async beginRoster({ visitId, bytes }, ctx) {
    await openUnit(ctx, visitId)
    return begin(ctx, visitId, bytes)
  },

  /** Of a unit whose contact telephones, staff send what he has mailed or brought. */
  async beginRosterFor({ divisionCode, visitId, bytes }, ctx) {
    await phonedUnit(ctx, divisionCode, visitId)
    return begin(ctx, visitId, bytes)
  },
  async readRoster({ visitId, rosterId }, ctx) {
    const visit = await openUnit(ctx, visitId)
    await read(ctx, visitId, rosterId)
    return rosterView(ctx, visit)
  },

  async readRosterFor({ divisionCode, visitId, rosterId }, ctx) {
    const visit = await phonedUnit(ctx, divisionCode, visitId)
    const { staffId } = staffCaller(ctx)
    const entry = { staffId, pointId: divisionCode, action: 'sendRoster' as const, visitIds: [visitId] }
    await insertAudit(ctx.table, entry, ctx.now)
    await read(ctx, visitId, rosterId)
    return reviewedRoster(ctx, visit)
  },

  getRoster: async ({ visitId }, ctx) => rosterView(ctx, await ownUnit(ctx, visitId)),

  listRosterMembers: async ({ visitId, from }, ctx) =>
    rosterMembers(ctx, await ownUnit(ctx, visitId), Number(from ?? 0)),

  /** The request stays, with as many people as it was signed up for or the list has last said. */
  async removeRoster({ visitId }, ctx) {
    const visit = await openUnit(ctx, visitId)
    const attempt = (await getRosterHead(ctx.table, visitId))?.attempt
    if (attemptState(ctx, attempt) === 'reading') throw new AppError('busyTryAgain')
    await forgetKept(ctx.table, visitId)
    await sweepParts(ctx.table, visitId)
    if (attempt) await deleteObject(bucketOf(ctx), attempt.rosterId, 'new')
    return rosterView(ctx, visit)
  },

  getReviewedRoster: async ({ divisionCode, visitId }, ctx) =>
    reviewedRoster(ctx, await reviewedUnit(ctx, divisionCode, visitId)),

  async listReviewedMembers({ divisionCode, visitId, from }, ctx) {
    const visit = await reviewedUnit(ctx, divisionCode, visitId)
    const entry = { pointId: divisionCode, action: 'readRoster' as const, visitIds: [visitId] }
    await insertAudit(ctx.table, { staffId: staffCaller(ctx).staffId, ...entry }, ctx.now)
    return rosterMembers(ctx, visit, Number(from ?? 0))
  },
}

/** A file that has been sent before gives way, unless it is just being read. */
async function begin(ctx: Context, visitId: string, bytes: number): Promise<RosterUpload> {
  const before = attemptState(ctx, (await getRosterHead(ctx.table, visitId))?.attempt)
  if (before === 'reading') throw new AppError('busyTryAgain')
  const rosterId = randomUUID()
  const attempt: StoredAttempt = {
    rosterId,
    state: 'awaited',
    at: ctx.now,
    bytes,
    stage: 'reading',
    done: 0,
    total: 0,
    problemCount: 0,
  }
  await beginAttempt(ctx.table, visitId, attempt, ctx.now)
  const link = await putLink(bucketOf(ctx), { evidenceId: rosterId, type: anyType, bytes }, ctx.now)
  return { rosterId, ...link, validSeconds: putSeconds }
}

/** Said again, it is being read already. */
async function read(ctx: Context, visitId: string, rosterId: string): Promise<void> {
  const attempt = (await getRosterHead(ctx.table, visitId))?.attempt
  if (attempt?.rosterId !== rosterId) throw new AppError('notFound')
  if (attempt.state === 'awaited') {
    const found = await headOf(bucketOf(ctx), rosterId, 1)
    if (!found) throw refusedEvidence('notArrived')
    if (found.bytes !== attempt.bytes) throw refusedEvidence('size')
    await startReading(ctx.table, visitId, rosterId, ctx.now)
  }
}

function bucketOf({ evidence: bucket }: Context): EvidenceBucket {
  if (!bucket) throw new Error('EVIDENCE_BUCKET is not set')
  return bucket
}

/** A unit's request of the caller's own. */
async function ownUnit(ctx: Context, visitId: string): Promise<VisitItem> {
  const visit = await ownVisit(ctx, visitId)
  if (visit.visitClass !== 'unit') throw new AppError('notFound')
  return visit
}

async function openUnit(ctx: Context, visitId: string): Promise<VisitItem> {
  const visit = await ownUnit(ctx, visitId)
  if (!isOpen(visit)) throw refusedEvidence('closed')
  return visit
}

const isOpen = ({ state }: VisitItem): boolean => evidenceOpenStates.includes(state)

async function reviewedUnit(ctx: Context, divisionCode: string, visitId: string): Promise<VisitItem> {
  const visit = await getVisit(ctx.table, visitId)
  if (visit?.divisionCode !== divisionCode || visit.visitClass !== 'unit') throw new AppError('notFound')
  return visit
}

/** A unit's request that staff have entered, and nobody has decided. */
async function phonedUnit(ctx: Context, divisionCode: string, visitId: string): Promise<VisitItem> {
  const visit = await reviewedUnit(ctx, divisionCode, visitId)
  if (visit.ownerId) throw new AppError('forbidden')
  if (!isOpen(visit)) throw refusedEvidence('closed')
  return visit
}

const moreThanOf = async (ctx: Context, { campaignId }: VisitItem): Promise<number> =>
  classOf(await campaignNamed(ctx, campaignId), 'unit')?.moreThan ?? 0

function attemptState(
  { now }: Context,
  attempt: StoredAttempt | undefined,
): RosterAttempt['state'] | undefined {
  const isSilent = attempt?.state === 'reading' && addMinutes(attempt.at, patienceMinutes) < now
  return isSilent ? 'stopped' : attempt?.state
}

function keptOf(head: RosterHead | undefined): Pick<RosterView, 'kept'> {
  if (!head?.kept) return {}
  const { rosterId: _, ...kept } = head.kept
  return { kept }
}

async function rosterView(ctx: Context, visit: VisitItem): Promise<RosterView> {
  const head = await getRosterHead(ctx.table, visit.visitId)
  const attempt = head?.attempt && (await attemptView(ctx, head.attempt))
  return {
    ...keptOf(head),
    ...(attempt && { attempt }),
    moreThan: await moreThanOf(ctx, visit),
    isOpen: isOpen(visit),
  }
}

/** What has become of a file is its sender's business: the contact's own, or that of staff who send it for him. */
async function reviewedRoster(ctx: Context, visit: VisitItem): Promise<ReviewedRoster> {
  const { visitId, ownerId } = visit
  const { attempt, isOpen, ...view } = await rosterView(ctx, visit)
  const head = await getRosterHead(ctx.table, visitId)
  const parts = head?.kept ? await listParts(ctx.table, visitId, head.kept.rosterId) : []
  const held = parts.flatMap(({ applicantKeys }) => applicantKeys)
  const byPhone = ownerId === undefined
  return {
    ...view,
    ...(byPhone && attempt && { attempt }),
    isOpen: byPhone && isOpen,
    byPhone,
    elsewhere: await countHeldElsewhere(ctx.table, visitId, held),
  }
}

async function attemptView(ctx: Context, attempt: StoredAttempt): Promise<RosterAttempt> {
  const { bytes: _, sealedProblems, state, ...told } = attempt
  const place = rosterPlace(attempt.rosterId, 'problems')
  const problems = sealedProblems ? await unseal(ctx.keyring, place, sealedProblems) : '[]'
  return {
    ...told,
    state: attemptState(ctx, attempt) ?? state,
    problems: JSON.parse(problems) as RosterProblem[],
  }
}
