import { AppError } from '../../shared/errors'
import type { Assignment } from '../../shared/schemas/staff'
import { type AuditEntry, auditLine } from './audit'
import { asSeen, enrolment } from './staff'
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

/** Long enough for somebody who is away for a day, short enough that none lies about. */
export const invitedDays = 2

/** An invitation to become staff. Only the look-up values of its code and its telephone are kept. */
export interface InvitationItem extends Assignment {
  codeKey: string
  staffId: string
  sealedName: string
  sealedPhone: string
  phoneKey: string
  invitedAt: string
  /** Who invites, as he was then; nobody of the staff where an operator does. */
  by?: { personId: string; staffId: string; since?: string }
}
type StoredInvitation = InvitationItem & { [ttlAttribute]: number }

const isOpen = (now: string) => (invitation: StoredInvitation) => invitation[ttlAttribute] > ttlAfter(now, 0)

/** P2. */
export async function insertInvitation(
  table: Table,
  invitation: InvitationItem,
  audit: AuditEntry,
): Promise<void> {
  const { codeKey, invitedAt } = invitation
  await transact(table, [
    {
      write: {
        Put: {
          TableName: table.name,
          Item: {
            ...keys.invitation(codeKey),
            ...invitation,
            [ttlAttribute]: ttlAfter(invitedAt, invitedDays),
          },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
    },
    auditLine(table, audit, invitedAt),
  ])
}

/** P2. Unless it has expired. */
export async function getInvitation(
  table: Table,
  codeKey: string,
  now: string,
): Promise<InvitationItem | undefined> {
  const found = await getItem<StoredInvitation>(table, keys.invitation(codeKey))
  return found && isOpen(now)(found) ? found : undefined
}

/** P2. All that are open. */
export async function listInvitations(table: Table, now: string): Promise<InvitationItem[]> {
  const all = await listItems<StoredInvitation>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.invitation('').pk },
    ConsistentRead: true,
  })
  return all.filter(isOpen(now))
}

/**
 * Uses an invitation up: of two who try, one is staff then. It is worth nothing any more once who made it has another
 * role, or none.
 * @throws AppError activationCodeRefused, alreadyStaff
 */
export async function acceptInvitation(
  table: Table,
  { codeKey, by, invitedAt: _, ...staff }: InvitationItem,
  personId: string,
  audit: AuditEntry,
  now: string,
): Promise<void> {
  const { staffId, sealedName, sealedPhone, phoneKey, role, scope } = staff
  await transact(table, [
    {
      write: {
        Delete: {
          TableName: table.name,
          Key: keys.invitation(codeKey),
          ConditionExpression: `attribute_exists(pk) AND ${ttlAttribute} > :now`,
          ExpressionAttributeValues: { ':now': ttlAfter(now, 0) },
        },
      },
      refusal: new AppError('activationCodeRefused'),
    },
    ...(by ? [isStill(table, by)] : []),
    ...enrolment(table, { personId, staffId, sealedName, sealedPhone, phoneKey, role, scope, since: now }),
    auditLine(table, audit, now),
  ])
}

const isStill = (table: Table, by: NonNullable<InvitationItem['by']>): GuardedWrite => ({
  write: { ConditionCheck: { TableName: table.name, Key: keys.staff(by.personId), ...asSeen(by) } },
  refusal: new AppError('activationCodeRefused'),
})

/** @throws AppError notFound when it has been taken, or withdrawn, meanwhile */
export async function deleteInvitation(
  table: Table,
  codeKey: string,
  audit: AuditEntry,
  now: string,
): Promise<void> {
  await transact(table, [
    {
      write: {
        Delete: {
          TableName: table.name,
          Key: keys.invitation(codeKey),
          ConditionExpression: 'attribute_exists(pk)',
        },
      },
      refusal: new AppError('notFound'),
    },
    auditLine(table, audit, now),
  ])
}
