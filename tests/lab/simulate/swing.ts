import { isWaiting } from './visit'
import type { DayRun } from './world'

const everyMinutes = 10
/** A swing is at least this much, in minutes of work waiting for each counter. */
const clearMinutes = 20
const workMinutes = 10

/**
 * How often a hall's queue, against the mean of all halls, turns round by a clear amount, a hall and day. One
 * rise and one fall are a busy time; a crowd that swings between halls turns again and again.
 */
export function swings(run: DayRun): number {
  const points = [...run.halls.keys()]
  const queues = points.map(pointId => queueSeries(run, pointId))
  const length = queues[0]?.length ?? 0
  const means = Array.from({ length }, (_, i) => queues.reduce((sum, queue) => sum + (queue[i] ?? 0), 0))
  const turns = queues.map(queue =>
    turnsOf(queue.map((waiting, i) => waiting - (means[i] ?? 0) / points.length)),
  )
  return turns.reduce((sum, count) => sum + count, 0) / points.length
}

function queueSeries({ halls, comers }: DayRun, pointId: string): number[] {
  const from = Math.min(...[...halls.values()].map(({ periods }) => periods[0]?.fromMinute ?? 0))
  const to = Math.max(...[...halls.values()].map(({ periods }) => periods.at(-1)?.toMinute ?? 0))
  const visits = comers.get(pointId) ?? []
  const counters = halls.get(pointId)?.point.counters ?? 1
  return Array.from({ length: Math.floor((to - from) / everyMinutes) }, (_, i) => {
    const waiting = visits.filter(visit => isWaiting(visit, from + i * everyMinutes)).length
    return (waiting * workMinutes) / counters
  })
}

/** Changes of direction of at least the clear amount. */
export function turnsOf(series: number[]): number {
  let turns = 0
  let direction = 0
  let extreme = series[0] ?? 0
  for (const value of series) {
    if (direction === 0 && Math.abs(value - extreme) < clearMinutes) continue
    const onward = direction * (value - extreme)
    if (direction !== 0 && onward >= 0) extreme = value
    else if (direction === 0 || -onward >= clearMinutes) {
      if (direction !== 0) turns += 1
      direction = Math.sign(value - extreme)
      extreme = value
    }
  }
  return turns
}
