import { dayOf } from '../../shared/domain/calendar'
import { AppError } from '../../shared/errors'
import type { HallSize } from '../../shared/schemas/guidance'
import type { Asked, Inspected, InspectionLevel } from '../../shared/schemas/inspection'
import { type AuditEntry, auditLine } from './audit'
import { countInspection } from './figure'
import { type FindingItem, findingPut } from './finding'
import type { Signature } from './notice'
import { type GuardedWrite, getItem, keys, listItems, type Table, transact } from './table'

export interface InspectionItem extends Inspected {
  /** Of `looks` and `asked`. */
  shape: typeof inspectionShape
  inspectionId: string
  pointId: string
  level: InspectionLevel
  status: 'open' | 'closed'
  begunAt: string
  closedAt?: string
  size: HallSize
  draw?: string
  /** The edition of the standard. */
  standard?: string
  asked: Asked[]
  inspector: Signature
  /** Sealed names by staff number of whoever has worked on it. */
  people: Record<string, string>
  version: number
}
export const inspectionShape = 1

/** I1. */
export const getInspection = (
  table: Table,
  pointId: string,
  inspectionId: string,
): Promise<InspectionItem | undefined> =>
  getItem<InspectionItem>(table, keys.inspection(pointId, inspectionId))

/** I1. */
export const listInspections = (table: Table, pointId: string): Promise<InspectionItem[]> =>
  listItems<InspectionItem>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.inspection(pointId, '').pk },
    ConsistentRead: true,
  })

/**
 * I1, I2. Writes an inspection on top of the version that was seen, with the findings it is closed with.
 * @throws AppError inspectionChanged when somebody came first
 */
export const putInspection = (
  table: Table,
  item: InspectionItem,
  { audit, now, findings = [] }: { audit: AuditEntry; now: string; findings?: FindingItem[] },
): Promise<void> =>
  transact(table, [
    inspectionPut(table, item),
    ...findings.map(finding => findingPut(table, finding)),
    ...(item.status === 'closed'
      ? [
          countInspection(table, item.pointId, dayOf(now), {
            [`closed_${item.level}`]: 1,
            found: findings.length,
          }),
        ]
      : []),
    auditLine(table, audit, now),
  ])

const inspectionPut = (table: Table, item: InspectionItem): GuardedWrite => ({
  write: {
    Put: {
      TableName: table.name,
      Item: { ...keys.inspection(item.pointId, item.inspectionId), ...item },
      ...(item.version === 1
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : {
            ConditionExpression: 'version = :seen AND #status = :open',
            ExpressionAttributeNames: { '#status': 'status' },
            ExpressionAttributeValues: { ':seen': item.version - 1, ':open': 'open' },
          }),
    },
  },
  refusal: new AppError('inspectionChanged'),
})
