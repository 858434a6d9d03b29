import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { beforeEach, describe, expect, it } from 'vitest'
import { phone } from '../../../functions/local/demonstration'
import { run as recommend } from '../../../functions/recommend'
import { listBookingsByOwner, listRecentByOwner } from '../../../functions/store/booking'
import { listReturning } from '../../../functions/store/returning'
import { listTaken } from '../../../functions/store/slot'
import { getItem, keys, type Table } from '../../../functions/store/table'
import { countTry } from '../../../functions/store/tries'
import { run as upkeep } from '../../../functions/upkeep'
import type { EndpointName } from '../../../shared/api'
import { backAt, pausedUntil, usualLimits } from '../../../shared/domain/booking/limit'
import { addDays, addMinutes, dayOf, minutesBetween } from '../../../shared/domain/calendar'
import { tries } from '../../../shared/endpoint'
import type { Booking } from '../../../shared/schemas/booking'
import { bookingsAPage } from '../../../shared/vocabulary/booking'
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

describe('one device', () => {
  /** Tries of an account on a phone, each of a time that is over. */
  const tryFrom = async (account: string, device: string | undefined, times: number) => {
    const call = phone(world.base, await tokenOf(world, account), device)
    const input = await bookingInput(world, { slotAt: '2026-11-24T08:30:00+08:00' })
    const results = []
    for (let n = 0; n < times; n++) results.push(await refusal(call('createBooking', input)))
    return results
  }
  const [heard, refused] = ['slotTooSoon', 'tooManyRequests']

  it.each([
    ['of a phone', 'iPhone%7C3', 'iPhone%7C3'],
    ['of whoever tells of none', undefined, undefined],
    ['of whoever tells what no phone does', 'x'.repeat(201), '<script>'],
  ])('%s has one count, whichever account tries', async (_, device, same) => {
    await letBook(world.table, { deviceTriesADay: 3 })
    expect(await tryFrom('citizen-1', device, 2)).toEqual([heard, heard])
    expect(await tryFrom('citizen-2', same, 2)).toEqual([heard, refused])
  })

  it('is not kept out by another one at the same address', async () => {
    await letBook(world.table, { deviceTriesADay: 2 })
    expect(await tryFrom('citizen-1', 'iPhone%7C3', 3)).toEqual([heard, heard, refused])
    expect(await tryFrom('citizen-2', 'iPhone%7C2', 2)).toEqual([heard, heard])
    expect(await tryFrom('citizen-3', undefined, 2)).toEqual([heard, heard])
  })

  it('serves a family of five, each of whom tries as often as he may, and not a sixth account', async () => {
    for (const account of ['citizen-1', 'citizen-2', 'citizen-3', 'citizen-4', 'staff-cc-00']) {
      const results = await tryFrom(account, 'HUAWEI%7CNova', usualLimits.accountTriesADay)
      expect(new Set(results)).toEqual(new Set([heard]))
    }
    expect(await tryFrom('staff-cc-03', 'HUAWEI%7CNova', 1)).toEqual([refused])
    expect(await tryFrom('staff-cc-03', 'Xiaomi%7C14', 1)).toEqual([heard])
  })

  it('is counted by every call that tries to book', async () => {
    await letBook(world.table, { deviceTriesADay: 0 })
    const token = await tokenOf(world)
    const form = await bookingInput(world)
    const { slotAt, applicant, services, answers, requestId, ...place } = form
    const booked = { bookingId: 'ABCDEFGHJK', pointId: place.pointId, slotAt }
    const members = [1, 2].map(() => ({ services, answers, applicant, relation: 'companion' }))
    const inputs: Partial<Record<EndpointName, object>> = {
      createBooking: form,
      moveBooking: booked,
      bookAgain: { ...booked, requestId },
      createGroup: { ...place, requestId, slotAt, members },
      joinWaiting: { ...place, requestId, services, answers, applicant, day: dayOf(slotAt) },
    }
    for (const name of tries)
      expect([name, await refusal(world.call(name, inputs[name] as never, token))]).toEqual([name, refused])
  })
})

it('what one account has booked is shown by one reading, however much it is, what is to come first', async () => {
  const token = await tokenOf(world)
  const { bookingId } = await book(world, token)
  const known = await getItem<Record<string, unknown>>(world.table, keys.booking(bookingId))
  const past = Array.from({ length: 120 }, (_, n) => ({
    ...{ ...known, ...keys.booking(`OLD${n}`), bookingId: `OLD${n}`, status: 'cancelled' },
    slotAt: `2026-10-${String(1 + (n % 28)).padStart(2, '0')}T10:00:00+08:00`,
  }))
  for (const Item of past) await world.table.doc.send(new PutCommand({ TableName: world.table.name, Item }))
  const shown = await listRecentByOwner(world.table, String(known?.ownerId), '')
  expect(shown).toHaveLength(100)
  expect(shown[0]?.bookingId).toBe(bookingId)
  expect((await world.call('getHome', {}, token)).bookings).toMatchObject([{ bookingId }])
})

it('further bookings are a page each, every one once, and nobody asks after another’s', async () => {
  const token = await tokenOf(world)
  await letBook(world.table, { live: 100, madeADay: 100 })
  const made: string[] = []
  for (let n = 0; n < bookingsAPage + 3; n++)
    made.push((await book(world, token, { applicant: applicantNumber(n), slotAt: at(n) })).bookingId)
  const first = await world.call('listBookings', {}, token)
  expect(first).toHaveLength(bookingsAPage)
  const after = first.at(-1)?.bookingId ?? ''
  const second = await world.call('listBookings', { after }, token)
  expect([...first, ...second].map(({ bookingId }) => bookingId).sort()).toEqual(made.sort())
  expect(await world.call('listBookings', { after: second.at(-1)?.bookingId ?? '' }, token)).toEqual([])
  const stranger = await tokenOf(world, 'citizen-2')
  expect(await refusal(world.call('listBookings', { after }, stranger))).toBe('notFound')
})

describe('a place that is given up', () => {
  const slotAt = '2026-11-26T10:00:00+08:00'
  const taken = async () => (await listTaken(world.table, 'CC-00', '2026-11-26')).get('10:00')

  it('is nobody’s for a time that nobody can foretell, and then everybody’s, once', async () => {
    const token = await tokenOf(world)
    const { bookingId } = await book(world, token, { slotAt })
    await world.call('cancelBooking', { bookingId }, token)
    expect(await taken()).toEqual({ taken: 1, held: 1 })
    const [one] = await listReturning(world.table, '2026-11-27')
    const minutes = minutesBetween(world.runtime.now(), one?.backAt ?? '')
    expect(minutes).toBeGreaterThanOrEqual(usualLimits.backAfterMinutes)
    expect(minutes).toBeLessThanOrEqual(usualLimits.backWithinMinutes)
    expect((await book(world, token, { slotAt: '2026-11-27T10:00:00+08:00' })).status).toBe('booked')
    world.setNow(addMinutes(one?.backAt ?? '', -1))
    await recommend(world.runtime)
    expect(await taken()).toEqual({ taken: 1, held: 1 })
    world.setNow(one?.backAt ?? '')
    await Promise.all([recommend(world.runtime), recommend(world.runtime)])
    expect(await taken()).toEqual({ taken: 0, held: 0 })
    expect(await listReturning(world.table, '2026-11-27')).toEqual([])
  })

  it('comes back so too when its booking is moved, and until then its owner alone may go back there', async () => {
    const token = await tokenOf(world)
    const { bookingId } = await book(world, token, { slotAt })
    const other = '2026-11-26T11:00:00+08:00'
    const to = (time: string) =>
      world.call('moveBooking', { bookingId, pointId: 'CC-00', slotAt: time }, token)
    await to(other)
    expect(await taken()).toEqual({ taken: 1, held: 1 })
    const stranger = await tokenOf(world, 'citizen-2')
    await letBook(world.table, { live: 500, madeADay: 500 })
    world.setNow('2026-11-24T09:31:00+08:00')
    const rival = (n: number) => refusal(book(world, stranger, { slotAt, applicant: applicantNumber(n) }))
    for (let n = 1; (await rival(n)) === 'no refusal'; n++);
    const { slots } = await world.call(
      'listMoveSlots',
      { bookingId, pointId: 'CC-00', day: '2026-11-26' },
      token,
    )
    expect(slots.find(slot => slot.slotAt === slotAt)).toMatchObject({ places: 1 })
    const before = await taken()
    expect((await to(slotAt)).slotAt).toBe(slotAt)
    expect(await taken()).toEqual({ ...before, held: 0 })
    expect(await rival(300)).toBe('slotFull')
    // Of the two that he has left, the other one comes back, once, and no more of this one.
    const [one, ...others] = await listReturning(world.table, '2026-11-27')
    expect([one?.taken, others]).toEqual([[{ slotAt: other, places: 1 }], []])
    world.setNow(one?.backAt ?? '')
    await recommend(world.runtime)
    expect((await listTaken(world.table, 'CC-00', '2026-11-26')).get('11:00')).toEqual({ taken: 0, held: 0 })
    expect(await taken()).toEqual({ ...before, held: 0 })
  })

  it('is kept from others by moves so often in a day and no more', async () => {
    const token = await tokenOf(world)
    const { bookingId } = await book(world, token, { slotAt })
    await letBook(world.table, { movedADay: 2 })
    const to = (time: string) =>
      refusal(
        world.call(
          'moveBooking',
          { bookingId, pointId: 'CC-00', slotAt: `2026-11-27T${time}:00+08:00` },
          token,
        ),
      )
    expect([await to('10:00'), await to('11:00'), await to('10:30')]).toEqual([
      'no refusal',
      'no refusal',
      'tooManyBookings',
    ])
    expect(await world.call('getBooking', { bookingId }, token)).toMatchObject({
      slotAt: '2026-11-27T11:00:00+08:00',
    })
  })

  it.each([
    ['soonest', '2026-11-26T10:00:00+08:00', 0, '2026-11-24T09:05:00+08:00'],
    ['latest', '2026-11-26T10:00:00+08:00', 0.9999, '2026-11-24T09:45:00+08:00'],
    ['sooner where the visit is near', '2026-11-24T10:40:00+08:00', 0.9999, '2026-11-24T09:10:00+08:00'],
    ['at once where it would be of no use later', '2026-11-24T10:30:00+08:00', 0.9999, undefined],
  ])('comes back %s', (_, at, share, expected) => {
    expect(backAt(at, usualLimits, '2026-11-24T09:00:00+08:00', share)).toBe(expected)
  })

  it('comes back at once where the province says so', () => {
    const limits = { ...usualLimits, backAfterMinutes: 0, backWithinMinutes: 0 }
    expect(backAt(slotAt, limits, '2026-11-24T09:00:00+08:00', 0.5)).toBeUndefined()
  })
})

describe('tries', () => {
  /** Another container reads the same table by a client of its own. */
  const container = () => ({ ...world.table, doc: Object.create(world.table.doc) as Table['doc'] })
  const [day, now, next] = ['2026-11-24', '2026-11-24T09:00:10+08:00', '2026-11-24T09:01:10+08:00']
  const written = async () =>
    (await getItem<{ tries: number }>(world.table, keys.tries(day, 'somebody')))?.tries

  it('of somebody honest are never written; others are known to all within a minute', async () => {
    const [one, other] = [container(), container()]
    for (let n = 0; n < 5; n++) await countTry(one, now, 'somebody', 60)
    expect(await written()).toBeUndefined()
    for (let n = 0; n < 55; n++) await countTry(one, now, 'somebody', 60)
    expect(await written()).toBe(60)
    expect(await refusal(countTry(one, now, 'somebody', 60))).toBe('Error: tooManyRequests')
    expect(await refusal(countTry(other, next, 'somebody', 60))).toBe('Error: tooManyRequests')
    expect(await refusal(countTry(other, next, 'somebody else', 60))).toBe('no refusal')
    expect(await written()).toBe(60)
  })

  it('count from the beginning on the next day', async () => {
    const one = container()
    for (let n = 0; n < 3; n++) await countTry(one, now, 'somebody', 3)
    expect(await refusal(countTry(one, now, 'somebody', 3))).toBe('Error: tooManyRequests')
    expect(await refusal(countTry(one, '2026-11-25T00:00:00+08:00', 'somebody', 3))).toBe('no refusal')
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

  it('is never paused once a counter has seen that he is disabled', async () => {
    await letBook(world.table, { missed: 1 })
    const staff = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    const seen = { pointId: 'CC-00', idNumber: applicantNumber(1).idNumber, reason: '看过残疾证' }
    await world.call('freeApplicant', { ...seen, isDisabled: true }, staff)
    await missOn('2026-11-24')
    world.setNow('2026-11-25T09:00:00+08:00')
    const again = { applicant: applicantNumber(1), slotAt: '2026-11-26T14:00:00+08:00' }
    expect((await book(world, await tokenOf(world, 'citizen-2'), again)).status).toBe('booked')
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
  // What was said before there was a number stands with it.
  expect(limits).toEqual(usualLimits)
  const next = { version, limits: { ...limits, live: 5 }, reason: '号贩子' }
  expect((await world.call('putLimits', next, staff)).limits.live).toBe(5)
  expect(await refusal(world.call('putLimits', next, staff))).toBe('planChanged')
  const token = await tokenOf(world)
  for (let n = 0; n < 5; n++) await book(world, token, { applicant: applicantNumber(n), slotAt: at(n) })
  expect(await refusal(book(world, token, { applicant: applicantNumber(9) }))).toBe('tooManyBookings')
  expect(await listBookingsByOwner(world.table, 'nobody')).toEqual([])
})
