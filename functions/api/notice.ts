import { addDays, dayOf } from '../../shared/domain/calendar'
import { checklistContent } from '../../shared/domain/notice/notice'
import { noticeChanges } from '../../shared/domain/notice/notice-change'
import { checklistLines } from '../../shared/domain/notice/notice-line'
import { AppError } from '../../shared/errors'
import { getContent } from '../store/content'
import { listEntries } from '../store/notice-entry'
import { knownNotices, noticeOf, noticeView, viewOf } from './notice-view'
import type { Handlers } from './serve'

export const notice: Handlers<'listNotices' | 'getNotice' | 'getNoticeChanges' | 'getNoticeCard'> = {
  /** The latest first. */
  async listNotices(_, ctx) {
    const all = await knownNotices(ctx)
    const views = await Promise.all(all.map(one => noticeView(ctx, one, all)))
    return views.sort((a, b) => (a.number < b.number ? 1 : -1))
  },

  getNotice: ({ number }, ctx) => viewOf(ctx, number),

  async getNoticeChanges({ number, day }, ctx) {
    const { base, effectiveFrom = addDays(dayOf(ctx.now), 1) } = await noticeOf(ctx, number)
    const after = await listEntries(ctx.table, number)
    // The first of all has nothing to differ from.
    const before = base ? await listEntries(ctx.table, base) : after
    const { applicantClasses } = await getContent(ctx.table, ctx.now)
    return noticeChanges(before, after, applicantClasses, effectiveFrom, day ?? effectiveFrom)
  },

  async getNoticeCard({ number, service: code, applicantClass, day }, ctx) {
    await noticeOf(ctx, number)
    const content = checklistContent(await listEntries(ctx.table, number))
    const service = content.services.get(code)
    const { applicantClasses } = await getContent(ctx.table, ctx.now)
    const answers = applicantClasses.find(one => one.code === applicantClass)?.answers
    if (!service || !answers) throw new AppError('notFound')
    return checklistLines(content, service, answers, day)
  },
}
