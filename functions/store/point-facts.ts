import type { Said } from '../../shared/domain/point/fact'
import { AppError } from '../../shared/errors'
import type { PointFact, StatedFacts } from '../../shared/schemas/point-fact'
import { type AuditEntry, auditLine } from './audit'
import type { Signature } from './notice'
import { type GuardedWrite, getItem, keys, listItems, type Table, transact } from './table'

/** What the staff of a hall have said of it, each fact with who said it, when, and whether he stood there. */
export type SignedFacts = {
  [Fact in PointFact]?: Said<NonNullable<StatedFacts[Fact]>> & { by: Signature }
}

export interface PointFactsItem {
  /** Of what lies in `facts`; another shape is read as if nobody had said anything. */
  shape: typeof factsShape
  pointId: string
  version: number
  facts: SignedFacts
}

export const factsShape = 1

const asKnown = (item: PointFactsItem): PointFactsItem =>
  item.shape === factsShape ? item : { ...item, shape: factsShape, facts: {} }

/** C2. Of every hall of which staff have said anything. */
export const listPointFacts = async (table: Table): Promise<PointFactsItem[]> =>
  (
    await listItems<PointFactsItem>(table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': keys.pointFacts('').pk },
    })
  ).map(asKnown)

/** C2. */
export async function getPointFacts(table: Table, pointId: string): Promise<PointFactsItem | undefined> {
  const item = await getItem<PointFactsItem>(table, keys.pointFacts(pointId))
  return item && asKnown(item)
}

/** What is said anew of one hall, on top of the version that was seen. */
export interface NewFacts {
  pointId: string
  seen: PointFactsItem | undefined
  facts: SignedFacts
}

/**
 * C2. All of these halls or none, with what is written down of it.
 * @throws AppError planChanged when somebody came first at one of them
 */
export const putPointFacts = (
  table: Table,
  said: NewFacts[],
  audit: AuditEntry,
  now: string,
): Promise<void> => transact(table, [...said.map(one => factsPut(table, one)), auditLine(table, audit, now)])

function factsPut(table: Table, { pointId, seen, facts }: NewFacts): GuardedWrite {
  const item: PointFactsItem = {
    shape: factsShape,
    pointId,
    version: (seen?.version ?? 0) + 1,
    facts: { ...seen?.facts, ...facts },
  }
  return {
    write: {
      Put: {
        TableName: table.name,
        Item: { ...keys.pointFacts(pointId), ...item },
        ...(seen
          ? {
              ConditionExpression: 'version = :version',
              ExpressionAttributeValues: { ':version': seen.version },
            }
          : { ConditionExpression: 'attribute_not_exists(pk)' }),
      },
    },
    refusal: new AppError('planChanged', pointId),
  }
}
