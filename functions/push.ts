import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBStreamEvent } from 'aws-lambda'
import { onAws } from './runtime/aws'
import type { Runtime } from './runtime/context'
import { type OutboxItem, readyKeys } from './store/outbox'
import { deliverAll, drain } from './task/delivery/drain'

/** For so long a run begins further messages; what is under way then ends well before the function is broken off. */
const runMinutes = 0.5
/** The bell of a few messages does not go on for long. */
const bellMinutes = 0.25

/**
 * Sends the outbox. New items of the table's stream ring the bell and are sent at once; every minute whatever may be
 * sent is, so that nothing waits longer when a bell was missed, when it rang at night or when WeChat did not answer.
 */
export async function run(
  runtime: Runtime,
  event: DynamoDBStreamEvent | Record<string, unknown>,
): Promise<Record<string, number>> {
  return 'Records' in event
    ? deliverAll(runtime, rung(event as DynamoDBStreamEvent), bellMinutes)
    : drain(runtime, runMinutes)
}

export const handler = onAws(run)

const rung = ({ Records }: DynamoDBStreamEvent): OutboxItem[] =>
  Records.flatMap(({ dynamodb }) =>
    dynamodb?.NewImage
      ? [unmarshall(dynamodb.NewImage as Parameters<typeof unmarshall>[0]) as OutboxItem]
      : [],
  ).filter(({ dueKey }) => dueKey !== undefined && readyKeys.includes(dueKey))
