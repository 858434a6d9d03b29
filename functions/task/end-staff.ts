import { AppError } from '../../shared/errors'
import type { AuditEntry } from '../store/audit'
import { endSessions } from '../store/session'
import { deleteStaff, listRoster, type RosterItem } from '../store/staff'
import type { Table } from '../store/table'

/**
 * Somebody is staff no more, and signed out everywhere.
 * @throws AppError staffChanged, lastOfProvince
 */
export async function endStaff(
  table: Table,
  seen: RosterItem,
  audit: AuditEntry,
  now: string,
): Promise<void> {
  const other = seen.role === 'province' ? await anotherOfProvince(table, seen) : undefined
  await deleteStaff(table, seen, other, audit, now)
  await endSessions(table, seen.personId)
}

/** The province is never left without anybody: nobody in the app could make one. */
async function anotherOfProvince(table: Table, { personId }: RosterItem): Promise<RosterItem> {
  const all = await listRoster(table)
  const other = all.find(one => one.role === 'province' && one.personId !== personId)
  if (!other) throw new AppError('lastOfProvince')
  return other
}
