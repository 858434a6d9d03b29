import { distanceMetres } from '../../../shared/domain/point/travel'
import type { Origin } from '../../../shared/schemas/booking'
import type { Division, Location } from '../../../shared/schemas/point'
import { platform } from '../platform'
import { createStore } from './store'

/** Where the person starts from. The location, to about a kilometre, lives only while the mini-program runs. */
export interface Start {
  divisionCode: string
  location?: Location
}

const key = 'origin'
const kept = platform.read(key)
const store = createStore<Start | undefined>(kept ? { divisionCode: kept } : undefined)

export const start = {
  ...store,
  set: (next: Start | undefined) => {
    platform.write(key, next?.divisionCode)
    store.set(next?.location ? { ...next, location: roughly(next.location) } : next)
  },
}

/** To a hundredth of a degree: enough to rank halls and to tell one town from the next, too little to find a door. */
export const roughly = ({ latitude, longitude }: Location): Location => ({
  latitude: Math.round(latitude * 100) / 100,
  longitude: Math.round(longitude * 100) / 100,
})

export const originOf = ({ divisionCode, location }: Start): Origin =>
  location ? { kind: 'location', location } : { kind: 'division', divisionCode }

export function nearestDivision(all: Division[], location: Location): Division | undefined {
  const away = (division: Division) => distanceMetres(location, division.seat)
  return all.reduce<Division | undefined>(
    (best, one) => (best && away(best) <= away(one) ? best : one),
    undefined,
  )
}
