import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { AppError } from '../../shared/errors'
import type { Preference } from '../../shared/schemas/person'
import type { Assignment, Scope } from '../../shared/schemas/staff'
import type { Language } from '../../shared/schemas/text'
import {
  type GuardedWrite,
  getItem,
  isConditionFailure,
  keys,
  listItems,
  type Table,
  transact,
  ttlAfter,
  ttlAttribute,
} from './table'

export interface PersonItem {
  personId: string
  /** WeChat's id of the person, needed to send messages. */
  sealedOpenid: string
  language?: Language
  wantsRecommendations: boolean
}

export interface StaffItem extends Assignment {
  staffId: string
  sealedName: string
}

/** Of before roles and scopes were told apart: one word said both. */
type EarlierStaffItem = Omit<StaffItem, 'role' | 'scope'> & {
  role?: undefined
  scope: Exclude<Scope, { kind: 'point' | 'team' }> | { kind: 'counter'; pointId: string }
}
export type StoredStaffItem = StaffItem | EarlierStaffItem

/** Staff as they were stored, by whatever shape. */
export function asStaff(stored: StoredStaffItem | undefined): StaffItem | undefined {
  if (stored?.role !== undefined || !stored) return stored
  const { scope, ...rest } = stored
  if (scope.kind !== 'counter') return { ...rest, role: scope.kind, scope }
  return { ...rest, role: 'counter', scope: { kind: 'point', pointId: scope.pointId } }
}

/** P1. */
export const getPerson = (table: Table, personId: string): Promise<PersonItem | undefined> =>
  getItem<PersonItem>(table, keys.person(personId))

/** P1. Everything of one person in one read. */
export async function getProfile(
  table: Table,
  personId: string,
): Promise<{
  person: PersonItem | undefined
  staff: StaffItem | undefined
  credits: Record<string, number>
}> {
  const items = await listItems<Record<string, unknown> & { sk: string }>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.person(personId).pk },
    ConsistentRead: true,
  })
  const item = (sk: string) => items.find(found => found.sk === sk) as unknown
  const credits = items.filter(({ sk }) => sk.startsWith(creditPrefix))
  return {
    person: item('PERSON') as PersonItem | undefined,
    staff: asStaff(item('STAFF') as StoredStaffItem | undefined),
    credits: Object.fromEntries(
      credits.map(({ sk, credits }) => [sk.slice(creditPrefix.length), Number(credits)]),
    ),
  }
}

const creditPrefix = 'CREDIT#'

/** P1. */
export const getStaff = async (table: Table, personId: string): Promise<StaffItem | undefined> =>
  asStaff(await getItem<StoredStaffItem>(table, keys.staff(personId)))

/** A person known already keeps what he has chosen. */
export async function upsertPerson(table: Table, personId: string, sealedOpenid: string): Promise<void> {
  await table.doc.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.person(personId),
      UpdateExpression:
        'SET personId = :id, sealedOpenid = if_not_exists(sealedOpenid, :openid), wantsRecommendations = if_not_exists(wantsRecommendations, :yes)',
      ExpressionAttributeValues: { ':id': personId, ':openid': sealedOpenid, ':yes': true },
    }),
  )
}

export async function updatePreference(
  table: Table,
  personId: string,
  preference: Preference,
): Promise<void> {
  const given = Object.entries(preference).filter(([, value]) => value !== undefined)
  await table.doc.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.person(personId),
      UpdateExpression: ['SET personId = :id', ...given.map(([name]) => `#${name} = :${name}`)].join(', '),
      ConditionExpression: 'attribute_exists(pk)',
      ...(given.length > 0 && {
        ExpressionAttributeNames: Object.fromEntries(given.map(([name]) => [`#${name}`, name])),
      }),
      ExpressionAttributeValues: {
        ':id': personId,
        ...Object.fromEntries(given.map(([name, value]) => [`:${name}`, value])),
      },
    }),
  )
}

/** P2. An activation code makes one person staff, once, within a week. Only its look-up value is kept. */
export async function insertActivation(
  table: Table,
  codeKey: string,
  staff: StaffItem,
  now: string,
): Promise<void> {
  const expiresAtSeconds = ttlAfter(now, 7)
  await table.doc.send(
    new PutCommand({
      TableName: table.name,
      Item: { ...keys.activation(codeKey), ...staff, [ttlAttribute]: expiresAtSeconds },
      ConditionExpression: 'attribute_not_exists(pk)',
    }),
  )
}

/** P2. */
export const getActivation = async (table: Table, codeKey: string): Promise<StaffItem | undefined> =>
  asStaff(await getItem<StoredStaffItem>(table, keys.activation(codeKey)))

/** Binds a person to a staff member and uses the code up, in one step: of two who try, one succeeds. */
export async function activateStaff(
  table: Table,
  codeKey: string,
  personId: string,
  { staffId, sealedName, role, scope }: StaffItem,
  now: string,
): Promise<void> {
  await transact(table, [
    {
      write: {
        Delete: {
          TableName: table.name,
          Key: keys.activation(codeKey),
          ConditionExpression: 'attribute_exists(pk) AND expiresAtSeconds > :now',
          ExpressionAttributeValues: { ':now': ttlAfter(now, 0) },
        },
      },
      refusal: new AppError('activationCodeRefused'),
    },
    {
      write: {
        Put: { TableName: table.name, Item: { ...keys.staff(personId), staffId, sealedName, role, scope } },
      },
    },
    // Who comes anew shows a second factor that is set up anew.
    { write: { Delete: { TableName: table.name, Key: keys.secondFactor(personId) } } },
    ...(scope.kind === 'point' ? [enrol(table, scope.pointId, personId)] : []),
  ])
}

const enrol = (table: Table, pointId: string, personId: string): GuardedWrite => ({
  write: { Put: { TableName: table.name, Item: { ...keys.clerk(pointId, personId), personId } } },
})

/** P3. Once more changes nothing: whoever was made staff before clerks were listed is listed from now on. */
export const enrolClerk = (table: Table, pointId: string, personId: string): Promise<void> =>
  transact(table, [enrol(table, pointId, personId)])

/** P3, P1. Who works at a point now: whoever has another role since, or none, is no clerk of it any more. */
export async function listClerks(
  table: Table,
  pointId: string,
): Promise<(StaffItem & { personId: string })[]> {
  const enrolled = await listItems<{ personId: string }>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.clerk(pointId, '').pk },
  })
  const known = await Promise.all(
    enrolled.map(async ({ personId }) => {
      const staff = await getStaff(table, personId)
      const isHere = staff?.scope.kind === 'point' && staff.scope.pointId === pointId
      return isHere ? [{ ...staff, personId }] : []
    }),
  )
  return known.flat()
}

/** Adds a message the person has allowed (or, negative, one that was sent); never below none. */
export async function addCredit(
  table: Table,
  personId: string,
  purpose: string,
  count: number,
): Promise<void> {
  try {
    await table.doc.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.credit(personId, purpose),
        UpdateExpression: 'ADD credits :count',
        ...(count < 0 && { ConditionExpression: 'credits >= :spent' }),
        ExpressionAttributeValues: { ':count': count, ...(count < 0 && { ':spent': -count }) },
      }),
    )
  } catch (error) {
    if (!isConditionFailure(error)) throw error
  }
}

export async function clearCredit(table: Table, personId: string, purpose: string): Promise<void> {
  await table.doc.send(new DeleteCommand({ TableName: table.name, Key: keys.credit(personId, purpose) }))
}
