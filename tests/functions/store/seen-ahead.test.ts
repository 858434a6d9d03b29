import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BookingItem, cancelBooking, insertBooking } from '../../../functions/store/booking'
import { lookAhead } from '../../../functions/store/seen-ahead'
import { getItem, keys } from '../../../functions/store/table'
import type { Booker } from '../../../shared/domain/booking/limit'
import type { PlannedPlaces } from '../../../shared/domain/point/slot'
import { letBook, morning, refusal, startWorld, type World } from '../running-stack'
import { storedBooking } from '../stored-booking'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

const pointId = 'CC-00'
const slotAt = '2026-11-26T09:00:00+08:00'
const planned: PlannedPlaces[] = [{ slotAt, places: 1, capacity: 20 }]

/** The n-th applicant's booking by this owner. */
const bookingOf = (ownerId: string, n: number) =>
  storedBooking({
    bookingId: `${ownerId}-${n}`,
    ownerId,
    applicantKey: `${ownerId}-applicant-${n}`,
    pointId,
    slotAt,
  })

const seenFor = async (booking: BookingItem) => lookAhead(world.table, booking, planned)
const bookOn = (booking: BookingItem, seen?: Awaited<ReturnType<typeof seenFor>>) =>
  refusal(insertBooking(world.table, booking, { planned, now: morning, ...(seen && { seen }) }))
const countedOf = async (ownerId: string) => {
  const booker = await getItem<Booker>(world.table, keys.booker(ownerId))
  return booker?.visits.map(({ bookingId }) => bookingId)
}

it('what was seen tells whether there is room, who the applicant is, and what its owner has booked', async () => {
  const [first, second] = [bookingOf('looker', 1), bookingOf('looker', 2)]
  expect(await seenFor(first)).toMatchObject({
    hasRoom: true,
    guard: { visits: [], version: 0 },
    booker: { visits: [], version: 0 },
  })
  await bookOn(first)
  expect(await seenFor(second)).toMatchObject({
    hasRoom: true,
    guard: { visits: [] },
    booker: { visits: [{ bookingId: first.bookingId }], made: 1, version: 1 },
  })
  expect((await seenFor(first)).guard.visits.map(({ bookingId }) => bookingId)).toEqual([first.bookingId])
  const full = await lookAhead(world.table, second, [{ slotAt, places: 20, capacity: 20 }])
  expect(full.hasRoom).toBe(false)
})

it('a booking of the same owner that came between is counted, and neither is lost', async () => {
  const [first, second] = [bookingOf('parent', 1), bookingOf('parent', 2)]
  const seen = await seenFor(second)
  expect(await bookOn(first)).toBe('no refusal')
  expect(await bookOn(second, seen)).toBe('no refusal')
  expect(await countedOf('parent')).toEqual([first.bookingId, second.bookingId])
})

it('whoever is refused by what was seen is refused only if it still holds', async () => {
  await letBook(world.table, { live: 1 })
  const [first, second] = [bookingOf('changer', 1), bookingOf('changer', 2)]
  const free = await seenFor(second)
  await bookOn(first)
  const full = await seenFor(second)
  expect([await bookOn(second, free), await bookOn(second, full)]).toEqual([
    'Error: tooManyBookings',
    'Error: tooManyBookings',
  ])
  expect(await countedOf('changer')).toEqual([first.bookingId])
  await cancelBooking(world.table, first, morning, undefined, 'owner')
  expect(await bookOn(second, full)).toBe('no refusal')
  expect(await countedOf('changer')).toEqual([second.bookingId])
})
