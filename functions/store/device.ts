import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { msOf } from '../../shared/domain/calendar'
import { AppError } from '../../shared/errors'
import { type AuditEntry, auditLine } from './audit'
import {
  getItem,
  indexes,
  isConditionFailure,
  keys,
  listItems,
  type Table,
  transact,
  ttlAttribute,
} from './table'

/** A queue machine. Its key is sealed; it signs every delivery with it. */
export interface DeviceItem {
  deviceId: string
  pointId: string
  sealedKey: string
  status: 'active' | 'revoked'
}
export type ListedDevice = Omit<DeviceItem, 'sealedKey'>

/** D1. */
export const getDevice = (table: Table, deviceId: string): Promise<DeviceItem | undefined> =>
  getItem<DeviceItem>(table, keys.device(deviceId))

/** D3. */
export const listDevices = (table: Table, pointId: string): Promise<ListedDevice[]> =>
  listItems<ListedDevice>(table, {
    IndexName: indexes.devicesByPoint,
    KeyConditionExpression: 'devicePoint = :point',
    ExpressionAttributeValues: { ':point': pointId },
  })

/**
 * Of two who register one id, the first wins. A machine that was revoked may come back to its own point with a
 * new key, so that a lost key is no reason to rename it.
 * @throws AppError deviceExists
 */
export async function insertDevice(
  table: Table,
  device: DeviceItem,
  now: string,
  { audit, renew = false }: { audit?: AuditEntry; renew?: boolean },
): Promise<void> {
  const { deviceId, pointId } = device
  await transact(table, [
    {
      write: {
        Put: {
          TableName: table.name,
          Item: { ...keys.device(deviceId), ...device, devicePoint: pointId, registeredAt: now },
          ...(!renew && {
            ConditionExpression: 'attribute_not_exists(pk) OR (#status = :revoked AND pointId = :point)',
            ExpressionAttributeNames: { '#status': 'status' },
            ExpressionAttributeValues: { ':revoked': 'revoked', ':point': pointId },
          }),
        },
      },
      refusal: new AppError('deviceExists'),
    },
    ...(audit ? [auditLine(table, audit, now)] : []),
  ])
}

/**
 * From the next delivery on the machine is refused. Revoking again changes nothing.
 * @throws AppError notFound when the point has no such machine
 */
export async function revokeDevice(
  table: Table,
  { deviceId, pointId }: { deviceId: string; pointId: string },
  now: string,
  audit: AuditEntry,
): Promise<void> {
  await transact(table, [
    {
      write: {
        Update: {
          TableName: table.name,
          Key: keys.device(deviceId),
          UpdateExpression: 'SET #status = :revoked, revokedAt = if_not_exists(revokedAt, :now)',
          ConditionExpression: 'pointId = :point',
          ExpressionAttributeNames: { '#status': 'status' },
          ExpressionAttributeValues: { ':revoked': 'revoked', ':now': now, ':point': pointId },
        },
      },
      refusal: new AppError('notFound'),
    },
    auditLine(table, audit, now),
  ])
}

const nonceKeptSeconds = 900

/**
 * Uses a nonce up.
 * @throws AppError replayedRequest when it was used before
 */
export async function insertNonce(table: Table, deviceId: string, nonce: string, now: string): Promise<void> {
  try {
    await table.doc.send(
      new PutCommand({
        TableName: table.name,
        Item: {
          ...keys.nonce(deviceId, nonce),
          [ttlAttribute]: Math.floor(msOf(now) / 1000) + nonceKeptSeconds,
        },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    )
  } catch (error) {
    throw isConditionFailure(error) ? new AppError('replayedRequest') : error
  }
}
