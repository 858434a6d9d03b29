import { expect, it } from 'vitest'
import { run as recommend } from '../../../functions/recommend'
import { allowAll, book, hallWith, runStack, tokenOf } from '../running-stack'

it('answers in one call who the person is, what is ahead, what it is called and what to bring', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  const { bookingId } = await book(world, token)
  const { me, bookings, named } = await world.call('getHome', {}, token)
  expect(me.personId).not.toBe('')
  expect(bookings).toEqual([await world.call('getBooking', { bookingId }, token)])
  expect(named.points.map(({ pointId }) => pointId)).toEqual(['CC-00'])
  expect(named.services.map(({ code }) => code)).toEqual(['PP-RENEW'])
  expect(named.materials.map(({ code }) => code)).toEqual(bookings[0]?.materials)
  for (const { name } of [...named.points, ...named.services, ...named.materials])
    expect(name['zh-CN']).not.toBe('')
})

it('leaves out what is over, and names the point of an offer', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  await allowAll(world, 'citizen-1', 2)
  const slotAt = '2026-11-24T11:00:00+08:00'
  const { bookingId } = await book(world, token, { slotAt, originDivision: '220103' })
  await hallWith(world, 'CC-00', 160, 14)
  await hallWith(world, 'CC-03', 0, 3)
  await recommend(world.runtime)
  const offered = await world.call('getHome', {}, token)
  expect(offered.bookings[0]?.recommendation?.toPointId).toBe('CC-03')
  expect(offered.named.points.map(({ pointId }) => pointId)).toEqual(['CC-00', 'CC-03'])
  await world.call('cancelBooking', { bookingId }, token)
  const after = await world.call('getHome', {}, token)
  expect(after.bookings).toEqual([])
  expect(after.named).toEqual({ points: [], services: [], materials: [] })
})

it('shows nobody another person’s bookings', async () => {
  const world = await runStack()
  await book(world, await tokenOf(world))
  const other = await world.call('getHome', {}, await tokenOf(world, 'citizen-2'))
  expect(other.bookings).toEqual([])
})
