import type { DoorReading } from './door'
import { gcj02Of } from './gcj02'

export type { DoorReading } from './door'

export const readDoor = (): Promise<DoorReading> =>
  new Promise(resolve => {
    if (!navigator.geolocation) return resolve({ problem: 'unknown' })
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        resolve({ door: { location: gcj02Of({ latitude, longitude }), accuracyMetres: accuracy } }),
      ({ code, PERMISSION_DENIED }) =>
        resolve({ problem: code === PERMISSION_DENIED ? 'refused' : 'unknown' }),
      { enableHighAccuracy: true, maximumAge: 0, timeout: 10_000 },
    )
  })
