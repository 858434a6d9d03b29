import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { dayOf } from '../../shared/domain/calendar'
import type { DeviceHealth } from '../../shared/domain/hall/device'
import { keys, type Table, ttlAfter, ttlAttribute } from './table'

const keptDays = 30

/** What a delivery adds to the health of its machine. */
export interface DeliveryNote {
  accepted: number
  refused: number
  refusedField?: string | undefined
  driftSeconds: number
  /** Left out when the delivery told nothing new. */
  missingEvents?: number
}

/** D2. Counts a delivery; part of the transaction that writes it, or alone when it held nothing good. */
export function healthUpdate(table: Table, deviceId: string, note: DeliveryNote, now: string) {
  const { accepted, refused, refusedField, driftSeconds, missingEvents } = note
  const told = Object.entries({ lastSeenAt: now, driftSeconds, refusedField, missingEvents }).filter(
    ([, value]) => value !== undefined,
  )
  return {
    TableName: table.name,
    Key: keys.deviceHealth(deviceId, dayOf(now)),
    UpdateExpression: `SET ${told.map(([name]) => `${name} = :${name}`).join(', ')}, #day = :day, ${ttlAttribute} = :ttl ADD accepted :accepted, refused :refused`,
    ExpressionAttributeNames: { '#day': 'day' },
    ExpressionAttributeValues: {
      ...Object.fromEntries(told.map(([name, value]) => [`:${name}`, value])),
      ':day': dayOf(now),
      ':ttl': ttlAfter(now, keptDays),
      ':accepted': accepted,
      ':refused': refused,
    },
  }
}

/** D2. */
export async function updateHealth(
  table: Table,
  deviceId: string,
  note: DeliveryNote,
  now: string,
): Promise<void> {
  await table.doc.send(new UpdateCommand(healthUpdate(table, deviceId, note, now)))
}

/** D2. A delivery was signed well and refused for its clock. */
export async function updateClock(
  table: Table,
  deviceId: string,
  driftSeconds: number,
  now: string,
): Promise<void> {
  await table.doc.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.deviceHealth(deviceId, dayOf(now)),
      UpdateExpression: `SET driftSeconds = :drift, clockRefusedAt = :now, #day = :day, ${ttlAttribute} = :ttl`,
      ExpressionAttributeNames: { '#day': 'day' },
      ExpressionAttributeValues: {
        ':drift': driftSeconds,
        ':now': now,
        ':day': dayOf(now),
        ':ttl': ttlAfter(now, keptDays),
      },
    }),
  )
}

/** D2. The newest day on which the machine was heard of. */
export async function getHealth(table: Table, deviceId: string): Promise<DeviceHealth | undefined> {
  const { Items } = await table.doc.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :health)',
      ExpressionAttributeValues: { ':pk': keys.device(deviceId).pk, ':health': 'HEALTH#' },
      ScanIndexForward: false,
      Limit: 1,
    }),
  )
  return Items?.[0] as DeviceHealth | undefined
}
