import { describe, expect, it } from 'vitest'
import { getBooking, missBooking, moveBooking } from '../../../functions/store/booking'
import { listTaken } from '../../../functions/store/slot'
import { offered } from '../offered'
import { applicantNumber, book, refusal, runStack, tokenOf, type World } from '../running-stack'

const tuesday = '2026-11-24T14:00:00+08:00'
const thursday = '2026-11-26T10:00:00+08:00'

const taken = async (world: World, pointId: string, slotAt: string) => {
  const day = await listTaken(world.table, pointId, slotAt.slice(0, 10))
  return day.get(slotAt.slice(11, 16)) ?? { taken: 0, held: 0 }
}
const movedTo = (world: World, token: string, bookingId: string, slotAt: string, pointId = 'CC-00') =>
  world.call('moveBooking', { bookingId, pointId, slotAt }, token)

describe('a booking is moved by its owner', () => {
  it('to another day: it keeps its number, its people and its papers, and the old place is free again', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const booking = await book(world, token, { forFamily: true })
    const moved = await movedTo(world, token, booking.bookingId, thursday)
    expect(moved).toEqual({
      ...booking,
      slotAt: thursday,
      movedFrom: { pointId: 'CC-00', slotAt: tuesday },
    })
    expect(await taken(world, 'CC-00', tuesday)).toMatchObject({ taken: 0 })
    expect(await taken(world, 'CC-00', thursday)).toMatchObject({ taken: 1 })
    expect(await world.call('listBookings', {}, token)).toEqual([moved])
  })

  it('to another hall, of those that its applicant may go to, with no question asked again', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const { bookingId } = await book(world, token)
    const origin = { kind: 'division', divisionCode: '220102' } as const
    const { best } = await world.call('rankMove', { bookingId, origin }, token)
    const other = best.find(({ pointId }) => pointId !== 'CC-00')
    if (!other) throw new Error('one hall only')
    const { slots } = await world.call(
      'listMoveSlots',
      { bookingId, pointId: other.pointId, day: other.slotAt.slice(0, 10) },
      token,
    )
    expect(slots.map(({ slotAt }) => slotAt)).toContain(other.slotAt)
    expect(await movedTo(world, token, bookingId, other.slotAt, other.pointId)).toMatchObject({
      pointId: other.pointId,
      slotAt: other.slotAt,
    })
  })

  it('and nothing of it is lost where the new place has gone meanwhile', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const booking = await book(world, token)
    const rival = (n: number) =>
      refusal(book(world, token, { slotAt: thursday, applicant: applicantNumber(n) }))
    for (let n = 1; (await rival(n)) === 'no refusal'; n++);
    expect(await refusal(movedTo(world, token, booking.bookingId, thursday))).toBe('slotFull')
    expect(await world.call('getBooking', { bookingId: booking.bookingId }, token)).toEqual(booking)
    expect(await taken(world, 'CC-00', tuesday)).toMatchObject({ taken: 1 })
  })

  it('said twice, or by two taps at once, moves once', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const { bookingId } = await book(world, token)
    const all = await Promise.all([1, 2, 3].map(() => movedTo(world, token, bookingId, thursday)))
    expect(all.map(({ slotAt }) => slotAt)).toEqual([thursday, thursday, thursday])
    expect(await taken(world, 'CC-00', thursday)).toMatchObject({ taken: 1 })
    expect((await getBooking(world.table, bookingId))?.moves).toBe(1)
  })

  it('by a part of what it takes: of a place on both sides nothing is taken and nothing given back', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const { bookingId } = await book(world, token)
    const { table } = world
    const seen = await getBooking(table, bookingId)
    if (!seen) throw new Error('no booking')
    // A visit of two slots, as a hall with one counter takes it.
    const [first, second, third] = ['14:00', '14:30', '15:00'].map(time => `2026-11-24T${time}:00+08:00`)
    const parts = (...times: (string | undefined)[]) =>
      times.map(slotAt => ({ slotAt: slotAt ?? '', places: 1, capacity: 1 }))
    const to = { pointId: 'CC-00', materials: seen.materials }
    const long = { ...to, slotAt: tuesday, planned: parts(first, second) }
    await moveBooking(table, seen, long, { writes: [], now: world.runtime.now() })
    const longer = await getBooking(table, bookingId)
    if (!longer) throw new Error('no booking')
    await moveBooking(
      table,
      longer,
      { ...to, slotAt: second ?? '', planned: parts(second, third) },
      { writes: [], now: world.runtime.now() },
    )
    expect(await taken(world, 'CC-00', first ?? '')).toEqual({ taken: 0, held: 0 })
    expect(await taken(world, 'CC-00', second ?? '')).toEqual({ taken: 1, held: 0 })
    expect(await taken(world, 'CC-00', third ?? '')).toEqual({ taken: 1, held: 0 })
  })

  it('its applicant stays kept from a second booking until the new day is over', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const { bookingId } = await book(world, token)
    await movedTo(world, token, bookingId, thursday)
    world.setNow('2026-11-25T09:00:00+08:00')
    expect(await refusal(book(world, token, { slotAt: '2026-11-25T14:00:00+08:00' }))).toBe('alreadyBooked')
  })

  it('gives back what is held for it elsewhere, and to that very place is the same as accepting it', async () => {
    const other = await offered()
    await movedTo(other.world, other.token, other.booking.bookingId, thursday)
    expect(await taken(other.world, other.offer.toPointId, other.offer.toSlotAt)).toEqual({
      taken: 0,
      held: 0,
    })

    const same = await offered()
    const there = same.offer
    const moved = await movedTo(
      same.world,
      same.token,
      same.booking.bookingId,
      there.toSlotAt,
      there.toPointId,
    )
    expect(moved).toMatchObject({ pointId: there.toPointId, slotAt: there.toSlotAt })
    expect(await taken(same.world, there.toPointId, there.toSlotAt)).toEqual({ taken: 1, held: 0 })
    expect((await getBooking(same.world.table, moved.bookingId))?.movedBy).toBe(there.recommendationId)
  })

  it('one that is cancelled is booked again with all it had, and once however often it is asked', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const { bookingId, materials } = await book(world, token, { forFamily: true })
    const marks = { have: materials.slice(0, 1), order: 1 }
    await world.call('updateMarks', { bookingId, ...marks }, token)
    const again = { bookingId, requestId: 'again-0000000000001', pointId: 'CC-00', slotAt: thursday }
    expect(await refusal(world.call('bookAgain', again, token))).toBe('alreadyBooked')
    await world.call('cancelBooking', { bookingId }, token)
    const { slots } = await world.call(
      'listMoveSlots',
      { bookingId, pointId: 'CC-00', day: '2026-11-26' },
      token,
    )
    expect(slots.map(({ slotAt }) => slotAt)).toContain(thursday)
    const [next, same] = await Promise.all([1, 2].map(() => world.call('bookAgain', again, token)))
    expect(next).toEqual(same)
    expect(next).toMatchObject({ slotAt: thursday, status: 'booked', forFamily: true, materials, marks })
    expect(next?.bookingId).not.toBe(bookingId)
    expect(await world.call('getBooking', { bookingId }, token)).toMatchObject({ status: 'cancelled' })
    expect(await taken(world, 'CC-00', thursday)).toMatchObject({ taken: 1 })
    const another = await tokenOf(world, 'citizen-2')
    expect(await refusal(world.call('bookAgain', again, another))).toBe('notFound')
  })

  it('one that was missed is led to the hall and time that are best now, and is booked there as it was', async () => {
    const world = await runStack()
    const missed = await book(world, await tokenOf(world))
    world.setNow('2026-11-25T01:10:00+08:00')
    const seen = await getBooking(world.table, missed.bookingId)
    if (seen) await missBooking(world.table, seen, world.runtime.now())
    const token = await tokenOf(world)
    const { bookingId, services } = missed
    expect(await world.call('getBooking', { bookingId }, token)).toMatchObject({ status: 'missed' })
    const origin = { kind: 'division', divisionCode: '220103' } as const
    const [best] = (await world.call('rankMove', { bookingId, origin }, token)).best
    if (!best) throw new Error('no hall')
    expect(best.slotAt > world.runtime.now()).toBe(true)
    const { pointId, slotAt } = best
    const asked = { bookingId, requestId: 'the-next-best-of-it', pointId, slotAt }
    expect(await world.call('bookAgain', asked, token)).toMatchObject({
      pointId,
      slotAt,
      services,
      status: 'booked',
    })
  })

  it('is refused to anybody else, once the time has come, and when it is cancelled', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const { bookingId } = await book(world, token)
    const another = await tokenOf(world, 'citizen-2')
    expect(await refusal(movedTo(world, another, bookingId, thursday))).toBe('notFound')
    world.setNow(tuesday)
    expect(await refusal(movedTo(world, token, bookingId, thursday))).toBe('tooLateToMove')
    const next = await book(world, token, { slotAt: thursday, applicant: applicantNumber(7) })
    await world.call('cancelBooking', { bookingId: next.bookingId }, token)
    expect(await refusal(movedTo(world, token, next.bookingId, thursday))).toBe('bookingNotActive')
  })

  it('five times; whoever has tried so many books anew', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const { bookingId } = await book(world, token)
    const times = ['09:00', '09:30', '10:00', '10:30', '11:00'].map(time => `2026-11-26T${time}:00+08:00`)
    for (const slotAt of times)
      expect(await movedTo(world, token, bookingId, slotAt)).toMatchObject({ slotAt })
    expect(await refusal(movedTo(world, token, bookingId, tuesday))).toBe('movedTooOften')
    expect(await taken(world, 'CC-00', '2026-11-26T11:00:00+08:00')).toMatchObject({ taken: 1 })
  })
})
