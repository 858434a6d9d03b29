import { evidenceFileProblem, headBytes } from '../../shared/domain/home-visit/evidence-file'
import type { EvidenceProblem, EvidenceType } from '../../shared/schemas/home-visit-evidence'
import { type EvidenceBucket, headOf, keepObject } from '../store/evidence-object'

interface Awaited {
  evidenceId: string
  type: EvidenceType
  bytes: number
}

/**
 * Looks at what a phone has put, and keeps it as it was looked at. @returns why it is not kept: nothing has arrived, or
 * it is not what it was said to be, which is then for the caller to delete.
 */
export async function keepArrived(
  bucket: EvidenceBucket,
  { evidenceId, type, bytes }: Awaited,
): Promise<Exclude<EvidenceProblem, 'tooMany' | 'closed'> | undefined> {
  const found = await headOf(bucket, evidenceId, headBytes)
  if (!found) return 'notArrived'
  const problem = found.bytes === bytes ? evidenceFileProblem(type, found.head) : 'size'
  if (problem) return problem
  return (await keepObject(bucket, evidenceId, found.etag)) ? undefined : 'notArrived'
}
