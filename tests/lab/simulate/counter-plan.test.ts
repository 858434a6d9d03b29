import { describe, expect, it } from 'vitest'
import { call, emptyCounters } from './counter-plan'
import { eventQueue } from './event-queue'
import { turnsOf } from './swing'

const callsOf = (plan: { fromMinute: number; counters: number }[], comers: [number, number][]) => {
  const counters = emptyCounters(plan)
  return comers.map(([minute, service]) => call(counters, minute, service).minute)
}

describe('a hall calls', () => {
  it('the longest waiting when a counter is free', () => {
    const plan = [{ fromMinute: 540, counters: 2 }]
    expect(
      callsOf(plan, [
        [530, 10],
        [545, 20],
        [546, 5],
        [547, 5],
      ]),
    ).toEqual([540, 545, 550, 555])
  })

  it('nobody in the lunch break, and finishes whoever is at the counter', () => {
    const plan = [
      { fromMinute: 540, counters: 1 },
      { fromMinute: 720, counters: 0 },
      { fromMinute: 780, counters: 1 },
    ]
    expect(
      callsOf(plan, [
        [715, 80],
        [716, 10],
      ]),
    ).toEqual([715, 795])
  })
})

it('what is due comes in order of time, and of its coming where times are equal', () => {
  const queue = eventQueue<string>()
  for (const [minute, name] of [
    [5, 'd'],
    [1, 'a'],
    [3, 'b'],
    [3, 'c'],
  ] as const)
    queue.add(minute, name)
  expect([queue.next()?.value, queue.next()?.value, queue.next(2), queue.next()?.value]).toEqual([
    'a',
    'b',
    undefined,
    'c',
  ])
})

it('a swing is a clear turn, not a ripple', () => {
  expect(turnsOf([0, 5, 0, 5, 0])).toBe(0)
  expect(turnsOf([0, 30, 0])).toBe(1)
  expect(turnsOf([0, 30, 5, 40, 10])).toBe(3)
})
