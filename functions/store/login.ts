import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { msOf } from '../../shared/domain/calendar'
import type { SessionDevice } from '../../shared/domain/session/device'
import { AppError } from '../../shared/errors'
import { type AuditEntry, auditLine } from './audit'
import { insertSession, type SessionItem } from './session'
import {
  type GuardedWrite,
  getItem,
  isConditionFailure,
  keys,
  type Table,
  transact,
  ttlAfter,
  ttlAttribute,
} from './table'

/** A PC that asks to be let in by the telephone of a staff member. */
export interface LoginItem {
  loginCode: string
  pollHash: string
  /** What stands on the PC, and what the telephone offers to choose from. */
  number: string
  numbers: string[]
  device: SessionDevice
  address: string
  askedAt: string
  expiresAt: string
  status: 'waiting' | 'confirmed' | 'refused' | 'used'
  /** Who has let it in. */
  personId?: string
}

/** P5. */
export async function insertLogin(table: Table, login: LoginItem): Promise<void> {
  await table.doc.send(
    new PutCommand({
      TableName: table.name,
      Item: { ...keys.login(login.loginCode), ...login, [ttlAttribute]: ttlAfter(login.expiresAt, 1) },
      ConditionExpression: 'attribute_not_exists(pk)',
    }),
  )
}

/** P5. */
export const getLogin = (table: Table, loginCode: string): Promise<LoginItem | undefined> =>
  getItem<LoginItem>(table, keys.login(loginCode))

/** From one status to the next, once: of two who try, one succeeds. */
const stepLogin = (
  table: Table,
  loginCode: string,
  [from, to]: [LoginItem['status'], LoginItem['status']],
  now: string,
  personId?: string,
): GuardedWrite => ({
  write: {
    Update: {
      TableName: table.name,
      Key: keys.login(loginCode),
      UpdateExpression: `SET #status = :to${personId ? ', personId = :person' : ''}`,
      ConditionExpression: '#status = :from AND expiresAt > :now',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: {
        ':to': to,
        ':from': from,
        ':now': now,
        ...(personId && { ':person': personId }),
      },
    },
  },
  refusal: new AppError('loginEnded'),
})

/** P5. @throws AppError loginEnded when it was answered before or is over */
export const confirmLogin = (
  table: Table,
  loginCode: string,
  { personId, audit, now }: { personId: string; audit: AuditEntry; now: string },
): Promise<void> =>
  transact(table, [
    stepLogin(table, loginCode, ['waiting', 'confirmed'], now, personId),
    auditLine(table, audit, now),
  ])

/** P5. @throws AppError loginEnded */
export const refuseLogin = (
  table: Table,
  loginCode: string,
  { audit, now }: { audit: AuditEntry; now: string },
): Promise<void> =>
  transact(table, [stepLogin(table, loginCode, ['waiting', 'refused'], now), auditLine(table, audit, now)])

/** P5, P4. The code is used up and the session begins in one step. @throws AppError loginEnded */
export const takeLogin = (
  table: Table,
  loginCode: string,
  session: SessionItem,
  now: string,
): Promise<void> =>
  transact(table, [stepLogin(table, loginCode, ['confirmed', 'used'], now), insertSession(table, session)])

/** P5. Counts what is asked from one address within a minute. @throws AppError tooManyRequests */
export async function countAsking(
  table: Table,
  addressKey: string,
  now: string,
  most: number,
): Promise<void> {
  try {
    await table.doc.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.loginCount(addressKey, now.slice(0, 16)),
        UpdateExpression: 'SET #ttl = :ttl ADD asked :one',
        ConditionExpression: 'attribute_not_exists(asked) OR asked < :most',
        ExpressionAttributeNames: { '#ttl': ttlAttribute },
        ExpressionAttributeValues: {
          ':ttl': Math.floor(msOf(now) / 1000) + 3600,
          ':one': 1,
          ':most': most,
        },
      }),
    )
  } catch (error) {
    throw isConditionFailure(error) ? new AppError('tooManyRequests') : error
  }
}
