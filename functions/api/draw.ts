import { randomBytes } from 'node:crypto'
import { dayOf } from '../../shared/domain/calendar'
import { type Drawable, drawHalls } from '../../shared/domain/inspection/draw'
import { isWaiting } from '../../shared/domain/inspection/escalation'
import { isStanding } from '../../shared/domain/point/place'
import type { InspectionDraw } from '../../shared/schemas/inspection'
import type { Point } from '../../shared/schemas/point'
import type { Context } from '../runtime/context'
import { auditPlace, wholeProvince } from '../store/audit'
import { getContent } from '../store/content'
import { type DrawItem, insertDraw, listDraws } from '../store/draw'
import { type FindingItem, listFindings } from '../store/finding'
import { type InspectionItem, listInspections } from '../store/inspection'
import { nameOf, signatureOf, staffCaller } from './caller'
import { pointsOfStaff } from './scope-span'
import type { Handlers } from './serve'

/** Which halls are inspected without being told. Halls themselves never read it. */
export const draw: Handlers<'drawInspections' | 'listDraws'> = {
  async drawInspections({ requestId, count, everyDays }, ctx) {
    const by = await signatureOf(ctx)
    const halls = await drawableHalls(ctx)
    const plan = { day: dayOf(ctx.now), seed: randomBytes(16).toString('hex'), count, everyDays }
    const drawn = drawHalls(halls, plan)
    const audit = {
      staffId: by.staffId,
      pointId: wholeProvince,
      action: 'drawInspections',
      drawId: requestId,
    } as const
    const made: DrawItem = { ...plan, drawId: requestId, at: ctx.now, by, halls, drawn }
    // What is told is what was kept.
    return drawView(ctx, await insertDraw(ctx.table, drawPlace(ctx), made, audit))
  },

  async listDraws(_, ctx) {
    const draws = await listDraws(ctx.table, drawPlace(ctx))
    return Promise.all(draws.slice(0, mostDraws).map(one => drawView(ctx, one)))
  },
}

/** As many as a list shows. */
const mostDraws = 24

/** Each place draws among its own halls. */
export const drawPlace = (ctx: Context): string => auditPlace(staffCaller(ctx).scope)

async function drawableHalls(ctx: Context): Promise<Drawable[]> {
  const today = dayOf(ctx.now)
  const points = pointsOfStaff(ctx, await getContent(ctx.table, ctx.now)).filter(point =>
    isDrawable(point, today),
  )
  const draws = await listDraws(ctx.table, drawPlace(ctx))
  const first = draws.at(-1)?.day ?? today
  return Promise.all(
    points.map(async ({ pointId }) => ({
      pointId,
      since: lastSeen(await listInspections(ctx.table, pointId)) ?? first,
      open: weightOf(await listFindings(ctx.table, pointId)),
    })),
  )
}

/** A hall that can be found; of the others nobody has confirmed that they are one. */
const isDrawable = (point: Point, today: string): boolean =>
  point.address !== undefined && isStanding(point, today)

const lastSeen = (inspections: readonly InspectionItem[]): string | undefined =>
  inspections
    .filter(one => one.draw)
    .map(({ begunAt }) => dayOf(begunAt))
    .sort()
    .at(-1)

const weights = { blocker: 3, major: 1, minor: 0.5 }
const weightOf = (findings: readonly FindingItem[]): number =>
  findings.filter(isWaiting).reduce((sum, { severity }) => sum + weights[severity], 0)

async function drawView(ctx: Context, item: DrawItem): Promise<InspectionDraw> {
  const { drawId, at, day, seed, count, everyDays, halls } = item
  const drawn = item.drawn.map(async pointId => {
    const made = (await listInspections(ctx.table, pointId)).find(one => one.draw === drawId)
    return { pointId, ...(made && { inspectionId: made.inspectionId }) }
  })
  return {
    drawId,
    at,
    by: await nameOf(ctx, item.by),
    day,
    seed,
    count,
    everyDays,
    halls,
    drawn: await Promise.all(drawn),
  }
}
