import { addDays } from '../../shared/domain/calendar'
import { figuresOf } from '../../shared/domain/home-visit/figure'
import { AppError } from '../../shared/errors'
import type { CampaignFigures } from '../../shared/schemas/home-visit-figure'
import type { Context } from '../runtime/context'
import { auditPlace, insertAudit } from '../store/audit'
import { getContent } from '../store/content'
import { listTallies } from '../store/visit-figure'
import { staffCaller } from './caller'
import { countiesOf } from './home-visit-desk'
import { campaignNamed } from './home-visit-view'
import type { Handlers } from './serve'

export const visitFigure: Handlers<'getVisitFigures' | 'exportVisitFigures'> = {
  getVisitFigures: (input, ctx) => readFigures(ctx, input),

  /** To be taken along: who did, and what for, is written down first. */
  async exportVisitFigures({ reason, ...input }, ctx) {
    const { staffId, scope } = staffCaller(ctx)
    const { campaignId } = input
    const audit = {
      staffId,
      pointId: auditPlace(scope),
      action: 'exportVisitFigures' as const,
      campaignId,
      reason,
    }
    const figures = await readFigures(ctx, input)
    await insertAudit(ctx.table, audit, ctx.now)
    return figures
  },
}

/** A year and a day, so that the same week of two years stands side by side. */
const mostDays = 366

/** Of the counties that the caller's rights reach, and of no other. */
async function readFigures(
  ctx: Context,
  { campaignId, from, until }: { campaignId: string; from: string; until: string },
): Promise<CampaignFigures> {
  if (until < from || until > addDays(from, mostDays)) throw new AppError('invalidInput', 'until')
  const [campaign, content, rows] = await Promise.all([
    campaignNamed(ctx, campaignId),
    getContent(ctx.table, ctx.now),
    listTallies(ctx.table, campaignId, from),
  ])
  const within = new Set(countiesOf(ctx, content))
  const { name, status, target, reasons } = campaign
  return {
    campaignId,
    name,
    status,
    ...(target !== undefined && { target }),
    reasons: reasons.map(({ code, text }) => ({ code, text })),
    ...figuresOf(
      rows.filter(({ divisionCode }) => within.has(divisionCode)),
      { from, until },
    ),
  }
}
