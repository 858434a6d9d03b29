import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BookingItem, cancelBooking, insertBooking } from '../../../functions/store/booking'
import { listTaken } from '../../../functions/store/slot'
import { timeOf } from '../../../shared/domain/calendar'
import { type PlannedSlot, placesFrom } from '../../../shared/domain/point/slot'
import { morning, startWorld, type World } from '../running-stack'
import { storedBooking } from '../stored-booking'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

const day = '2026-11-26'
const slotMinutes = 30
const slots: PlannedSlot[] = ['09:00', '09:30', '10:00', '10:30'].map((time, i) => ({
  slotAt: `${day}T${time}:00+08:00`,
  capacity: [5, 1, 3, 4][i] ?? 0,
}))

/** A booking of so many places from a slot on, or the cancellation of one of those that were made. */
const deed = fc.oneof(
  fc.record({ slot: fc.nat({ max: 3 }), places: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ cancelled: fc.nat({ max: 9 }) }),
)

let made = 0
function bookingAt(pointId: string, slotAt: string, taken: BookingItem['taken']): BookingItem {
  made += 1
  const bookingId = `P${String(made).padStart(9, '0')}`
  return storedBooking({
    bookingId,
    ownerId: 'owner',
    applicantKey: `applicant-${made}`,
    services: ['PP-RENEW', 'HM-RENEW'],
    pointId,
    slotAt,
    taken,
  })
}

/** What the bookings that stand have of each slot. */
function takenBy(bookings: BookingItem[]): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const { slotAt, places } of bookings.flatMap(({ taken }) => taken))
    sums[timeOf(slotAt)] = (sums[timeOf(slotAt)] ?? 0) + places
  return sums
}

it('whatever is booked and cancelled, no slot is sold beyond its places, and what is cancelled is free again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 14 }), async deeds => {
      const pointId = `P-${made}`
      const standing: BookingItem[] = []
      for (const one of deeds) {
        if ('cancelled' in one) {
          const [gone] = standing.splice(one.cancelled % Math.max(1, standing.length), 1)
          if (gone) await cancelBooking(world.table, gone, morning)
        } else {
          const slotAt = slots[one.slot]?.slotAt ?? ''
          const planned = placesFrom(slots, slotAt, [{ places: one.places }], slotMinutes)
          if (!planned) continue
          const fits = planned.every(
            part => (takenBy(standing)[timeOf(part.slotAt)] ?? 0) + part.places <= part.capacity,
          )
          const taken = planned.map(({ slotAt: at, places }) => ({ slotAt: at, places }))
          const booking = bookingAt(pointId, slotAt, taken)
          const outcome = await insertBooking(world.table, booking, { planned, now: morning }).then(
            () => 'booked',
            error => error.code,
          )
          expect(outcome).toBe(fits ? 'booked' : 'slotFull')
          if (fits) standing.push(booking)
        }
        const sums = takenBy(standing)
        for (const [time, { taken }] of await listTaken(world.table, pointId, day))
          expect(taken).toBe(sums[time] ?? 0)
        for (const { slotAt, capacity } of slots)
          expect(sums[timeOf(slotAt)] ?? 0).toBeLessThanOrEqual(capacity)
      }
    }),
    { numRuns: 25 },
  )
})
