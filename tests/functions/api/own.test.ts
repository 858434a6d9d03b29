import { describe, expect, it } from 'vitest'
import { getBooking } from '../../../functions/store/booking'
import { laid, personIdOf } from '../delivery/laid'
import {
  allowAll,
  book,
  refusal,
  runStack,
  staffToken,
  synthetic,
  tokenOf,
  type World,
} from '../running-stack'

const open = (world: World, person = 'citizen-1') => tokenOf(world, person)

describe('the inbox in the app', () => {
  it('has every message, whether WeChat brought it or nothing could', async () => {
    const world = await runStack()
    const token = await open(world)
    await laid(world)
    await world.settled()
    await allowAll(world, 'citizen-1')
    world.setNow('2026-11-24T09:35:00+08:00')
    await laid(world, { purpose: 'checklistChanged' })
    await world.settled()
    const own = await world.call('listOwnMessages', {}, token)
    expect(own.map(({ purpose, state }) => [purpose, state])).toEqual([
      ['checklistChanged', 'delivered'],
      ['bookingReminder', 'undeliverable'],
    ])
    expect(own[0]?.fields).toEqual([
      { name: 'service', text: '普通护照' },
      { name: 'slotTime', text: '2026-11-25T14:00:00+08:00' },
      { name: 'change', text: '多带一份照片' },
      { name: 'note', text: '点开看清单' },
    ])
  })

  it('says how many are unread until they have been seen, and nobody else sees them', async () => {
    const world = await runStack()
    const token = await open(world)
    const { messageId } = await laid(world)
    const { messageId: second } = await laid(world)
    expect((await world.call('getHome', {}, token)).me.unread).toBe(2)
    const other = await open(world, 'citizen-2')
    expect(await world.call('listOwnMessages', {}, other)).toEqual([])
    expect(await refusal(world.call('readOwnMessages', { messageIds: [messageId] }, other))).toBe('notFound')
    const read = await world.call('readOwnMessages', { messageIds: [messageId] }, token)
    expect(read.filter(({ isRead }) => isRead).map(one => one.messageId)).toEqual([messageId])
    await world.call('readOwnMessages', { messageIds: [messageId, second] }, token)
    expect((await world.call('getMe', {}, token)).unread).toBe(0)
  })

  it('that somebody has read a message keeps it from being sent no more than anything else', async () => {
    const world = await runStack()
    const token = await open(world)
    const personId = await personIdOf(world)
    await fetch(`${world.base}/sandbox/fault`, {
      method: 'POST',
      body: JSON.stringify({
        path: '/cgi-bin/message/subscribe/send',
        kind: 'status',
        status: 503,
        times: 1,
      }),
    })
    await allowAll(world, 'citizen-1')
    const { messageId } = await laid(world, { personId })
    await world.call('readOwnMessages', { messageIds: [messageId] }, token)
    world.setNow('2026-11-24T09:40:00+08:00')
    await world.tick()
    await world.settled()
    const [own] = await world.call('listOwnMessages', {}, token)
    expect(own).toMatchObject({ state: 'delivered', isRead: true })
  })
})

describe('what is kept of a person', () => {
  it('can be taken along whole, in the clear, by himself alone', async () => {
    const world = await runStack()
    const token = await open(world)
    const { bookingId } = await book(world, token)
    const { json } = await world.call('exportOwnData', {}, token)
    expect(JSON.parse(json)).toMatchObject({
      wantsRecommendations: true,
      bookings: [{ bookingId, applicant: synthetic }],
      devices: [{ by: 'wechat' }],
    })
    const { json: others } = await world.call('exportOwnData', {}, await open(world, 'citizen-2'))
    expect(others).not.toContain(synthetic.idNumber)
  })

  it('holds the county he starts from, given with consent, with every booking to come, until he takes it back', async () => {
    const world = await runStack()
    const token = await open(world)
    const { bookingId } = await book(world, token)
    const starts = async (originDivision: string | null) => {
      expect((await world.call('updatePreference', { originDivision }, token)).originDivision).toBe(
        originDivision,
      )
      const { json } = await world.call('exportOwnData', {}, token)
      const own = JSON.parse(json)
      return [own.originDivision, own.bookings[0].originDivision]
    }
    expect((await world.call('getMe', {}, token)).originDivision).toBeUndefined()
    expect(await refusal(world.call('updatePreference', { originDivision: '229999' }, token))).toBe(
      'notFound',
    )
    expect(await starts('220103')).toEqual(['220103', '220103'])
    expect(await starts('222405')).toEqual(['222405', '222405'])
    await world.call('cancelBooking', { bookingId }, token)
    expect(await starts(null)).toEqual([null, undefined])
    await world.call('updatePreference', { originDivision: '220103' }, token)
    expect(await world.call('deleteOwnData', { sure: true }, token)).toEqual({ outcome: 'deleted' })
    expect((await world.call('getMe', {}, await open(world))).originDivision).toBeUndefined()
    expect(await getBooking(world.table, bookingId)).not.toHaveProperty('originDivision')
  })

  it('is not deleted while a booking is to come, nor while he is of the staff', async () => {
    const world = await runStack()
    const token = await open(world)
    await book(world, token)
    expect(await world.call('deleteOwnData', { sure: true }, token)).toMatchObject({
      outcome: 'refused',
      data: { openBookings: 1, isStaff: false },
    })
    expect(await world.call('listBookings', {}, token)).toHaveLength(1)
    const clerk = { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } } as const
    const staff = await staffToken(world, clerk)
    expect(await world.call('deleteOwnData', { sure: true }, staff)).toMatchObject({
      outcome: 'refused',
      data: { isStaff: true },
    })
  })

  it('goes when he asks for it: he is signed out, and whoever signs in anew finds nothing', async () => {
    const world = await runStack()
    const token = await open(world)
    await allowAll(world, 'citizen-1', 2)
    await laid(world)
    const { bookingId } = await book(world, token)
    await world.call('cancelBooking', { bookingId }, token)
    expect(await world.call('getOwnData', {}, token)).toMatchObject({ bookings: 1, messages: 1 })
    expect(await world.call('deleteOwnData', { sure: true }, token)).toEqual({ outcome: 'deleted' })
    expect(await refusal(world.call('getMe', {}, token))).toBe('notSignedIn')
    const again = await open(world)
    expect(await world.call('getOwnData', {}, again)).toMatchObject({ devices: 1, bookings: 0, messages: 0 })
    expect((await world.call('getMe', {}, again)).credits).toEqual({})
    // The hall counts the cancellation all the same.
    const { listCancelledByPointDay } = await import('../../../functions/store/booking')
    const kept = await listCancelledByPointDay(world.table, 'CC-00', '2026-11-24')
    expect(kept).toHaveLength(1)
    expect(kept.every(({ ownerId }) => ownerId === undefined)).toBe(true)
  })
})
