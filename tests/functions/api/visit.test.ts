import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'
import { run as recommend } from '../../../functions/recommend'
import { cancelBooking, getBooking, insertBooking } from '../../../functions/store/booking'
import { bookingShape } from '../../../functions/store/stored-booking'
import { getItem, keys } from '../../../functions/store/table'
import type { CreateBooking } from '../../../shared/schemas/booking'
import { bornOn } from '../../shared/domain/applicant/decorated'
import { withConflicts } from '../conflicting'
import {
  allowAll,
  applicantNumber,
  book,
  bookingInput,
  hallWith,
  inbox,
  refusal,
  runStack,
  staffToken,
  synthetic,
  tokenOf,
  type World,
} from '../running-stack'

const day = '2026-11-24'
const slotAt = `${day}T14:00:00+08:00`
/** A passport, and a Hong Kong and Macao pass with its endorsement: 7, 7 and 8 minutes at the counter. */
const both = ['PP-RENEW', 'HM-RENEW', 'HM-END-T']
const answers = {
  age: 36,
  registered_state_personnel: false,
  military_active: false,
  settled_abroad: false,
  renew_reason: 'expiring' as const,
  pass_case: 'expiring' as const,
  applies_pass_together: false,
  agent_filed: false,
}
const child = { ...synthetic, idNumber: bornOn('2015-05-05') }
const visit = (given: Partial<CreateBooking> = {}): Partial<CreateBooking> => ({
  services: both,
  answers,
  ...given,
})

const freeAt = async (world: World, at = slotAt, pointId = 'CC-00'): Promise<number> => {
  const { slots } = await world.call('listSlots', { pointId, services: 'PP-RENEW', day })
  return slots.find(slot => slot.slotAt === at)?.places ?? 0
}

describe('one visit for several things', () => {
  it('is one booking with one list, each paper once, and what only one of them asks for', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const booking = await book(world, token, visit())
    expect(booking.services).toEqual(both)
    expect(new Set(booking.materials).size).toBe(booking.materials.length)
    const single = await book(world, token, { applicant: applicantNumber(1) })
    for (const material of single.materials) expect(booking.materials).toContain(material)
    expect(booking.alone?.map(({ service }) => service)).toContain('PP-RENEW')
    for (const { materials } of booking.alone ?? [])
      for (const material of materials) expect(booking.materials).toContain(material)
    expect(single).not.toHaveProperty('alone')
  })

  it('takes places by the minutes at the counter of all of it, and a cancellation gives back the same', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const before = await freeAt(world)
    const { bookingId } = await book(world, token, visit())
    expect(await freeAt(world)).toBe(before - 3)
    await world.call('cancelBooking', { bookingId }, token)
    expect(await freeAt(world)).toBe(before)
  })

  it('at a hall with few places goes on into the next slot, and nothing is booked past its closing', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const small = { pointId: 'CC-03' }
    const point = (await world.call('listPoints', {})).find(({ pointId }) => pointId === 'CC-03')
    await world.table.doc.send(
      new PutCommand({
        TableName: world.table.name,
        Item: {
          ...keys.content('point', 'CC-03'),
          value: { ...point, bookedShare: 0.01 },
          order: 0,
          origin: 'staff',
        },
      }),
    )
    world.setNow('2026-11-24T09:32:00+08:00')
    const { slots } = await world.call('listSlots', { ...small, services: both.join(), day })
    const single = await world.call('listSlots', { ...small, services: 'PP-RENEW', day })
    expect(single.slots.length - slots.length).toBeGreaterThanOrEqual(2)
    const begin = slots[0]?.slotAt ?? ''
    const { bookingId } = await book(world, token, visit({ ...small, slotAt: begin }))
    expect((await getBooking(world.table, bookingId))?.taken.map(({ places }) => places)).toEqual([1, 1, 1])
    const last = single.slots.at(-1)?.slotAt ?? ''
    const late = visit({ ...small, slotAt: last, applicant: applicantNumber(1) })
    expect(await refusal(book(world, token, late))).toBe('slotClosed')
    const over = visit({ ...small, slotAt: begin, applicant: applicantNumber(2) })
    expect(await refusal(book(world, token, over))).toBe('slotFull')
  })

  it.each([
    ['twice the same', ['PP-RENEW', 'PP-RENEW'], 'invalidInput'],
    ['a document renewed and reported lost', ['PP-RENEW', 'PP-LOST'], 'invalidInput'],
    ['five things', ['PP-RENEW', 'HM-RENEW', 'HM-END-T', 'TW-NEW', 'TW-END-T'], 'invalidInput'],
    ['nothing', [], 'invalidInput'],
    ['something that nobody knows', ['PP-RENEW', 'XX-NONE'], 'notFound'],
    ['something that the hall does not take', ['PP-RENEW', 'FPR'], 'invalidIdNumber'],
  ])('refuses %s', async (_, services, code) => {
    const world = await runStack()
    const input = await bookingInput(world)
    const asked = { ...input, services }
    expect(await refusal(world.call('createBooking', asked, await tokenOf(world)))).toBe(code)
  })

  it('needs the answers of each, a number that contradicts none, and a hall that is there for each', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const { pass_case, ...passportOnly } = answers
    expect(await refusal(book(world, token, visit({ answers: passportOnly })))).toBe('checklistChanged')
    expect(await refusal(book(world, token, visit({ applicant: child })))).toBe('answersContradictId')
    const travel = visit({
      services: ['PP-RENEW', 'HM-RENEW', 'HM-END-G'],
      answers: { ...answers, changchun_tie: 'neither' },
    })
    expect(await refusal(book(world, token, travel))).toBe('homeNotNamed')
    const elsewhere = [{ by: 'registered' as const, home: '220302' }]
    expect(await refusal(book(world, token, { ...travel, ties: elsewhere }))).toBe('notYourHall')
  })

  it('keeps the applicant from booking any of it again, and lets him as soon as it is cancelled', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const { bookingId } = await book(world, token, visit())
    const again = (services: string[]) => refusal(book(world, token, visit({ services })))
    for (const service of both) expect(await again([service])).toBe('alreadyBooked')
    expect(await again(['TW-NEW', 'HM-END-T'])).toBe('alreadyBooked')
    expect(await again(['TW-NEW'])).toBe('no refusal')
    await world.call('cancelBooking', { bookingId }, token)
    for (const service of ['PP-RENEW', 'HM-RENEW']) expect(await again([service])).toBe('no refusal')
    // A pass and its endorsement are one family of documents: one errand at a time.
    expect(await again(['HM-END-T'])).toBe('alreadyBooked')
  })

  it('of rivals for overlapping visits of one applicant one gets his, with all of its places and no others', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const before = await freeAt(world)
    const inputs = await Promise.all(
      [both, ['HM-RENEW', 'PP-RENEW'], ['HM-END-T', 'HM-RENEW'], ['HM-RENEW']].map(services =>
        bookingInput(world, visit({ services })),
      ),
    )
    const results = await Promise.all(inputs.map(input => refusal(world.call('createBooking', input, token))))
    expect(results.filter(result => result === 'no refusal')).toHaveLength(1)
    const [kept] = await world.call('listBookings', {}, token)
    const taken = (await getBooking(world.table, kept?.bookingId ?? ''))?.taken ?? []
    expect(before - (await freeAt(world))).toBe(taken.reduce((sum, { places }) => sum + places, 0))
  })

  it('sent twice by a shaky network is made once', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const before = await freeAt(world)
    const input = await bookingInput(world, visit())
    const made = await Promise.all([1, 2, 3].map(() => world.call('createBooking', input, token)))
    expect(new Set(made.map(({ bookingId }) => bookingId)).size).toBe(1)
    expect(await freeAt(world)).toBe(before - 3)
  })

  it('is never sold beyond the places there are', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const free = await freeAt(world)
    const inputs = await Promise.all(
      Array.from({ length: 40 }, (_, n) => bookingInput(world, visit({ applicant: applicantNumber(n) }))),
    )
    const results = await Promise.all(inputs.map(input => refusal(world.call('createBooking', input, token))))
    const made = results.filter(result => result === 'no refusal').length
    expect(made).toBe(Math.floor(free / 3))
    expect(results.filter(result => result === 'slotFull')).toHaveLength(40 - made)
    expect(await freeAt(world)).toBe(free - 3 * made)
  })
})

describe('where another transaction holds an item', () => {
  it('a visit is booked and cancelled all the same, and once', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const before = await freeAt(world)
    const { bookingId } = await book(world, token, visit())
    const item = await getBooking(world.table, bookingId)
    if (!item) throw new Error('not kept')
    await world.call('cancelBooking', { bookingId }, token)
    const twice = withConflicts(world.table, 2)
    const { pk: _, sk: __, ...kept } = item as typeof item & { pk: string; sk: string }
    const anew = { ...kept, bookingId: 'ANEW000000', status: 'booked' as const, version: 1 }
    const planned = item.taken.map(part => ({ ...part, capacity: before }))
    await insertBooking(twice.table, anew, { planned, now: world.runtime.now() })
    expect([twice.left(), await freeAt(world)]).toEqual([0, before - 3])
    const again = withConflicts(world.table, 2)
    await cancelBooking(again.table, anew, world.runtime.now())
    expect([again.left(), await freeAt(world)]).toEqual([0, before])
  })
})

describe('a visit that is moved', () => {
  const offered = async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    await allowAll(world, 'citizen-1', 2)
    const at = `${day}T11:00:00+08:00`
    const { bookingId } = await book(world, token, visit({ slotAt: at, originDivision: '220103' }))
    await hallWith(world, 'CC-00', 160, 14)
    await hallWith(world, 'CC-03', 0, 3)
    const free = { here: await freeAt(world, at), there: 0 }
    const capacities = (await world.call('listSlots', { pointId: 'CC-03', services: 'PP-RENEW', day })).slots
    await recommend(world.runtime)
    const [booking] = await world.call('listBookings', {}, token)
    const offer = booking?.recommendation
    if (!offer) throw new Error('nothing was recommended')
    free.there = capacities.find(slot => slot.slotAt === offer.toSlotAt)?.places ?? 0
    return { world, token, bookingId, offer, at, free }
  }

  it('holds as many places at the other hall, keeps all its services, and leaves as many free', async () => {
    const { world, token, bookingId, offer, at, free } = await offered()
    const { recommendationId, toSlotAt } = offer
    const held = free.there - (await freeAt(world, toSlotAt, 'CC-03'))
    expect(held).toBeGreaterThan(1)
    const accepted = await world.call('acceptRecommendation', { bookingId, recommendationId }, token)
    expect(accepted).toMatchObject({ outcome: 'moved', booking: { services: both, pointId: 'CC-03' } })
    expect(await freeAt(world, at)).toBe(free.here + 3)
    expect(free.there - (await freeAt(world, toSlotAt, 'CC-03'))).toBe(held)
    await world.call('cancelBooking', { bookingId }, token)
    expect(await freeAt(world, toSlotAt, 'CC-03')).toBe(free.there)
    expect(await refusal(book(world, token, visit()))).toBe('no refusal')
  })

  it('refused or cancelled, gives all held places back', async () => {
    const { world, token, bookingId, offer, at, free } = await offered()
    const { recommendationId, toSlotAt } = offer
    await world.call('refuseRecommendation', { bookingId, recommendationId }, token)
    expect(await freeAt(world, toSlotAt, 'CC-03')).toBe(free.there)
    expect(await freeAt(world, at)).toBe(free.here)
  })
})

describe('at the counter', () => {
  it('the visit has one list, one paper of what is missing, and is counted for each service', async () => {
    const world = await runStack()
    const { bookingId } = await book(world, await tokenOf(world), visit({ slotAt: `${day}T10:00:00+08:00` }))
    const staff = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    world.setNow(`${day}T09:50:00+08:00`)
    const seen = await world.call('getPointBooking', { pointId: 'CC-00', bookingId }, staff)
    const shared = seen.checklist.find(({ services }) => services.length === 3)?.material ?? ''
    const brought = seen.checklist.filter(({ material }) => ['M02', 'M12', 'M13'].includes(material))
    expect(shared).toBe('M01')
    expect(brought.map(({ services }) => services.length)).toContain(1)
    const missing = brought.map(({ material }) => material)
    const paper = await world.call('issueShortfall', { pointId: 'CC-00', bookingId, missing }, staff)
    expect(paper.shortfall?.missing).toEqual(missing)
    const { counts } = await world.call('listShortfalls', { pointId: 'CC-00', from: day, to: day }, staff)
    expect(counts.length).toBeGreaterThan(1)
    const people = counts.reduce((sum, { given, again }) => sum + given - (again?.given ?? 0), 0)
    expect(people).toBe(1)
    for (const { service, missing: lacked } of counts)
      for (const code of Object.keys(lacked))
        expect(seen.checklist.find(({ material }) => material === code)?.services).toContain(service)
    const [message] = await inbox(world, 'citizen-1')
    expect(message).toBeUndefined()
    expect(await refusal(book(world, await tokenOf(world), visit({ slotAt })))).toBe('no refusal')
  })
})

describe('a booking that was stored before visits could be of several services', () => {
  it('is read as a visit of one, cancelled with its place and guard, and stays what it is', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    const before = await freeAt(world)
    const { bookingId } = await book(world, token)
    const key = keys.booking(bookingId)
    const stored = await getItem<Record<string, unknown>>(world.table, key)
    expect(stored).toMatchObject({ shape: bookingShape, services: ['PP-RENEW'] })
    const { shape, services, taken, ...rest } = stored ?? {}
    const tie = { by: 'registered', home: '220102' }
    await world.table.doc.send(
      new PutCommand({ TableName: world.table.name, Item: { ...rest, service: 'PP-RENEW', tie } }),
    )
    const old = await getBooking(world.table, bookingId)
    expect(old).toMatchObject({
      services: ['PP-RENEW'],
      taken: [{ slotAt, places: 1 }],
      ties: [{ by: 'registered', home: '220102' }],
    })
    expect((await world.call('listBookings', {}, token)).map(one => one.services)).toEqual([['PP-RENEW']])
    const staff = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    expect(await world.call('listPointBookings', { pointId: 'CC-00', day }, staff)).toMatchObject([
      { bookingId, services: ['PP-RENEW'] },
    ])
    await world.call('cancelBooking', { bookingId }, token)
    expect(await freeAt(world)).toBe(before)
    expect((await book(world, token)).status).toBe('booked')
  })
})
