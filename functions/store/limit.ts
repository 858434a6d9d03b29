import { usualLimits } from '../../shared/domain/booking/limit'
import { AppError } from '../../shared/errors'
import type { Limits } from '../../shared/schemas/limit'
import { type AuditEntry, auditLine } from './audit'
import { keptReadings } from './kept'
import { getItem, keys, type Table, transact } from './table'

/** What the province has said of the limits, and how often it has. */
export interface LimitItem {
  version: number
  limits: Limits
}

/** X1. A number of which the province has said nothing is the usual one. */
export async function getLimits(table: Table): Promise<LimitItem> {
  const item = await getItem<{ version: number; limits: Partial<Limits> }>(table, keys.limits)
  return { version: item?.version ?? 0, limits: { ...usualLimits, ...item?.limits } }
}

/** X1. The same, as of this minute. */
export async function getLimitsInMinute(table: Table, now: string): Promise<LimitItem> {
  const { pk } = keys.limits
  const [kept] = await keptReadings(
    table.doc,
    now,
    [pk],
    () => pk,
    async () => new Map([[pk, await getLimits(table)]]),
  )
  return kept ?? getLimits(table)
}

/**
 * X1. On top of the version that was seen.
 * @throws AppError planChanged when somebody came first
 */
export const putLimits = (
  table: Table,
  { version, limits }: LimitItem,
  audit: AuditEntry,
  now: string,
): Promise<void> =>
  transact(table, [
    {
      write: {
        Put: {
          TableName: table.name,
          Item: { ...keys.limits, version: version + 1, limits },
          ConditionExpression: version === 0 ? 'attribute_not_exists(pk)' : 'version = :seen',
          ...(version > 0 && { ExpressionAttributeValues: { ':seen': version } }),
        },
      },
      refusal: new AppError('planChanged'),
    },
    auditLine(table, audit, now),
  ])
