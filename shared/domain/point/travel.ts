import type { Location } from '../../schemas/point'

export const earthRadiusMetres = 6_371_000
/** Roads are longer than the crow flies; 1.3 to 1.4 is usual for towns and the plain. */
const detour = 1.35
const accessMinutes = 6
/** Door-to-door speed by road distance: town, outskirts, highway. */
const legs = [
  { upToMetres: 8_000, kmPerHour: 20 },
  { upToMetres: 40_000, kmPerHour: 42 },
  { upToMetres: Number.POSITIVE_INFINITY, kmPerHour: 70 },
]

const radians = (degrees: number): number => (degrees * Math.PI) / 180

export function distanceMetres(a: Location, b: Location): number {
  const dLat = radians(b.latitude - a.latitude)
  const dLon = radians(b.longitude - a.longitude)
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLon / 2) ** 2
  return 2 * earthRadiusMetres * Math.asin(Math.sqrt(h))
}

/** Minutes from door to door for a straight distance: each stretch of the road at its own speed. */
export function travelMinutes(straightMetres: number): number {
  const roadMetres = straightMetres * detour
  let minutes = accessMinutes
  let from = 0
  for (const { upToMetres, kmPerHour } of legs) {
    const stretch = Math.min(roadMetres, upToMetres) - from
    if (stretch <= 0) break
    minutes += (stretch / 1000 / kmPerHour) * 60
    from = upToMetres
  }
  return minutes
}
