import type { Context } from '../runtime/context'
import { type AuditEntry, type OwnAuditAction, wholeProvince } from '../store/audit'
import { staffCaller } from './caller'

/** The point in whose audit it stands what a staff member does with his own access; of wider scopes, the province's. */
export function ownAudit(ctx: Context, action: OwnAuditAction): AuditEntry {
  const { scope, staffId, sessionId } = staffCaller(ctx)
  return { staffId, pointId: scope.kind === 'point' ? scope.pointId : wholeProvince, action, sessionId }
}
