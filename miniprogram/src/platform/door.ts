import Taro from '@tarojs/taro'
import type { Door } from '../../../shared/schemas/point-fact'

export type DoorReading = { door: Door } | { problem: 'refused' | 'unknown' }

/** Where the phone is, as exactly as it can say, in GCJ-02. The browser's build takes door.h5.ts in its place. */
export async function readDoor(): Promise<DoorReading> {
  try {
    const { latitude, longitude, accuracy } = await Taro.getLocation({
      type: 'gcj02',
      isHighAccuracy: true,
      highAccuracyExpireTime: 5000,
    })
    return { door: { location: { latitude, longitude }, accuracyMetres: accuracy } }
  } catch {
    const { authSetting } = await Taro.getSetting()
    return { problem: authSetting['scope.userLocation'] === false ? 'refused' : 'unknown' }
  }
}
