import { dayOf } from '../../shared/domain/calendar'
import { noticeActions, noticePhase } from '../../shared/domain/notice/notice'
import { AppError } from '../../shared/errors'
import { may } from '../../shared/permission'
import type { NoticeView } from '../../shared/schemas/notice'
import type { Context } from '../runtime/context'
import { type AuditEntry, type NoticeAuditAction, wholeProvince } from '../store/audit'
import { getNotice, isKnown, type KnownNotice, listNotices } from '../store/notice'
import { getTelling } from '../store/telling'
import { nameOf, staffCaller } from './caller'

export const auditOf = (
  ctx: Context,
  number: string,
  action: NoticeAuditAction,
  { entry, pointId = wholeProvince }: { entry?: string; pointId?: string } = {},
): AuditEntry => ({ staffId: staffCaller(ctx).staffId, pointId, action, number, ...(entry && { entry }) })

/** A notice the caller may see: what is not issued is for those who write notices. */
export async function noticeOf(ctx: Context, number: string): Promise<KnownNotice> {
  const found = await getNotice(ctx.table, number)
  if (!found || !isKnown(found) || !isVisible(ctx, found)) throw new AppError('notFound')
  return found
}

const isVisible = (ctx: Context, { status }: KnownNotice): boolean => status === 'issued' || mayWrite(ctx)

const mayWrite = (ctx: Context): boolean => may(staffCaller(ctx), 'updateNotice', 'somewhere')

export const knownNotices = async (ctx: Context): Promise<KnownNotice[]> =>
  (await listNotices(ctx.table)).filter(isKnown).filter(notice => isVisible(ctx, notice))

/** A notice as it stands now. */
export const viewOf = async (ctx: Context, number: string): Promise<NoticeView> =>
  noticeView(ctx, await noticeOf(ctx, number), await knownNotices(ctx))

/** What the caller may do with a notice. */
export const actionsOf = (ctx: Context, notice: KnownNotice) =>
  noticeActions(notice, staffCaller(ctx), mayWrite(ctx))

export async function noticeView(ctx: Context, notice: KnownNotice, all: KnownNotice[]): Promise<NoticeView> {
  const { number, base, effectiveFrom, version, hash, submittedAt, issuedAt, remark } = notice
  const { submitter, approver, authors, document, urgent, until } = notice
  const waitsFor = dayOfBase(notice, all, dayOf(ctx.now))
  const telling = issuedAt ? await getTelling(ctx.table, number) : undefined
  const written = Object.entries(authors).map(([staffId, sealedName]) => ({ staffId, sealedName }))
  return {
    number,
    phase: noticePhase(notice, all, dayOf(ctx.now)),
    version,
    authors: await Promise.all(written.map(author => nameOf(ctx, author))),
    may: actionsOf(ctx, notice),
    ...(base && { base }),
    ...(effectiveFrom && (!urgent || issuedAt) && { effectiveFrom }),
    ...(document && { document }),
    ...(urgent && { urgent }),
    ...(until && { until }),
    ...(waitsFor && { waitsFor }),
    ...(hash && { hash }),
    ...(submitter && { submitter: await nameOf(ctx, submitter) }),
    ...(approver && { approver: await nameOf(ctx, approver) }),
    ...(submittedAt && { submittedAt }),
    ...(issuedAt && { issuedAt }),
    ...(remark && { remark }),
    ...(telling && { telling: { told: telling.told, looked: telling.looked, done: !!telling.doneAt } }),
  }
}

/** The day on which the base of what is not issued yet begins, where that is still to come. */
export function dayOfBase(
  { base, status }: KnownNotice,
  all: KnownNotice[],
  today: string,
): string | undefined {
  const { effectiveFrom = '' } = all.find(({ number }) => number === base) ?? {}
  return status !== 'issued' && effectiveFrom > today ? effectiveFrom : undefined
}
