import type { Sample } from '../../schemas/hall'
import { minuteOf } from '../calendar'

const stepMinutes = 15

const stepOf = ({ time }: Pick<Sample, 'time'>): number => Math.floor(minuteOf(time) / stepMinutes)
const pad = (number: number): string => String(number).padStart(2, '0')
const timeOfStep = (step: number): string =>
  `${pad(Math.floor((step * stepMinutes) / 60))}:${pad((step * stepMinutes) % 60)}`

/** The quarters of an hour from the first to the last in which any hall was measured. */
export function trendTimes(halls: readonly Sample[][]): string[] {
  const steps = halls.flat().map(stepOf)
  if (steps.length === 0) return []
  const first = Math.min(...steps)
  return Array.from({ length: Math.max(...steps) - first + 1 }, (_, i) => timeOfStep(first + i))
}

/** The mean wait in each of these quarters, in whole minutes; null where the hall was not measured. */
export const trendOf = (samples: readonly Sample[], times: readonly string[]): (number | null)[] =>
  times.map(time => {
    const known = samples.filter(sample => stepOf(sample) === stepOf({ time }))
    return known.length === 0 ? null : Math.round(mean(known.map(({ waitMinutes }) => waitMinutes)))
  })

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length
