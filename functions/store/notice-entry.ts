import { createHash } from 'node:crypto'
import { canonicalText, entryKey } from '../../shared/domain/notice/notice'
import { AppError } from '../../shared/errors'
import type { Entry, EntryKind } from '../../shared/schemas/notice'
import { type AuditEntry, auditLine } from './audit'
import { type NoticeItem, type Signature, updateDraft } from './notice'
import { type GuardedWrite, keys, listItems, type Table, transact } from './table'

/**
 * One entry; `seed` is the digest of what a deployment last put there, whatever staff have made of it since. One that
 * is `dropped` is no longer said, and stays only so that the next deployment does not say it anew.
 */
export type EntryItem = Entry & { seed?: string; dropped?: true }

/** N2. All of a notice, or what it says of one kind. */
export const listEntries = async (table: Table, number: string, kind?: EntryKind): Promise<EntryItem[]> =>
  (await listAllEntries(table, number, kind)).filter(isSaid)

/** N2. The same with what has been taken out. */
export const listAllEntries = (table: Table, number: string, kind?: EntryKind): Promise<EntryItem[]> =>
  kind
    ? entriesWhere(table, number, 'begins_with(sk, :kind)', { ':kind': entryKey({ kind, code: '' }) })
    : entriesWhere(table, number)

const isSaid = ({ dropped }: EntryItem): boolean => !dropped

/** N2. All but the official guides, which are a fifth of a notice and asked for one at a time. */
export async function listSaid(table: Table, number: string): Promise<EntryItem[]> {
  const [before, behind] = await Promise.all([
    entriesWhere(table, number, 'sk < :guide', { ':guide': 'guide#' }),
    entriesWhere(table, number, 'sk > :guide', { ':guide': 'guide#~' }),
  ])
  return [...before, ...behind].filter(isSaid)
}

const entriesWhere = (
  table: Table,
  number: string,
  where = '',
  values: Record<string, string> = {},
): Promise<EntryItem[]> =>
  listItems<EntryItem>(table, {
    KeyConditionExpression: `pk = :pk${where && ` AND ${where}`}`,
    ExpressionAttributeValues: { ':pk': keys.noticeEntry(number, '').pk, ...values },
    ProjectionExpression: 'kind, code, #order, #value, seed, dropped',
    ExpressionAttributeNames: { '#order': 'order', '#value': 'value' },
    ConsistentRead: true,
  })

/** What a notice says, in 64 characters: one letter changed anywhere gives another hash. */
export const contentHash = (entries: Entry[]): string =>
  createHash('sha256').update(canonicalText(entries)).digest('hex')

/** A transaction holds a hundred writes; one of them looks whether the notice is still being copied. */
const chunk = 99

/**
 * N2. Fills a notice that has just begun. Doing it again writes the same; once the notice has been opened, it
 * writes nothing any more.
 * @throws AppError noticeChanged
 */
export async function copyEntries(table: Table, number: string, entries: EntryItem[]): Promise<void> {
  for (let from = 0; from < entries.length; from += chunk)
    await transact(table, [
      isCopying(table, number),
      ...entries.slice(from, from + chunk).map(entry => ({
        write: {
          Put: { TableName: table.name, Item: { ...keys.noticeEntry(number, entryKey(entry)), ...entry } },
        },
      })),
    ])
}

const isCopying = (table: Table, number: string): GuardedWrite => ({
  write: {
    ConditionCheck: {
      TableName: table.name,
      Key: keys.notice(number),
      ConditionExpression: '#status = :copying',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':copying': 'copying' },
    },
  },
  refusal: new AppError('noticeChanged'),
})

/**
 * N2. Writes one entry of a draft as it was seen, together with who did it.
 * @throws AppError noticeChanged
 */
export const putEntry = (
  table: Table,
  seen: NoticeItem,
  entry: Entry,
  author: Signature,
  { audit, now }: { audit: AuditEntry; now: string },
): Promise<void> =>
  transact(table, [
    updateDraft(table, seen, author),
    {
      write: {
        Update: {
          TableName: table.name,
          Key: keys.noticeEntry(seen.number, entryKey(entry)),
          // What a deployment put there stays known, so `seed` is left alone.
          UpdateExpression: 'SET kind = :kind, code = :code, #order = :order, #value = :value REMOVE dropped',
          ExpressionAttributeNames: { '#order': 'order', '#value': 'value' },
          ExpressionAttributeValues: {
            ':kind': entry.kind,
            ':code': entry.code,
            ':order': entry.order,
            ':value': entry.value,
          },
        },
      },
    },
    auditLine(table, audit, now),
  ])

/**
 * N2. Takes one entry out of a draft as it was seen, together with who did it.
 * @throws AppError noticeChanged
 */
export const dropEntry = (
  table: Table,
  seen: NoticeItem,
  entry: EntryItem,
  author: Signature,
  { audit, now }: { audit: AuditEntry; now: string },
): Promise<void> => {
  const place = { TableName: table.name, Key: keys.noticeEntry(seen.number, entryKey(entry)) }
  const leaving = entry.seed
    ? {
        Update: {
          ...place,
          UpdateExpression: 'SET dropped = :yes',
          ExpressionAttributeValues: { ':yes': true },
        },
      }
    : { Delete: place }
  return transact(table, [updateDraft(table, seen, author), { write: leaving }, auditLine(table, audit, now)])
}
