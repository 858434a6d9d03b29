import { changedFacts, doorProblem, isSame, movedMetres } from '../../shared/domain/point/fact'
import { AppError } from '../../shared/errors'
import type { Point } from '../../shared/schemas/point'
import type { PointFact, PointFactsView, StatedFacts } from '../../shared/schemas/point-fact'
import type { Context } from '../runtime/context'
import { insertAudit, wholeProvince } from '../store/audit'
import { type Content, forgetContent, getContent } from '../store/content'
import {
  getPointFacts,
  listPointFacts,
  type NewFacts,
  type PointFactsItem,
  putPointFacts,
  type SignedFacts,
} from '../store/point-facts'
import { refusedWith, unlessRival } from '../store/rival'
import { signatureOf, staffCaller } from './caller'
import { bookedOutside, factsView, type Known, knownPoint } from './point-facts-view'
import { pointsOfStaff } from './scope-span'
import type { Handlers } from './serve'

export const pointFacts: Handlers<
  | 'getPointFacts'
  | 'previewPointFacts'
  | 'putPointFacts'
  | 'listPointFacts'
  | 'exportPointFacts'
  | 'previewPointTable'
  | 'importPointTable'
> = {
  getPointFacts: async ({ pointId }, ctx) => factsView(ctx, await readOne(ctx, pointId)),

  async previewPointFacts({ pointId, facts }, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    const known = knownPoint(content, pointId, await getPointFacts(ctx.table, pointId))
    refuseFlaw(known.point, facts, content)
    return changeOf(ctx, content, known, facts)
  },

  /** Said twice by one person it is heard once. */
  async putPointFacts({ pointId, version, facts }, ctx) {
    const content = await getContent(ctx.table, ctx.now)
    const seen = await getPointFacts(ctx.table, pointId)
    refuseFlaw(knownPoint(content, pointId, seen).point, facts, content)
    const signed = await signedFacts(ctx, facts, 'confirmed')
    const said = { pointId, version, facts: signed }
    if (!isSaid(seen, said)) {
      const stated = Object.keys(facts) as PointFact[]
      const { staffId } = staffCaller(ctx)
      const audit = { staffId, pointId, action: 'statePoint', facts: stated, version: version + 1 } as const
      await write(ctx, [said], [seen], audit)
    }
    return factsView(ctx, await readOne(ctx, pointId))
  },

  listPointFacts: (_, ctx) => scopeViews(ctx),

  async exportPointFacts({ reason }, ctx) {
    const { staffId } = staffCaller(ctx)
    await insertAudit(ctx.table, { staffId, pointId: wholeProvince, action: 'exportPoints', reason }, ctx.now)
    return scopeViews(ctx)
  },

  async previewPointTable({ rows }, ctx) {
    const { content, known } = await scopeOf(ctx)
    return Promise.all(
      rows.map(({ pointId, facts }) => changeOf(ctx, content, reached(known, pointId), facts)),
    )
  },

  /** What is as the table says it stays as sure as it was; the rest is `reported` until somebody stands there. */
  async importPointTable({ rows, reason }, ctx) {
    const { known } = await scopeOf(ctx)
    const said = await Promise.all(
      rows.map(async ({ pointId, version, facts }) => {
        const { point } = reached(known, pointId)
        const changed = Object.fromEntries(
          changedFacts(point, facts).map(fact => [fact, facts[fact as never]]),
        )
        return { pointId, version, facts: await signedFacts(ctx, changed, 'reported') }
      }),
    )
    const changing = said.filter(({ facts }) => Object.keys(facts).length > 0)
    const pointIds = changing.map(({ pointId }) => pointId)
    if (new Set(pointIds).size < pointIds.length) throw new AppError('entryInvalid', 'pointId')
    if (changing.length > 0) {
      const { staffId } = staffCaller(ctx)
      const audit = { staffId, pointId: wholeProvince, action: 'importPoints', pointIds, reason } as const
      await write(
        ctx,
        changing,
        pointIds.map(pointId => reached(known, pointId).item),
        audit,
      )
    }
    return scopeViews(ctx)
  },
}

type Stated = Pick<NewFacts, 'pointId' | 'facts'> & { version: number }

async function write(
  ctx: Context,
  said: Stated[],
  seen: (PointFactsItem | undefined)[],
  audit: Parameters<typeof putPointFacts>[2],
): Promise<void> {
  for (const [i, { pointId, version }] of said.entries())
    if ((seen[i]?.version ?? 0) !== version) throw new AppError('planChanged', pointId)
  const items = said.map(({ pointId, facts }, i) => ({ pointId, seen: seen[i], facts }))
  const isWritten = await unlessRival(
    refusedWith('planChanged'),
    putPointFacts(ctx.table, items, audit, ctx.now),
  )
  forgetContent(ctx.table)
  if (isWritten) return
  const now = await Promise.all(said.map(({ pointId }) => getPointFacts(ctx.table, pointId)))
  if (!said.every((one, i) => isSaid(now[i], one))) throw new AppError('planChanged')
}

/** Whether the next version is already this, by the same person: a phone that was not answered asks again. */
const isSaid = (item: PointFactsItem | undefined, { version, facts }: Stated): boolean =>
  item?.version === version + 1 &&
  (Object.keys(facts) as PointFact[]).every(fact => {
    const [last, next] = [item.facts[fact], facts[fact]]
    return last?.by.staffId === next?.by.staffId && isSame(last?.value, next?.value)
  })

async function signedFacts(
  ctx: Context,
  facts: StatedFacts,
  state: 'confirmed' | 'reported',
): Promise<SignedFacts> {
  const by = await signatureOf(ctx)
  return Object.fromEntries(
    Object.entries(facts)
      .filter(([, value]) => value !== undefined)
      .map(([fact, value]) => [fact, { value, state, at: ctx.now, by }]),
  )
}

/** A door that cannot be this hall's, and services that are not those of the edition in force. */
function refuseFlaw(point: Point, { door, services }: StatedFacts, { divisions }: Content): void {
  const division = divisions.get(point.divisionCode)
  const problem = door && division && doorProblem(door, point, division)
  if (problem) throw new AppError('entryInvalid', problem)
  if (services && !isSame(services, point.accepts)) throw new AppError('entryInvalid', 'services')
}

async function changeOf(ctx: Context, content: Content, { point, item }: Known, facts: StatedFacts) {
  const changed = changedFacts(point, facts)
  return {
    pointId: point.pointId,
    version: item?.version ?? 0,
    changed,
    ...(facts.door && { movedMetres: movedMetres(point, facts.door.location) }),
    bookedOutside:
      facts.opening && changed.includes('opening')
        ? await bookedOutside(ctx, { ...point, opening: facts.opening }, content)
        : 0,
  }
}

async function readOne(ctx: Context, pointId: string): Promise<Known> {
  const content = await getContent(ctx.table, ctx.now)
  return knownPoint(content, pointId, await getPointFacts(ctx.table, pointId))
}

/** All halls of the caller's scope, as they stand now. */
async function scopeOf(ctx: Context): Promise<{ content: Content; known: Map<string, Known> }> {
  const content = await getContent(ctx.table, ctx.now)
  const items = new Map((await listPointFacts(ctx.table)).map(item => [item.pointId, item]))
  const points = pointsOfStaff(ctx, content)
  const known = points.map(({ pointId }) => knownPoint(content, pointId, items.get(pointId)))
  return { content, known: new Map(known.map(one => [one.point.pointId, one])) }
}

function reached(known: Map<string, Known>, pointId: string): Known {
  const found = known.get(pointId)
  if (!found) throw new AppError('forbidden', pointId)
  return found
}

async function scopeViews(ctx: Context): Promise<PointFactsView[]> {
  const { known } = await scopeOf(ctx)
  return Promise.all([...known.values()].map(one => factsView(ctx, one)))
}
