import { addDays, dayOf } from '../shared/domain/calendar'
import { evidenceGoneFrom, rosterGoneFrom } from '../shared/domain/home-visit/evidence-retention'
import { AppError } from '../shared/errors'
import { onAws } from './runtime/aws'
import { log, type Runtime } from './runtime/context'
import {
  deleteEvidence,
  deleteEvidenceDue,
  type EvidenceDue,
  getEvidence,
  insertEvidenceDue,
  listEvidenceDue,
} from './store/evidence'
import { deleteObject, type EvidenceBucket } from './store/evidence-object'
import { getVisit } from './store/home-visit'
import { deleteRosterHead, forgetKept, getRosterHead, rosterDue, sweepParts } from './store/unit-roster'

/** Nights that a broken run has left out are made up for. */
const nights = 10

/**
 * Nightly: papers of home visits are deleted thirty days after the decision, and those that were begun and never put.
 * What still has to be decided is looked at again the night after.
 *
 * @returns how many papers are gone
 */
export async function run(runtime: Runtime): Promise<number> {
  const now = runtime.now()
  const { evidence: bucket } = runtime
  if (!bucket) throw new Error('EVIDENCE_BUCKET is not set')
  let [deleted, kept] = [0, 0]
  for (let ago = nights; ago >= 0; ago--)
    for (const due of await listEvidenceDue(runtime.table, addDays(dayOf(now), -ago)))
      if (await (isRoster(due) ? lookAtRoster : look)(runtime, bucket, due, now)) deleted += 1
      else kept += 1
  log('info', 'retain', { deleted, kept })
  return deleted
}

const isRoster = ({ visitId, evidenceId }: EvidenceDue): boolean => evidenceId === rosterDue(visitId)

/** Whether a unit's list is gone, and whoever stands in it is free to ask for himself. */
async function lookAtRoster(
  { table }: Runtime,
  bucket: EvidenceBucket,
  due: EvidenceDue,
  now: string,
): Promise<boolean> {
  const { visitId, evidenceId } = due
  const [head, visit] = await Promise.all([getRosterHead(table, visitId), getVisit(table, visitId)])
  const goneFrom = visit ? rosterGoneFrom(visit) : ''
  const isGone = goneFrom !== undefined && goneFrom <= dayOf(now)
  if (isGone) {
    await forgetKept(table, visitId)
    await sweepParts(table, visitId)
    if (head?.attempt) await deleteObject(bucket, head.attempt.rosterId, 'all')
    await deleteRosterHead(table, visitId)
  } else {
    const day = goneFrom ?? addDays(dayOf(now), 1)
    await insertEvidenceDue(table, { visitId, evidenceId, day }, now)
  }
  await deleteEvidenceDue(table, due)
  return isGone
}

/** Whether the paper is gone. Bytes go first: what is left of a broken run is looked at again. */
async function look(
  { table }: Runtime,
  bucket: EvidenceBucket,
  due: EvidenceDue,
  now: string,
): Promise<boolean> {
  const { visitId, evidenceId } = due
  const [item, visit] = await Promise.all([getEvidence(table, visitId, evidenceId), getVisit(table, visitId)])
  const goneFrom = item?.state === 'kept' && visit ? evidenceGoneFrom(visit) : ''
  const isGone = goneFrom !== undefined && goneFrom <= dayOf(now)
  if (isGone) {
    await deleteObject(bucket, evidenceId, 'all')
    if (item)
      await deleteEvidence(table, item, visit).catch(error => {
        if (!(error instanceof AppError)) throw error
        log('warn', error.code, { visitId, evidenceId })
      })
  } else {
    const day = goneFrom ?? addDays(dayOf(now), 1)
    await insertEvidenceDue(table, { visitId, evidenceId, day }, now)
  }
  if (!isGone || !(await getEvidence(table, visitId, evidenceId))) await deleteEvidenceDue(table, due)
  return isGone
}

export const handler = onAws(run)
