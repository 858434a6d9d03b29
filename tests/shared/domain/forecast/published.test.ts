import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, instantAt, weekdayOf } from '../../../../shared/domain/calendar'
import { waitAt } from '../../../../shared/domain/forecast/forecast'
import { forecastDay } from '../../../../shared/domain/forecast/forecast-day'
import { liveHall, type PublishedWait } from '../../../../shared/domain/hall/hall'
import { emptyHall, type HallState, reduceHall } from '../../../../shared/domain/hall/queue'
import {
  learnPublished,
  noPublished,
  type PublishedExperience,
  type WaitExperience,
} from '../../../../shared/domain/published-wait/wait-experience'
import type { QueueEvent } from '../../../../shared/schemas/hall'
import { at, event, liveWith, monday, outlookWith } from '../../build'

const stateAfter = (events: QueueEvent[]): HallState =>
  events.reduce((state, one) => reduceHall(state, 'display', one), emptyHall('CC-01', at('08:00')))
const told = (time: string, waitMinutes: number, more: Partial<QueueEvent> = {}): QueueEvent =>
  event('waitPublished', time, { waitMinutes, ...more })

describe('what a hall publishes', () => {
  it('is kept, the last of each quarter hour', () => {
    const { published } = liveHall(
      stateAfter([told('09:01', 20), told('09:14', 25), told('09:15', 30, { bookedWaitMinutes: 5 })]),
    )
    expect(published).toEqual([
      { at: at('09:14'), waitMinutes: 25 },
      { at: at('09:15'), waitMinutes: 30, bookedWaitMinutes: 5 },
    ])
  })

  it('may come twice and in any order', () => {
    const events = [
      told('09:01', 20),
      told('09:09', 25),
      told('09:09', 24),
      told('09:31', 0),
      told('10:02', 9),
    ]
    const anyOrder = fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 })
    const { published } = stateAfter(events)
    fc.assert(
      fc.property(anyOrder, order => {
        expect(stateAfter(order).published).toEqual(published)
      }),
    )
  })

  it('is forgotten overnight, but not that the hall only publishes', () => {
    const tomorrow = { ...event('heartbeat', '08:30'), at: at('08:30', addDays(monday, 1)) }
    expect(liveHall(stateAfter([told('09:01', 20), tomorrow])).published).toEqual([])
  })

  it('counts for nothing where the hall tells its tickets', () => {
    const taken = event('taken', '09:02', { ticketId: 'A001', group: 'passport' })
    expect(liveHall(stateAfter([told('09:01', 20), taken]))).not.toHaveProperty('published')
  })
})

const publishedHall = (waits: [time: string, waitMinutes: number][], asOf = waits.at(-1)?.[0] ?? '10:00') =>
  liveWith({
    asOf: at(asOf),
    openCounters: 0,
    published: waits.map(([time, waitMinutes]) => ({ at: at(time), waitMinutes })),
  })
const usualWait = (minute: number): number => 10 + 40 * Math.exp(-(((minute - 630) / 60) ** 2))

/** Weeks of working days, by the quarter hour, each fuller or calmer as a whole. */
function experienceOf(
  days: number,
  given: Partial<{ fuller(day: number): number; bookedShare: number }> = {},
) {
  const experience = noPublished()
  for (let i = days; i > 0; i--) {
    const day = addDays(monday, -i)
    if (weekdayOf(day) > 5) continue
    const fuller = given.fuller?.(i) ?? 0
    const waits = Array.from({ length: 30 }, (_, quarter): PublishedWait => {
      const minute = 540 + quarter * 15
      const waitMinutes = usualWait(minute) + fuller
      const booked =
        given.bookedShare === undefined ? {} : { bookedWaitMinutes: waitMinutes * given.bookedShare }
      return { at: instantAt(day, minute), waitMinutes, ...booked }
    })
    learnPublished(experience, day, [{ pointId: 'CC-01', told: waits, bookedSlots: [at('10:30', day)] }])
  }
  return experience
}
const waitsOf = ({ models, pasts }: PublishedExperience): WaitExperience => ({
  models,
  past: pasts.get('CC-01'),
})

describe('the forecast of a hall that publishes only its wait', () => {
  it('is what it says, for one who comes now, with a band around it', () => {
    const ahead = forecastDay(outlookWith({ live: publishedHall([['09:59', 40]]) }))
    const { p10, p50, p80, p90 } = ahead.bandAt(600, 'walkIn')
    expect(ahead.basis).toBe('live')
    expect(p50).toBeCloseTo(40, 5)
    expect(p10).toBeLessThan(p50 - 2)
    expect(p80).toBeGreaterThan(p50 + 2)
    expect(p90).toBeGreaterThanOrEqual(p80)
  })

  it.each([
    ['its machine is silent', publishedHall([['09:54', 40]])],
    ['its machine is heard but its wait is old', publishedHall([['09:20', 40]], '10:00')],
    ['its machine is heard and has not published today', { ...publishedHall([]), asOf: at('09:59') }],
  ])('is unknown in opening hours while %s', (_, live) => {
    expect(forecastDay(outlookWith({ live })).basis).toBe('unknown')
  })

  it('is what is usual, on a day of which nothing is known yet', () => {
    const outlook = outlookWith({ waits: waitsOf(experienceOf(60)), day: addDays(monday, 1) })
    const ahead = forecastDay(outlook)
    expect(ahead.basis).toBe('forecast')
    for (const minute of [560, 630, 700, 900])
      expect(Math.abs(waitAt(ahead, minute, 'walkIn').p50 - usualWait(minute))).toBeLessThan(6)
  })

  it('follows today: longer on a fuller day, and the nearer the more', () => {
    const experience = experienceOf(90, { fuller: i => (i * 7) % 25 })
    const aheadWith = (more: number) =>
      forecastDay(
        outlookWith({
          waits: waitsOf(experience),
          live: publishedHall(
            [540, 555, 570, 585].map(minute => [
              instantAt(monday, minute).slice(11, 16),
              usualWait(minute) + more,
            ]),
            '09:59',
          ),
        }),
      )
    const gain = (minute: number) => waitAt(aheadWith(24), minute).p50 - waitAt(aheadWith(0), minute).p50
    expect(gain(600)).toBeGreaterThan(15)
    expect(gain(660)).toBeGreaterThan(10)
  })

  it('is shorter for the booked, as far as the hall has told', () => {
    const waits = waitsOf(experienceOf(30, { bookedShare: 0.25 }))
    const ahead = forecastDay(outlookWith({ waits, day: addDays(monday, 1) }))
    expect(waitAt(ahead, 630, 'booked').p50).toBeCloseTo(waitAt(ahead, 630, 'walkIn').p50 / 4, 5)
  })

  it('grows with people booked beyond the usual, so that one hall is not offered to everybody', () => {
    const outlook = outlookWith({ waits: waitsOf(experienceOf(30)), day: addDays(monday, 1) })
    const at1030 = (people: number) => {
      const booked = [{ slotAt: at('10:30', outlook.day), people }]
      return waitAt(forecastDay({ ...outlook, booked }), 635).p50
    }
    expect(at1030(1)).toBeCloseTo(at1030(0), 5)
    expect(at1030(6)).toBeGreaterThan(at1030(3))
    expect(at1030(3)).toBeGreaterThan(at1030(1) + 2)
  })

  it('has a queue for as long as a wait is foretold', () => {
    const queueFrom = (wait: number, minute: number) =>
      forecastDay(outlookWith({ live: publishedHall([['09:59', wait]]) })).queueMinutesFrom(minute)
    expect(queueFrom(40, 600)).toBeGreaterThan(queueFrom(0, 600))
    expect(queueFrom(40, 600) - queueFrom(40, 660)).toBe(60)
    expect(queueFrom(40, 1100)).toBe(0)
  })

  it('keeps its percentiles in order, whatever was published', () => {
    const anyWaits = fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(anyWaits, fc.integer({ min: 0, max: 1439 }), (waits, minute) => {
        const published = waits.map((waitMinutes, i) => ({ at: instantAt(monday, 480 + i * 4), waitMinutes }))
        const ahead = forecastDay(outlookWith({ live: liveWith({ published }) }))
        const { p10, p50, p80, p90 } = ahead.bandAt(minute, 'walkIn')
        expect([p10, p50, p80, p90].every(Number.isFinite)).toBe(true)
        expect(p10).toBeGreaterThanOrEqual(0)
        expect([p10, p50, p80, p90]).toEqual([p10, p50, p80, p90].sort((a, b) => a - b))
      }),
    )
  })
})

it('a day is learned once', () => {
  const experience = experienceOf(10)
  const day = addDays(monday, -3)
  expect(learnPublished(experience, day, [{ pointId: 'CC-01', told: [], bookedSlots: [] }])).toEqual([])
})
