import { noticeInForce } from '../../shared/domain/notice/notice'
import { AppError } from '../../shared/errors'
import type { NoticeDocument, NoticeStatus } from '../../shared/schemas/notice'
import { type AuditEntry, auditLine } from './audit'
import { type GuardedWrite, getItem, keys, listItems, type Table, transact } from './table'

/** Who did something with a notice: the person, under which staff number, and by name for those who read it later. */
export interface Signature {
  personId: string
  staffId: string
  sealedName: string
}

/** A notice without what it says. */
export interface NoticeItem {
  number: string
  /** While its entries are still being copied nobody sees it. */
  status: NoticeStatus | 'copying'
  base?: string
  /** The notice that was issued after it; of two drafts from one base only one can become that. */
  followedBy?: string
  /** The urgent one that was issued on top of it while the one that follows it was still coming. */
  urgentBy?: string
  effectiveFrom?: string
  /** The day before which it ends by itself, because the one that was coming begins then. */
  until?: string
  document?: NoticeDocument
  /** Followed from the moment it is issued on; its day is written then. */
  urgent?: boolean
  version: number
  hash?: string
  /** Of the facts that came with a deployment. */
  seedDigest?: string
  /** Sealed names by staff id of whoever has written in it; none where it came with a deployment. */
  authors: Record<string, string>
  /** The persons behind these numbers: one may have had several. */
  writers?: Set<string>
  submitter?: Signature
  approver?: Signature
  createdAt: string
  submittedAt?: string
  issuedAt?: string
  remark?: string
}
/** One that can be seen. */
export type KnownNotice = NoticeItem & { status: NoticeStatus }

export const isKnown = (notice: NoticeItem): notice is KnownNotice => notice.status !== 'copying'

/** N1. */
export const listNotices = (table: Table): Promise<NoticeItem[]> =>
  listItems<NoticeItem>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.notice('').pk },
    ConsistentRead: true,
  })

/** N1. */
export const getNotice = (table: Table, number: string): Promise<NoticeItem | undefined> =>
  getItem<NoticeItem>(table, keys.notice(number))

/** The last issued of all, which the next one is drafted from. */
export const newestNotice = (notices: NoticeItem[]): NoticeItem | undefined =>
  noticeInForce(notices.filter(isKnown), '9999-12-31')

/**
 * N1. Begins a notice; its entries follow.
 * @throws AppError noticeChanged when somebody has taken the number
 */
export const insertNotice = (table: Table, notice: NoticeItem): Promise<void> =>
  transact(table, [
    {
      write: {
        Put: {
          TableName: table.name,
          Item: { ...keys.notice(notice.number), ...notice },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
      refusal: new AppError('noticeChanged'),
    },
  ])

interface Extra {
  condition?: string
  names?: Record<string, string>
  /** What is added beside the version. */
  adding?: string
}

/** N1. A step of a notice as it was seen: refused when somebody has changed it since. */
export const updateNotice = (
  table: Table,
  seen: NoticeItem,
  expression: string,
  values: Record<string, unknown> = {},
  { condition, names = {}, adding = '' }: Extra = {},
): GuardedWrite => ({
  write: {
    Update: {
      TableName: table.name,
      Key: keys.notice(seen.number),
      UpdateExpression: `${expression} ADD version :one${adding}`,
      ConditionExpression: `#status = :seen AND version = :version${condition ? ` AND ${condition}` : ''}`,
      ExpressionAttributeNames: { '#status': 'status', ...names },
      ExpressionAttributeValues: { ...values, ':seen': seen.status, ':version': seen.version, ':one': 1 },
    },
  },
  refusal: new AppError('noticeChanged'),
})

/** A change of a draft makes whoever makes it one of its authors, so he cannot be its second pair of eyes. */
export const updateDraft = (
  table: Table,
  seen: NoticeItem,
  { personId, staffId, sealedName }: Signature,
  change: { [Field in keyof NoticeItem]?: NoticeItem[Field] | undefined } = {},
): GuardedWrite => {
  const changed = Object.entries(change).filter(([, value]) => value !== undefined)
  const set = changed.map(([name]) => `#${name} = :${name}, `).join('')
  return updateNotice(
    table,
    seen,
    `SET ${set}authors.#author = :author`,
    {
      ':author': sealedName,
      ':writer': new Set([personId]),
      ...Object.fromEntries(changed.map(([name, value]) => [`:${name}`, value])),
    },
    {
      names: { '#author': staffId, ...Object.fromEntries(changed.map(([name]) => [`#${name}`, name])) },
      adding: ', writers :writer',
    },
  )
}

/** The writes of one step, and the line of the audit that tells of it. */
export const stepNotice = (
  table: Table,
  writes: GuardedWrite[],
  audit: AuditEntry,
  now: string,
): Promise<void> => transact(table, [...writes, auditLine(table, audit, now)])

export interface Issue {
  hash: string
  issuedAt: string
  effectiveFrom: string
  /** Missing for what comes with a deployment. */
  approver?: Signature
}

/** Neither the person nor his staff number has written in it. */
const byAnother = 'attribute_not_exists(authors.#approver) AND NOT contains(writers, :person)'

/**
 * The writes that issue a notice. Whoever has written in it or submitted it cannot approve it, the content is
 * the one that was read, and nothing has been issued since it was drafted.
 */
export function issuingWrites(table: Table, seen: NoticeItem, issue: Issue): GuardedWrite[] {
  const { hash, issuedAt, effectiveFrom, approver } = issue
  const set = '#status = :issued, #hash = :hash, issuedAt = :at, effectiveFrom = :from'
  const update = updateNotice(
    table,
    seen,
    `SET ${set}${approver ? ', approver = :approver' : ''}`,
    {
      ':issued': 'issued',
      ':hash': hash,
      ':at': issuedAt,
      ':from': effectiveFrom,
      ...(approver && { ':approver': approver, ':person': approver.personId }),
    },
    {
      names: { '#hash': 'hash', ...(approver && { '#approver': approver.staffId }) },
      ...(approver && { condition: `#hash = :hash AND ${byAnother}` }),
    },
  )
  const field = seen.until ? 'urgentBy' : 'followedBy'
  return [update, ...(seen.base ? [followWrite(table, seen.base, seen.number, field)] : [])]
}

const followWrite = (
  table: Table,
  base: string,
  number: string,
  field: 'followedBy' | 'urgentBy',
): GuardedWrite => ({
  write: {
    Update: {
      TableName: table.name,
      Key: keys.notice(base),
      UpdateExpression: `SET ${field} = :number`,
      ConditionExpression: `attribute_not_exists(${field})`,
      ExpressionAttributeValues: { ':number': number },
    },
  },
  refusal: new AppError('noticeOutdated'),
})
