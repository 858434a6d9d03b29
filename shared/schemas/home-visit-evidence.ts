import * as v from 'valibot'
import { evidenceTypes, largestEvidenceBytes } from '../vocabulary/home-visit'
import { EvidenceKind, VisitId } from './home-visit'

export const EvidenceType = v.picklist(evidenceTypes)
export type EvidenceType = v.InferOutput<typeof EvidenceType>

/** Papers of one request. */
export const mostEvidence = 12

const EvidenceId = v.pipe(v.string(), v.uuid())
export const OfVisitEvidence = v.strictObject({ visitId: VisitId })
export const OfOneEvidence = v.strictObject({ visitId: VisitId, evidenceId: EvidenceId })
export const NewEvidence = v.strictObject({
  visitId: VisitId,
  kind: EvidenceKind,
  type: EvidenceType,
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(largestEvidenceBytes)),
})

/** Why a paper is not taken; the detail of `evidenceRefused`. */
export const evidenceProblems = [
  'notArrived',
  'size',
  'otherType',
  'damaged',
  'pixels',
  'tooMany',
  'closed',
] as const
export type EvidenceProblem = (typeof evidenceProblems)[number]

/** Where a phone puts the bytes of a paper, and with which headers; for nothing else and only so long. */
export interface EvidenceUpload {
  evidenceId: string
  url: string
  headers: Record<string, string>
  validSeconds: number
}

/** A paper as its owner finds it: that it is here, and never what it shows. */
export interface EvidencePaper {
  evidenceId: string
  kind: EvidenceKind
  type: EvidenceType
  bytes: number
  at: string
}

/** A paper before a reviewer's eyes, for a few minutes. */
export interface EvidenceLink {
  url: string
  type: EvidenceType
  until: string
}
