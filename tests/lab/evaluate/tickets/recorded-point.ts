import type { Point } from '../../../../shared/schemas/point'
import type { PointRow } from './ticket-rows'

const timeAt = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** The hours of a recorded hall whose row leaves them out. */
const usual = { open: 9 * 60, close: 17 * 60 }

/** A recorded hall as a point; `mostCounters` were seen at once where the recording has no roster. */
export function pointOf(row: PointRow, mostCounters: number): Point {
  const { pointId, latitude, longitude, open = usual.open, close = usual.close } = row
  const shifts = row.shifts.length > 0 ? row.shifts : [{ from: open, to: close, counters: mostCounters }]
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
