import { AppError } from '../../shared/errors'
import type { TeamOperation } from '../../shared/schemas/home-visit-route'
import type { VisitItem } from './stored-home-visit'
import { type GuardedWrite, getItem, keys, type Table, ttlAfter, ttlAttribute } from './table'

/** What a team has noted of a visit, in the order in which it was taken in. */
export interface VisitWork {
  operations: TeamOperation[]
  last?: string
}

const keptDays = 400
const longestWork = 60

/** V8. */
export const getVisitWork = async (table: Table, visitId: string): Promise<VisitWork> =>
  (await getItem<VisitWork>(table, keys.visitWork(visitId))) ?? { operations: [] }

/** V8. Nothing is read of a visit that no team has begun. */
export const workOf = async (
  table: Table,
  { visitId, lastNoted }: Pick<VisitItem, 'visitId' | 'lastNoted'>,
): Promise<VisitWork> => (lastNoted ? getVisitWork(table, visitId) : { operations: [] })

/** V8. Adds what was done after what was seen; whoever comes second is refused with `busyTryAgain` and reads again. */
export const addVisitWork = (
  table: Table,
  seen: VisitWork,
  operation: TeamOperation,
  now: string,
): GuardedWrite => ({
  write: {
    Put: {
      TableName: table.name,
      Item: {
        ...keys.visitWork(operation.visitId),
        operations: [...seen.operations, operation].slice(-longestWork),
        last: operation.operationId,
        [ttlAttribute]: ttlAfter(now, keptDays),
      },
      ...(seen.last
        ? {
            ConditionExpression: '#last = :seen',
            ExpressionAttributeNames: { '#last': 'last' },
            ExpressionAttributeValues: { ':seen': seen.last },
          }
        : { ConditionExpression: 'attribute_not_exists(pk)' }),
    },
  },
  refusal: new AppError('busyTryAgain'),
})
