import { dayOf } from '../../shared/domain/calendar'
import { AppError } from '../../shared/errors'
import type { Finding, FindingAct } from '../../shared/schemas/inspection'
import type { Text } from '../../shared/schemas/text'
import { type AuditEntry, auditLine } from './audit'
import { countInspection } from './figure'
import { keptReadings } from './kept'
import { type GuardedWrite, getItem, keys, listItems, type Table, transact } from './table'

export interface FindingItem extends Finding {
  /** Of what lies in it. */
  shape: typeof findingShape
  version: number
  /** What the item asked on the day of the inspection. */
  text?: Text
  /** Of a citizen's rating, why. */
  reasons?: string[]
  sealedResponsible?: string
  /** Sealed names by staff number of whoever has found it or said something of it. */
  people: Record<string, string>
}
export const findingShape = 1

/** I2. */
export const getFinding = (
  table: Table,
  pointId: string,
  findingId: string,
): Promise<FindingItem | undefined> => getItem<FindingItem>(table, keys.finding(pointId, findingId))

/** I2. */
export const listFindings = (table: Table, pointId: string): Promise<FindingItem[]> =>
  listItems<FindingItem>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.finding(pointId, '').pk },
    ConsistentRead: true,
  })

/** I2. Of several points, as of this minute. */
export const listFindingsInMinute = async (
  table: Table,
  pointIds: string[],
  now: string,
): Promise<FindingItem[]> => {
  const found = await keptReadings(
    table.doc,
    now,
    pointIds,
    pointId => keys.finding(pointId, '').pk,
    async ids =>
      new Map(await Promise.all(ids.map(async id => [id, await listFindings(table, id)] as const))),
  )
  return found.flatMap(items => items ?? [])
}

/** I2. On top of the version that was seen; the first of all where there is none. */
export const findingPut = (table: Table, item: FindingItem): GuardedWrite => ({
  write: {
    Put: {
      TableName: table.name,
      Item: { ...keys.finding(item.pointId, item.findingId), ...item },
      ...(item.version === 1
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : {
            ConditionExpression: 'version = :seen',
            ExpressionAttributeValues: { ':seen': item.version - 1 },
          }),
    },
  },
  refusal: new AppError('inspectionChanged'),
})

/**
 * I2. One step of a finding.
 * @throws AppError inspectionChanged when somebody came first
 */
export function putFinding(table: Table, item: FindingItem, audit: AuditEntry, now: string): Promise<void> {
  const became = counted[item.steps.at(-1)?.act ?? 'answer']
  return transact(table, [
    findingPut(table, item),
    ...(became ? [countInspection(table, item.pointId, dayOf(now), { [became]: 1 })] : []),
    auditLine(table, audit, now),
  ])
}

const counted: Partial<Record<FindingAct, string>> = {
  close: 'mended',
  reopen: 'reopened',
  uphold: 'withdrawn',
}
