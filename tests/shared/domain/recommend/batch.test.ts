import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeOf } from '../../../../shared/domain/calendar'
import { type Ahead, lookAhead, type Taken } from '../../../../shared/domain/forecast/ahead'
import type { LiveHall } from '../../../../shared/domain/hall/hall'
import { openPeriods } from '../../../../shared/domain/point/opening'
import { plannedSlots } from '../../../../shared/domain/point/slot'
import { type Appointed, recommendBatch } from '../../../../shared/domain/recommend/batch'
import { aheadForMoves, idleMinutes } from '../../../../shared/domain/recommend/idle'
import type { Point } from '../../../../shared/schemas/point'
import { at, liveWith, monday, pointWith } from '../../build'

const now = at('10:00')
const noHolidays = new Map()

function hall(
  changes: Partial<Point>,
  waiting: number | undefined,
  taken: Record<string, Taken> = {},
): Ahead {
  const point = pointWith(changes)
  const live: LiveHall | undefined =
    waiting === undefined
      ? undefined
      : liveWith({ pointId: point.pointId, waiting: { booked: 0, walkIn: waiting } })
  return lookAhead({
    point,
    day: monday,
    periods: openPeriods(point, monday, noHolidays),
    slots: plannedSlots(point, monday, noHolidays),
    taken: new Map(Object.entries(taken)),
    profile: () => 0,
    live,
    now,
  })
}

const near = { latitude: 43.87, longitude: 125.36 }
const crowded = hall({ pointId: 'CC-01' }, 90)
const idle = hall({ pointId: 'CC-02', location: near }, 0)
const people = (count: number, changes: Partial<Appointed> = {}): Appointed[] =>
  Array.from({ length: count }, (_, i) => ({
    bookingId: `B${i}`,
    visits: [{ service: 'PP-NEW' }],
    taken: [{ slotAt: changes.slotAt ?? at('11:00'), places: 1 }],
    slotAt: at('11:00'),
    pointId: 'CC-01',
    origin: crowded.pointDay.point.location,
    ...changes,
  }))

/** How many may be moved there: of an idle hall as many as its counters can serve. */
const placesAt = (ahead: Ahead, slotAt: string): number =>
  aheadForMoves(ahead).slots.find(slot => slot.slotAt === slotAt)?.places ?? 0

describe('a place for who is moved', () => {
  const full = { '10:30': { taken: 7, held: 0 }, '14:00': { taken: 7, held: 0 } }
  const spare = ({ slots }: Ahead, time: string) => slots.find(({ slotAt }) => slotAt === at(time))?.places

  it('at an idle hall may be any that its counters can serve; who books has the share for bookings', () => {
    const ahead = hall({ pointId: 'CC-02' }, 0, full)
    expect([spare(ahead, '10:30'), spare(aheadForMoves(ahead), '10:30')]).toEqual([0, 5])
    expect(spare(aheadForMoves(hall({}, 0, { '10:30': { taken: 12, held: 2 } })), '10:30')).toBe(0)
  })

  it.each([
    ['at the hours at which people wait', hall({}, 90, full), '10:30'],
    ['of a hall that is not heard', hall({}, undefined, full), '14:00'],
    ['of one that gives no places to bookings', hall({ bookedShare: 0 }, 0), '10:30'],
  ])('is none beyond that share %s', (_, ahead, time) => {
    expect(spare(aheadForMoves(ahead), time)).toBe(spare(ahead, time))
  })

  it('fills the hall no further than to where people would begin to wait', () => {
    const small = hall({ pointId: 'CC-02', location: near, counters: 2, bookedShare: 0.2 }, 0)
    const offers = recommendBatch([crowded, small], people(60), now)
    const given = new Map(small.slots.map(({ slotAt, places }) => [slotAt, places]))
    const beyond = offers.filter(({ there }) => {
      given.set(there.slotAt, (given.get(there.slotAt) ?? 0) - 1)
      return (given.get(there.slotAt) ?? 0) < 0
    })
    expect(beyond.length).toBeGreaterThan(0)
    for (const { there } of beyond) expect(there.wait.p80).toBeLessThanOrEqual(idleMinutes)
  })
})

describe('the minute’s run', () => {
  it('moves somebody from a crowded hall to an idle one nearby', () => {
    const [offer] = recommendBatch([crowded, idle], people(1), now)
    expect(offer).toMatchObject({ here: { pointId: 'CC-01' }, there: { pointId: 'CC-02' } })
  })

  it('shows the second person what the first was offered: a hall does not fill up unseen', () => {
    const offers = recommendBatch([crowded, idle], people(200), now)
    const slots = new Set(offers.map(({ there }) => there.slotAt))
    for (const slotAt of slots)
      expect(offers.filter(({ there }) => there.slotAt === slotAt).length).toBeLessThanOrEqual(
        placesAt(idle, slotAt),
      )
    expect(offers.length).toBeGreaterThan(0)
  })

  it.each([
    ['does not accept the service', { accepts: { except: ['PP-NEW'] } }],
    ['is closed that day', { opening: [] }],
    [
      'is closed when they would come',
      { opening: [{ weekdays: [1], periods: [{ from: '09:00', to: '10:00' }] }] },
    ],
  ])('sends nobody to a point that %s', (_, changes) => {
    const target = hall({ pointId: 'CC-02', location: near, ...changes }, 0)
    expect(recommendBatch([crowded, target], people(5), now)).toEqual([])
  })

  it('sends nobody to a hall nobody hears of, nor away from one', () => {
    expect(
      recommendBatch([crowded, hall({ pointId: 'CC-02', location: near }, undefined)], people(5), now),
    ).toEqual([])
    expect(recommendBatch([hall({ pointId: 'CC-01' }, undefined), idle], people(5), now)).toEqual([])
  })

  it.each([
    ['seventeen minutes are enough', 0.038, '09:00', 1],
    ['and before the doors open, where the machines beat already', 0.038, '10:30', 1],
    ['twelve are not', 0.025, '10:30', 0],
  ])('looks at the way alone where nobody waits: %s', (_, north, from, offers) => {
    const opening = [{ weekdays: [1], periods: [{ from, to: '16:30' }] }]
    const { location } = crowded.pointDay.point
    const home = { ...location, latitude: location.latitude + north }
    const halls = [
      hall({ pointId: 'CC-01', opening }, 0),
      hall({ pointId: 'CC-02', location: home, opening }, 0),
    ]
    expect(recommendBatch(halls, people(1, { origin: home }), now)).toHaveLength(offers)
  })

  it('asks no more people than a hall needs to lose: those asked already are half gone', () => {
    const asked = hall({ pointId: 'CC-01' }, 90, { '11:00': { taken: 40, held: 0 } })
    const leaving = hall({ pointId: 'CC-01' }, 90, { '11:00': { taken: 40, held: 0, leaving: 40 } })
    const waitAtEleven = ({ slots }: Ahead) =>
      slots.find(({ slotAt }) => slotAt === at('11:30'))?.wait.p50 ?? 0
    expect(waitAtEleven(leaving)).toBeLessThan(waitAtEleven(asked))
  })

  it('asks those first whose move helps all together most', () => {
    const few = hall({ pointId: 'CC-02', location: near, bookedShare: 0.09 }, 0)
    const early = people(1, { bookingId: 'early', slotAt: at('10:30') })
    const late = people(1, { bookingId: 'late', slotAt: at('11:00') })
    const offers = recommendBatch([crowded, few], [...late, ...early], now)
    expect(offers.map(({ appointment }) => appointment.bookingId)).toEqual(['early', 'late'])
  })

  it('never promises more than there is, to nobody twice, and only what serves the person', () => {
    const hallNumber = fc.record({
      waiting: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
      east: fc.integer({ min: 0, max: 30 }),
      taken: fc.integer({ min: 0, max: 9 }),
      refuses: fc.boolean(),
    })
    const person = fc.record({
      at: fc.constantFrom('10:30', '11:00', '11:30', '13:00', '14:00'),
      home: fc.integer({ min: 0, max: 5 }),
    })
    fc.assert(
      fc.property(
        fc.array(hallNumber, { minLength: 2, maxLength: 6 }),
        fc.array(person, { maxLength: 40 }),
        (halls, visits) => {
          const days = halls.map(({ waiting, east, taken, refuses }, i) =>
            hall(
              {
                pointId: `CC-0${i}`,
                location: { latitude: 43.86, longitude: 125.3 + east / 100 },
                accepts: refuses ? { except: ['PP-NEW'] } : {},
              },
              waiting,
              Object.fromEntries(
                ['10:30', '11:00', '11:30', '13:00'].map(time => [time, { taken, held: 0 }]),
              ),
            ),
          )
          const appointed = visits.flatMap((visit, i) => {
            const booked = days[visit.home % days.length]
            return booked
              ? people(1, {
                  bookingId: `B${i}`,
                  pointId: booked.pointDay.point.pointId,
                  slotAt: at(visit.at),
                  origin: booked.pointDay.point.location,
                })
              : []
          })
          const offers = recommendBatch(days, appointed, now)
          expect(new Set(offers.map(({ appointment }) => appointment.bookingId)).size).toBe(offers.length)
          for (const { there, here, savesMinutes } of offers) {
            const target = days.find(({ pointDay }) => pointDay.point.pointId === there.pointId)
            const same = offers.filter(
              other => other.there.pointId === there.pointId && other.there.slotAt === there.slotAt,
            )
            expect(target && same.length <= placesAt(target, there.slotAt)).toBe(true)
            expect(target?.pointDay.point.accepts.except).toBeUndefined()
            expect(target?.forecast.basis).toBe('live')
            expect(target?.pointDay.slots.map(slot => timeOf(slot.slotAt))).toContain(timeOf(there.slotAt))
            const counters = target?.pointDay.point.counters ?? 0
            const taken = target?.pointDay.taken.get(timeOf(there.slotAt))?.taken ?? 0
            expect(taken + same.length).toBeLessThanOrEqual(counters * 3)
            expect(there.pointId).not.toBe(here.pointId)
            expect(savesMinutes).toBeGreaterThanOrEqual(15)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
