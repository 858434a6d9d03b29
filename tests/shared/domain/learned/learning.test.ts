import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, instantAt, minuteOf, timeOf } from '../../../../shared/domain/calendar'
import {
  expectedOf,
  experienceFrom,
  noExperience,
  profilesAfter,
} from '../../../../shared/domain/forecast/experience'
import { countDay, type DayCount, ticketsOf } from '../../../../shared/domain/hall/day-count'
import {
  dayKind,
  emptyProfile,
  everyDay,
  learnDay,
  type Profile,
  pooled,
} from '../../../../shared/domain/learned/learning'
import { measuredFor } from '../../../../shared/domain/learned/measured'
import { profileFor } from '../../../../shared/domain/learned/profile'
import { staffingFor } from '../../../../shared/domain/learned/staffing'
import { type Holidays, openPeriods } from '../../../../shared/domain/point/opening'
import { at, event, monday, pointWith } from '../../build'

/** A day with so many walk-ins in each quarter hour from nine to twelve. */
const dayOfEach = (day: string, each: number, changes: Partial<DayCount> = {}): DayCount => ({
  day,
  counters: 4,
  walkIns: Array.from({ length: 96 }, (_, i) => (i >= 36 && i < 48 ? each : 0)),
  atWork: Array(96).fill(0),
  planned: Array(96).fill(0),
  service: {},
  gaps: { visits: 0, minutes: 0, squares: 0 },
  due: 0,
  dueEarly: 0,
  came: {},
  taken: 0,
  lost: 0,
  precedence: { met: 0, overtaken: 0 },
  ...changes,
})
const learned = (each: number, days: number, pointId = 'CC-01'): Profile =>
  Array.from({ length: days }, (_, i) => dayOfEach(addDays(monday, i), each)).reduce(
    learnDay,
    emptyProfile(pointId, everyDay),
  )
const tenAClock = 600

describe('the kind of a day', () => {
  const holidays: Holidays = new Map([
    ['2026-10-01', 'off'],
    ['2026-10-02', 'off'],
  ])

  it.each([
    ['2026-11-23', '1'],
    ['2026-11-27', '5'],
    ['2026-09-30', 'eve'],
    ['2026-10-03', 'after'],
  ])('%s is %s', (day, kind) => {
    expect(dayKind(day, holidays)).toBe(kind)
  })

  it('keeps the eve of a holiday apart from its weekday', () => {
    const profiles = ['2026-09-23', '2026-09-30'].flatMap((day, i) =>
      profilesAfter(noExperience, 'CC-01', dayOfEach(day, 1 + i), holidays),
    )
    expect(profiles.map(({ kind, lastDay }) => [kind, lastDay])).toEqual([
      [everyDay, '2026-09-23'],
      ['3', '2026-09-23'],
      [everyDay, '2026-09-30'],
      ['eve', '2026-09-30'],
    ])
  })
})

describe('a profile', () => {
  it('of a hall that is always thirty per cent fuller than assumed comes to expect it', () => {
    const own = { ofEvery: learned(13, 30) }
    expect(profileFor(own, undefined, () => 10 / 15, 4)(tenAClock) * 15).toBeGreaterThan(12.5)
  })

  it('learns the same day once, and never an older one', () => {
    const once = learnDay(learned(10, 3), dayOfEach(addDays(monday, 9), 20))
    expect(learnDay(once, dayOfEach(addDays(monday, 9), 20))).toBe(once)
    expect(learnDay(once, dayOfEach(addDays(monday, 8), 20))).toBe(once)
  })

  it('of a new point is that of its peers, counter for counter; of the first point of all, the assumed one', () => {
    const peers = pooled([learned(8, 10, 'CC-02'), learned(16, 10, 'CC-03')])
    expect(profileFor({}, peers, () => 1, 2)(tenAClock) * 15).toBeCloseTo(6)
    expect(profileFor({}, undefined, () => 1, 2)(tenAClock)).toBe(1)
  })

  it('lies between the own days and the peers’, nearer to the own the more there are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (own, borrowed, days) => {
          const peers = pooled([learned(borrowed, 5, 'CC-02')])
          const of = (count: number) =>
            profileFor({ ofEvery: learned(own, count) }, peers, () => 0, 4)(tenAClock) * 15
          expect(of(days)).toBeGreaterThanOrEqual(Math.min(own, borrowed) - 1e-9)
          expect(of(days)).toBeLessThanOrEqual(Math.max(own, borrowed) + 1e-9)
          expect(Math.abs(of(days + 1) - own)).toBeLessThanOrEqual(Math.abs(of(days) - own) + 1e-9)
        },
      ),
    )
  })

  it('of a weekday takes its level from few days of it', () => {
    const ofKind = learnDay(emptyProfile('CC-01', '1'), dayOfEach(monday, 20))
    const [with1, without] = [{ ofKind, ofEvery: learned(10, 20) }, { ofEvery: learned(10, 20) }].map(own =>
      profileFor(own, undefined, () => 0, 4)(tenAClock),
    )
    expect(with1).toBeGreaterThan((without ?? 0) * 1.3)
  })
})

describe('what a day teaches', () => {
  const events = [
    event('taken', '09:01', { ticketId: 'A1', group: 'passport' }),
    event('taken', '09:02', { ticketId: 'A2', group: 'passport' }),
    event('taken', '09:20', { ticketId: 'A3', group: 'pass', bookingId: '0123456789' }),
    event('called', '09:03', { ticketId: 'A1', group: 'passport', counter: '1' }),
    event('finished', '09:13', { ticketId: 'A1', group: 'passport', counter: '1' }),
    event('called', '09:14', { ticketId: 'A2', group: 'passport', counter: '1' }),
    event('finished', '09:34', { ticketId: 'A2', group: 'passport', counter: '1' }),
    event('abandoned', '09:40', { ticketId: 'A3', group: 'pass' }),
  ]
  const count = countDay(monday, ticketsOf('CC-01', events).values(), {
    counters: 4,
    plannedAt: () => 4,
    due: 1,
    dueEarly: 1,
    came: { 0: 1 },
  })

  it('is who came without a booking, how long they were served, the time between, and who had left', () => {
    expect(count).toMatchObject({ taken: 3, lost: 1, gaps: { visits: 1, minutes: 1 } })
    expect(count.walkIns[36]).toBe(2)
    expect(count.service).toEqual({ passport: { visits: 2, minutes: 30, squares: 500 } })
  })

  it('in any order and twice is the same', () => {
    const again = ticketsOf('CC-01', [...events, ...events].reverse())
    expect(
      countDay(monday, again.values(), {
        counters: 4,
        plannedAt: () => 4,
        due: 1,
        dueEarly: 1,
        came: { 0: 1 },
      }),
    ).toEqual(count)
  })

  it('moves the minutes of its groups, and of the others a little', () => {
    const own = learnDay(emptyProfile('CC-01', everyDay), count)
    const { minutes, meanMinutes, lostShare } = measuredFor(own, undefined)
    expect(meanMinutes).toBeGreaterThan(10)
    expect(minutes.passport).toBeGreaterThan(meanMinutes)
    expect(lostShare).toBeGreaterThan(0)
  })

  it('is expected of that point from then on, and a little of its peers', () => {
    const profiles = profilesAfter(noExperience, 'CC-01', dayOfEach(monday, 40), new Map())
    const experience = experienceFrom(profiles, [])
    const expectAt = (pointId: string, from = experience) => {
      const point = pointWith({ pointId })
      const periods = openPeriods(point, monday, new Map())
      return expectedOf(from, point, monday, periods, new Map()).profile(tenAClock)
    }
    expect(expectAt('CC-01')).toBeGreaterThan(expectAt('CC-01', noExperience))
    expect(expectAt('CC-02')).toBeGreaterThan(expectAt('CC-02', noExperience))
  })
})

describe('who is really at work', () => {
  /** From nine to ten somebody always waits, and two of the four counters call one after the other. */
  const busyHour = Array.from({ length: 12 }, (_, i) => i).flatMap(i => {
    const time = (minute: number) => timeOf(instantAt(monday, minute))
    const ticket = { ticketId: `A${i}`, counter: String(1 + (i % 2)) }
    const called = 545 + 10 * Math.floor(i / 2)
    return [
      event('taken', time(540), ticket),
      event('called', time(called), ticket),
      event('finished', time(called + 10), ticket),
    ]
  })
  const countOn = (day: string) => {
    const events = busyHour.map(one => ({ ...one, at: instantAt(day, minuteOf(timeOf(one.at))) }))
    return countDay(day, ticketsOf('CC-01', events).values(), {
      counters: 4,
      plannedAt: minute => (minute >= 540 && minute < 720 ? 4 : 0),
      due: 0,
      dueEarly: 0,
      came: {},
    })
  }
  const learnedOver = (days: number) =>
    Array.from({ length: days }, (_, i) => countOn(addDays(monday, i))).reduce(
      learnDay,
      emptyProfile('CC-01', everyDay),
    )
  const shareAt = (days: number, minute: number) => staffingFor({ ofEvery: learnedOver(days) })?.(minute) ?? 1

  it('is learned from who called while people waited; where nobody waited the plan is believed', () => {
    const { atWork, planned } = countOn(monday)
    expect(atWork[38]).toBeCloseTo(2)
    expect(planned[38]).toBeCloseTo(4)
    expect(atWork[44]).toBe(planned[44])
    expect(atWork[60]).toBe(0)
  })

  it('is the plan at first, and the half of it after days on which half of the counters called', () => {
    expect(staffingFor({})).toBeUndefined()
    const shares = [1, 5, 20].map(days => shareAt(days, 570))
    expect(shares).toEqual(shares.toSorted((a, b) => b - a))
    expect(shares[0]).toBeGreaterThan(0.65)
    expect(shares[2]).toBeLessThan(0.6)
    expect(shareAt(20, 690)).toBeGreaterThan(0.85)
  })

  it('of a weekday is that of every day until the weekday is known better', () => {
    const full = {
      ...learnedOver(0),
      kind: '1',
      atWork: Array(96).fill(40),
      planned: Array(96).fill(40),
    } as const
    const ofEvery = learnedOver(20)
    expect(staffingFor({ ofKind: full, ofEvery })?.(570)).toBeGreaterThan(0.9)
    expect(staffingFor({ ofKind: emptyProfile('CC-01', '1'), ofEvery })?.(570)).toBeCloseTo(shareAt(20, 570))
  })
})

it('instants of another day do not count', () => {
  const events = [event('taken', '09:00', { ticketId: 'A1', at: at('09:00', addDays(monday, 1)) })]
  const given = { counters: 4, plannedAt: () => 4, due: 0, dueEarly: 0, came: {} }
  expect(countDay(monday, ticketsOf('CC-01', events).values(), given).taken).toBe(0)
  expect(instantAt(monday, 540)).toBe(at('09:00'))
})
