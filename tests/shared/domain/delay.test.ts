import { expect, it } from 'vitest'
import { delayCaused } from '../../../shared/domain/delay'
import type { Forecast } from '../../../shared/domain/predict'

const steps = 12
const always = (value: number) => Array(steps).fill(value)
/** Two counters from nine o'clock on, a person a step, ten minutes a visit. */
const hallWith = (work: number[]): Forecast => ({
  basis: 'live',
  fromMinute: 540,
  aheadMinutes: 0,
  work: { p10: work, p50: work, p80: work, p90: work },
  counters: always(2),
  people: always(1),
  serviceMinutes: 10,
  restMinutes: 5,
})

it('somebody who comes to free counters delays nobody', () => {
  expect(delayCaused(hallWith(always(8)), 540)).toBe(0)
})

it('somebody who joins a queue delays everybody until it has run empty, by a share of a visit', () => {
  const work = [...Array(4).fill(60), ...Array(8).fill(0)]
  expect(delayCaused(hallWith(work), 540)).toBe(4 * 5)
  expect(delayCaused(hallWith(work), 555)).toBe(5)
})

it('a queue that comes again later is none of theirs', () => {
  const work = [60, 0, 0, ...Array(9).fill(60)]
  expect(delayCaused(hallWith(work), 540)).toBe(5)
})

it('a queue that may be there delays by its chance', () => {
  const hall = hallWith(always(60))
  const unsure = { ...hall, work: { ...hall.work, p10: always(0), p50: always(0) } }
  expect(delayCaused(unsure, 540)).toBeLessThan(delayCaused(hall, 540) / 2)
})
