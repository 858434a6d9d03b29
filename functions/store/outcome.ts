import { sumOutcomes } from '../../shared/domain/recommend/outcome'
import type { Outcome, OutcomeCounts } from '../../shared/schemas/outcome'
import { type GuardedWrite, keys, listItems, type Table, ttlAfter, ttlAttribute } from './table'

/** Numbers without persons are kept for statistics. */
const keptDays = 3 * 365

/** R2. What became of the recommendations of a point, the days in order. */
export async function listOutcomes(
  table: Table,
  pointId: string,
  from: string,
  to: string,
): Promise<Outcome[]> {
  const items = await listItems<Partial<OutcomeCounts> & { sk: string }>(table, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':pk': keys.outcome(pointId, from).pk, ':from': from, ':to': to },
  })
  return items.map(item => ({ day: item.sk, ...sumOutcomes([item]) }))
}

/** Counts what happened to a recommendation, in the transaction that makes it happen. */
export const countOutcome = (
  table: Table,
  pointId: string,
  day: string,
  counts: Partial<OutcomeCounts>,
): GuardedWrite => {
  const given = Object.entries(counts)
  return {
    write: {
      Update: {
        TableName: table.name,
        Key: keys.outcome(pointId, day),
        UpdateExpression: `SET ${ttlAttribute} = :ttl ADD ${given.map(([name]) => `${name} :${name}`).join(', ')}`,
        ExpressionAttributeValues: {
          ':ttl': ttlAfter(`${day}T00:00:00+08:00`, keptDays),
          ...Object.fromEntries(given.map(([name, count]) => [`:${name}`, count])),
        },
      },
    },
  }
}
