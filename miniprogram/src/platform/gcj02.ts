import type { Location } from '../../../shared/schemas/point'

const { PI, sin, cos, sqrt, abs } = Math
const semiMajorMetres = 6_378_245
const eccentricitySquared = 0.006693421622965943

type Wave = [size: number, frequency: number]
const sum = (x: number, waves: Wave[]): number =>
  waves.reduce((total, [size, frequency]) => total + size * sin(x * frequency * PI), 0) * (2 / 3)
/** Both axes share this ripple of the map offset. */
const ripple = (x: number): number =>
  sum(x, [
    [20, 6],
    [20, 2],
  ])

function offsetMetres(x: number, y: number): { north: number; east: number } {
  const north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * sqrt(abs(x))
  const east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * sqrt(abs(x))
  return {
    north:
      north +
      ripple(x) +
      sum(y, [
        [20, 1],
        [40, 1 / 3],
        [160, 1 / 12],
        [320, 1 / 30],
      ]),
    east:
      east +
      ripple(x) +
      sum(x, [
        [20, 1],
        [40, 1 / 3],
        [150, 1 / 12],
        [300, 1 / 30],
      ]),
  }
}

/** A browser speaks WGS-84; maps, points and WeChat in China speak GCJ-02, some 500 metres away. */
export function gcj02Of(wgs84: Location): Location {
  const { north, east } = offsetMetres(wgs84.longitude - 105, wgs84.latitude - 35)
  const latitude = (wgs84.latitude * PI) / 180
  const bend = 1 - eccentricitySquared * sin(latitude) ** 2
  const metresPerNorthDegree =
    ((semiMajorMetres * (1 - eccentricitySquared)) / (bend * sqrt(bend))) * (PI / 180)
  const metresPerEastDegree = (semiMajorMetres / sqrt(bend)) * cos(latitude) * (PI / 180)
  return {
    latitude: wgs84.latitude + north / metresPerNorthDegree,
    longitude: wgs84.longitude + east / metresPerEastDegree,
  }
}
