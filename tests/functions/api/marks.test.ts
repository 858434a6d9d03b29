import { expect, it } from 'vitest'
import { getBooking } from '../../../functions/store/booking'
import { msOf } from '../../../shared/domain/calendar'
import { offered } from '../offered'
import { book, morning, refusal, runStack, staffToken, tokenOf } from '../running-stack'

const order = msOf(morning)

it('what is marked at home stands on the booking, for its owner and for the counter', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  const { bookingId, marks } = await book(world, token)
  expect(marks).toBeUndefined()
  const input = { bookingId, have: ['M12'], order }
  const marked = await world.call('updateMarks', input, token)
  expect(marked.marks).toEqual({ have: ['M12'], order })
  expect(await world.call('updateMarks', input, token)).toEqual(marked)
  expect(await world.call('getBooking', { bookingId }, token)).toEqual(marked)
  const staff = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
  const [seen] = await world.call('listPointBookings', { pointId: 'CC-00', day: '2026-11-24' }, staff)
  expect(seen?.marks).toEqual({ have: ['M12'], order })
})

it('marks made later stand, however late the earlier ones come', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  const { bookingId } = await book(world, token)
  const sent = [3, 1, 5, 2, 4].map(n => ({ bookingId, have: [`M0${n}`], order: order + n }))
  await Promise.all(sent.map(input => world.call('updateMarks', input, token)))
  const late = await world.call('updateMarks', { bookingId, have: [], order: order + 2 }, token)
  expect(late.marks).toEqual({ have: ['M05'], order: order + 5 })
})

it('a phone whose clock is far ahead keeps no other from marking', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  const { bookingId } = await book(world, token)
  await world.call('updateMarks', { bookingId, have: ['M01'], order: order + 90 * 60_000 }, token)
  const { marks } = await world.call('updateMarks', { bookingId, have: ['M02'], order }, token)
  expect(marks).toEqual({ have: ['M02'], order })
})

it('nobody marks another’s list, or one that does not exist', async () => {
  const world = await runStack()
  const { bookingId } = await book(world, await tokenOf(world, 'citizen-1'))
  const other = await tokenOf(world, 'citizen-2')
  const staff = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
  for (const token of [other, staff])
    expect(await refusal(world.call('updateMarks', { bookingId, have: [], order }, token))).toBe('notFound')
  const none = { bookingId: '0123456789', have: [], order }
  expect(await refusal(world.call('updateMarks', none, other))).toBe('notFound')
  expect(await getBooking(world.table, bookingId)).not.toHaveProperty('marks')
})

it('marking while a recommendation is taken loses neither the move nor a mark', async () => {
  const { world, token, booking, offer } = await offered()
  const { bookingId } = booking
  const before = (await getBooking(world.table, bookingId))?.version ?? 0
  const marking = Array.from({ length: 20 }, (_, n) =>
    world.call('updateMarks', { bookingId, have: ['M12'], order: order + n }, token),
  )
  const { recommendationId } = offer
  const [{ outcome }] = await Promise.all([
    world.call('acceptRecommendation', { bookingId, recommendationId }, token),
    ...marking,
  ])
  expect(outcome).toBe('moved')
  const after = await getBooking(world.table, bookingId)
  expect(after).toMatchObject({ pointId: offer.toPointId, marks: { have: ['M12'], order: order + 19 } })
  // One change, the move: marks count as none.
  expect(after?.version).toBe(before + 1)
})
