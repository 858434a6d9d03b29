import { describe, expect, it } from 'vitest'
import { run as offerPlaces } from '../../../functions/offer-places'
import { run as push } from '../../../functions/push'
import { getBooking } from '../../../functions/store/booking'
import { listTaken } from '../../../functions/store/slot'
import { getLineLength, listWaiting } from '../../../functions/store/waiting'
import { addMinutes } from '../../../shared/domain/calendar'
import type { Booking, CreateBooking } from '../../../shared/schemas/booking'
import type { WaitingView } from '../../../shared/schemas/waiting'
import { fillDay } from '../full-day'
import {
  allowAll,
  applicantNumber,
  book,
  bookingInput,
  inbox,
  letBook,
  morning,
  refusal,
  runStack,
  staffToken,
  tokenOf,
  type World,
  wideLimits,
} from '../running-stack'

const pointId = 'CC-00'
const day = '2026-11-26'
const at = (time: string) => `${day}T${time}:00+08:00`

/** Seven, seven and eight minutes at the counter: three places. */
const threeThings = {
  services: ['PP-RENEW', 'HM-RENEW', 'HM-END-T'],
  answers: {
    age: 36,
    registered_state_personnel: false,
    military_active: false,
    settled_abroad: false,
    renew_reason: 'expiring' as const,
    pass_case: 'expiring' as const,
    applies_pass_together: false,
    agent_filed: false,
  },
}

/** A full day on which somebody has a place, which he can give up. */
async function fullDay(times = ['14:00']) {
  const world = await runStack()
  // What is given up comes back late, but not where somebody waits for it.
  await letBook(world.table, { ...wideLimits, backWithinMinutes: 45 })
  const holder = await tokenOf(world, 'citizen-2')
  const booked: Booking[] = []
  for (const [i, time] of times.entries())
    booked.push(await book(world, holder, { slotAt: at(time), applicant: applicantNumber(90 + i) }))
  await fillDay(world, pointId, day)
  const cancel = async (i = 0) => {
    await world.call('cancelBooking', { bookingId: booked[i]?.bookingId ?? '' }, holder)
    await world.settled()
  }
  return { world, cancel, holder, booked }
}

async function wish(world: World, n: number, given: Partial<CreateBooking> = {}) {
  const { slotAt: _, ...form } = await bookingInput(world, { applicant: applicantNumber(n), ...given })
  return { ...form, day }
}

/** Somebody who waits, by his own account, and whom messages reach or do not. */
async function waits(world: World, person: string, n: number, given = {}, messages = 1) {
  const token = await tokenOf(world, person)
  if (messages > 0) await allowAll(world, person, messages)
  const joined = await world.call('joinWaiting', { ...(await wish(world, n)), ...given }, token)
  if (joined.outcome !== 'joined') throw new Error(joined.outcome)
  const { waitingId } = joined.waiting
  const look = async (): Promise<WaitingView> => {
    const all = await world.call('listWaiting', {}, token)
    const found = all.find(one => one.waitingId === waitingId)
    if (!found) throw new Error('not in the line')
    return found
  }
  return { token, waitingId, joined: joined.waiting, look }
}

/** What every minute does for lines, and what that brings about. */
async function minute(world: World): Promise<void> {
  await offerPlaces(world.runtime)
  await world.settled()
}

const takenAt = async (world: World, time: string) => (await listTaken(world.table, pointId, day)).get(time)

describe('the line for a full day', () => {
  it('offers what comes free to who came first, keeps it for him, and one tap books it', async () => {
    const { world, cancel } = await fullDay()
    const first = await waits(world, 'citizen-1', 1)
    world.setNow(addMinutes(morning, 1))
    const second = await waits(world, 'citizen-3', 2)
    expect(first.joined).toMatchObject({ ahead: 0, isTold: true })
    expect(second.joined).toMatchObject({ ahead: 1 })
    const staff = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId } })
    const { days } = await world.call('getCounterWeek', { pointId, from: day }, staff)
    expect(days.map(({ waiting }) => waiting)).toEqual([2, 0, 0, 0, 0, 0, 0])
    const full = await takenAt(world, '14:00')
    await cancel()
    expect(await first.look()).toMatchObject({
      offer: { slotAt: at('14:00'), expiresAt: addMinutes(morning, 21), isHeld: true },
    })
    expect((await second.look()).offer).toBeUndefined()
    expect(await takenAt(world, '14:00')).toEqual({ taken: full?.taken, held: 1 })
    const stranger = await tokenOf(world, 'citizen-2')
    const asked = { slotAt: at('14:00'), applicant: applicantNumber(5) }
    expect(await refusal(book(world, stranger, asked))).toBe('slotFull')
    const [told] = await inbox(world, 'citizen-1')
    expect(told).toMatchObject({ title: '候补有号通知' })
    expect(told?.link).toContain(`waitingId=${first.waitingId}`)

    const { waitingId } = first
    const taken = await world.call('acceptWaiting', { waitingId }, first.token)
    expect(taken).toMatchObject({ outcome: 'booked', booking: { pointId, slotAt: at('14:00') } })
    expect(await world.call('acceptWaiting', { waitingId }, first.token)).toEqual(taken)
    expect(await takenAt(world, '14:00')).toEqual({ taken: full?.taken, held: 0 })
    expect(await first.look()).toMatchObject({ ended: 'booked' })
    expect(await second.look()).toMatchObject({ ahead: 0 })
    expect(await getLineLength(world.table, pointId, day)).toBe(1)
    expect(await world.call('acceptWaiting', { waitingId: second.waitingId }, second.token)).toEqual({
      outcome: 'over',
    })
  })

  it('goes to the next when the first does not want that time, or does not answer', async () => {
    const { world, cancel } = await fullDay()
    const first = await waits(world, 'citizen-1', 1, {}, 3)
    world.setNow(addMinutes(morning, 1))
    const second = await waits(world, 'citizen-3', 2, {}, 3)
    await cancel()
    await world.call('refuseWaiting', { waitingId: first.waitingId }, first.token)
    await world.settled()
    expect(await first.look()).toMatchObject({ ahead: 0 })
    expect((await second.look()).offer?.isHeld).toBe(true)
    expect(await takenAt(world, '14:00')).toMatchObject({ held: 1 })
    const later = async (minutes: number) => {
      world.setNow(addMinutes(world.runtime.now(), minutes))
      await minute(world)
    }
    await later(21)
    // The first does not want that time, so it comes to the second once more, and nobody else is kept from it.
    expect(await world.call('acceptWaiting', { waitingId: second.waitingId }, second.token)).toMatchObject({
      outcome: 'booked',
    })
    expect((await second.look()).ended).toBe('booked')
    expect((await takenAt(world, '14:00'))?.held).toBe(0)
  })

  it('ends for who has twice not answered, and its place goes on', async () => {
    const { world, cancel } = await fullDay()
    const only = await waits(world, 'citizen-1', 1, {}, 3)
    await cancel()
    for (let n = 0; n < 2; n++) {
      expect((await only.look()).offer?.isHeld).toBe(true)
      world.setNow(addMinutes(world.runtime.now(), 1))
      await allowAll(world, 'citizen-1')
      world.setNow(addMinutes(world.runtime.now(), 21))
      await minute(world)
    }
    expect((await only.look()).ended).toBe('unanswered')
    expect(await takenAt(world, '14:00')).toMatchObject({ held: 0 })
    expect(await getLineLength(world.table, pointId, day)).toBe(0)
    expect(await listWaiting(world.table, pointId, day)).toEqual([])
  })

  it('keeps no place for whom no message reaches: he sees it in the app, and the next is offered it', async () => {
    const { world, cancel } = await fullDay()
    const silent = await waits(world, 'citizen-1', 1, {}, 0)
    world.setNow(addMinutes(morning, 1))
    const told = await waits(world, 'citizen-3', 2)
    expect(silent.joined.isTold).toBe(false)
    await cancel()
    expect(await silent.look()).toMatchObject({ offer: { isHeld: false } })
    expect(await told.look()).toMatchObject({ offer: { slotAt: at('14:00'), isHeld: true } })
    expect(await takenAt(world, '14:00')).toMatchObject({ held: 1 })
    expect(await world.call('acceptWaiting', { waitingId: silent.waitingId }, silent.token)).toEqual({
      outcome: 'over',
    })
    await world.call('leaveWaiting', { waitingId: told.waitingId }, told.token)
    await world.settled()
    expect(await silent.look()).toMatchObject({ offer: { isHeld: false } })
    expect(await world.call('acceptWaiting', { waitingId: silent.waitingId }, silent.token)).toMatchObject({
      outcome: 'booked',
    })
  })

  it('tells who needs more places why he waits, and offers what is free to who needs no more', async () => {
    const { world, cancel } = await fullDay()
    const long = await waits(world, 'citizen-1', 1, threeThings)
    world.setNow(addMinutes(morning, 1))
    const short = await waits(world, 'citizen-3', 2)
    await cancel()
    expect(await long.look()).toMatchObject({ ahead: 0, places: 3 })
    expect((await long.look()).offer).toBeUndefined()
    expect((await short.look()).offer?.slotAt).toBe(at('14:00'))
  })

  it('is left by itself when the person books elsewhere, or another account books him', async () => {
    const { world, cancel, holder } = await fullDay()
    const mine = await waits(world, 'citizen-1', 1)
    const also = await waits(world, 'citizen-3', 1)
    await book(world, mine.token, { slotAt: '2026-11-27T10:00:00+08:00', applicant: applicantNumber(1) })
    await world.settled()
    expect(await mine.look()).toMatchObject({ ended: 'elsewhere' })
    await cancel()
    expect(await also.look()).toMatchObject({ ended: 'elsewhere' })
    expect(await takenAt(world, '14:00')).toMatchObject({ held: 0 })
    expect((await book(world, holder, { slotAt: at('14:00'), applicant: applicantNumber(7) })).status).toBe(
      'booked',
    )
  })

  it('is over with the day, and nothing is offered so late that nobody could come', async () => {
    const { world, cancel } = await fullDay(['09:00', '14:00'])
    const early = await waits(world, 'citizen-1', 1, { wishedAt: at('09:00') })
    const any = await waits(world, 'citizen-3', 2)
    world.setNow(at('08:25'))
    await cancel()
    expect((await early.look()).ended).toBe('over')
    expect((await any.look()).offer).toBeUndefined()
    world.setNow('2026-11-27T09:00:00+08:00')
    await minute(world)
    expect(await getLineLength(world.table, pointId, day)).toBe(0)
  })

  it('wakes nobody: what comes free at night is kept until the morning', async () => {
    const { world, cancel } = await fullDay()
    const one = await waits(world, 'citizen-1', 1)
    world.setNow('2026-11-25T23:10:00+08:00')
    await cancel()
    expect((await inbox(world, 'citizen-1')).map(({ title }) => title)).not.toContain('候补有号通知')
    world.setNow(at('08:01'))
    await push(world.runtime, {})
    expect((await inbox(world, 'citizen-1')).map(({ title }) => title)).toContain('候补有号通知')
    expect(await one.look()).toMatchObject({ offer: { expiresAt: at('08:20'), isHeld: true } })
  })

  it('knows where somebody starts from as he says it, and no more once he takes it back', async () => {
    const { world, cancel } = await fullDay()
    const { token, waitingId, look } = await waits(world, 'citizen-1', 1, { originDivision: '220103' })
    const known = async () => (await listWaiting(world.table, pointId, day)).map(one => one.originDivision)
    const startsFrom = (originDivision: string | null) =>
      world.call('updatePreference', { originDivision }, token)
    expect(await known()).toEqual(['220103'])
    await startsFrom('222405')
    expect(await known()).toEqual(['222405'])
    await cancel()
    const { offer } = await look()
    await startsFrom(null)
    expect(await known()).toEqual([undefined])
    expect((await look()).offer).toEqual(offer)
    await world.call('acceptWaiting', { waitingId }, token)
    const [{ bookingId = '' } = {}] = await world.call('listBookings', {}, token)
    expect(await getBooking(world.table, bookingId)).not.toHaveProperty('originDivision')
  })

  it('is for days that are full, in few lines at a time, and once for one person and day', async () => {
    const { world } = await fullDay()
    const token = await tokenOf(world)
    const asked = await wish(world, 1)
    const free = await world.call('joinWaiting', { ...asked, day: '2026-11-27' }, token)
    expect(free).toMatchObject({ outcome: 'free', slotAt: expect.stringContaining('2026-11-27') })
    const joined = await world.call('joinWaiting', asked, token)
    expect(await world.call('joinWaiting', asked, token)).toEqual(joined)
    const again = { ...asked, requestId: 'another-attempt-of-it' }
    expect(await world.call('joinWaiting', again, token)).toEqual(joined)
    await letBook(world.table, { ...wideLimits, lines: 1 })
    expect(await refusal(world.call('joinWaiting', await wish(world, 2), token))).toBe('tooManyBookings')
    expect(await refusal(world.call('joinWaiting', { ...asked, day: '2026-12-24' }, token))).toBe(
      'slotTooFar',
    )
    const booked = await book(world, token, {
      slotAt: '2026-11-27T10:00:00+08:00',
      applicant: applicantNumber(3),
    })
    expect(booked.status).toBe('booked')
    expect(await refusal(world.call('joinWaiting', await wish(world, 3), token))).toBe('alreadyBooked')
    const stranger = await tokenOf(world, 'citizen-3')
    const { waitingId } = joined.outcome === 'joined' ? joined.waiting : { waitingId: '' }
    for (const name of ['acceptWaiting', 'refuseWaiting', 'leaveWaiting'] as const)
      expect(await refusal(world.call(name, { waitingId }, stranger)), name).toBe('notFound')
  })

  it('offers each of two places that come free at once to one person, and none twice, whatever people tap meanwhile', async () => {
    const { world, holder, booked } = await fullDay(['14:00', '14:30'])
    const people = ['citizen-1', 'citizen-3', 'citizen-4']
    const line = []
    for (const [i, person] of people.entries()) line.push(await waits(world, person, i + 1))
    await Promise.all([
      ...booked.map(({ bookingId }) => world.call('cancelBooking', { bookingId }, holder)),
      waits(world, 'staff-cc-03', 9),
      minute(world),
    ])
    await world.settled()
    await minute(world)
    const seen = await Promise.all(line.map(({ look }) => look()))
    const offered = seen.flatMap(({ offer }) => (offer ? [offer.slotAt] : []))
    expect([...offered].sort()).toEqual([at('14:00'), at('14:30')])
    world.setNow(addMinutes(morning, 20))
    const answers = await Promise.all([
      ...line.map(({ token, waitingId }) => world.call('acceptWaiting', { waitingId }, token)),
      minute(world),
    ])
    const got = answers.filter(one => one && one.outcome === 'booked').length
    await world.settled()
    const places = await listTaken(world.table, pointId, day)
    const held = [...places.values()].reduce((sum, one) => sum + one.held, 0)
    const still = (await listWaiting(world.table, pointId, day)).filter(one => one.offer?.held)
    expect(held).toBe(still.length)
    expect(got).toBeLessThanOrEqual(2)
    expect(world.errors).toEqual([])
  })
})
