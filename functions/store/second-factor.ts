import { PutCommand, UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb'
import { addMinutes } from '../../shared/domain/calendar'
import { AppError } from '../../shared/errors'
import { getItem, isConditionFailure, keys, type Table } from './table'

/** The key that a person's authenticator shares with us; `pending` until a code has shown that it does. */
export interface SecondFactorItem {
  sealedKey: string
  status: 'pending' | 'active'
  /** The last half minute whose code was used. */
  lastStep?: number
  setUpAt: string
}

const most = { tries: 5, withinMinutes: 15 }

/** P1. */
export const getSecondFactor = (table: Table, personId: string): Promise<SecondFactorItem | undefined> =>
  getItem<SecondFactorItem>(table, keys.secondFactor(personId))

/** P1. One that is active stays. @returns whether it was written */
export const putPendingFactor = (table: Table, personId: string, item: SecondFactorItem): Promise<boolean> =>
  isMade(
    table.doc.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...keys.secondFactor(personId), ...item },
        ConditionExpression: 'attribute_not_exists(pk) OR #status = :pending',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':pending': 'pending' },
      }),
    ),
  )

/** P1. Before a code is looked at, the try is counted. @throws AppError tooManyRequests */
export async function countTry(table: Table, personId: string, now: string): Promise<void> {
  const another = await update(table, personId, {
    UpdateExpression: 'ADD tries :one',
    ConditionExpression: 'triesUntil > :now AND tries < :most',
    ExpressionAttributeValues: { ':one': 1, ':now': now, ':most': most.tries },
  })
  if (another) return
  const first = await update(table, personId, {
    UpdateExpression: 'SET tries = :one, triesUntil = :until',
    ConditionExpression: 'attribute_exists(pk) AND (attribute_not_exists(triesUntil) OR triesUntil <= :now)',
    ExpressionAttributeValues: { ':one': 1, ':now': now, ':until': addMinutes(now, most.withinMinutes) },
  })
  if (!first) throw new AppError('tooManyRequests')
}

/** P1. A right code, used once: of two who show the same, one succeeds. @returns whether this one did */
export const spendStep = (table: Table, personId: string, step: number): Promise<boolean> =>
  update(table, personId, {
    UpdateExpression: 'SET lastStep = :step, #status = :active REMOVE tries, triesUntil',
    ConditionExpression: 'attribute_exists(pk) AND (attribute_not_exists(lastStep) OR lastStep < :step)',
    ExpressionAttributeNames: { '#status': 'status' },
    ExpressionAttributeValues: { ':step': step, ':active': 'active' },
  })

const update = (
  table: Table,
  personId: string,
  change: Omit<UpdateCommandInput, 'TableName' | 'Key'>,
): Promise<boolean> =>
  isMade(
    table.doc.send(new UpdateCommand({ TableName: table.name, Key: keys.secondFactor(personId), ...change })),
  )

async function isMade(change: Promise<unknown>): Promise<boolean> {
  try {
    await change
    return true
  } catch (error) {
    if (!isConditionFailure(error)) throw error
    return false
  }
}
