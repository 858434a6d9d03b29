import { dayOf } from '../../shared/domain/calendar'
import { defaultDueOn, findingIdOf, isDueOnAllowed } from '../../shared/domain/inspection/finding'
import { merge, tooLate } from '../../shared/domain/inspection/merge'
import { AppError } from '../../shared/errors'
import type { Assigned, Begun, InspectionHead, Operation } from '../../shared/schemas/inspection'
import type { Context } from '../runtime/context'
import { seal } from '../runtime/keyring'
import { responsiblePlace } from '../runtime/sealed'
import { getContent } from '../store/content'
import { listDraws } from '../store/draw'
import { type FindingItem, findingShape, listFindings } from '../store/finding'
import {
  getInspection,
  type InspectionItem,
  inspectionShape,
  listInspections,
  putInspection,
} from '../store/inspection'
import { refusedWith, untilNoRival } from '../store/rival'
import { signatureOf, staffCaller } from './caller'
import { drawPlace } from './draw'
import { headOf, inspectionView, isVisible, judgeOf, reachesLevel, refuseUnless } from './inspection-view'
import { pointsOfStaff } from './scope-span'
import type { Handlers } from './serve'
import { standardOf } from './standard'

export const inspection: Handlers<
  'listInspections' | 'listScopeInspections' | 'getInspection' | 'syncInspection' | 'closeInspection'
> = {
  listInspections: ({ pointId }, ctx) => headsOf(ctx, pointId),

  async listScopeInspections(_, ctx) {
    const points = pointsOfStaff(ctx, await getContent(ctx.table, ctx.now))
    const heads = await Promise.all(points.map(({ pointId }) => headsOf(ctx, pointId)))
    return heads.flat().sort(newestFirst).slice(0, mostHeads)
  },

  async getInspection({ pointId, inspectionId }, ctx) {
    const item = await inspectionOf(ctx, pointId, inspectionId)
    return inspectionView(ctx, item, await listFindings(ctx.table, pointId))
  },

  /** Said twice it is heard once; a colleague's phone in between is heard too. */
  async syncInspection({ pointId, inspectionId, begun, operations }, ctx) {
    const { item, conflicts } = await untilNoRival(
      refusedWith('inspectionChanged'),
      () => takeIn(ctx, { pointId, inspectionId, begun }, operations),
      { attempts: 5 },
    )
    return { inspection: await inspectionView(ctx, item, await listFindings(ctx.table, pointId)), conflicts }
  },

  async closeInspection({ pointId, inspectionId, version, assigned }, ctx) {
    const seen = await inspectionOf(ctx, pointId, inspectionId)
    refuseUnless(reachesLevel(ctx, seen.level))
    const isSaid = seen.status === 'closed' && seen.version === version + 1
    if (!isSaid) {
      if (seen.status === 'closed' || seen.version !== version) throw new AppError('inspectionChanged')
      await close(ctx, seen, assigned)
    }
    const closed = await inspectionOf(ctx, pointId, inspectionId)
    return inspectionView(ctx, closed, await listFindings(ctx.table, pointId))
  },
}

/** As many as a list shows. */
const mostHeads = 200

const newestFirst = (a: { begunAt: string }, b: { begunAt: string }): number =>
  a.begunAt < b.begunAt ? 1 : -1

async function headsOf(ctx: Context, pointId: string): Promise<InspectionHead[]> {
  const [items, findings] = await Promise.all([
    listInspections(ctx.table, pointId),
    listFindings(ctx.table, pointId),
  ])
  const seen = items.filter(item => isVisible(ctx, item)).sort(newestFirst)
  return Promise.all(seen.map(item => headOf(ctx, item, findings)))
}

async function inspectionOf(ctx: Context, pointId: string, inspectionId: string): Promise<InspectionItem> {
  const item = await getInspection(ctx.table, pointId, inspectionId)
  if (!item || !isVisible(ctx, item)) throw new AppError('notFound')
  return item
}

interface Named {
  pointId: string
  inspectionId: string
  begun: Begun
}

async function takeIn(ctx: Context, named: Named, operations: Operation[]) {
  const found = await getInspection(ctx.table, named.pointId, named.inspectionId)
  if (found) refuseUnless(reachesLevel(ctx, found.level))
  const seen = found ?? (await begin(ctx, named))
  refuseUnknown(seen, operations)
  if (seen.status === 'closed') return { item: seen, conflicts: tooLate(seen.looks, operations) }
  const by = await signatureOf(ctx)
  const { looks, conflicts, applied } = merge(seen.looks, operations, by.staffId)
  if (found && applied.length === 0) return { item: seen, conflicts }
  const item: InspectionItem = {
    ...seen,
    looks,
    people: { ...seen.people, [by.staffId]: by.sealedName },
    version: seen.version + 1,
  }
  const items = [...new Set(applied.map(({ item: code }) => code))]
  const { pointId, inspectionId } = named
  const audit = { staffId: by.staffId, pointId, action: 'inspect', inspectionId, items } as const
  await putInspection(ctx.table, item, { audit, now: ctx.now })
  return { item, conflicts }
}

function refuseUnknown({ asked }: InspectionItem, operations: Operation[]): void {
  const unknown = operations.find(({ item }) => !asked.some(({ code }) => code === item))
  if (unknown) throw new AppError('invalidInput', unknown.item)
}

/** How far a phone's clock may be ahead. */
const clockSkewMs = 10 * 60_000

async function begin(ctx: Context, { pointId, inspectionId, begun }: Named): Promise<InspectionItem> {
  if (Date.parse(begun.at) > Date.parse(ctx.now) + clockSkewMs) throw new AppError('invalidInput', 'at')
  const inspector = await signatureOf(ctx)
  const content = await getContent(ctx.table, ctx.now)
  if (begun.draw) await refuseUndrawn(ctx, pointId, begun.draw)
  const { items: asked, rules } = standardOf(content)
  return {
    shape: inspectionShape,
    inspectionId,
    pointId,
    level: judgeOf(ctx).level,
    status: 'open',
    begunAt: begun.at,
    size: begun.size,
    ...(begun.draw && { draw: begun.draw }),
    ...(content.notice && { standard: content.notice.number }),
    asked,
    rules,
    inspector,
    people: { [inspector.staffId]: inspector.sealedName },
    looks: {},
    version: 0,
  }
}

async function refuseUndrawn(ctx: Context, pointId: string, drawId: string): Promise<void> {
  const draws = await listDraws(ctx.table, drawPlace(ctx))
  const isDrawn = draws.some(draw => draw.drawId === drawId && draw.drawn.includes(pointId))
  if (!isDrawn) throw new AppError('invalidInput', 'draw')
}

async function close(ctx: Context, seen: InspectionItem, assigned: Assigned[]): Promise<void> {
  const { pointId, inspectionId } = seen
  const failed = seen.asked.filter(({ code }) => seen.looks[code]?.verdict === 'notMet')
  const findings = await Promise.all(
    failed.map(asked =>
      findingOf(
        ctx,
        seen,
        asked,
        assigned.find(({ item }) => item === asked.code),
      ),
    ),
  )
  const { shape, ...item } = seen
  const audit = {
    staffId: staffCaller(ctx).staffId,
    pointId,
    action: 'closeInspection',
    inspectionId,
    items: failed.map(({ code }) => code),
  } as const
  await putInspection(
    ctx.table,
    { shape, ...item, status: 'closed', closedAt: ctx.now, version: seen.version + 1 },
    { audit, now: ctx.now, findings },
  )
}

async function findingOf(
  ctx: Context,
  { pointId, inspectionId, level, looks, rules }: InspectionItem,
  { code, text, severity }: InspectionItem['asked'][number],
  assigned: Assigned | undefined,
): Promise<FindingItem> {
  const findingId = findingIdOf({ inspectionId, item: code })
  const openedOn = dayOf(ctx.now)
  const ruled = rules ? { rules } : {}
  const dueOn = assigned?.dueOn ?? defaultDueOn(severity, openedOn, ruled)
  if (!isDueOnAllowed(dueOn, openedOn, ruled)) throw new AppError('invalidInput', 'dueOn')
  const { staffId, sealedName } = await signatureOf(ctx)
  const { note } = looks[code] ?? {}
  const responsible = assigned?.responsible
  return {
    shape: findingShape,
    findingId,
    pointId,
    item: code,
    inspectionId,
    text,
    severity,
    level,
    foundBy: staffId,
    openedOn,
    dueOn,
    state: 'open',
    ...ruled,
    ...(note && { note }),
    ...(responsible && {
      sealedResponsible: await seal(ctx.keyring, responsiblePlace(findingId), responsible),
    }),
    people: { [staffId]: sealedName },
    steps: [],
    version: 1,
  }
}
