import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { AppError } from '../../shared/errors'
import type { Plan, PlanException } from '../../shared/schemas/point'
import { type AuditEntry, auditLine } from './audit'
import type { Signature } from './notice'
import { getItem, isConditionFailure, keys, listItems, type Table, transact } from './table'

/** How a hall is open and booked, as its staff have said it last. */
export interface OpenPlanItem {
  /** Of what lies in plans and exceptions; another shape is read as if nobody had said anything. */
  shape: typeof openPlanShape
  pointId: string
  version: number
  plans: Plan[]
  exceptions: PlanException[]
  at: string
  by: Signature
  /** Since when those whom it concerns are still to be told. */
  tellSince?: string
}

export const openPlanShape = 1

const asKnown = (item: OpenPlanItem): OpenPlanItem =>
  item.shape === openPlanShape ? item : { ...item, shape: openPlanShape, plans: [], exceptions: [] }

/** C4. Of every hall of which staff have said one. */
export const listOpenPlans = async (table: Table): Promise<OpenPlanItem[]> =>
  (
    await listItems<OpenPlanItem>(table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': keys.openPlan('').pk },
      ConsistentRead: true,
    })
  ).map(asKnown)

/** C4. */
export async function getOpenPlan(table: Table, pointId: string): Promise<OpenPlanItem | undefined> {
  const item = await getItem<OpenPlanItem>(table, keys.openPlan(pointId))
  return item && asKnown(item)
}

/**
 * C4. On top of the version that was seen; those whom it concerns are told from then on.
 * @throws AppError planChanged when somebody came first
 */
export const putOpenPlan = (
  table: Table,
  plan: Pick<OpenPlanItem, 'pointId' | 'plans' | 'exceptions' | 'at' | 'by'> & { seen: number },
  audit: AuditEntry,
): Promise<void> => {
  const { seen, ...said } = plan
  const Item = { ...said, shape: openPlanShape, version: seen + 1, tellSince: said.at }
  return transact(table, [
    {
      write: {
        Put: {
          TableName: table.name,
          Item: { ...keys.openPlan(said.pointId), ...Item },
          ...(seen === 0
            ? { ConditionExpression: 'attribute_not_exists(pk)' }
            : {
                ConditionExpression: 'version = :seen',
                ExpressionAttributeValues: { ':seen': seen },
              }),
        },
      },
      refusal: new AppError('planChanged'),
    },
    auditLine(table, audit, said.at),
  ])
}

/** C4. Everybody has been told of this version. */
export async function endTellingPlan(table: Table, { pointId, version }: OpenPlanItem): Promise<void> {
  try {
    await table.doc.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.openPlan(pointId),
        UpdateExpression: 'REMOVE tellSince',
        ConditionExpression: 'version = :version',
        ExpressionAttributeValues: { ':version': version },
      }),
    )
  } catch (error) {
    if (!isConditionFailure(error)) throw error
  }
}
