import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { keys } from '../../functions/store/table'
import type { World } from './running-stack'

/** As if everybody had booked a day of a hall, but for so many places of its last time. */
export async function fillDay(world: World, pointId: string, day: string, free = 0): Promise<void> {
  const { slots } = await world.call('listSlots', { pointId, services: 'PP-RENEW', day })
  for (const [i, { slotAt, capacity }] of slots.entries())
    await world.table.doc.send(
      new UpdateCommand({
        TableName: world.table.name,
        Key: keys.slot(pointId, slotAt),
        UpdateExpression: 'SET taken = :all',
        ExpressionAttributeValues: { ':all': capacity - (i === slots.length - 1 ? free : 0) },
      }),
    )
}
