import type { Point } from '../../../../shared/schemas/point'
import type { PointRow } from './ticket-rows'

const timeAt = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

const quarterMinutes = 15

/** What the days that have ended have shown of a hall, for what its row leaves out. */
export interface Seen {
  /** At work at once. */
  counters: number
  /** Tickets taken, called and ended by quarter hour. */
  byQuarter: number[]
}
export const nothingSeen: Seen = { counters: 1, byQuarter: Array(96).fill(0) }

/** Fewer than this share were outside the hours: a stray ticket at night opens no hall. */
const strayShare = 0.002

/** Between which minutes nearly everything has happened; at first, the whole day. */
export function hoursSeen({ byQuarter }: Seen): { open: number; close: number } {
  const stray = strayShare * byQuarter.reduce((sum, count) => sum + count, 0)
  const firstBeyond = (counts: number[]): number => {
    let sum = 0
    return counts.findIndex(count => {
      sum += count
      return sum > stray
    })
  }
  const [first, last] = [firstBeyond(byQuarter), firstBeyond([...byQuarter].reverse())]
  if (first < 0) return { open: 0, close: 24 * 60 }
  return { open: first * quarterMinutes, close: (byQuarter.length - last) * quarterMinutes }
}

export const quarterOf = (minute: number): number => Math.floor(minute / quarterMinutes)

/** What is assumed of a hall, because its row does not say it. */
export function assumedOf(row: PointRow, seen: Seen): string[] {
  if (row.shifts.length > 0) return []
  const { open, close } = hoursSeen(seen)
  const hours = `${timeAt(open)}–${timeAt(close)}`
  return [
    ...(row.open === undefined || row.close === undefined
      ? [`opening hours are not given: ${hours}, between which its tickets lie`]
      : []),
    `no roster is given: ${seen.counters} counter${seen.counters === 1 ? '' : 's'}, as many as were at work at once`,
  ]
}

/** A recorded hall as a point, by what its row says and else by what has been seen of it. */
export function pointOf(row: PointRow, seen: Seen): Point {
  const { pointId, latitude, longitude } = row
  const { open, close } = { ...hoursSeen(seen), ...row }
  const shifts = row.shifts.length > 0 ? row.shifts : [{ from: open, to: close, counters: seen.counters }]
  const periods = joined(shifts.filter(({ counters }) => counters > 0))
  return {
    pointId,
    name: { 'zh-CN': pointId, en: pointId, ko: pointId },
    divisionCode: '220000',
    level: 'county',
    address: pointId,
    addressStatus: 'reported',
    phoneStatus: 'assumed',
    location: { latitude, longitude },
    locationBasis: 'door',
    opening: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], periods }],
    openingStatus: 'reported',
    counters: Math.max(1, ...shifts.map(({ counters }) => counters)),
    roster: shifts.map(({ from, to, counters }) => ({ from: timeAt(from), to: timeAt(to), counters })),
    countersStatus: 'reported',
    accepts: {},
    slotMinutes: 30,
    bookedShare: 0.5,
    evidence: { confidence: 'medium', sources: [], asOf: 'recording' },
  }
}

function joined(shifts: PointRow['shifts']): { from: string; to: string }[] {
  const periods: { from: string; to: string }[] = []
  for (const { from, to } of shifts) {
    const last = periods.at(-1)
    if (last?.to === timeAt(from)) last.to = timeAt(to)
    else periods.push({ from: timeAt(from), to: timeAt(to) })
  }
  return periods
}
