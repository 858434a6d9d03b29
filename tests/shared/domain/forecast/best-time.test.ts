import { describe, expect, it } from 'vitest'
import { bestTimes } from '../../../../shared/domain/forecast/best-time'
import { at } from '../../build'

const slot = (
  time: string,
  p50: number,
  changes: { places?: number; day?: string; unknown?: boolean } = {},
) => ({
  slotAt: at(time, changes.day),
  places: changes.places ?? 2,
  waitMinutes: { p50, p80: p50, basis: changes.unknown ? ('unknown' as const) : ('forecast' as const) },
})
const timesOf = (slots: ReturnType<typeof slot>[]) =>
  bestTimes(slots).map(({ slotAt }) => slotAt.slice(5, 16))

describe('the best times', () => {
  it.each([
    ['come by their wait', [slot('10:00', 40), slot('14:00', 10)], ['11-23T14:00', '11-23T10:00']],
    [
      'of waits alike the earlier is first',
      [slot('14:00', 10), slot('10:00', 11)],
      ['11-23T10:00', '11-23T14:00'],
    ],
    ['are one of each half day', [slot('09:00', 5), slot('09:30', 4), slot('10:00', 30)], ['11-23T09:00']],
    ['need a place left', [slot('10:00', 5, { places: 0 }), slot('10:30', 30)], ['11-23T10:30']],
    ['need a wait that is known', [slot('10:00', 0, { unknown: true })], []],
    [
      'are three at most',
      ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].map(day => slot('10:00', 5, { day })),
      ['11-24T10:00', '11-25T10:00', '11-26T10:00'],
    ],
  ])('%s', (_, slots, expected) => {
    expect(timesOf(slots)).toEqual(expected)
  })
})
