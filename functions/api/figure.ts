import { daysOf, type HallDay, reportOf } from '../../shared/domain/figure/report'
import { divisionsWithin } from '../../shared/domain/point/scope'
import type { FigureReport } from '../../shared/schemas/figure'
import type { Point } from '../../shared/schemas/point'
import type { Context } from '../runtime/context'
import { auditPlace, insertAudit } from '../store/audit'
import { type Content, getContent } from '../store/content'
import { listFigureDays, sumVisitSteps } from '../store/figure'
import { listOutcomes } from '../store/outcome'
import { listShortfallDays } from '../store/shortfall'
import { workbookOf } from '../task/figure-workbook'
import { staffCaller } from './caller'
import { pointsOfStaff, refuseSpan } from './scope-span'
import type { Handlers } from './serve'

/** Of all halls at once a month is read, some ten read units a hall; of one hall three months. */
const mostScopeDays = 31

interface Span {
  from: string
  to: string
}

export const figure: Handlers<'getFigures' | 'getPointFigures' | 'exportFigures'> = {
  async getFigures(span, ctx) {
    refuseSpan(span.from, span.to, mostScopeDays)
    return (await readScope(ctx, span)).report
  },

  async getPointFigures({ pointId, ...span }, ctx) {
    refuseSpan(span.from, span.to)
    const content = await getContent(ctx.table, ctx.now)
    const report = reportOf(await hallDays(ctx, { pointId }, span))
    return { ...span, ...named({ ...report, halls: [] }, [], content) }
  },

  async exportFigures({ language, reason, ...span }, ctx) {
    refuseSpan(span.from, span.to, mostScopeDays)
    const { staffId, scope } = staffCaller(ctx)
    const { report, days } = await readScope(ctx, span)
    const bytes = await workbookOf(report, days, language)
    const entry = { staffId, pointId: auditPlace(scope), action: 'exportFigures', reason } as const
    await insertAudit(ctx.table, entry, ctx.now)
    return { fileName: `figures-${span.from}-${span.to}.xlsx`, base64: bytes.toString('base64') }
  },
}

async function readScope(ctx: Context, span: Span): Promise<{ report: FigureReport; days: HallDay[] }> {
  const content = await getContent(ctx.table, ctx.now)
  const points = pointsOfStaff(ctx, content)
  const [each, visits] = await Promise.all([
    Promise.all(points.map(point => hallDays(ctx, point, span))),
    visitsOf(ctx, span, content),
  ])
  const days = each.flat()
  return { report: { ...span, ...named(reportOf(days), visits, content) }, days }
}

/** Every day of a hall, also those of which nothing is known. */
async function hallDays(
  { table }: Context,
  { pointId }: Pick<Point, 'pointId'>,
  { from, to }: Span,
): Promise<HallDay[]> {
  const [figures, outcomes, shortfalls] = await Promise.all([
    listFigureDays(table, pointId, from, to),
    listOutcomes(table, pointId, from, to),
    listShortfallDays(table, pointId, from, to),
  ])
  return daysOf(from, to).map(day => ({
    pointId,
    day,
    ...figures.get(day),
    outcome: outcomes.find(outcome => outcome.day === day),
    shortfalls: shortfalls.filter(count => count.day === day),
  }))
}

/** Of counties in which something happened; whoever works at a hall sees his county's. */
async function visitsOf(
  ctx: Context,
  { from, to }: Span,
  { divisions, points }: Content,
): Promise<FigureReport['visits']> {
  const own = divisionsWithin(staffCaller(ctx).scope, [...divisions.values()], [...points.values()])
  const counted = await Promise.all(
    own.map(async ({ code }) => ({
      divisionCode: code,
      steps: await sumVisitSteps(ctx.table, code, from, to),
    })),
  )
  return counted.filter(({ steps }) => Object.keys(steps).length > 0)
}

/** With what all that is mentioned is called; what no edition names any more stands for itself. */
function named(
  report: Omit<FigureReport, 'from' | 'to' | 'visits' | 'named'>,
  visits: FigureReport['visits'],
  { points, services, materials, divisions }: Content,
): Omit<FigureReport, 'from' | 'to'> {
  const { total, halls } = report
  const serviceCodes = [...Object.keys(total.services ?? {}), ...Object.keys(total.shortfallsByService)]
  return {
    ...report,
    visits,
    named: {
      points: halls
        .flatMap(({ pointId }) => points.get(pointId) ?? [])
        .map(({ pointId, name }) => ({ pointId, name })),
      services: [...new Set(serviceCodes)]
        .flatMap(code => services.get(code) ?? [])
        .map(({ code, name }) => ({ code, name })),
      materials: Object.keys(total.shortfall.missing)
        .flatMap(code => materials.get(code) ?? [])
        .map(({ code, name }) => ({ code, name })),
      divisions: visits
        .flatMap(({ divisionCode }) => divisions.get(divisionCode) ?? [])
        .map(({ code, name }) => ({ code, name })),
    },
  }
}
