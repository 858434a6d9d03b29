import { AppError } from '../../shared/errors'
import type { AuditDayView, AuditFault, AuditLine } from '../../shared/schemas/audit'
import type { Context } from '../runtime/context'
import { insertAudit, wholeProvince } from '../store/audit'
import { readAuditDay } from '../task/audit'
import { staffCaller } from './caller'
import type { Handlers } from './serve'

/** The newest of a day. */
const mostLines = 500
/** Of one line. */
const mostIds = 50

export const audit: Handlers<'listPointAudit' | 'listProvinceAudit'> = {
  listPointAudit: ({ pointId, day }, ctx) => auditDay(ctx, pointId, day),

  /** What concerns no single point is for whoever oversees all of them. */
  async listProvinceAudit({ day }, ctx) {
    if (staffCaller(ctx).scope.kind !== 'province') return { state: 'verified', lines: [], total: 0 }
    return auditDay(ctx, wholeProvince, day)
  },
}

/** Who reads the audit stands in it. */
async function auditDay(ctx: Context, pointId: string, day: string): Promise<AuditDayView> {
  if (day > ctx.now.slice(0, 10)) throw new AppError('notFound')
  const entry = { staffId: staffCaller(ctx).staffId, pointId, action: 'readAudit', ofDay: day } as const
  await insertAudit(ctx.table, entry, ctx.now)
  const { stored, faults, isAnchored } = await readAuditDay(ctx, pointId, day)
  const faultOf = new Map<string, AuditFault>(faults.map(({ id, kind }) => [id, kind]))
  const lines = stored.map(({ id, record }) => lineOf(id, record, faultOf.get(id)))
  const known = new Set(stored.map(({ id }) => id))
  const gone = faults
    .filter(({ id }) => !known.has(id))
    .map(({ id, kind }) => ({ id, about: [], fault: kind }))
  const newest = lines.sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? 1 : -1))
  return {
    state: faults.length > 0 ? 'broken' : isAnchored ? 'verified' : 'open',
    lines: [...gone, ...newest].slice(0, mostLines),
    total: gone.length + newest.length,
  }
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
