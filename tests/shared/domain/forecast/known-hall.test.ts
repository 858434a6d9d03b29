import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, minuteOf } from '../../../../shared/domain/calendar'
import { lookAhead, pointDay } from '../../../../shared/domain/forecast/ahead'
import { noExperience } from '../../../../shared/domain/forecast/experience'
import { waitAt } from '../../../../shared/domain/forecast/forecast'
import { forecastDay } from '../../../../shared/domain/forecast/forecast-day'
import { hallToday } from '../../../../shared/domain/forecast/hall-today'
import { hallView } from '../../../../shared/domain/forecast/hall-view'
import { knownHall } from '../../../../shared/domain/forecast/known-hall'
import { liveHall } from '../../../../shared/domain/hall/hall'
import { emptyHall, reduceHall } from '../../../../shared/domain/hall/queue'
import { type Appointed, recommendBatch } from '../../../../shared/domain/recommend/batch'
import { optionsFrom, rankAcross } from '../../../../shared/domain/recommend/rank'
import type { QueueEvent } from '../../../../shared/schemas/hall'
import { at, event, liveWith, monday, outlookWith, pointWith } from '../../build'

/** Open from nine to twelve and from one to half past four, with four counters by the plan. */
const point = pointWith()
const surroundings = { holidays: new Map(), experience: noExperience }
const tuesday = addDays(monday, 1)

const heard = (...events: QueueEvent[]) =>
  liveHall(events.reduce((state, one) => reduceHall(state, 'machine', one), emptyHall('CC-01', at('08:30'))))
const counters = (kind: QueueEvent['kind'], time: string, ids = ['1', '2']) =>
  ids.map(counter => event(kind, time, { counter }))
const beat = (time: string) => event('heartbeat', time)
const wordAt = (now: string, live: ReturnType<typeof heard> | undefined, day = monday) => {
  const { word, basis } = knownHall(outlookWith({ live, now: at(now, day), day }))
  return `${word}, ${basis}`
}
const opened = counters('counterOpened', '09:00')
const shutAtTen = heard(...opened, ...counters('counterClosed', '10:00'), beat('11:00'))

describe('a hall all of whose counters are told closed', () => {
  it.each([
    ['in the midst of the morning is closed', '11:00', shutAtTen, 'closed, unknown'],
    ['at ten is closed in the lunch break too', '12:30', shutAtTen, 'closed, unknown'],
    ['at ten is closed after it', '14:00', shutAtTen, 'closed, unknown'],
    [
      'and one of them open again is not',
      '11:00',
      heard(
        ...opened,
        ...counters('counterPaused', '10:00'),
        event('counterOpened', '10:20', { counter: '1' }),
        beat('11:00'),
      ),
      'live, live',
    ],
    [
      'and one of them calling again is not',
      '11:00',
      heard(
        ...opened,
        ...counters('counterClosed', '10:00'),
        event('called', '10:20', { counter: '1', ticketId: 'A1' }),
        beat('11:00'),
      ),
      'live, live',
    ],
    [
      'for the break is open by the plan after it',
      '12:30',
      heard(...opened, ...counters('counterClosed', '11:50'), beat('12:30')),
      'live, live',
    ],
    [
      'for the break and still after it is closed',
      '13:06',
      heard(...opened, ...counters('counterClosed', '12:00'), beat('13:06')),
      'closed, unknown',
    ],
    [
      'by a list of those that are open is closed',
      '11:00',
      heard(...opened, event('snapshot', '10:00', { waiting: [], openCounters: [] }), beat('11:00')),
      'closed, unknown',
    ],
    ['that has never told of a counter is not closed', '11:00', heard(beat('11:00')), 'live, live'],
  ])('%s', (_, now, live, word) => {
    expect(wordAt(now, live)).toBe(word)
  })

  it('is closed on its page, and a list of staff says since when', () => {
    const now = at('11:00')
    const view = hallView(now, point, surroundings, shutAtTen)
    expect(view).toEqual({ pointId: 'CC-01', busyness: 'closed' })
    const ahead = lookAhead(pointDay(now, point, monday, surroundings, shutAtTen))
    expect(hallToday(view, ahead, true)).toEqual({ ...view, closedSince: at('10:00') })
  })

  it('at ten is not foreseen for the next day either, until it speaks', () => {
    const tomorrow = knownHall(outlookWith({ live: shutAtTen, now: at('11:00'), day: tuesday }))
    expect(tomorrow.basis).toBe('unknown')
    expect(wordAt('08:00', shutAtTen, tuesday)).toBe('closed, unknown')
  })
})

describe('a hall that has fallen silent', () => {
  const until = (time: string) => liveWith({ asOf: at(time) })
  it.each([
    ['in the morning is unknown in the break', '12:30', until('10:00'), monday, 'silent, unknown'],
    ['in the morning is unknown in the evening', '18:00', until('10:00'), monday, 'silent, unknown'],
    [
      'in the morning is unknown before the next day begins',
      '08:00',
      until('10:00'),
      tuesday,
      'silent, unknown',
    ],
    ['when it closed is expected the next morning', '08:00', until('16:30'), tuesday, 'planned, forecast'],
    ['at the break is expected after it', '12:40', until('12:00'), monday, 'planned, forecast'],
    [
      'at the break is unknown when it should be open again',
      '13:01',
      until('12:00'),
      monday,
      'silent, unknown',
    ],
  ])('%s', (_, now, live, day, word) => {
    expect(wordAt(now, live, day)).toBe(word)
  })

  it('is expected on another day: what was learned of it still holds', () => {
    expect(knownHall(outlookWith({ live: until('10:00'), now: at('11:01'), day: tuesday })).basis).toBe(
      'forecast',
    )
  })
})

describe('a hall that works through its planned break', () => {
  const calling = heard(
    ...opened,
    event('taken', '11:50', { ticketId: 'A1' }),
    event('called', '12:05', { ticketId: 'A1', counter: '1' }),
    event('finished', '12:10', { ticketId: 'A1', counter: '1' }),
    event('taken', '12:10', { ticketId: 'A2' }),
    beat('12:11'),
  )
  const resting = heard(...opened, event('taken', '11:58', { ticketId: 'A1' }), beat('12:11'))

  it('is waited at as long as its counters take, not until the break is over', () => {
    const { p50, basis } = waitAt(
      forecastDay(outlookWith({ live: calling, now: at('12:11') })),
      minuteOf('12:11'),
    )
    expect(basis).toBe('live')
    expect(p50).toBeLessThan(20)
    const { p50: untilOne } = waitAt(
      forecastDay(outlookWith({ live: resting, now: at('12:11') })),
      minuteOf('12:11'),
    )
    expect(untilOne).toBeGreaterThan(45)
  })

  it('is open on its page; one that rests is closed', () => {
    expect(hallView(at('12:11'), point, surroundings, calling)).toMatchObject({
      busyness: 'idle',
      waiting: 1,
    })
    expect(hallView(at('12:11'), point, surroundings, resting).busyness).toBe('closed')
  })
})

describe('a counter of the plan', () => {
  const openAt = (time: string, live: ReturnType<typeof heard>) =>
    knownHall(outlookWith({ live, now: at('10:00'), day: monday })).countersAt(minuteOf(time))

  it.each([
    ['at which nobody has called stays empty until the break', opened, [2, 2, 4]],
    [
      'that has paused is open again later',
      [
        ...counters('counterOpened', '09:00', ['1', '2', '3', '4']),
        ...counters('counterPaused', '09:50', ['3', '4']),
      ],
      [2, 4, 4],
    ],
    [
      'that was closed before the hall opened is empty',
      [...counters('counterClosed', '08:45', ['3', '4']), ...opened],
      [2, 2, 4],
    ],
    ['is believed when all work', counters('counterOpened', '09:00', ['1', '2', '3', '4']), [4, 4, 4]],
  ])('%s', (_, events, open) => {
    const live = heard(...events, beat('10:00'))
    expect(['10:10', '11:30', '14:00'].map(time => openAt(time, live))).toEqual(open)
  })

  it('may still be taken a quarter of an hour after the hall has opened', () => {
    const early = (time: string) =>
      knownHall(outlookWith({ live: heard(...opened, beat(time)), now: at(time), day: monday })).countersAt(
        minuteOf('11:30'),
      )
    expect([early('09:14'), early('09:15')]).toEqual([4, 2])
  })
})

describe('on any day', () => {
  const near = { latitude: 43.87, longitude: 125.36 }
  const minute = (value: number) =>
    `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`
  const trouble = fc.record({
    kind: fc.constantFrom('silent' as const, 'closed' as const),
    from: fc.integer({ min: minuteOf('09:01'), max: minuteOf('16:00') }),
    lasts: fc.integer({ min: 10, max: 480 }),
    asked: fc.integer({ min: 10, max: 480 }),
  })

  it('nobody is recommended into a hall that is closed or silent, nor told it is best', () => {
    fc.assert(
      fc.property(trouble, ({ kind, from, lasts, asked }) => {
        const end = from + lasts
        const now = Math.min(from + asked, minuteOf('16:15'))
        const isDown = now < end
        const isEvident =
          kind === 'silent'
            ? openMinutes(from, now) > 5
            : openMinutes(from, now) > 5 && from < minuteOf('16:15')
        const target = troubled(kind, from, end, now)
        const crowd = lookAhead(pointDay(at(minute(now)), point, monday, surroundings, crowded(now)))
        const other = pointWith({ pointId: 'CC-02', location: near })
        const ahead = lookAhead(pointDay(at(minute(now)), other, monday, surroundings, target))
        const offers = recommendBatch(
          [crowd, ahead],
          peopleAt(crowd.slots.map(({ slotAt }) => slotAt)),
          at(minute(now)),
        )
        const best = rankAcross(optionsFrom([crowd, ahead], near, 1)).best[0]
        if (isDown && isEvident) {
          expect(offers).toEqual([])
          if (best && crowd.slots.length > 0) expect(best.pointId).toBe('CC-01')
        }
      }),
      { numRuns: 150 },
    )
  })

  it('people are moved to the same hall while it is heard and open', () => {
    const now = minuteOf('10:00')
    const crowd = lookAhead(pointDay(at('10:00'), point, monday, surroundings, crowded(now)))
    const other = pointWith({ pointId: 'CC-02', location: near })
    const ahead = lookAhead(pointDay(at('10:00'), other, monday, surroundings, troubled('closed', 0, 1, now)))
    expect(recommendBatch([crowd, ahead], peopleAt([at('11:00')]), at('10:00'))).toHaveLength(1)
  })

  const openMinutes = (from: number, to: number): number =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).filter(
      m => (m >= 540 && m < 720) || (m >= 780 && m < 990),
    ).length

  /** Heard every minute but while it is silent; its one counter closed while it is closed. */
  function troubled(kind: 'silent' | 'closed', from: number, end: number, now: number) {
    const told: QueueEvent[] = [event('counterOpened', '09:00', { counter: '1' })]
    for (let m = 541; m <= now; m++) {
      if (kind === 'silent' && m >= from && m < end) continue
      if (kind === 'closed' && m === from) told.push(event('counterClosed', minute(m), { counter: '1' }))
      else if (kind === 'closed' && m === end) told.push(event('counterOpened', minute(m), { counter: '1' }))
      else told.push(beat(minute(m)))
    }
    return heard(...told)
  }

  const crowded = (now: number) =>
    liveWith({ asOf: at(minute(now)), waiting: { booked: 0, walkIn: 120 }, serving: 4 })

  const peopleAt = (slots: string[]): Appointed[] =>
    slots.map((slotAt, i) => ({
      bookingId: `B${i}`,
      visits: [{ service: 'PP-NEW' }],
      taken: [{ slotAt, places: 1 }],
      slotAt,
      pointId: 'CC-01',
      origin: near,
    }))
})

describe('of the counters that the plan has open', () => {
  const half = () => 0.5
  const countersOf = (minutes: number[], live?: ReturnType<typeof heard>, staffing = half) =>
    minutes.map(knownHall(outlookWith({ point, live, now: at('10:00'), staffing })).countersAt)

  it('those count that are usually at work: of another day and later today; now the machines are believed', () => {
    expect(countersOf([600, 660, 750, 900])).toEqual([2, 2, 0, 2])
    const live = heard(...counters('counterOpened', '09:00', ['1', '2', '3', '4']), beat('09:59'))
    expect(countersOf([600, 625, 630, 660], live)).toEqual([4, 4, 2, 2])
  })

  it('one at least is at work while the doors are open', () => {
    expect(countersOf([600, 900], undefined, () => 0.01)).toEqual([1, 1])
  })
})
