import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { services } from '../../../../shared/content/services'
import { addMinutes } from '../../../../shared/domain/calendar'
import { lookAhead, slotsFor, type Taken } from '../../../../shared/domain/forecast/ahead'
import { openPeriods } from '../../../../shared/domain/point/opening'
import {
  placeMinutes,
  placesFrom,
  plannedSlots,
  takenOf,
  visitPlaces,
} from '../../../../shared/domain/point/slot'
import { at, monday, pointWith } from '../../build'

const minutes = (...counterMinutes: number[]) => counterMinutes.map(one => ({ counterMinutes: one }))

test.each([
  ['four minutes are one place', minutes(4), 1],
  ['ten are one', minutes(10), 1],
  ['eleven are two', minutes(11), 2],
  ['a passport and a pass, seven each, are two', minutes(7, 7), 2],
  ['two endorsements of four are one', minutes(4, 4), 1],
  ['45 are five', minutes(45), 5],
])('%s', (_, visit, places) => {
  expect(visitPlaces(visit)).toBe(places)
})

test('a further service never makes a visit shorter, and every service of the province fits into one', () => {
  fc.assert(
    fc.property(fc.subarray(services, { minLength: 1, maxLength: 4 }), visit => {
      const all = visitPlaces(visit)
      expect(all).toBeGreaterThanOrEqual(visitPlaces(visit.slice(1)))
      const sum = visit.reduce((total, { counterMinutes }) => total + counterMinutes, 0)
      expect(all * placeMinutes).toBeGreaterThanOrEqual(sum)
      expect((all - 1) * placeMinutes).toBeLessThan(sum)
    }),
  )
})

describe('the places of a visit', () => {
  const noHolidays = new Map()
  const slotsOf = (changes: Parameters<typeof pointWith>[0]) =>
    plannedSlots(pointWith(changes), monday, noHolidays)

  it('lie in its slot as far as one counter gets, then in the next ones', () => {
    const slots = slotsOf({ counters: 9 })
    expect(placesFrom(slots, at('10:00'), [{ places: 3 }], 30)).toMatchObject([
      { slotAt: at('10:00'), places: 3 },
    ])
    expect(placesFrom(slots, at('10:00'), [{ places: 5 }], 30)).toMatchObject([
      { slotAt: at('10:00'), places: 3 },
      { slotAt: at('10:30'), places: 2 },
    ])
  })

  it('are one in each slot where a slot has but one', () => {
    const slots = slotsOf({ counters: 1, bookedShare: 0.1 })
    expect(placesFrom(slots, at('10:00'), [{ places: 3 }], 30)?.map(({ slotAt }) => slotAt)).toEqual([
      at('10:00'),
      at('10:30'),
      at('11:00'),
    ])
  })

  it('never reach over lunch nor past closing', () => {
    const slots = slotsOf({ counters: 1, bookedShare: 0.1 })
    expect(placesFrom(slots, at('11:30'), [{ places: 2 }], 30)).toBeUndefined()
    expect(placesFrom(slots, at('16:00'), [{ places: 2 }], 30)).toBeUndefined()
    expect(placesFrom(slots, at('12:00'), [{ places: 1 }], 30)).toBeUndefined()
  })

  it('are all of them, in slots that follow each other, in none more than it has', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(15 as const, 30 as const, 60 as const),
        fc.integer({ min: 1, max: 8 }),
        fc.nat({ max: 30 }),
        (counters, slotMinutes, count, n) => {
          const slots = slotsOf({ counters, slotMinutes })
          const slotAt = slots[n % slots.length]?.slotAt ?? ''
          const parts = placesFrom(slots, slotAt, [{ places: count }], slotMinutes)
          if (!parts) return
          expect(parts.reduce((sum, { places }) => sum + places, 0)).toBe(count)
          parts.forEach((part, i) => {
            expect(part.slotAt).toBe(addMinutes(slotAt, i * slotMinutes))
            expect(part.places).toBeLessThanOrEqual(part.capacity)
            expect(slots).toContainEqual({ slotAt: part.slotAt, capacity: part.capacity })
          })
        },
      ),
    )
  })

  it('of different counters lie one after the other: who is not through at one is not at the next', () => {
    const slots = [
      { slotAt: at('09:00'), capacity: 3, pools: { FV: 0, others: 3 } },
      { slotAt: at('09:30'), capacity: 5, pools: { FV: 2, others: 3 } },
      { slotAt: at('10:00'), capacity: 5, pools: { FV: 2, others: 3 } },
    ]
    const needs = [
      { pool: 'FV', places: 3 },
      { pool: 'others', places: 1 },
    ]
    const parts = placesFrom(slots, at('09:30'), needs, 30) ?? []
    expect(takenOf(parts)).toEqual([
      { slotAt: at('09:30'), pool: 'FV', places: 2 },
      { slotAt: at('10:00'), pool: 'FV', places: 1 },
      { slotAt: at('10:00'), pool: 'others', places: 1 },
    ])
    expect(parts.map(({ capacity }) => capacity)).toEqual([2, 2, 3])
    expect(placesFrom(slots, at('09:00'), needs, 30)).toBeUndefined()
    expect(placesFrom(slots, at('10:00'), needs, 30)).toBeUndefined()
    expect(placesFrom([{ slotAt: at('09:00'), capacity: 3 }], at('09:00'), needs, 30)).toBeUndefined()
  })

  it('that a slot is offered with are there, whatever is taken already', () => {
    const places = fc.record({ taken: fc.nat({ max: 8 }) }).map(({ taken }): Taken => ({ taken, held: 0 }))
    const point = pointWith({ counters: 4 })
    const planned = plannedSlots(point, monday, noHolidays)
    fc.assert(
      fc.property(
        fc.array(places, { minLength: planned.length, maxLength: planned.length }),
        fc.integer({ min: 1, max: 6 }),
        (taken, count) => {
          const times = new Map(planned.map(({ slotAt }, i) => [slotAt.slice(11, 16), taken[i] as Taken]))
          const ahead = lookAhead({
            point,
            day: monday,
            periods: openPeriods(point, monday, noHolidays),
            slots: planned,
            taken: times,
            profile: () => 0,
            now: at('08:00'),
          })
          for (const slot of slotsFor(ahead, count)) {
            const parts = placesFrom(planned, slot.slotAt, [{ places: count }], point.slotMinutes) ?? []
            expect(parts.length).toBeGreaterThan(0)
            for (const part of parts) {
              const before = times.get(part.slotAt.slice(11, 16))?.taken ?? 0
              if (slot.places > 0)
                expect(before + part.places * slot.places).toBeLessThanOrEqual(part.capacity)
            }
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
