import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { addMinutes } from '../../shared/domain/calendar'
import { AppError } from '../../shared/errors'
import { type GuardedWrite, getItem, isConditionFailure, keys, listItems, type Table } from './table'

/** How far the booked citizens of an issued notice have been told; a run that breaks off is gone on with. */
export interface TellingItem {
  number: string
  base: string
  /** The first visits concerned. */
  fromDay: string
  /** From then on no function holds an older content, so that no booking is made by it any more. */
  dueAt: string
  /** Does not wait for that: all are looked through at once, and once more when it has come. */
  urgent?: boolean
  /** When all had been looked through at once. */
  passedAt?: string
  /** The last day and point looked through, as `day#point`. */
  cursor: string
  looked: number
  told: number
  doneAt?: string
}

/** Whether there is something to do now. */
export const isDue = ({ doneAt, passedAt, urgent, dueAt }: TellingItem, now: string): boolean =>
  !doneAt && (dueAt <= now || (urgent === true && !passedAt))

/** Twice what a function may go on with, and a request more. */
const settleMinutes = 3

type Begun = Pick<TellingItem, 'number' | 'base' | 'fromDay' | 'urgent'>

export const insertTelling = (
  table: Table,
  { number, base, fromDay, urgent = false, now }: Begun & { now: string },
): GuardedWrite => ({
  write: {
    Put: {
      TableName: table.name,
      Item: {
        ...keys.telling(number),
        number,
        base,
        fromDay,
        dueAt: addMinutes(now, settleMinutes),
        ...(urgent && { urgent }),
        cursor: '',
        looked: 0,
        told: 0,
      } satisfies TellingItem & Record<'pk' | 'sk', string>,
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  },
})

/** N4. */
export const listTellings = (table: Table): Promise<TellingItem[]> =>
  listItems<TellingItem>(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.telling('').pk },
  })

/** N4. */
export const getTelling = (table: Table, number: string): Promise<TellingItem | undefined> =>
  getItem<TellingItem>(table, keys.telling(number))

/** Counts one who was told, in the transaction that tells him. */
export const countTold = (table: Table, number: string): GuardedWrite => ({
  write: {
    Update: {
      TableName: table.name,
      Key: keys.telling(number),
      UpdateExpression: 'ADD told :one',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':one': 1 },
    },
  },
  refusal: new AppError('notFound'),
})

type Next = { cursor: string; looked: number } | { passedAt: string } | { doneAt: string }

/**
 * N4. Moves on past a day and point, back to the first of them after what was done at once, or to the end. Of two
 * runs at once, the second gets false and stops.
 */
export async function advanceTelling(
  table: Table,
  { number, cursor }: TellingItem,
  next: Next,
): Promise<boolean> {
  try {
    await table.doc.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.telling(number),
        UpdateExpression: expressionOf(next),
        ConditionExpression: '#cursor = :seen AND attribute_not_exists(doneAt)',
        ExpressionAttributeNames: { '#cursor': 'cursor' },
        ExpressionAttributeValues: { ':seen': cursor, ...valuesOf(next) },
      }),
    )
    return true
  } catch (error) {
    if (isConditionFailure(error)) return false
    throw error
  }
}

function expressionOf(next: Next): string {
  if ('doneAt' in next) return 'SET doneAt = :at'
  return 'passedAt' in next
    ? 'SET passedAt = :at, #cursor = :first, looked = :none'
    : 'SET #cursor = :next ADD looked :looked'
}

function valuesOf(next: Next): Record<string, string | number> {
  if ('doneAt' in next) return { ':at': next.doneAt }
  return 'passedAt' in next
    ? { ':at': next.passedAt, ':first': '', ':none': 0 }
    : { ':next': next.cursor, ':looked': next.looked }
}
