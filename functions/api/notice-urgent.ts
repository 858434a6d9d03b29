import { dayOf } from '../../shared/domain/calendar'
import { nextNoticeNumber, noticeInForce } from '../../shared/domain/notice/notice'
import { checklistContent } from '../../shared/domain/notice/notice-content'
import { entryName } from '../../shared/domain/notice/notice-entry-change'
import { rebased } from '../../shared/domain/notice/rebase'
import { AppError } from '../../shared/errors'
import type { Entry } from '../../shared/schemas/notice'
import type { Context } from '../runtime/context'
import {
  insertNotice,
  isKnown,
  type KnownNotice,
  listNotices,
  type NoticeItem,
  stepNotice,
  updateDraft,
  updateNotice,
} from '../store/notice'
import { copyEntries, type EntryItem, listAllEntries } from '../store/notice-entry'
import { signatureOf } from './caller'
import { noticeFor } from './notice-step'
import { auditOf, viewOf } from './notice-view'
import type { Handlers } from './serve'

export const noticeUrgent: Handlers<'draftUrgent'> = {
  /**
   * The changes of a draft whose base is still coming, on top of the edition in force, as a draft of its own that ends
   * where the coming one begins. The first draft stays, for the coming one to be issued anew with the same changes.
   */
  async draftUrgent({ number }, ctx) {
    const seen = await noticeFor(ctx, number, 'edit')
    const all = (await listNotices(ctx.table)).filter(isKnown)
    const { coming, inForce } = around(seen, all, dayOf(ctx.now))
    const [base, draft, onto] = await Promise.all(
      [coming.number, number, inForce.number].map(one => listAllEntries(ctx.table, one)),
    )
    const { entries, carried, met } = rebased(base ?? [], draft ?? [], onto ?? [], isSaid)
    if (carried.length === 0) throw new AppError('noticeUnchanged')
    const urgent = await urgentOf(ctx, seen, { coming, inForce }, all)
    await insertNotice(ctx.table, urgent)
    await copyEntries(ctx.table, urgent.number, entries)
    const opening = updateNotice(ctx.table, urgent, 'SET #status = :draft', { ':draft': 'draft' })
    const { effectiveFrom } = coming
    const waiting = updateDraft(ctx.table, seen, await signatureOf(ctx), { urgent: false, effectiveFrom })
    await stepNotice(ctx.table, [opening, waiting], auditOf(ctx, urgent.number, 'draftNotice'), ctx.now)
    const content = checklistContent([...(base ?? []), ...entries, ...carried] as Entry[])
    const names = (items: EntryItem[]) => items.map(item => entryName(item, content))
    return { notice: await viewOf(ctx, urgent.number), carried: names(carried), met: names(met) }
  },
}

const isSaid = ({ dropped }: EntryItem): boolean => !dropped

/** The edition that a draft waits for, and the one that is followed until then. */
function around({ base }: KnownNotice, all: KnownNotice[], today: string) {
  const coming = all.find(({ number }) => number === base)
  const inForce = noticeInForce(all, today)
  if (!coming || !inForce || (coming.effectiveFrom ?? '') <= today) throw new AppError('noticeOutdated')
  return { coming, inForce }
}

async function urgentOf(
  ctx: Context,
  { authors, writers, document }: KnownNotice,
  { coming, inForce }: { coming: KnownNotice; inForce: KnownNotice },
  all: KnownNotice[],
): Promise<NoticeItem> {
  const { personId, staffId, sealedName } = await signatureOf(ctx)
  return {
    number: nextNoticeNumber(
      all.map(({ number }) => number),
      ctx.now.slice(0, 4),
    ),
    status: 'copying',
    base: inForce.number,
    urgent: true,
    ...(coming.effectiveFrom && { until: coming.effectiveFrom }),
    ...(document && { document }),
    version: 1,
    authors: { ...authors, [staffId]: sealedName },
    writers: new Set([...(writers ?? []), personId]),
    createdAt: ctx.now,
  }
}
