import { beforeEach, describe, expect, it } from 'vitest'
import { listBookingsByOwner } from '../../../functions/store/booking'
import { run as upkeep } from '../../../functions/upkeep'
import { pausedUntil, usualLimits } from '../../../shared/domain/booking/limit'
import { addDays } from '../../../shared/domain/calendar'
import type { Booking } from '../../../shared/schemas/booking'
import {
  applicantNumber,
  book,
  bookingInput,
  letBook,
  refusal,
  runStack,
  staffToken,
  synthetic,
  tokenOf,
  type World,
} from '../running-stack'

let world: World
beforeEach(async () => {
  world = await runStack()
  await letBook(world.table, {})
})
const at = (n: number) => `2026-11-${25 + (n % 3)}T${String(9 + (n % 2)).padStart(2, '0')}:30:00+08:00`

describe('one account', () => {
  it('has so many bookings to come and no more, however many tries meet, and is told what else there is', async () => {
    const token = await tokenOf(world)
    const inputs = await Promise.all(
      Array.from({ length: 14 }, (_, n) =>
        bookingInput(world, { applicant: applicantNumber(n), slotAt: at(n) }),
      ),
    )
    const results = await Promise.all(inputs.map(input => refusal(world.call('createBooking', input, token))))
    expect(results.filter(result => result === 'no refusal')).toHaveLength(usualLimits.live)
    expect(results.filter(result => result === 'tooManyBookings')).toHaveLength(14 - usualLimits.live)
    const mine = await world.call('listBookings', {}, token)
    expect(mine).toHaveLength(usualLimits.live)
    const { bookingId = '' } = mine[0] ?? {}
    await world.call('cancelBooking', { bookingId }, token)
    expect((await book(world, token, { applicant: applicantNumber(20) })).status).toBe('booked')
  })

  it('gives up so many in a day, and is itself again the next morning', async () => {
    const token = await tokenOf(world)
    const bookings: Booking[] = []
    for (let n = 0; n < 2; n++)
      bookings.push(await book(world, token, { applicant: applicantNumber(n), slotAt: at(n) }))
    await letBook(world.table, { cancelledADay: 1 })
    const cancel = (n: number, by: string) =>
      refusal(world.call('cancelBooking', { bookingId: bookings[n]?.bookingId ?? '' }, by))
    expect([await cancel(0, token), await cancel(1, token)]).toEqual(['no refusal', 'tooManyBookings'])
    world.setNow('2026-11-25T08:30:00+08:00')
    expect(await cancel(1, await tokenOf(world))).toBe('no refusal')
  })

  it('tries so often in a day; a refusal writes nothing', async () => {
    const token = await tokenOf(world)
    await letBook(world.table, { accountTriesADay: 3 })
    world.setNow('2026-11-26T09:31:00+08:00')
    const later = await tokenOf(world, 'citizen-4')
    const input = await bookingInput(world, { slotAt: '2026-11-26T09:00:00+08:00' })
    const results = []
    for (let n = 0; n < 5; n++) results.push(await refusal(world.call('createBooking', input, later)))
    expect(results).toEqual([
      'slotTooSoon',
      'slotTooSoon',
      'slotTooSoon',
      'tooManyRequests',
      'tooManyRequests',
    ])
    expect(token).not.toBe(later)
  })
})

describe('somebody else’s number', () => {
  it('is told by no answer, and its person is freed at the counter by the document', async () => {
    const stranger = await tokenOf(world, 'citizen-2')
    const theirs = await book(world, stranger, { applicant: synthetic })
    const token = await tokenOf(world)
    expect(await refusal(book(world, token, { applicant: synthetic, pointId: 'CC-03' }))).toBe('notOnline')
    const staff = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    const freed = { pointId: 'CC-00', idNumber: synthetic.idNumber, reason: '本人持证到窗口' }
    expect(await world.call('freeApplicant', freed, staff)).toEqual({ freed: 1, missed: 0 })
    expect((await book(world, token, { applicant: synthetic, pointId: 'CC-03' })).status).toBe('booked')
    expect(await world.call('getBooking', { bookingId: theirs.bookingId }, stranger)).toMatchObject({
      status: 'cancelled',
    })
  })
})

describe('whoever does not come', () => {
  const missOn = async (day: string, applicant = applicantNumber(1)) => {
    world.setNow(`${day}T08:30:00+08:00`)
    await book(world, await tokenOf(world), { applicant, slotAt: `${day}T10:00:00+08:00` })
    world.setNow(`${addDays(day, 1)}T01:10:00+08:00`)
    await upkeep(world.runtime)
  }

  it('three times books at the counter for a while, whoever books for him, until staff hear his appeal', async () => {
    await letBook(world.table, { missed: 2 })
    await missOn('2026-11-24')
    await missOn('2026-11-25')
    world.setNow('2026-11-26T09:00:00+08:00')
    const other = await tokenOf(world, 'citizen-2')
    const again = { applicant: applicantNumber(1), slotAt: '2026-11-26T14:00:00+08:00' }
    expect(await refusal(book(world, other, again))).toBe('notOnline')
    const staff = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    const appeal = { pointId: 'CC-00', idNumber: again.applicant.idNumber, reason: '当天住院，有证明' }
    expect(await world.call('freeApplicant', appeal, staff)).toEqual({ freed: 0, missed: 2 })
    expect((await book(world, other, again)).status).toBe('booked')
  })

  it.each([
    ['twice', ['2026-11-01', '2026-11-20'], undefined],
    ['three times in half a year', ['2026-06-01', '2026-09-01', '2026-11-20'], '2026-12-20'],
    ['three times, the first too long ago', ['2026-05-01', '2026-09-01', '2026-11-20'], undefined],
    ['three times, and the pause is over', ['2026-06-01', '2026-08-01', '2026-10-01'], undefined],
  ])('%s', (_, missed, until) => {
    expect(pausedUntil(missed, usualLimits, '2026-11-24')).toBe(until)
  })
})

it('the province changes the numbers, on top of those it has seen', async () => {
  const staff = await staffToken(world, { role: 'province', scope: { kind: 'province' } })
  const { version, limits } = await world.call('getLimits', {}, staff)
  const next = { version, limits: { ...limits, live: 5 }, reason: '号贩子' }
  expect((await world.call('putLimits', next, staff)).limits.live).toBe(5)
  expect(await refusal(world.call('putLimits', next, staff))).toBe('planChanged')
  const token = await tokenOf(world)
  for (let n = 0; n < 5; n++) await book(world, token, { applicant: applicantNumber(n), slotAt: at(n) })
  expect(await refusal(book(world, token, { applicant: applicantNumber(9) }))).toBe('tooManyBookings')
  expect(await listBookingsByOwner(world.table, 'nobody')).toEqual([])
})
