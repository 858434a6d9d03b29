import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { bookings } from './conformance/bookings'
import { conditions } from './conformance/conditions'
import { contention } from './conformance/contention'
import { items } from './conformance/items'
import { queries } from './conformance/queries'
import { type Check, withTable } from './conformance/table'
import { transactions } from './conformance/transactions'
import { updates } from './conformance/updates'

export interface Engine {
  client: DynamoDBClient
  close(): Promise<void>
}

/** Checks an engine against DynamoDB's documented behaviour. A deviation is a check's title and the reason to skip it. */
export function conformance(
  name: string,
  makeClient: () => Promise<Engine>,
  deviations: Record<string, string> = {},
): void {
  describe(name, () => {
    let engine: Engine
    beforeAll(async () => {
      engine = await makeClient()
    })
    afterAll(() => engine.close())
    const check: Check = (title, run) => {
      const reason = deviations[title]
      if (reason) it.skip(`${title} (${reason})`)
      else it(title, () => withTable(engine.client, run))
    }
    for (const part of [conditions, updates, transactions, queries, items, contention, bookings]) {
      describe(part.name, () => part(check))
    }
  })
}
