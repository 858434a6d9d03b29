import * as v from 'valibot'
import { modelCells } from '../../shared/content/guidance/model'
import { dayOf } from '../../shared/domain/calendar'
import { waysOfAcceptance } from '../../shared/domain/guidance/acceptance'
import { planProblem } from '../../shared/domain/guidance/plan'
import { modelPlan, sizeOf, zonesOfWays } from '../../shared/domain/guidance/standard'
import { modelWay, type Way, wayThrough } from '../../shared/domain/guidance/way'
import { namedZones } from '../../shared/domain/guidance/zone-words'
import { takes } from '../../shared/domain/point/place'
import { AppError } from '../../shared/errors'
import type { ZoneWords } from '../../shared/schemas/guidance'
import { type HallGuide, HallPlan, type HallPlanView, type Step } from '../../shared/schemas/hall-plan'
import type { Point } from '../../shared/schemas/point'
import { type Service, type Zone, Zone as Zones } from '../../shared/schemas/service'
import type { Text } from '../../shared/schemas/text'
import type { Context } from '../runtime/context'
import { type Content, getContent } from '../store/content'
import { getHallPlan, type HallPlanItem, putHallPlan, type SealedPlan } from '../store/hall-plan'
import { refusedWith, unlessRival } from '../store/rival'
import { nameOf, signatureOf, staffCaller } from './caller'
import type { Handlers } from './serve'
import { zonesOf, zoneWordsOf } from './zone'

export const hallPlan: Handlers<'getHallGuide' | 'getHallPlan' | 'putHallPlan'> = {
  async getHallGuide({ pointId, services: asked, wheelchair, priority }, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    const point = pointOf(content, pointId)
    const errands = errandsOf(content, asked)
    const confirmed = (await getHallPlan(ctx.table, pointId))?.confirmed
    const plan = confirmed?.plan ?? modelPlan(sizeOf(point), takenBy(point, content), modelCells)
    const who = { wheelchair: wheelchair === 'yes', priority: priority === 'yes' }
    return {
      pointId,
      basis: confirmed ? 'confirmed' : 'model',
      ...(confirmed && { confirmedOn: dayOf(confirmed.at) }),
      plan,
      ...named(confirmed ? wayThrough(errands, plan, who) : modelWay(errands), plan, content),
      ways: waysOfAcceptance(errands, point, confirmed?.plan),
      ...(point.closing?.day === dayOf(ctx.now) && { closedFrom: point.closing.from }),
      asOf: ctx.now,
    }
  },

  getHallPlan: ({ pointId }, ctx) => viewOf(ctx, pointId),

  /** Said twice by one person it is heard once. */
  async putHallPlan({ pointId, version, plan, confirm }, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    pointOf(content, pointId)
    refuseFlaw(plan, confirm, content)
    const seen = await getHallPlan(ctx.table, pointId)
    const sealed = { plan, at: ctx.now, by: await signatureOf(ctx) }
    if (isSaid(seen, version, sealed, confirm)) return viewOf(ctx, pointId)
    if ((seen?.version ?? 0) !== version) throw new AppError('planChanged')
    const action = confirm ? 'confirmPlan' : 'drawPlan'
    const audit = { staffId: staffCaller(ctx).staffId, pointId, action, version: version + 1 } as const
    const isWritten = await unlessRival(
      refusedWith('planChanged'),
      putHallPlan(ctx.table, pointId, seen, { sealed, confirm, audit }),
    )
    if (!isWritten && !isSaid(await getHallPlan(ctx.table, pointId), version, sealed, confirm))
      throw new AppError('planChanged')
    return viewOf(ctx, pointId)
  },
}

function named(
  { steps, lacks }: Way,
  plan: HallPlan,
  content: Content,
): Pick<HallGuide, 'steps' | 'lacks' | 'zones'> {
  const zones = zoneWordsOf(content, namedZones(plan, steps, lacks))
  return { steps: steps.map(step => ({ ...step, name: placeName(zones, step) })), lacks, zones }
}

/** A sign's name in the app's own languages. */
function placeName(zones: ZoneWords[], { zone }: Pick<Step, 'zone'>): Text {
  const found = zones.find(one => one.zone === zone)
  if (!found) throw new Error(`no zone ${zone}`)
  const { ru: _, ...name } = found.name
  return name
}

/** Whether the next version is already this, by the same person: a phone that was not answered asks again. */
function isSaid(
  item: HallPlanItem | undefined,
  seenVersion: number,
  { plan, by }: SealedPlan,
  confirm: boolean,
): boolean {
  if (item?.version !== seenVersion + 1) return false
  const last = item.planned ?? item.confirmed
  if (confirm === (item.planned !== undefined)) return false
  return last !== undefined && last.by.staffId === by.staffId && textOf(last.plan) === textOf(plan)
}

/** In the order of the schema, whatever order it was kept in. */
const textOf = (plan: HallPlan): string => JSON.stringify(v.parse(HallPlan, plan))

function refuseFlaw(plan: HallPlan, confirm: boolean, { services }: Content): void {
  const problem = planProblem(plan, confirm)
  if (problem) throw new AppError('entryInvalid', problem)
  const unknown = plan.counters.flatMap(counter => counter.services ?? []).find(code => !services.has(code))
  if (unknown) throw new AppError('entryInvalid', unknown)
}

async function viewOf(ctx: Context, pointId: string): Promise<HallPlanView> {
  const content = await getContent(ctx.table, ctx.now)
  const point = pointOf(content, pointId)
  const item = await getHallPlan(ctx.table, pointId)
  const signed = async ({ plan, at, by }: SealedPlan) => ({ plan, at, by: await nameOf(ctx, by) })
  return {
    pointId,
    version: item?.version ?? 0,
    size: sizeOf(point),
    taken: takenBy(point, content),
    zones: zoneWordsOf(content),
    asked: zonesOf(content).map(({ zone, from }) => ({ zone, from })),
    ...(item?.planned && { planned: await signed(item.planned) }),
    ...(item?.confirmed && { confirmed: await signed(item.confirmed) }),
  }
}

/** The zones that what a hall takes leads through. */
const takenBy = (point: Point, { services }: Content): Zone[] =>
  zonesOfWays(
    [...services.values()].filter(({ code }) => takes(point, code)),
    Zones.options,
  )

function errandsOf({ services }: Content, asked: string | undefined): Service[] {
  const codes = asked ? [...new Set(asked.split(','))] : []
  return codes.map(code => {
    const service = services.get(code)
    if (!service) throw new AppError('notFound')
    return service
  })
}

function pointOf({ points }: Content, pointId: string): Point {
  const point = points.get(pointId)
  if (!point) throw new AppError('notFound')
  return point
}
