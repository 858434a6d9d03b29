import type { Context } from '../runtime/context'
import { type AuditEntry, type OwnAuditAction, wholeProvince } from '../store/audit'

/** The point in whose audit it stands what a staff member does with his own access; of wider scopes, the province's. */
export function ownAudit({ actor }: Context, action: OwnAuditAction): AuditEntry {
  if (actor.kind !== 'staff') throw new Error(`a ${actor.kind} call is none of staff`)
  const { scope, staffId, sessionId } = actor
  return { staffId, pointId: scope.kind === 'point' ? scope.pointId : wholeProvince, action, sessionId }
}
