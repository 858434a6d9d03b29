/** Child of crash.test.ts: writes pairs of items until it is killed, and prints each pair once it is acknowledged. */
import { writeSync } from 'node:fs'
import { DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { openDynamo } from '../../../../functions/local/dynamo'
import { TABLE } from './stream-table'

const [folder = '', round = ''] = process.argv.slice(2)
const dynamo = await openDynamo({ folder })
const db = DynamoDBDocumentClient.from(dynamo.client())

async function writePair(id: string): Promise<void> {
  const sides = ['left', 'right'].map(side => ({
    Put: { TableName: TABLE, Item: { pk: `${id}-${side}`, id, hall: side, text: '出入境'.repeat(40) } },
  }))
  await db.send(new TransactWriteCommand({ TransactItems: sides }))
  // Synchronous, so that the parent reads nothing later than what the kill interrupts.
  writeSync(1, `${id}\n`)
}

/** Several at once, so that a kill meets writes in every stage. */
async function writeForever(writer: number): Promise<never> {
  for (let i = 0; ; i += 1) await writePair(`${round}.${writer}.${i}`)
}

await Promise.all([0, 1, 2].map(writeForever))
