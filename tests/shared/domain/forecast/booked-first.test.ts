import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantAt, minuteOf } from '../../../../shared/domain/calendar'
import { waitAt } from '../../../../shared/domain/forecast/forecast'
import { forecastDay } from '../../../../shared/domain/forecast/forecast-day'
import { assumedMeasured } from '../../../../shared/domain/learned/measured'
import { at, liveWith, monday, outlookWith } from '../../build'

/** Four counters of ten minutes a visit, at which people sit. */
interface Queue {
  booked: number
  walkIn: number
  overtaking: number
  due?: { slotAt: string; people: number }[]
  now?: string
}
const waits = ({ booked, walkIn, overtaking, due = [], now = at('10:00') }: Queue, minute: number) => {
  const outlook = outlookWith({
    live: liveWith({ asOf: now, waiting: { booked, walkIn }, serving: 4 }),
    measured: { ...assumedMeasured, overtaking },
    booked: due,
    now,
  })
  const ahead = forecastDay(outlook)
  return { booked: waitAt(ahead, minute, 'booked'), walkIn: waitAt(ahead, minute, 'walkIn') }
}
const tenAClock = minuteOf('10:00')

describe('where booked people are called first', () => {
  it('one who comes to forty walk-ins waits for the next counter alone', () => {
    const { booked, walkIn } = waits({ booked: 0, walkIn: 40, overtaking: 1 }, tenAClock)
    expect(booked.p50).toBeLessThan(5)
    expect(walkIn.p50).toBeCloseTo(100, -1)
  })

  it('the booked who wait already come before him', () => {
    const { booked } = waits({ booked: 12, walkIn: 28, overtaking: 1 }, tenAClock)
    expect(booked.p50).toBeCloseTo(30, -1)
  })

  it('an hour later he still finds the counters busy, and nobody before him', () => {
    const { booked } = waits({ booked: 0, walkIn: 60, overtaking: 1 }, minuteOf('11:00'))
    expect(booked.p50).toBeGreaterThan(0)
    expect(booked.p50).toBeLessThan(5)
  })

  it('a walk-in waits for those too who come after him and overtake', () => {
    const due = [{ slotAt: at('10:00'), people: 20 }]
    const alone = waits({ booked: 0, walkIn: 20, overtaking: 1 }, tenAClock)
    const overtaken = waits({ booked: 0, walkIn: 20, overtaking: 1, due }, tenAClock)
    expect(overtaken.walkIn.p50).toBeGreaterThan(alone.walkIn.p50 + 15)
  })

  it('one who overtakes half of the walk-ins waits for the other half', () => {
    const of = (overtaking: number) => waits({ booked: 0, walkIn: 40, overtaking }, tenAClock).booked.p50
    expect(of(0.5)).toBeCloseTo((of(0) + of(1)) / 2, 0)
  })
})

describe('where everybody is called as he came', () => {
  it.each([
    ['nobody is overtaken', 0],
    ['one in sixteen is, who is old or disabled', 0.06],
  ])('and %s, both kinds of people wait alike', (_, overtaking) => {
    const { booked, walkIn } = waits({ booked: 5, walkIn: 20, overtaking }, tenAClock)
    expect(booked).toEqual(walkIn)
  })
})

it('whatever the hall, booked people wait no longer than walk-ins, and no shorter for more who wait', () => {
  const people = fc.integer({ min: 0, max: 60 })
  const anyQueue = fc.record({
    booked: people,
    walkIn: people,
    overtaking: fc.double({ min: 0, max: 1, noNaN: true }),
    due: people.map(count => ['09:30', '11:00', '14:00'].map(time => ({ slotAt: at(time), people: count }))),
    now: fc.integer({ min: 545, max: 985 }).map(minute => instantAt(monday, minute)),
  })
  fc.assert(
    fc.property(anyQueue, fc.integer({ min: 540, max: 1000 }), (queue, minute) => {
      const { booked, walkIn } = waits(queue, minute)
      const behindMore = waits({ ...queue, booked: queue.booked + 3 }, minute)
      for (const share of ['p10', 'p50', 'p80', 'p90'] as const) {
        expect(booked[share]).toBeGreaterThanOrEqual(0)
        expect(booked[share]).toBeLessThanOrEqual(walkIn[share] + 1e-6)
        expect(booked[share]).toBeLessThanOrEqual(behindMore.booked[share] + 1e-6)
      }
    }),
  )
})
