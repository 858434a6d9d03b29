import type { Fixed } from '../../shared/domain/home-visit/route-day'
import type { Route } from '../../shared/domain/route/schedule'
import { AppError } from '../../shared/errors'
import { type AuditEntry, auditLine } from './audit'
import { getItem, keys, type Table, transact, ttlAfter, ttlAttribute } from './table'

/** A county's day as it was planned last. */
export interface VisitPlanItem {
  /** Of the routes; another shape is read as if nobody had planned. */
  shape: typeof visitPlanShape
  version: number
  seed: string
  routes: Route[]
  unserved: { visitId: string; reason: string }[]
  /** What staff have decided, by visit. */
  fixed: Record<string, Fixed>
  /** The version that applicants were told. */
  publishedVersion?: number
}

export const visitPlanShape = 1
const keptDays = 400

/** V7. */
export async function getVisitPlan(
  table: Table,
  divisionCode: string,
  day: string,
): Promise<VisitPlanItem | undefined> {
  const item = await getItem<VisitPlanItem>(table, keys.visitPlan(divisionCode, day))
  return item?.shape === visitPlanShape ? item : undefined
}

/**
 * V7. Writes a plan on top of the version that was seen, and gives it as it is kept.
 * @throws AppError planChanged when somebody came first
 */
export async function putVisitPlan(
  table: Table,
  { divisionCode, day }: { divisionCode: string; day: string },
  seenVersion: number,
  { item, audit }: { item: Omit<VisitPlanItem, 'version' | 'shape'>; audit: AuditEntry },
  now: string,
): Promise<VisitPlanItem> {
  const plan: VisitPlanItem = { ...item, shape: visitPlanShape, version: seenVersion + 1 }
  await transact(table, [
    {
      write: {
        Put: {
          TableName: table.name,
          Item: {
            ...keys.visitPlan(divisionCode, day),
            ...plan,
            [ttlAttribute]: ttlAfter(now, keptDays),
          },
          ...(seenVersion > 0
            ? {
                ConditionExpression: 'version = :seen',
                ExpressionAttributeValues: { ':seen': seenVersion },
              }
            : { ConditionExpression: 'attribute_not_exists(pk)' }),
        },
      },
      refusal: new AppError('planChanged'),
    },
    auditLine(table, audit, now),
  ])
  return plan
}
