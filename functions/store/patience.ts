import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { AppError } from '../../shared/errors'
import { untilNoRival } from './rival'

/** What DynamoDB answers when a write has not been made and may well be made a moment later. */
const passing = new Set([
  'TransactionConflictException',
  'TransactionInProgressException',
  'ReplicatedWriteConflictException',
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
])
/** The same as the reason why a transaction was cancelled. */
const passingReasons = ['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']

/** Whether it may be tried again: a failed condition stands, whatever else was in the way. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof TransactionCanceledException))
    return error instanceof Error && passing.has(error.name)
  const reasons = (error.CancellationReasons ?? [])
    .map(({ Code = 'None' }) => Code)
    .filter(code => code !== 'None')
  return reasons.length > 0 && reasons.every(code => passingReasons.includes(code))
}

export interface Patience {
  attempts: number
  /** How long to wait after an attempt, counted from 1. */
  pauseMs(attempt: number): number
}

/**
 * Full jitter: anything up to a bound that doubles, so that those who met once do not meet again. All pauses together
 * are shorter than four seconds, which is within what a caller waits.
 */
export const patience: Patience = {
  attempts: 12,
  pauseMs: attempt => Math.random() * Math.min(500, 10 * 2 ** attempt),
}

/**
 * The client as the stores have it: what only has to be tried again is, whatever is sent.
 * @throws AppError busyTryAgain when that does not end
 */
export function patientClient(
  client: DynamoDBDocumentClient,
  waiting: Patience = patience,
): DynamoDBDocumentClient {
  const send = async (...sent: [never]) => {
    try {
      return await untilNoRival(isPassing, () => client.send(...sent), waiting)
    } catch (error) {
      throw isPassing(error) ? new AppError('busyTryAgain') : error
    }
  }
  return Object.assign(Object.create(client), { send })
}
