import { addDays, dayOf } from '../../shared/domain/calendar'
import { noticeChanges } from '../../shared/domain/notice/notice-change'
import {
  type ChecklistContent,
  checklistContent,
  withDeployed,
} from '../../shared/domain/notice/notice-content'
import { checklistLines } from '../../shared/domain/notice/notice-line'
import { AppError } from '../../shared/errors'
import type { Context } from '../runtime/context'
import { getDeployed } from '../store/content'
import { listSaid } from '../store/notice-entry'
import { noticeComparison } from './notice-comparison'
import { knownNotices, noticeOf, noticeView, viewOf } from './notice-view'
import type { Handlers } from './serve'

export const notice: Handlers<
  'listNotices' | 'getNotice' | 'getNoticeChanges' | 'getNoticeChoices' | 'getNoticeCard'
> = {
  /** The latest first. */
  async listNotices(_, ctx) {
    const all = await knownNotices(ctx)
    const views = await Promise.all(all.map(one => noticeView(ctx, one, all)))
    return views.sort((a, b) => (a.number < b.number ? 1 : -1))
  },

  getNotice: ({ number }, ctx) => viewOf(ctx, number),

  async getNoticeChanges({ number, day }, ctx) {
    const notice = await noticeOf(ctx, number)
    const { effectiveFrom = addDays(dayOf(ctx.now), 1) } = notice
    const { before, after, applicantClasses, placeNames } = await noticeComparison(ctx, notice)
    return noticeChanges(before, after, applicantClasses, effectiveFrom, day ?? effectiveFrom, placeNames)
  },

  async getNoticeChoices({ number }, ctx) {
    const { services, applicantClasses } = await contentOf(ctx, number)
    return {
      services: [...services.values()].map(({ code, name, audience }) => ({ code, name, audience })),
      classes: applicantClasses.map(({ code, name, audiences }) => ({ code, name, audiences })),
    }
  },

  async getNoticeCard({ number, service: code, applicantClass, day }, ctx) {
    const content = await contentOf(ctx, number)
    const service = content.services.get(code)
    const answers = content.applicantClasses.find(one => one.code === applicantClass)?.answers
    if (!service || !answers) throw new AppError('notFound')
    return checklistLines(content, service, answers, day)
  },
}

/** What a notice says, be it a draft, if the caller may see it. */
async function contentOf(ctx: Context, number: string): Promise<ChecklistContent> {
  await noticeOf(ctx, number)
  const [said, deployed] = await Promise.all([listSaid(ctx.table, number), getDeployed(ctx.table, ctx.now)])
  return withDeployed(checklistContent(said), deployed)
}
