import { PutCommand, paginateScan } from '@aws-sdk/lib-dynamodb'
import { AppError } from '../../shared/errors'
import type { Assignment, Scope } from '../../shared/schemas/staff'
import { type AuditEntry, auditLine } from './audit'
import { type GuardedWrite, getItem, keys, listItems, type Table, transact } from './table'

export interface StaffItem extends Assignment {
  staffId: string
  sealedName: string
  /** The telephone that the invitation was bound to, and what finds it again; none of those who were before that. */
  sealedPhone?: string
  phoneKey?: string
  /** When he became what he is. */
  since?: string
}
export interface RosterItem extends StaffItem {
  personId: string
}

/** Of before roles and scopes were told apart: one word said both. */
type EarlierStaffItem = Omit<StaffItem, 'role' | 'scope'> & {
  role?: undefined
  scope: Exclude<Scope, { kind: 'point' | 'team' }> | { kind: 'counter'; pointId: string }
}
export type StoredStaffItem = StaffItem | EarlierStaffItem

type AsStaff<Stored> = Stored extends undefined ? undefined : StaffItem

/** Staff as they were stored, by whatever shape. */
export function asStaff<Stored extends StoredStaffItem | undefined>(stored: Stored): AsStaff<Stored>
export function asStaff(stored: StoredStaffItem | undefined): StaffItem | undefined {
  if (!stored || stored.role !== undefined) return stored
  const { scope, ...rest } = stored
  if (scope.kind !== 'counter') return { ...rest, role: scope.kind, scope }
  return { ...rest, role: 'counter', scope: { kind: 'point', pointId: scope.pointId } }
}

/** P1. */
export async function getStaff(table: Table, personId: string): Promise<StaffItem | undefined> {
  const stored = await getItem<StoredStaffItem>(table, keys.staff(personId))
  return stored && asStaff(stored)
}

/** P3. All staff there are: some fifteen hundred in the province. */
export const listRoster = (table: Table): Promise<RosterItem[]> =>
  listItems<RosterItem>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': rosterOf },
    ConsistentRead: true,
  })

/** P3. Who works at a point now. */
export const listClerks = (table: Table, pointId: string): Promise<RosterItem[]> =>
  listItems<RosterItem>(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :point)',
    ExpressionAttributeValues: {
      ':pk': rosterOf,
      ':point': keys.roster({ kind: 'point', pointId }, '').sk,
    },
    ConsistentRead: true,
  })

const rosterOf = keys.roster({ kind: 'province' }, '').pk

/** P6. Who is staff by a telephone. */
export const getPersonOfPhone = async (table: Table, phoneKey: string): Promise<string | undefined> =>
  (await getItem<{ personId: string }>(table, keys.staffPhone(phoneKey)))?.personId

/**
 * Makes a person staff; goes into one transaction with what entitles him to it. A person, and a telephone, is one
 * staff member at a time, so that nobody is two people by two invitations.
 */
export const enrolment = (
  table: Table,
  { personId, ...staff }: RosterItem & { phoneKey: string },
): GuardedWrite[] => [
  {
    write: {
      Put: {
        TableName: table.name,
        Item: { ...keys.staff(personId), ...staff },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
    refusal: new AppError('alreadyStaff'),
  },
  {
    write: {
      Put: {
        TableName: table.name,
        Item: { ...keys.staffPhone(staff.phoneKey), personId },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
    refusal: new AppError('alreadyStaff'),
  },
  // Who comes anew shows a second factor that is set up anew.
  { write: { Delete: { TableName: table.name, Key: keys.secondFactor(personId) } } },
  { write: rosterPut(table, { personId, ...staff }) },
]

const rosterPut = (table: Table, staff: RosterItem) => ({
  Put: { TableName: table.name, Item: { ...staff, ...keys.roster(staff.scope, staff.personId) } },
})

/** That somebody is still what he was when he was looked at. */
export const asSeen = ({ staffId, since }: Pick<StaffItem, 'staffId' | 'since'>) => ({
  ConditionExpression: `staffId = :staffId AND ${since ? 'since = :since' : 'attribute_not_exists(since)'}`,
  ExpressionAttributeValues: { ':staffId': staffId, ...(since && { ':since': since }) },
})

/**
 * Another role or place from now on.
 * @throws AppError staffChanged when somebody else came first
 */
export async function transferStaff(
  table: Table,
  { personId, ...staff }: RosterItem,
  to: Assignment,
  audits: AuditEntry[],
  now: string,
): Promise<void> {
  const moved = { ...staff, ...to, since: now }
  await transact(table, [
    {
      write: {
        Put: { TableName: table.name, Item: { ...moved, ...keys.staff(personId) }, ...asSeen(staff) },
      },
      refusal: new AppError('staffChanged'),
    },
    ...rosterMove(table, personId, staff.scope, moved),
    ...audits.map(audit => auditLine(table, audit, now)),
  ])
}

/** A transaction writes an item once: within one place the new line takes the place of the old. */
function rosterMove(table: Table, personId: string, from: Scope, moved: StaffItem): GuardedWrite[] {
  const [before, after] = [keys.roster(from, personId), keys.roster(moved.scope, personId)]
  const put = { write: rosterPut(table, { personId, ...moved }) }
  return before.sk === after.sk ? [put] : [{ write: { Delete: { TableName: table.name, Key: before } } }, put]
}

/**
 * From the next request on he is no staff. One of the province goes only while another stays.
 * @throws AppError staffChanged when somebody else came first, lastOfProvince when the other has gone meanwhile
 */
export async function deleteStaff(
  table: Table,
  { personId, ...staff }: RosterItem,
  other: RosterItem | undefined,
  audit: AuditEntry,
  now: string,
): Promise<void> {
  const gone = (key: { pk: string; sk: string }) => ({
    write: { Delete: { TableName: table.name, Key: key } },
  })
  await transact(table, [
    {
      write: { Delete: { TableName: table.name, Key: keys.staff(personId), ...asSeen(staff) } },
      refusal: new AppError('staffChanged'),
    },
    gone(keys.roster(staff.scope, personId)),
    ...(staff.phoneKey ? [gone(keys.staffPhone(staff.phoneKey))] : []),
    ...(other ? [staysOfProvince(table, other)] : []),
    auditLine(table, audit, now),
  ])
}

const staysOfProvince = (table: Table, { personId }: RosterItem): GuardedWrite => ({
  write: {
    ConditionCheck: {
      TableName: table.name,
      Key: keys.staff(personId),
      ConditionExpression: '#scope.#kind = :province',
      ExpressionAttributeNames: { '#scope': 'scope', '#kind': 'kind' },
      ExpressionAttributeValues: { ':province': 'province' },
    },
  },
  refusal: new AppError('lastOfProvince'),
})

/** Staff of before there was a roster are in it from now on, as they are. Reads the whole table: not for requests. */
export async function enrolEarlierStaff(table: Table): Promise<void> {
  const known = new Set((await listRoster(table)).map(({ personId }) => personId))
  const scan = {
    TableName: table.name,
    FilterExpression: 'sk = :staff',
    ExpressionAttributeValues: { ':staff': 'STAFF' },
  }
  for await (const { Items = [] } of paginateScan({ client: table.doc }, scan))
    for (const item of Items as (StoredStaffItem & { pk: string; sk: string })[]) {
      const { pk, sk: _, ...stored } = item
      const personId = pk.slice(keys.staff('').pk.length)
      if (!known.has(personId))
        await table.doc.send(new PutCommand(rosterPut(table, { ...asStaff(stored), personId }).Put))
    }
}
