import { divisionsWithin, pointsWithin } from '../../shared/domain/point/scope'
import { AppError } from '../../shared/errors'
import type { AuditDayView, AuditFault, AuditLine } from '../../shared/schemas/audit'
import type { Context } from '../runtime/context'
import { auditPlace, insertAudit, wholeProvince } from '../store/audit'
import { getContent } from '../store/content'
import { listRoster } from '../store/staff'
import { readAuditDay, readAuditHeads } from '../task/audit'
import { nameOf, staffCaller } from './caller'
import type { Handlers } from './serve'

/** The newest of a day. */
const mostLines = 500
/** Of one line. */
const mostIds = 50

export const audit: Handlers<'listPointAudit' | 'listPlaceAudit' | 'listAuditPlaces'> = {
  listPointAudit: ({ pointId, day }, ctx) => auditDay(ctx, pointId, day),

  async listPlaceAudit({ day, place }, ctx) {
    const asked = place ?? auditPlace(staffCaller(ctx).scope)
    if (!(await placesWithin(ctx)).has(asked)) throw new AppError('forbidden')
    return auditDay(ctx, asked, day)
  },

  async listAuditPlaces({ day }, ctx) {
    await noteReading(ctx, auditPlace(staffCaller(ctx).scope), day)
    const within = await placesWithin(ctx)
    const { heads, faults, anchor } = await readAuditHeads(ctx, day)
    const records = new Map<string, number>()
    for (const { pointId, seq } of heads) records.set(pointId, (records.get(pointId) ?? 0) + seq)
    const isBroken = faults.some(({ pointId }) => pointId === wholeProvince || within.has(pointId))
    return {
      places: [...records]
        .filter(([place]) => within.has(place))
        .map(([place, count]) => ({ place, records: count })),
      state: isBroken ? 'broken' : anchor ? 'sealed' : 'open',
    }
  },
}

/** Wherever something within the caller's scope is written down: at points, of counties, of a city, of all. */
async function placesWithin(ctx: Context): Promise<Set<string>> {
  const { scope } = staffCaller(ctx)
  const content = await getContent(ctx.table, ctx.now)
  const [points, divisions] = [[...content.points.values()], [...content.divisions.values()]]
  const counties = divisionsWithin(scope, divisions, points)
  return new Set([
    auditPlace(scope),
    ...pointsWithin(scope, points, divisions).map(({ pointId }) => pointId),
    ...counties.map(({ code }) => code),
    ...(scope.kind === 'province' ? counties.map(({ prefectureCode }) => prefectureCode) : []),
  ])
}

/** Who reads the audit stands in it. */
async function noteReading(ctx: Context, pointId: string, day: string): Promise<void> {
  if (day > ctx.now.slice(0, 10)) throw new AppError('notFound')
  const entry = { staffId: staffCaller(ctx).staffId, pointId, action: 'readAudit', ofDay: day } as const
  await insertAudit(ctx.table, entry, ctx.now)
}

async function auditDay(ctx: Context, pointId: string, day: string): Promise<AuditDayView> {
  await noteReading(ctx, pointId, day)
  const { stored, faults, isAnchored } = await readAuditDay(ctx, pointId, day)
  const faultOf = new Map<string, AuditFault>(faults.map(({ id, kind }) => [id, kind]))
  const lines = stored.map(({ id, record }) => lineOf(id, record, faultOf.get(id)))
  const known = new Set(stored.map(({ id }) => id))
  const gone = faults
    .filter(({ id }) => !known.has(id))
    .map(({ id, kind }) => ({ id, about: [], fault: kind }))
  const newest = lines.sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? 1 : -1))
  const shown = [...gone, ...newest].slice(0, mostLines)
  return {
    state: faults.length > 0 ? 'broken' : isAnchored ? 'verified' : 'open',
    lines: shown,
    total: gone.length + newest.length,
    people: await peopleOf(ctx, shown),
  }
}

async function peopleOf(ctx: Context, lines: AuditLine[]): Promise<AuditDayView['people']> {
  const named = new Set(lines.map(({ staffId }) => staffId))
  const known = (await listRoster(ctx.table)).filter(({ staffId }) => named.has(staffId))
  return Promise.all(
    known.map(async item => ({ staffId: item.staffId, name: await nameOf(ctx, item), role: item.role })),
  )
}

/** What a line has beside what it is about. A reason is typed, and may name somebody: it is not for this list. */
const common = ['pointId', 'day', 'chain', 'seq', 'previous', 'hash', 'at', 'staffId', 'action', 'reason']

function lineOf(id: string, record: Record<string, unknown>, fault: AuditFault | undefined): AuditLine {
  const about = Object.entries(record)
    .filter(([name]) => !common.includes(name))
    .flatMap(([, value]) => leavesOf(value))
    .slice(0, mostIds)
  const { at, staffId, action } = record
  return {
    id,
    ...(typeof at === 'string' && { at }),
    ...(typeof staffId === 'string' && { staffId }),
    ...(typeof action === 'string' && { action }),
    about,
    ...(fault && { fault }),
  }
}

/** Of a role and its place, say, the words and codes in it. */
const leavesOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [String(value)]
