import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plannedCounters } from '../../../shared/domain/point/opening'
import { type CounterStep, counterPlan, meanOpen } from './counter-plan'
import { eventQueue } from './event-queue'
import { hallDays } from './hall-day'
import { callBefore, emptyQueue, type Fate, type HallQueue, join } from './hall-queue'
import type { Person } from './person'
import { crowded } from './province'
import { turnsOf } from './swing'

/** When somebody comes, how long the service takes, and what else of the person matters. */
type Comes = [minute: number, service: number, habits?: Partial<Person>]

function fatesOf(plan: CounterStep[], comers: Comes[], day: Partial<HallQueue> = {}): Fate[] {
  const queue = emptyQueue({ plan, order: 'arrival', shutMinute: Number.POSITIVE_INFINITY, ...day })
  const fates: Fate[] = []
  const onFate = (index: number, fate: Fate) => {
    expect(fates[index]).toBeUndefined()
    fates[index] = fate
  }
  for (const [minute, serviceMinutes, habits] of comers) {
    const person = { serviceMinutes, patienceMinutes: Number.POSITIVE_INFINITY, ...habits } as Person
    join(queue, person, minute, onFate)
  }
  callBefore(queue, Number.POSITIVE_INFINITY, onFate)
  return fates
}
const callsOf = (...given: Parameters<typeof fatesOf>) =>
  fatesOf(...given).map(({ calledMinute }) => calledMinute)

const oneCounter = [{ fromMinute: 540, counters: 1 }]
const booked = { slotMinute: 540 }

describe('a hall calls', () => {
  it('the longest waiting when a counter is free', () => {
    const comers: Comes[] = [
      [530, 10],
      [545, 20],
      [546, 5],
      [547, 5],
    ]
    expect(callsOf([{ fromMinute: 540, counters: 2 }], comers)).toEqual([540, 545, 550, 555])
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

  it.each([
    ['arrival' as const, [540, 560, 570, 550]],
    ['bookedFirst' as const, [540, 570, 560, 550]],
  ])('old and disabled people first, then by %s', (order, calls) => {
    const comers: Comes[] = [
      [540, 10],
      [541, 10],
      [542, 10, booked],
      [543, 10, { isFirst: true }],
    ]
    expect(callsOf(oneCounter, comers, { order })).toEqual(calls)
  })

  it('people who have given up in vain, without losing time with them', () => {
    const comers: Comes[] = [
      [540, 30],
      [541, 10, { patienceMinutes: 20 }],
      [542, 10, { patienceMinutes: 40 }],
    ]
    expect(fatesOf(oneCounter, comers)).toEqual([
      { calledMinute: 540, counter: 0 },
      { calledMinute: 570, counter: 0, leftMinute: 561 },
      { calledMinute: 570, counter: 0 },
    ])
  })

  it('nobody any more once it has closed: who waits is sent away, and who comes', () => {
    const comers: Comes[] = [
      [540, 30],
      [541, 10, { patienceMinutes: 5 }],
      [542, 10],
      [600, 10],
    ]
    expect(fatesOf(oneCounter, comers, { shutMinute: 560 })).toEqual([
      { calledMinute: 540, counter: 0 },
      { leftMinute: 546 },
      { leftMinute: 560, isSentAway: true },
      { leftMinute: 600, isSentAway: true },
    ])
  })

  it('or sends away everyone exactly once, never two at a counter, whatever the day', () => {
    const comer = fc.record({
      minute: fc.integer({ min: 500, max: 900 }),
      service: fc.integer({ min: 1, max: 40 }),
      patience: fc.option(fc.integer({ min: 0, max: 60 }), { nil: Number.POSITIVE_INFINITY }),
      isFirst: fc.boolean(),
      isBooked: fc.boolean(),
      abandons: fc.boolean(),
    })
    const day = fc.record({
      counters: fc.integer({ min: 1, max: 3 }),
      order: fc.constantFrom('arrival' as const, 'bookedFirst' as const),
      shutMinute: fc.constantFrom(600, 700, Number.POSITIVE_INFINITY),
    })
    fc.assert(
      fc.property(fc.array(comer, { maxLength: 40 }), day, (given, { counters, ...changes }) => {
        const people = [...given].sort((a, b) => a.minute - b.minute)
        const plan = [
          { fromMinute: 540, counters },
          { fromMinute: 720, counters: 0 },
          { fromMinute: 780, counters: 1 },
        ]
        const fates = fatesOf(
          plan,
          people.map(({ minute, service, patience, isFirst, isBooked, abandons }) => [
            minute,
            service,
            { patienceMinutes: patience, isFirst, abandons, ...(isBooked && booked) },
          ]),
          changes,
        )
        const came = people.map((person, i) => ({ ...person, fate: fates[i] as Fate }))
        for (const { minute, patience, fate } of came) {
          expect((fate.calledMinute ?? fate.leftMinute ?? -1) >= minute).toBe(true)
          expect(
            fate.leftMinute === undefined || fate.isSentAway || fate.leftMinute - minute === patience,
          ).toBe(true)
          expect((fate.calledMinute ?? 0) < changes.shutMinute).toBe(true)
        }
        const served = came
          .filter(({ fate, abandons }) => fate.leftMinute === undefined && !abandons)
          .map(({ fate, service }) => ({ from: fate.calledMinute ?? 0, service, counter: fate.counter }))
          .sort((a, b) => a.from - b.from)
        served.forEach(({ from, counter }, i) => {
          const before = served.slice(0, i).filter(other => other.counter === counter)
          expect(before.every(other => other.from + other.service <= from)).toBe(true)
        })
      }),
      { numRuns: 60, seed: 19 },
    )
  })
})

describe('the counters of a day', () => {
  const [point] = hallDays(crowded(), '2026-05-12').map(({ point, periods }) => ({ point, periods }))
  const plan = (unplanned?: Parameters<typeof counterPlan>[2]) =>
    point ? counterPlan(point.point, point.periods, unplanned) : []
  const at = (steps: CounterStep[], minute: number) =>
    steps.findLast(({ fromMinute }) => fromMinute <= minute)?.counters

  it('are those of the roster', () => {
    expect(at(plan(), 600)).toBe(point && plannedCounters(point.point, point.periods, 600))
    expect(meanOpen(plan(), point?.periods ?? [])).toBe(4)
  })

  it('are fewer in a period in which somebody is away, and one at least', () => {
    const steps = plan({ absent: [1, 9], closures: [] })
    expect([at(steps, 600), at(steps, 750), at(steps, 800)]).toEqual([3, 0, 1])
  })

  it('are none while the hall is closed', () => {
    const steps = plan({ absent: [], closures: [{ fromMinute: 615, toMinute: 660 }] })
    expect([614, 615, 659, 660].map(minute => at(steps, minute))).toEqual([4, 0, 0, 4])
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
