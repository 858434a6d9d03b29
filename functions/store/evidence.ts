import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { addDays, dayOf } from '../../shared/domain/calendar'
import { AppError } from '../../shared/errors'
import type { EvidenceKind } from '../../shared/schemas/home-visit'
import {
  type EvidenceProblem,
  type EvidenceType,
  mostEvidence,
} from '../../shared/schemas/home-visit-evidence'
import { updateVisit, type VisitItem } from './home-visit'
import {
  type GuardedWrite,
  getItem,
  keys,
  listItems,
  type Table,
  transact,
  ttlAfter,
  ttlAttribute,
} from './table'

/** What is known of a paper; its bytes lie in a bucket. */
export interface EvidenceItem {
  visitId: string
  evidenceId: string
  kind: EvidenceKind
  type: EvidenceType
  bytes: number
  state: 'awaited' | 'kept'
  at: string
}

/** A night on which a paper is looked at again: whether it is to be gone. */
export interface EvidenceDue {
  visitId: string
  evidenceId: string
  day: string
}

export const refusedEvidence = (problem: EvidenceProblem): AppError =>
  new AppError('evidenceRefused', problem)

/** Longer than any request is kept. */
const keptDays = 500

/** E1. */
export const listEvidence = (table: Table, visitId: string): Promise<EvidenceItem[]> =>
  listItems<EvidenceItem>(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :one)',
    ExpressionAttributeValues: {
      ':pk': keys.evidence(visitId, '').pk,
      ':one': keys.evidence(visitId, '').sk,
    },
    ConsistentRead: true,
  })

/** E1. */
export const getEvidence = (
  table: Table,
  visitId: string,
  evidenceId: string,
): Promise<EvidenceItem | undefined> => getItem<EvidenceItem>(table, keys.evidence(visitId, evidenceId))

/**
 * E1. Awaits a paper, one of at most so many of its request, and notes the night on which it is looked for.
 * @throws AppError evidenceRefused: tooMany
 */
export const insertEvidence = (table: Table, item: EvidenceItem): Promise<void> =>
  transact(table, [
    {
      write: {
        Put: {
          TableName: table.name,
          Item: {
            ...keys.evidence(item.visitId, item.evidenceId),
            ...item,
            [ttlAttribute]: ttlAfter(item.at, keptDays),
          },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
    },
    {
      write: {
        Update: {
          TableName: table.name,
          Key: keys.evidenceCount(item.visitId),
          UpdateExpression: `SET ${ttlAttribute} = :ttl ADD papers :one`,
          ConditionExpression: 'attribute_not_exists(papers) OR papers < :most',
          ExpressionAttributeValues: {
            ':one': 1,
            ':most': mostEvidence,
            ':ttl': ttlAfter(item.at, keptDays),
          },
        },
      },
      refusal: refusedEvidence('tooMany'),
    },
    evidenceDuePut(table, { ...item, day: addDays(dayOf(item.at), 2) }, item.at),
  ])

/**
 * E1. Keeps a paper that was awaited, and names it in its request as that was read.
 * @throws AppError visitRefused: changed
 */
export const keepEvidence = (
  table: Table,
  { visitId, evidenceId, kind }: EvidenceItem,
  visit: VisitItem,
): Promise<void> =>
  transact(table, [
    {
      write: {
        Update: {
          TableName: table.name,
          Key: keys.evidence(visitId, evidenceId),
          UpdateExpression: 'SET #state = :kept',
          ConditionExpression: '#state = :awaited',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':kept': 'kept', ':awaited': 'awaited' },
        },
      },
      refusal: refusedEvidence('notArrived'),
    },
    updateVisit(table, visit, { evidence: [...visit.evidence, { evidenceId, kind }] }),
  ])

/** E1. Forgets a paper, and its request does. Without a request as read, that is over or names it no more. */
export const deleteEvidence = (
  table: Table,
  { visitId, evidenceId }: Pick<EvidenceItem, 'visitId' | 'evidenceId'>,
  visit?: VisitItem,
): Promise<void> =>
  transact(table, [
    {
      write: {
        Delete: {
          TableName: table.name,
          Key: keys.evidence(visitId, evidenceId),
          ConditionExpression: 'attribute_exists(pk)',
        },
      },
      refusal: new AppError('notFound'),
    },
    {
      write: {
        Update: {
          TableName: table.name,
          Key: keys.evidenceCount(visitId),
          UpdateExpression: 'ADD papers :less',
          ExpressionAttributeValues: { ':less': -1 },
        },
      },
    },
    ...(visit?.evidence.some(one => one.evidenceId === evidenceId)
      ? [
          updateVisit(table, visit, {
            evidence: visit.evidence.filter(one => one.evidenceId !== evidenceId),
          }),
        ]
      : []),
  ])

/** E2. The papers that are to be looked at on a night. */
export const listEvidenceDue = (table: Table, day: string): Promise<EvidenceDue[]> =>
  listItems<EvidenceDue>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.evidenceDue(day, '').pk },
  })

/** E2. */
export async function insertEvidenceDue(table: Table, due: EvidenceDue, now: string): Promise<void> {
  await table.doc.send(new PutCommand(duePut(table, due, now)))
}

/** E2. */
export async function deleteEvidenceDue(table: Table, { day, evidenceId }: EvidenceDue): Promise<void> {
  await table.doc.send(new DeleteCommand({ TableName: table.name, Key: keys.evidenceDue(day, evidenceId) }))
}

const duePut = (table: Table, { visitId, evidenceId, day }: EvidenceDue, now: string) => ({
  TableName: table.name,
  Item: {
    ...keys.evidenceDue(day, evidenceId),
    visitId,
    evidenceId,
    day,
    [ttlAttribute]: ttlAfter(now, keptDays),
  },
})

/** E2. */
export const evidenceDuePut = (table: Table, due: EvidenceDue, now: string): GuardedWrite => ({
  write: { Put: duePut(table, due, now) },
})
