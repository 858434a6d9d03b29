import { isDeepStrictEqual } from 'node:util'
import { dayOf } from '../../shared/domain/calendar'
import { isPlannable } from '../../shared/domain/notice/entry-flaw'
import {
  documentFlaw,
  effectiveFromProblem,
  firstDay,
  hasWritten,
  nextNoticeNumber,
  noticeInForce,
} from '../../shared/domain/notice/notice'
import { missingReference } from '../../shared/domain/notice/notice-reference'
import { AppError } from '../../shared/errors'
import type { NoticeAction } from '../../shared/schemas/notice'
import type { Context } from '../runtime/context'
import { forgetContent } from '../store/content'
import {
  insertNotice,
  isKnown,
  issuingWrites,
  type KnownNotice,
  listNotices,
  type NoticeItem,
  newestNotice,
  type Signature,
  stepNotice,
  updateDraft,
  updateNotice,
} from '../store/notice'
import { contentHash, copyEntries, listAllEntries, listEntries } from '../store/notice-entry'
import { insertTelling } from '../store/telling'
import { signatureOf, staffCaller } from './caller'
import { auditOf, noticeOf, viewOf } from './notice-view'
import type { Handlers } from './serve'

export const noticeStep: Handlers<
  'createNotice' | 'updateNotice' | 'submitNotice' | 'returnNotice' | 'issueNotice' | 'discardNotice'
> = {
  /** A draft with everything the newest notice says. One that broke off half way is gone on with. */
  async createNotice(_, ctx) {
    const [notices, author] = [await listNotices(ctx.table), await signatureOf(ctx)]
    const base = newestNotice(notices)
    if (!base) throw new AppError('notFound')
    const broken = notices.find(
      ({ status, base: from, writers }) =>
        status === 'copying' && from === base.number && writers?.has(author.personId),
    )
    const draft = broken ?? newDraft(notices, base, author, ctx.now)
    if (!broken) await insertNotice(ctx.table, draft)
    await copyEntries(ctx.table, draft.number, await listAllEntries(ctx.table, base.number))
    const opening = updateNotice(ctx.table, draft, 'SET #status = :draft', { ':draft': 'draft' })
    await stepNotice(ctx.table, [opening], auditOf(ctx, draft.number, 'draftNotice'), ctx.now)
    return viewOf(ctx, draft.number)
  },

  async updateNotice({ number, version, ...given }, ctx) {
    const seen = await noticeFor(ctx, number, 'edit')
    const names = Object.keys(given) as (keyof typeof given)[]
    if (names.every(name => isDeepStrictEqual(seen[name], given[name]))) return viewOf(ctx, number)
    refuseOutdated(seen, version)
    const { effectiveFrom = '' } = given
    if (!isPlannable(effectiveFrom, dayOf(ctx.now))) throw new AppError('entryInvalid', 'effectiveFrom day')
    const set = updateDraft(ctx.table, seen, await signatureOf(ctx), given)
    await stepNotice(ctx.table, [set], auditOf(ctx, number, 'changeNotice'), ctx.now)
    return viewOf(ctx, number)
  },

  async submitNotice({ number, version }, ctx) {
    const seen = await noticeFor(ctx, number, 'submit', version)
    const submitter = await signatureOf(ctx)
    const hash = await hashToSubmit(ctx, seen)
    const submitted = { status: 'submitted' as const, hash, submitter, submittedAt: ctx.now }
    await stepNotice(
      ctx.table,
      [updateDraft(ctx.table, seen, submitter, submitted)],
      auditOf(ctx, number, 'submitNotice'),
      ctx.now,
    )
    return viewOf(ctx, number)
  },

  async returnNotice({ number, remark }, ctx) {
    const seen = await noticeFor(ctx, number, 'return')
    const back = updateNotice(
      ctx.table,
      seen,
      'SET #status = :draft, remark = :remark REMOVE #hash, submitter, submittedAt',
      { ':draft': 'draft', ':remark': remark },
      { names: { '#hash': 'hash' } },
    )
    await stepNotice(ctx.table, [back], auditOf(ctx, number, 'returnNotice'), ctx.now)
    return viewOf(ctx, number)
  },

  async issueNotice({ number, hash }, ctx) {
    const seen = await noticeFor(ctx, number, 'issue')
    const { base = '' } = seen
    const effectiveFrom = firstDay(seen, dayOf(ctx.now)) ?? ''
    if (seen.hash !== hash) throw new AppError('noticeChanged')
    await refuseDay(ctx, seen)
    // What is issued is what was submitted, to the letter, whatever has happened to the table in between.
    if (contentHash(await listEntries(ctx.table, number)) !== hash) throw new AppError('noticeChanged')
    const issue = { hash, issuedAt: ctx.now, effectiveFrom, approver: await signatureOf(ctx) }
    const { urgent } = seen
    const begun = { number, base, fromDay: effectiveFrom, ...(urgent && { urgent }), now: ctx.now }
    const telling = insertTelling(ctx.table, begun)
    await stepNotice(
      ctx.table,
      [...issuingWrites(ctx.table, seen, issue), telling],
      auditOf(ctx, number, 'issueNotice'),
      ctx.now,
    )
    forgetContent(ctx.table)
    return viewOf(ctx, number)
  },

  async discardNotice({ number }, ctx) {
    const seen = await noticeFor(ctx, number, 'discard')
    const gone = updateNotice(ctx.table, seen, 'SET #status = :discarded', { ':discarded': 'discarded' })
    await stepNotice(ctx.table, [gone], auditOf(ctx, number, 'discardNotice'), ctx.now)
    return viewOf(ctx, number)
  },
}

const newDraft = (
  notices: NoticeItem[],
  base: NoticeItem,
  { personId, staffId, sealedName }: Signature,
  now: string,
): NoticeItem => ({
  number: nextNoticeNumber(
    notices.map(({ number }) => number),
    now.slice(0, 4),
  ),
  status: 'copying',
  base: base.number,
  version: 1,
  authors: { [staffId]: sealedName },
  writers: new Set([personId]),
  createdAt: now,
})

const refusals = {
  edit: 'noticeNotDraft',
  submit: 'noticeNotDraft',
  discard: 'noticeNotDraft',
  return: 'noticeNotSubmitted',
  issue: 'noticeNotSubmitted',
} as const

/** The notice, if the caller may take this step with it as it stands and as he has seen it. */
export async function noticeFor(
  ctx: Context,
  number: string,
  action: NoticeAction,
  version?: number,
): Promise<KnownNotice> {
  const seen = await noticeOf(ctx, number)
  const isOwn = action === 'issue' && seen.status === 'submitted' && hasWritten(seen, staffCaller(ctx))
  if (isOwn) throw new AppError('noticeOwnWork')
  const wanted = refusals[action] === 'noticeNotDraft' ? 'draft' : 'submitted'
  if (seen.status !== wanted) throw new AppError(refusals[action])
  if (version !== undefined) refuseOutdated(seen, version)
  return seen
}

/** Somebody has written since the caller has read. */
export function refuseOutdated(seen: KnownNotice, version: number): void {
  if (seen.version !== version) throw new AppError('noticeChanged')
}

/** What a draft says, if it is something new, whole and can begin on its day. */
async function hashToSubmit(ctx: Context, seen: NoticeItem): Promise<string> {
  await refuseDay(ctx, seen)
  const unwritten = documentFlaw(seen)
  if (unwritten) throw new AppError('entryInvalid', `${unwritten} blank`)
  const entries = await listEntries(ctx.table, seen.number)
  const missing = missingReference(entries)
  if (missing) throw new AppError('entryInvalid', `${missing} unknown`)
  const hash = contentHash(entries)
  if (hash === contentHash(await listEntries(ctx.table, seen.base ?? '')))
    throw new AppError('noticeUnchanged')
  return hash
}

async function refuseDay(ctx: Context, seen: NoticeItem): Promise<void> {
  const from = seen.base ? await noticeOf(ctx, seen.base) : undefined
  const problem = effectiveFromProblem(seen, from, dayOf(ctx.now))
  if (problem) throw new AppError(problem)
  if (seen.until) return refuseOverdue(ctx, seen)
  if (from?.followedBy) throw new AppError('noticeOutdated', from.followedBy)
}

/** What could not wait is of use while its base is in force, and until the one that was coming begins. */
async function refuseOverdue(ctx: Context, seen: NoticeItem): Promise<void> {
  const today = dayOf(ctx.now)
  const inForce = noticeInForce((await listNotices(ctx.table)).filter(isKnown), today)
  const begins = firstDay(seen, today) ?? ''
  if (inForce?.number !== seen.base || begins >= (seen.until ?? ''))
    throw new AppError('noticeOutdated', inForce?.number)
}
