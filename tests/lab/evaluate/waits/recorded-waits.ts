import type { WaitRow } from '../../../../shared/domain/published-wait/wait-panel'
import type { Location } from '../../../../shared/schemas/point'
import { fileIn, minutes, number, optional, type Problems, readTable, rowProblem, text, time } from '../csv'

const waitColumns = {
  point_id: text,
  at: time,
  wait_minutes: minutes,
  booked_wait_minutes: optional(minutes),
}
const pointColumns = {
  point_id: text,
  lat: optional(number('a latitude', -90, 90)),
  lon: optional(number('a longitude', -180, 180)),
}

export interface RecordedWaits {
  /** In the order of their instants. */
  rows: WaitRow[]
  /** WGS-84, of the points that have one: only distances are taken from it. */
  locations: Map<string, Location>
}

/** Reads a folder of waits. Where it has points.csv, every wait is of a point named there. */
export function readWaits(folder: string, problems: Problems): RecordedWaits {
  const points = readTable(folder, 'points.csv', pointColumns, problems)
  const waits = readTable(folder, 'waits.csv', waitColumns, problems)
  const named = fileIn(folder, 'points.csv') && new Set(points.map(({ point_id }) => point_id))
  const file = fileIn(folder, 'waits.csv') ?? ''
  const unknownPoint = (line: number, id: string) =>
    rowProblem(file, line, `point_id "${id}" is not in points.csv`, 'point_id is not in points.csv')
  const locations = new Map<string, Location>()
  for (const { point_id, lat, lon } of points)
    if (lat !== undefined && lon !== undefined) locations.set(point_id, { latitude: lat, longitude: lon })
  const rows: WaitRow[] = []
  for (const { point_id, at, wait_minutes, line } of waits) {
    if (!named || named.has(point_id)) rows.push({ pointId: point_id, at, waitMinutes: wait_minutes })
    else problems.push(unknownPoint(line, point_id))
  }
  return { rows: rows.sort((a, b) => a.at.ms - b.at.ms), locations }
}
