import type { VisitWork } from '../../shared/domain/home-visit/team-work'
import { AppError } from '../../shared/errors'
import type { VisitItem } from './stored-home-visit'
import { type GuardedWrite, getItem, keys, type Table, ttlAfter, ttlAttribute } from './table'

/** With the number of the writing that was read. */
export interface KeptWork extends VisitWork {
  version: number
}

const keptDays = 400
const longestWork = 60

/** V8. */
export const getVisitWork = async (table: Table, visitId: string): Promise<KeptWork> =>
  (await getItem<KeptWork>(table, keys.visitWork(visitId))) ?? { operations: [], version: 0 }

/** V8. Nothing is read of a visit that no team has begun. */
export const workOf = async (
  table: Table,
  { visitId, lastNoted }: Pick<VisitItem, 'visitId' | 'lastNoted'>,
): Promise<VisitWork> => (lastNoted ? getVisitWork(table, visitId) : { operations: [] })

/** V8. Writes what was noted over what was seen; whoever comes second is refused with `busyTryAgain` and reads again. */
export const putVisitWork = (
  table: Table,
  visitId: string,
  { version, ...seen }: KeptWork,
  noted: Partial<VisitWork>,
  now: string,
): GuardedWrite => ({
  write: {
    Put: {
      TableName: table.name,
      Item: {
        ...keys.visitWork(visitId),
        ...seen,
        ...noted,
        operations: (noted.operations ?? seen.operations).slice(-longestWork),
        version: version + 1,
        [ttlAttribute]: ttlAfter(now, keptDays),
      },
      ...(version > 0
        ? { ConditionExpression: 'version = :seen', ExpressionAttributeValues: { ':seen': version } }
        : { ConditionExpression: 'attribute_not_exists(pk)' }),
    },
  },
  refusal: new AppError('busyTryAgain'),
})
