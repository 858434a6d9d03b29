import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { liveHall } from '../../../../shared/domain/hall/hall'
import { emptyHall, type HallState, reduceHall } from '../../../../shared/domain/hall/queue'
import { at } from '../../build'
import { anyQueueDay, type QueueDay, withSnapshot } from '../../queue-day'

type Told = QueueDay['told']
const reduce = (told: Told, before: HallState = emptyHall('CC-01', at('08:00'))) =>
  told.reduce((state, { deviceId, event }) => reduceHall(state, deviceId, event), before)
const sum = ({ booked, walkIn }: { booked: number; walkIn: number }) => booked + walkIn

/** An hour and a half of events, all within the memory; and a day that outlasts it several times. */
const anyMorning = anyQueueDay(60, 80)
const anyLongDay = anyQueueDay(600, 80)

describe('the live state of a hall', () => {
  it('loses nobody: who came is waiting, at a counter or gone', () => {
    fc.assert(
      fc.property(anyMorning, ({ told, waiting, serving, ended, open }) => {
        const live = liveHall(reduce(told))
        expect(sum(live.waiting)).toBe(waiting.length)
        expect(live.serving).toBe(serving)
        expect(sum(live.arrived)).toBe(waiting.length + serving + ended)
        expect(live.openCounters).toBe(open.length)
        expect(live.missingEvents).toBe(0)
      }),
      { numRuns: 500 },
    )
  })

  it('still counts those who ended long ago, though it forgets their tickets', () => {
    fc.assert(
      fc.property(anyLongDay, ({ told, waiting, serving, ended }) => {
        const live = liveHall(reduce(told))
        expect(sum(live.waiting)).toBe(waiting.length)
        expect(sum(live.arrived)).toBe(waiting.length + serving + ended)
      }),
      { numRuns: 300 },
    )
  })

  it('has no count below zero, whatever is lost, told twice or out of order', () => {
    fc.assert(
      fc.property(
        anyLongDay.chain(({ told }) => fc.array(fc.constantFrom(...told))),
        told => {
          const { waiting, serving, openCounters, arrived, missingEvents, lastWaitMinutes } = liveHall(
            reduce(told),
          )
          const counts = [serving, openCounters, missingEvents, ...lastWaitMinutes]
          const all = [...counts, ...Object.values(waiting), ...Object.values(arrived)]
          expect(Math.min(...all)).toBeGreaterThanOrEqual(0)
          expect(sum(waiting) + serving).toBeLessThanOrEqual(sum(arrived))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is the same when a machine sends a part of the day again', () => {
    const dayAndPart = anyLongDay.chain(({ told }) =>
      fc.record({ told: fc.constant(told), length: fc.nat({ max: told.length }) }),
    )
    fc.assert(
      fc.property(dayAndPart, ({ told, length }) => {
        const once = reduce(told.slice(0, length))
        expect(reduce(told.slice(0, length), once)).toEqual(once)
        const all = reduce(told)
        expect(reduce(told.slice(0, length), all)).toEqual(all)
      }),
      { numRuns: 200 },
    )
  })

  it('is the same in whatever order, and however often, events come within the memory', () => {
    const received = anyMorning.chain(({ told }) =>
      fc.subarray(told, { minLength: 1 }).chain(kept =>
        fc.record({
          kept: fc.constant(kept),
          mixed: fc
            .tuple(
              fc.shuffledSubarray(kept, { minLength: kept.length }),
              fc.array(fc.constantFrom(...kept), { maxLength: 20 }),
            )
            .map(([all, again]) => [...all, ...again]),
        }),
      ),
    )
    fc.assert(
      fc.property(received, ({ kept, mixed }) => {
        expect(reduce(mixed)).toEqual(reduce(kept))
        expect(liveHall(reduce(mixed))).toEqual(liveHall(reduce(kept)))
      }),
      { numRuns: 1000 },
    )
  })

  it('is repaired by a snapshot, whatever was lost before it', () => {
    const lossy = anyMorning.chain(morning => {
      const day = withSnapshot(morning)
      return fc.record({ day: fc.constant(day), kept: fc.subarray(day.told.slice(0, -1)) })
    })
    fc.assert(
      fc.property(lossy, ({ day, kept }) => {
        const live = liveHall(reduce([...kept, ...day.told.slice(-1)]))
        expect(sum(live.waiting)).toBe(day.waiting.length)
        expect(live.openCounters).toBe(day.open.length)
      }),
      { numRuns: 500 },
    )
  })

  it('counts the numbers a machine has left out, and no other', () => {
    const lossy = anyMorning.chain(({ told }) =>
      fc.record({ told: fc.constant(told), lost: fc.shuffledSubarray(told.slice(2, -2)) }),
    )
    fc.assert(
      fc.property(lossy, ({ told, lost }) => {
        const last = ['tickets', 'counters'].map(id => told.findLast(({ deviceId }) => deviceId === id))
        const missing = lost.filter(one => !last.includes(one))
        const received = reduce(told.filter(one => !missing.includes(one)))
        expect(liveHall(received).missingEvents).toBe(missing.length)
        expect(liveHall(reduce(missing, received)).missingEvents).toBe(0)
      }),
      { numRuns: 300 },
    )
  })
})
