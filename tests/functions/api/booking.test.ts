import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'
import { book as bookFor } from '../../../functions/api/book'
import { getBooking } from '../../../functions/store/booking'
import { keys } from '../../../functions/store/table'
import type { CreateBooking } from '../../../shared/schemas/booking'
import {
  applicantNumber,
  book,
  bookingInput,
  hallWith,
  refusal,
  runStack,
  staffToken,
  tokenOf,
  type World,
} from '../running-stack'

const slotAt = '2026-11-24T14:00:00+08:00'

const placesAt = async (world: World, at = slotAt): Promise<number | undefined> => {
  const { slots } = await world.call('listSlots', {
    pointId: 'CC-00',
    services: 'PP-RENEW',
    day: '2026-11-24',
  })
  return slots.find(slot => slot.slotAt === at)?.places
}

/** As if others had booked all but so many places. */
async function leaveOnly(world: World, places: number): Promise<void> {
  const others = ((await placesAt(world)) ?? 0) - places
  await world.table.doc.send(
    new UpdateCommand({
      TableName: world.table.name,
      Key: keys.slot('CC-00', slotAt),
      UpdateExpression: 'ADD taken :others',
      ExpressionAttributeValues: { ':others': others },
    }),
  )
}

/** Each from an account of his own, as a crowd is. */
async function bookAtOnce(world: World, people: number): Promise<string[]> {
  const inputs = await Promise.all(
    Array.from({ length: people }, (_, i) => bookingInput(world, { applicant: applicantNumber(100 + i) })),
  )
  const as = (n: number) => ({
    ...world.runtime,
    now: world.runtime.now(),
    actor: { kind: 'citizen' as const, personId: `person-${n}`, sessionId: 'session' },
  })
  const ask = (input: CreateBooking, n: number): Promise<string> =>
    bookFor(as(n), input).then(
      () => 'no refusal',
      error => error.code,
    )
  const results = await Promise.all(inputs.map(ask))
  // Whoever met others again and again, as on a slow machine, asks once more.
  for (const [n, input] of inputs.entries())
    if (results[n] === 'busyTryAgain') results[n] = await ask(input, n)
  return results
}

describe('booking', () => {
  it('shows the owner a masked booking with its list of materials', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const booking = await book(world, token)
    expect(booking).toMatchObject({
      pointId: 'CC-00',
      slotAt,
      status: 'booked',
      applicant: { name: '王*英', idNumber: '220***********0013', phone: '139****0001' },
    })
    expect(booking.materials).toContain('M12')
    expect(await world.call('listBookings', {}, token)).toEqual([booking])
    expect(await world.call('getBooking', { bookingId: booking.bookingId }, token)).toEqual(booking)
  })

  it('is spoken of in the language its owner chose last, once it is over in the one it was made in', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const { bookingId } = await book(world, token)
    const over = await book(world, token, { applicant: applicantNumber(1) })
    await world.call('cancelBooking', { bookingId: over.bookingId }, token)
    await world.call('updatePreference', { language: 'ko' }, token)
    expect(await getBooking(world.table, bookingId)).toMatchObject({ language: 'ko' })
    expect(await getBooking(world.table, over.bookingId)).toMatchObject({ language: 'zh-CN' })
    await world.call('updatePreference', { wantsRecommendations: false }, token)
    expect(await getBooking(world.table, bookingId)).toMatchObject({ language: 'ko' })
  })

  it('made for a parent says so to its owner, and is otherwise like any other', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const booking = await book(world, token, { forFamily: true })
    expect(booking).toMatchObject({ forFamily: true, applicant: { name: '王*英' } })
    expect(await world.call('listBookings', {}, token)).toEqual([booking])
  })

  it('takes one place; cancelling gives it back and lets the applicant book again', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const before = await placesAt(world)
    const { bookingId } = await book(world, token)
    expect(await placesAt(world)).toBe((before ?? 0) - 1)
    expect((await world.call('cancelBooking', { bookingId }, token)).status).toBe('cancelled')
    expect(await placesAt(world)).toBe(before)
    expect((await book(world, token)).status).toBe('booked')
  })

  it('sent twice by a shaky network, books once', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const input = await bookingInput(world)
    const answers = await Promise.all([1, 2, 3].map(() => world.call('createBooking', input, token)))
    expect(new Set(answers.map(({ bookingId }) => bookingId)).size).toBe(1)
    expect(await world.call('listBookings', {}, token)).toHaveLength(1)
  })

  it('is one a family of documents for a person, and nobody is in two halls at once', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    await book(world, token)
    const at = (time: string) => `2026-11-24T${time}:00+08:00`
    for (const service of ['PP-NEW', 'PP-LOST', 'PP-DAMAGED'])
      expect(await refusal(book(world, token, { services: [service], slotAt: at('15:30') }))).toMatch(
        /alreadyBooked|checklistChanged/,
      )
    const pass = { services: ['HM-NEW'], pointId: 'CC-03' }
    expect(await refusal(book(world, token, pass))).toBe('elsewhereThen')
    expect(await book(world, token, { ...pass, slotAt: at('15:00') })).toMatchObject({ status: 'booked' })
  })

  it('missed, or turned away at the counter, does not keep its person from the next', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const tomorrow = '2026-11-25T10:00:00+08:00'
    const here = '2026-11-24T10:00:00+08:00'
    await book(world, token, { slotAt: here })
    world.setNow('2026-11-24T10:02:00+08:00')
    expect(await book(world, token, { slotAt: tomorrow })).toMatchObject({ slotAt: tomorrow })
    const other = { applicant: applicantNumber(1) }
    const { bookingId } = await book(world, token, { ...other, slotAt: '2026-11-24T10:30:00+08:00' })
    const staff = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    await world.call('checkIn', { pointId: 'CC-00', bookingId }, staff)
    expect(await book(world, token, { ...other, slotAt: tomorrow })).toMatchObject({ status: 'booked' })
  })

  it('given up and asked for again by the same attempt is no success; another attempt has a place', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const input = await bookingInput(world)
    const { bookingId } = await world.call('createBooking', input, token)
    await world.call('cancelBooking', { bookingId }, token)
    expect(await refusal(world.call('createBooking', input, token))).toBe('attemptEnded')
    expect(await book(world, token)).toMatchObject({ status: 'booked' })
  })

  it('that stands in the way is named to its owner, and to nobody else', async () => {
    const world = await runStack()
    const [owner, other] = await Promise.all([tokenOf(world, 'citizen-1'), tokenOf(world, 'citizen-2')])
    const { bookingId } = await book(world, owner)
    const answer = (token: string) =>
      book(world, token, { slotAt: '2026-11-25T10:00:00+08:00' }).then(String, String)
    expect(await answer(owner)).toMatch(new RegExp(`alreadyBooked.*${bookingId}`))
    expect(await answer(other)).toContain('notOnline')
    expect(await answer(other)).not.toContain(bookingId)
  })

  it('gives one applicant one active booking per service, whoever books it', async () => {
    const world = await runStack()
    const [mother, daughter] = await Promise.all([tokenOf(world, 'citizen-1'), tokenOf(world, 'citizen-2')])
    await book(world, mother)
    expect(await refusal(book(world, daughter, { pointId: 'CC-03' }))).toBe('notOnline')
    expect((await book(world, daughter, { services: ['HM-NEW'] })).status).toBe('booked')
    expect((await book(world, daughter, { applicant: applicantNumber(1) })).status).toBe('booked')
  })

  it('is nobody else’s: another person sees and cancels nothing', async () => {
    const world = await runStack()
    const { bookingId } = await book(world, await tokenOf(world, 'citizen-1'))
    const other = await tokenOf(world, 'citizen-2')
    expect(await refusal(world.call('getBooking', { bookingId }, other))).toBe('notFound')
    expect(await refusal(world.call('cancelBooking', { bookingId }, other))).toBe('notFound')
  })

  it.each([
    ['a time the point does not offer', { slotAt: '2026-11-24T16:30:00+08:00' }, 'slotClosed'],
    ['a Sunday', { slotAt: '2026-11-29T10:00:00+08:00' }, 'slotClosed'],
    ['a time that has passed', { slotAt: '2026-11-24T09:00:00+08:00' }, 'slotTooSoon'],
    ['a day too far ahead', { slotAt: '2026-12-21T10:00:00+08:00' }, 'slotTooFar'],
    ['a service the point does not accept', { services: ['FPR'] }, 'serviceNotAccepted'],
    [
      'an ID number that cannot be',
      { applicant: { ...applicantNumber(1), idNumber: '220102199003070010' } },
      'invalidIdNumber',
    ],
    ['a phone that cannot be', { applicant: { ...applicantNumber(1), phone: '12345' } }, 'invalidPhone'],
    ['a name that cannot be', { applicant: { ...applicantNumber(1), name: '<b>' } }, 'invalidName'],
    [
      'a visit that would be in vain, because the stay is already over',
      {
        services: ['FV-EXT'],
        answers: { overstayed: true },
        ties: [{ by: 'staying' as const, home: '220102' }],
      },
      'checklistChanged',
    ],
    ['questions left open', { answers: {} }, 'checklistChanged'],
    ['a point that does not exist', { pointId: 'XX-99' }, 'notFound'],
  ])('refuses %s', async (_, given, code) => {
    const world = await runStack()
    expect(await refusal(book(world, await tokenOf(world), given))).toBe(code)
  })

  it('cannot be cancelled once its time has come', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const { bookingId } = await book(world, token)
    world.setNow(slotAt)
    const { token: later } = await world.call('renewSession', { token: await tokenOf(world) })
    expect(await refusal(world.call('cancelBooking', { bookingId }, later))).toBe('tooLateToCancel')
  })

  it('a hundred people at once get exactly the last ten places', async () => {
    const world = await runStack()
    await leaveOnly(world, 10)
    expect(await placesAt(world)).toBe(10)
    const results = await bookAtOnce(world, 100)
    expect(results.filter(result => result === 'no refusal')).toHaveLength(10)
    expect(results.filter(result => result === 'slotFull')).toHaveLength(90)
    expect(await placesAt(world)).toBe(0)
  })

  it('rivals for one applicant’s booking leave one, and one place taken', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const before = (await placesAt(world)) ?? 0
    const inputs = await Promise.all(Array.from({ length: 20 }, () => bookingInput(world)))
    const results = await Promise.all(inputs.map(input => refusal(world.call('createBooking', input, token))))
    expect(results.filter(result => result === 'no refusal')).toHaveLength(1)
    expect(await placesAt(world)).toBe(before - 1)
  })

  it('cancelled by two taps at once gives one place back', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const before = await placesAt(world)
    const { bookingId } = await book(world, token)
    await Promise.all([1, 2, 3].map(() => refusal(world.call('cancelBooking', { bookingId }, token))))
    expect(await placesAt(world)).toBe(before)
  })
})

describe('the hall’s staff', () => {
  it('see the day’s bookings masked, check a person in once, and each reading is recorded', async () => {
    const world = await runStack()
    const { bookingId } = await book(world, await tokenOf(world), { slotAt: '2026-11-24T10:00:00+08:00' })
    const staff = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    const list = () => world.call('listPointBookings', { pointId: 'CC-00', day: '2026-11-24' }, staff)
    expect(await list()).toMatchObject([{ bookingId, status: 'booked', applicant: { name: '王*英' } }])
    world.setNow('2026-11-24T09:40:00+08:00')
    expect((await world.call('checkIn', { pointId: 'CC-00', bookingId }, staff)).status).toBe('checkedIn')
    world.setNow('2026-11-24T09:41:00+08:00')
    // A check-in that is said twice, as by a phone that was not answered, is heard once.
    expect((await world.call('checkIn', { pointId: 'CC-00', bookingId }, staff)).status).toBe('checkedIn')
    expect((await getBooking(world.table, bookingId))?.checkedInAt).toBe('2026-11-24T09:40:00+08:00')
    expect(await list()).toMatchObject([{ status: 'checkedIn' }])
    const readings = await auditOf(world, 'CC-00')
    expect(readings.map(({ action }) => action)).toEqual([
      'listBookings',
      'checkIn',
      'checkIn',
      'listBookings',
    ])
    expect(readings[0]?.bookingIds).toEqual([bookingId])
  })

  it('of another point cannot check the person in, even by number', async () => {
    const world = await runStack()
    const { bookingId } = await book(world, await tokenOf(world), { slotAt: '2026-11-24T10:00:00+08:00' })
    const elsewhere = await staffToken(
      world,
      { role: 'counter', scope: { kind: 'point', pointId: 'CC-03' } },
      'staff-cc-03',
    )
    expect(await refusal(world.call('checkIn', { pointId: 'CC-00', bookingId }, elsewhere))).toBe('forbidden')
    expect(await refusal(world.call('checkIn', { pointId: 'CC-03', bookingId }, elsewhere))).toBe(
      'wrongPoint',
    )
  })

  it('undo a check-in, and its person is kept for that visit again unless he has booked another meanwhile', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const { bookingId } = await book(world, token, { slotAt: '2026-11-24T10:00:00+08:00' })
    const staff = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    const here = { pointId: 'CC-00', bookingId }
    await world.call('checkIn', here, staff)
    for (const _ of [1, 2]) expect((await world.call('undoCheckIn', here, staff)).status).toBe('booked')
    expect(await getBooking(world.table, bookingId)).not.toHaveProperty('checkedInAt')
    const tomorrow = { slotAt: '2026-11-25T10:00:00+08:00' }
    expect(await refusal(book(world, token, tomorrow))).toBe('alreadyBooked')
    await world.call('checkIn', here, staff)
    await book(world, token, tomorrow)
    expect(await refusal(world.call('undoCheckIn', here, staff))).toBe('alreadyBooked')
  })

  it('serve whoever is early where nobody waits', async () => {
    const world = await runStack()
    await hallWith(world, 'CC-00', 0, 9)
    const { bookingId } = await book(world, await tokenOf(world))
    const staff = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    expect((await world.call('checkIn', { pointId: 'CC-00', bookingId }, staff)).status).toBe('checkedIn')
  })

  it('do not check in hours before the time', async () => {
    const world = await runStack()
    const { bookingId } = await book(world, await tokenOf(world))
    const staff = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    expect(await refusal(world.call('checkIn', { pointId: 'CC-00', bookingId }, staff))).toBe(
      'tooEarlyToCheckIn',
    )
  })
})

async function auditOf(world: World, pointId: string): Promise<{ action: string; bookingIds: string[] }[]> {
  const { listItems } = await import('../../../functions/store/table')
  const all = await listItems<{ action: string; bookingIds?: string[] }>(world.table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': `AUDIT#${pointId}#2026-11-24` },
  })
  return all.flatMap(({ action, bookingIds }) => (bookingIds ? [{ action, bookingIds }] : []))
}

describe('where transactions that meet are refused, as on DynamoDB', () => {
  const rush = async (people: number, places: number) => {
    const world = await runStack({ transactionMs: 10 })
    await leaveOnly(world, places)
    const results = await bookAtOnce(world, people)
    expect(world.errors).toEqual([])
    return { results, left: await placesAt(world) }
  }

  it('a hundred people for ten places are ten bookings, and the others are told that it is full', async () => {
    const { results, left } = await rush(100, 10)
    expect(results.filter(result => result === 'no refusal')).toHaveLength(10)
    expect(results.filter(result => result === 'slotFull')).toHaveLength(90)
    expect(left).toBe(0)
  })

  it('thirty people for twenty-seven places are twenty-seven bookings', async () => {
    const { results, left } = await rush(30, 27)
    expect(results.filter(result => result === 'no refusal')).toHaveLength(27)
    expect(results.filter(result => result === 'slotFull')).toHaveLength(3)
    expect(left).toBe(0)
  })
})
