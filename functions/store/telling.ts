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
  /** The last day and point looked through, as `day#point`. */
  cursor: string
  looked: number
  told: number
  doneAt?: string
}

/** Twice what a function may go on with, and a request more. */
const settleMinutes = 3

export const insertTelling = (
  table: Table,
  { number, base, fromDay, now }: { number: string; base: string; fromDay: string; now: string },
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

/**
 * N4. Moves on past a day and point. Of two runs at once, the second gets false and stops.
 */
export async function advanceTelling(
  table: Table,
  { number, cursor }: TellingItem,
  next: { cursor: string; looked: number } | { doneAt: string },
): Promise<boolean> {
  const done = 'doneAt' in next
  try {
    await table.doc.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.telling(number),
        UpdateExpression: done ? 'SET doneAt = :next' : 'SET #cursor = :next ADD looked :looked',
        ConditionExpression: '#cursor = :seen AND attribute_not_exists(doneAt)',
        ExpressionAttributeNames: { '#cursor': 'cursor' },
        ExpressionAttributeValues: {
          ':seen': cursor,
          ':next': done ? next.doneAt : next.cursor,
          ...(!done && { ':looked': next.looked }),
        },
      }),
    )
    return true
  } catch (error) {
    if (isConditionFailure(error)) return false
    throw error
  }
}
