import { expect, it } from 'vitest'
import { arrivalAt } from '../../../../shared/domain/forecast/delay'
import { forecastOfWork, type WorkAhead } from '../../../../shared/domain/forecast/queue-forecast'

const steps = 12
const always = (value: number) => Array(steps).fill(value)
const delayCaused = (hall: WorkAhead, minute: number) => arrivalAt(forecastOfWork(hall), minute).delayMinutes
const surely = (work: number[]) => ({ p10: work, p50: work, p80: work, p90: work })
/** Two counters from nine o'clock on, a person a step, ten minutes a visit. */
const hallWith = (work: number[]): WorkAhead => ({
  basis: 'live',
  isToday: true,
  fromMinute: 540,
  aheadMinutes: 0,
  work: surely(work),
  beforeBooked: surely(work),
  overtaking: 0,
  overtakingWork: always(0),
  counters: always(2),
  restMinutes: 5,
  serviceMinutes: 10,
})

it('somebody who comes to free counters delays nobody', () => {
  expect(delayCaused(hallWith(always(8)), 540)).toBe(0)
})

/** Falls by five minutes of work a step: more comes while it is worked off. */
const slowly = (from: number) => Array.from({ length: steps }, (_, i) => Math.max(0, from - 5 * i))

it('somebody who joins a queue delays those behind until it has run empty', () => {
  // Six steps until only the visits at the counters are left, of which 17 minutes and a half are the own wait.
  expect(delayCaused(hallWith(slowly(40)), 540)).toBeCloseTo(6 * 5 - 17.5)
})

it('who comes late in a queue delays fewer', () => {
  expect(delayCaused(hallWith(slowly(40)), 560)).toBeLessThan(delayCaused(hallWith(slowly(40)), 540))
})

it('a queue that comes again later is none of theirs', () => {
  const again = slowly(40).map((work, i) => (i > 9 ? 60 : work))
  expect(delayCaused(hallWith(again), 540)).toBe(delayCaused(hallWith(slowly(40)), 540))
})

it('where some are not served before the break, one more waits it out', () => {
  const counters = [2, 2, 2, 0, 0, 0, 0, 2, 2, 2, 2, 2]
  const withBreak = (before: number[]) => ({
    ...hallWith([...before, ...Array(5).fill(before.at(-1)), 0, 0, 0, 0]),
    counters,
  })
  const served = delayCaused(withBreak([30, 20, 0]), 540)
  const left = delayCaused(withBreak([30, 25, 20]), 540)
  expect(left - served).toBeGreaterThanOrEqual(4 * 5)
})

it('a queue that may be there delays by its chance', () => {
  const hall = hallWith(slowly(40))
  const perhaps = { ...hall.work, p10: always(0), p50: always(0) }
  const unsure = { ...hall, work: perhaps, beforeBooked: perhaps }
  expect(delayCaused(unsure, 540)).toBeCloseTo(0.35 * delayCaused(hall, 540))
})
