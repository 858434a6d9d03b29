import type { DynamoDBStreamEvent } from 'aws-lambda'
import { onAws } from './runtime/aws'
import type { Runtime } from './runtime/context'
import { readUnitRoster } from './task/read-roster'

/** Reads units' lists of travellers, apart from all requests: five thousand rows take seconds of a processor. */
export async function run(
  runtime: Runtime,
  { Records }: Pick<DynamoDBStreamEvent, 'Records'>,
): Promise<void> {
  for (const { dynamodb } of Records) {
    const { visitId, rosterId } = dynamodb?.NewImage ?? {}
    if (visitId?.S && rosterId?.S) await readUnitRoster(runtime, { visitId: visitId.S, rosterId: rosterId.S })
  }
}

export const handler = onAws(run)
