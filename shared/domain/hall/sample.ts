import type { HallView, Sample } from '../../schemas/hall'
import { minuteOf } from '../calendar'

/** A sample farther from the time than this says nothing about it. */
const reachMinutes = 15

/** The wait measured nearest to a time of day, or nothing where the hall was not measured then. */
export function measuredWait(samples: Sample[], time: string): number | undefined {
  const distance = (sample: Sample) => Math.abs(minuteOf(sample.time) - minuteOf(time))
  const [nearest] = [...samples].sort((a, b) => distance(a) - distance(b))
  return nearest && distance(nearest) <= reachMinutes ? nearest.waitMinutes : undefined
}

/** What is kept of how a hall is, for the picture of its day; nothing where its wait is not known. */
export function sampleOf({ waiting, openCounters, waitMinutes }: HallView, time: string): Sample | undefined {
  if (!waitMinutes) return undefined
  const counts = waiting !== undefined && openCounters !== undefined ? { waiting, openCounters } : {}
  return { time, ...counts, waitMinutes: waitMinutes.p50 }
}
