import { AppError } from '../../shared/errors'
import type { HallPlan } from '../../shared/schemas/hall-plan'
import { type AuditEntry, auditLine } from './audit'
import type { Signature } from './notice'
import { getItem, keys, type Table, transact } from './table'

/** A plan with who saved or confirmed it, and when. */
export interface SealedPlan {
  plan: HallPlan
  at: string
  by: Signature
}

export interface HallPlanItem {
  /** Of what lies in `planned` and `confirmed`; another shape is read as if nobody had drawn anything. */
  shape: typeof planShape
  version: number
  planned?: SealedPlan
  confirmed?: SealedPlan
}

export const planShape = 1

/** G1. */
export async function getHallPlan(table: Table, pointId: string): Promise<HallPlanItem | undefined> {
  const item = await getItem<HallPlanItem>(table, keys.hallPlan(pointId))
  return item?.shape === planShape ? item : item && { shape: planShape, version: item.version }
}

/**
 * G1. Writes a plan on top of the version that was seen; what is confirmed leaves nothing planned.
 * @throws AppError planChanged when somebody came first
 */
export function putHallPlan(
  table: Table,
  pointId: string,
  seen: HallPlanItem | undefined,
  { sealed, confirm, audit }: { sealed: SealedPlan; confirm: boolean; audit: AuditEntry },
): Promise<void> {
  const version = (seen?.version ?? 0) + 1
  const kept = confirm
    ? { confirmed: sealed }
    : { ...(seen?.confirmed && { confirmed: seen.confirmed }), planned: sealed }
  const item: HallPlanItem = { shape: planShape, version, ...kept }
  return transact(table, [
    {
      write: {
        Put: {
          TableName: table.name,
          Item: { ...keys.hallPlan(pointId), ...item },
          ...(seen
            ? {
                ConditionExpression: 'version = :version',
                ExpressionAttributeValues: { ':version': seen.version },
              }
            : { ConditionExpression: 'attribute_not_exists(pk)' }),
        },
      },
      refusal: new AppError('planChanged'),
    },
    auditLine(table, audit, sealed.at),
  ])
}
