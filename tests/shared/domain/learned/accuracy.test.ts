import { expect, it } from 'vitest'
import { accuracyOf } from '../../../../shared/domain/learned/accuracy'
import { emptyCorrection, scoredDay } from '../../../../shared/domain/learned/correction'
import { monday } from '../../build'

const band = { p10: 20, p50: 30, p80: 38, p90: 42 }
/** A day on which forecasts made so long before met these waits. */
const dayOf = (pointId: string, aheadMinutes: number, ...waits: number[]) =>
  scoredDay(
    emptyCorrection(pointId),
    monday,
    waits.map(actual => ({ comer: 'booked', aheadMinutes, minute: 600, band, actual })),
  )

it('staff read how far forecasts missed and how many waits lay in the band', () => {
  expect(accuracyOf([emptyCorrection('CC-01')])).toEqual([])
  const [only, ...others] = accuracyOf([dayOf('CC-01', 30, 30, 40, 20, 200)])
  expect(others).toEqual([])
  expect(only?.horizon).toBe('halfHour')
  expect(only?.scores).toBeCloseTo(4, 0)
  expect(only?.missMinutes).toBeGreaterThan(30)
  expect(only?.insideShare).toBeCloseTo(0.75, 1)
})

it('staff of several points read all their forecasts together, the nearest distance first', () => {
  const both = accuracyOf([dayOf('CC-01', 60, 30), dayOf('CC-02', 60, 40), dayOf('CC-02', 0, 30)])
  expect(both.map(({ horizon, scores }) => [horizon, scores])).toEqual([
    ['now', 1],
    ['hour', 2],
  ])
  expect(both[1]?.missMinutes).toBeCloseTo(5, 0)
})
