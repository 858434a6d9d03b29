import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { msOf } from '../../shared/domain/calendar'
import { AppError } from '../../shared/errors'
import { getItem, isConditionFailure, keys, type Table, ttlAttribute } from './table'

/** A queue machine. Its key is sealed; it signs every delivery with it. */
export interface DeviceItem {
  deviceId: string
  pointId: string
  sealedKey: string
  status: 'active' | 'revoked'
}

/** D1. */
export const getDevice = (table: Table, deviceId: string): Promise<DeviceItem | undefined> =>
  getItem<DeviceItem>(table, keys.device(deviceId))

export async function putDevice(table: Table, device: DeviceItem): Promise<void> {
  await table.doc.send(
    new PutCommand({ TableName: table.name, Item: { ...keys.device(device.deviceId), ...device } }),
  )
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
