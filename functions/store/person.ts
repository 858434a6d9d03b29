import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { AppError } from '../../shared/errors'
import type { Preference } from '../../shared/schemas/person'
import type { Language } from '../../shared/schemas/text'
import { asStaff, type StaffItem, type StoredStaffItem } from './staff'
import { type GuardedWrite, getItem, keys, listItems, type Table } from './table'

export interface PersonItem {
  personId: string
  /** WeChat's id of the person, needed to send messages. */
  sealedOpenid: string
  /** What ties him to whoever follows the service number. */
  unionKey?: string
  language?: Language
  wantsRecommendations: boolean
  /** The county he starts from, given with consent; null: he would rather not say. Missing: he was not asked. */
  originDivision?: string | null
}

/** P1. */
export const getPerson = (table: Table, personId: string): Promise<PersonItem | undefined> =>
  getItem<PersonItem>(table, keys.person(personId))

/** What somebody has allowed of one kind of message. */
export interface Allowance {
  credits: number
  isAllowedForAll: boolean
}

export interface Profile {
  person: PersonItem | undefined
  staff: StaffItem | undefined
  credits: Record<string, number>
  /** Templates of several languages, and notices, are counted each by itself. */
  allowanceOf(ledger: string): Allowance
}

/** P1. Everything of one person in one read. */
export async function getProfile(table: Table, personId: string): Promise<Profile> {
  const items = await listItems<Record<string, unknown> & { sk: string }>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.person(personId).pk },
    ConsistentRead: true,
  })
  const item = (sk: string) => items.find(found => found.sk === sk) as unknown
  const staff = item('STAFF') as StoredStaffItem | undefined
  const credits = items.filter(({ sk }) => sk.startsWith(creditPrefix))
  const allowanceOf = (ledger: string): Allowance => {
    const found = item(creditPrefix + ledger) as { credits?: number; forAll?: boolean } | undefined
    return { credits: found?.credits ?? 0, isAllowedForAll: found?.forAll === true }
  }
  return {
    allowanceOf,
    person: item('PERSON') as PersonItem | undefined,
    staff: staff && asStaff(staff),
    credits: sums(
      // Whoever has allowed all has always one more.
      credits.map(({ sk, credits = 0, forAll }) => [
        countedUnder(sk.slice(creditPrefix.length)),
        Math.max(Number(credits), forAll ? 1 : 0),
      ]),
    ),
  }
}

const creditPrefix = 'CREDIT#'
const ofNotices = '@notice'

/** Where notices of the service number that somebody has allowed are counted: he may leave it, and they are no way then. */
export const noticeLedger = (purpose: string): string => `${purpose}${ofNotices}`

/** Of a kind of message there may be templates in several languages, each counted by itself. */
const countedUnder = (ledger: string): string =>
  ledger.endsWith(ofNotices) ? ledger : (ledger.split('@')[0] ?? '')

function sums(counted: [string, number][]): Record<string, number> {
  const all: Record<string, number> = {}
  for (const [purpose, count] of counted) all[purpose] = (all[purpose] ?? 0) + count
  return all
}

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

/** An accept of a popup, for the transaction that marks it as taken: one message more, or all of a long-term template. */
export const allow = (
  table: Table,
  personId: string,
  purpose: string,
  kind: 'oneTime' | 'longTerm',
): GuardedWrite => ({
  write: {
    Update: {
      TableName: table.name,
      Key: keys.credit(personId, purpose),
      ...(kind === 'longTerm'
        ? { UpdateExpression: 'SET forAll = :yes', ExpressionAttributeValues: { ':yes': true } }
        : { UpdateExpression: 'ADD credits :one', ExpressionAttributeValues: { ':one': 1 } }),
    },
  },
})

/** The person has turned a kind of message off. */
export const disallow = (table: Table, personId: string, purpose: string): GuardedWrite => ({
  write: { Delete: { TableName: table.name, Key: keys.credit(personId, purpose) } },
})

export const creditSpent = new AppError('busyTryAgain')

/** One that was sent, for the transaction that notes so; refused with `creditSpent` where the account has none. */
export const spendCredit = (table: Table, personId: string, purpose: string): GuardedWrite => ({
  write: {
    Update: {
      TableName: table.name,
      Key: keys.credit(personId, purpose),
      UpdateExpression: 'ADD credits :spent',
      ConditionExpression: 'credits >= :one',
      ExpressionAttributeValues: { ':spent': -1, ':one': 1 },
    },
  },
  refusal: creditSpent,
})

export async function clearCredit(table: Table, personId: string, purpose: string): Promise<void> {
  await table.doc.send(new DeleteCommand({ TableName: table.name, Key: keys.credit(personId, purpose) }))
}
