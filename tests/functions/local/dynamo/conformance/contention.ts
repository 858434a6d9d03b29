import { expect } from 'vitest'
import { type Check, key } from './table'

const takePlace = {
  UpdateExpression: 'SET taken = taken + :one',
  ConditionExpression: 'taken < places',
  ExpressionAttributeValues: { ':one': 1 },
}

/** How many of many attempts at once succeeded. */
async function successes(attempts: Promise<unknown>[]): Promise<number> {
  const results = await Promise.allSettled(attempts)
  const names = results.flatMap(result => (result.status === 'rejected' ? [result.reason.name] : []))
  expect(names.every(name => /^(ConditionalCheckFailed|TransactionCanceled)Exception$/.test(name))).toBe(true)
  return results.length - names.length
}

export function contention(check: Check): void {
  check('of 100 updates at once of one slot with 10 places exactly 10 succeed', async table => {
    await table.put({ ...key('slot'), places: 10, taken: 0 })
    const attempts = Array.from({ length: 100 }, () => table.update(takePlace, key('slot')))
    expect(await successes(attempts)).toBe(10)
    expect(await table.get(key('slot'))).toMatchObject({ taken: 10 })
  })
  check('of 100 transactions at once for 10 places exactly 10 book', async table => {
    await table.put({ ...key('slot'), places: 10, taken: 0, hall: 'h' })
    const attempts = Array.from({ length: 100 }, (_, i) =>
      table.transact([
        { Update: { TableName: table.name, Key: key('slot'), ...takePlace } },
        { Put: { TableName: table.name, Item: { ...key('booking', `${i}`), hall: 'booked' } } },
      ]),
    )
    expect(await successes(attempts)).toBe(10)
    expect(await table.get(key('slot'))).toMatchObject({ taken: 10 })
    const booked = { KeyConditionExpression: 'hall = :h', ExpressionAttributeValues: { ':h': 'booked' } }
    expect((await table.query({ IndexName: 'by-hall', ...booked })).Count).toBe(10)
  })
  check('100 additions at once are all counted', async table => {
    const add = { UpdateExpression: 'ADD n :one', ExpressionAttributeValues: { ':one': 1 } }
    await Promise.all(Array.from({ length: 100 }, () => table.update(add)))
    expect(await table.get()).toMatchObject({ n: 100 })
  })
}
