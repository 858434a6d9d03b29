import { describe, expect, it } from 'vitest'
import { run as recommend } from '../../functions/recommend'
import { putSample } from '../../functions/store/sample'
import { takePlaces } from '../../functions/store/slot'
import { transact } from '../../functions/store/table'
import { run as upkeep } from '../../functions/upkeep'
import { addMinutes, timeOf } from '../../shared/domain/calendar'
import { crowdedMorning, offered, placesAt, slotAt } from './offered'
import {
  applicantNumber,
  book,
  hallWith,
  inbox,
  letBook,
  morning,
  refusal,
  runStack,
  staffToken,
  tokenOf,
  type World,
  wideLimits,
} from './running-stack'

/** As many places are taken as are given to bookings. */
async function takeAll(world: World, pointId: string, at: string): Promise<void> {
  const places = (await placesAt(world, pointId, at)) ?? 0
  if (places > 0) await takePlacesAt(world, pointId, at, { places, capacity: places })
}

const takePlacesAt = (
  world: World,
  pointId: string,
  slotAt: string,
  how: { places: number; capacity: number },
) => transact(world.table, takePlaces(world.table, pointId, [{ slotAt, ...how }], { held: false }))

/** What the three counters of CC-03 can serve in half an hour. */
const served = 9

describe('a recommendation', () => {
  it('is marked as seen once, when its owner first sees it, and by nobody else', async () => {
    const { world, token, offer } = await offered()
    const { bookingId, recommendationId } = offer
    const openBy = (by: string) => world.call('openRecommendation', { bookingId, recommendationId }, by)
    expect(offer.openedAt).toBeUndefined()
    expect(await refusal(openBy(await tokenOf(world, 'citizen-2')))).toBe('notFound')
    expect(await openBy(token)).toMatchObject({ status: 'open', openedAt: morning })
    world.setNow(addMinutes(morning, 2))
    expect(await openBy(token)).toMatchObject({ openedAt: morning })
    expect((await world.call('getBooking', { bookingId }, token)).recommendation?.openedAt).toBe(morning)
  })

  it('opened from its message after it has expired says so, even before anything has ended it', async () => {
    const { world, token, offer } = await offered()
    const { bookingId, recommendationId, expiresAt } = offer
    const [message] = await inbox(world, 'citizen-1')
    expect(message?.link).toContain(`&from=message&recommendationId=${recommendationId}`)
    world.setNow(expiresAt)
    const open = () => world.call('openRecommendation', { bookingId, recommendationId }, token)
    expect(await open()).toMatchObject({ status: 'expired' })
    await recommend(world.runtime)
    expect(await open()).toMatchObject({ status: 'expired', openedAt: expiresAt })
  })

  it('is sent when another point clearly saves time, and a place is held there', async () => {
    const { world, offer } = await offered()
    expect(offer).toMatchObject({ fromPointId: 'CC-00', toPointId: 'CC-03', status: 'open' })
    expect(offer.savesMinutes).toBeGreaterThanOrEqual(15)
    const messages = await inbox(world, 'citizen-1')
    expect(messages.map(({ title }) => title)).toContain('推荐更快的大厅')
    const free = await placesAt(world, 'CC-03', offer.toSlotAt)
    world.setNow(addMinutes(offer.expiresAt, 1))
    await recommend(world.runtime)
    expect(await placesAt(world, 'CC-03', offer.toSlotAt)).toBe((free ?? 0) + 1)
  })

  it('to one whom no message reaches stands in the app only, keeps no place from others, and counts as not sent', async () => {
    const { world, token, booking, offer } = await offered(0)
    expect(offer).toMatchObject({ toPointId: 'CC-03', unheld: true, status: 'open' })
    const free = (await placesAt(world, 'CC-03', offer.toSlotAt)) ?? 0
    expect(await inbox(world, 'citizen-1')).toEqual([])
    const staff = await staffToken(world, {
      role: 'pointManager',
      scope: { kind: 'point', pointId: 'CC-00' },
    })
    const span = { pointId: 'CC-00', from: '2026-11-24', to: '2026-11-24' }
    expect(await world.call('listOutcomes', span, staff)).toMatchObject([
      { offered: 1, sent: 0, delivered: 0 },
    ])
    const { bookingId } = booking
    const { recommendationId } = offer
    const { outcome } = await world.call('acceptRecommendation', { bookingId, recommendationId }, token)
    expect(outcome).toBe('moved')
    expect(await placesAt(world, 'CC-03', offer.toSlotAt)).toBe(free - 1)
    world.setNow(addMinutes(offer.expiresAt, 1))
    await recommend(world.runtime)
    expect(await placesAt(world, 'CC-03', offer.toSlotAt)).toBe(free - 1)
  })

  it('that the province finds not worth a message stands in the app only, and costs no permission', async () => {
    const so = await crowdedMorning()
    await letBook(so.world.table, { ...wideLimits, messageSaves: 240, messageWaitSaves: 240 })
    so.world.setNow(addMinutes(morning, 1))
    await recommend(so.world.runtime)
    await so.world.settled()
    const [booking] = await so.world.call('listBookings', {}, so.token)
    expect(booking?.recommendation).toMatchObject({ toPointId: 'CC-03', unheld: true, status: 'open' })
    expect(await inbox(so.world, 'citizen-1')).toEqual([])
    expect((await so.world.call('getMe', {}, so.token)).credits.recommendation).toBe(1)
    expect((await so.world.call('getHome', {}, so.token)).bookings[0]?.recommendation?.status).toBe('open')
  })

  it.each([
    ['held', 2],
    ['shown in the app alone', 0],
  ])(
    'goes to an idle hall whose places for bookings are gone, up to what its counters can serve: %s',
    async (_, allowed) => {
      const so = await crowdedMorning(allowed)
      for (const time of ['09:30', '10:00', '10:30', '11:00', '11:30', '13:00'])
        await takeAll(so.world, 'CC-03', `2026-11-24T${time}:00+08:00`)
      await recommend(so.world.runtime)
      const [before] = await so.world.call('listBookings', {}, so.token)
      const offer = before?.recommendation
      expect(offer).toMatchObject({
        toPointId: 'CC-03',
        status: 'open',
        ...(allowed === 0 && { unheld: true }),
      })
      const { bookingId } = so.booking
      const given = { bookingId, recommendationId: offer?.recommendationId ?? '' }
      expect((await so.world.call('acceptRecommendation', given, so.token)).outcome).toBe('moved')
      const other = book(so.world, await tokenOf(so.world, 'citizen-2'), {
        pointId: 'CC-03',
        slotAt: offer?.toSlotAt ?? '',
        applicant: applicantNumber(3),
      })
      expect(await refusal(other)).toBe('slotFull')
    },
  )

  it('whose place nobody kept may be gone: then the next best is looked for, and the booking stays', async () => {
    const { world, token, booking, offer } = await offered(0)
    const free = (await placesAt(world, 'CC-03', offer.toSlotAt)) ?? 0
    for (let n = 0; n < free; n++)
      await book(world, await tokenOf(world, `citizen-${2 + (n % 3)}`), {
        applicant: applicantNumber(n + 10),
        pointId: 'CC-03',
        slotAt: offer.toSlotAt,
      })
    // What the counters keep for those who walk in is taken too.
    await takePlacesAt(world, 'CC-03', offer.toSlotAt, { places: served - free, capacity: served })
    const { bookingId } = booking
    const { recommendationId } = offer
    const answer = await world.call('acceptRecommendation', { bookingId, recommendationId }, token)
    expect(['offered', 'kept']).toContain(answer.outcome)
    expect(answer.booking).toMatchObject({ pointId: 'CC-00', slotAt })
  })

  it('is counted as sent when WeChat has taken its message, and as delivered when it says so', async () => {
    const { world } = await offered()
    await inbox(world, 'citizen-1')
    const staff = await staffToken(world, {
      role: 'pointManager',
      scope: { kind: 'point', pointId: 'CC-00' },
    })
    const span = { pointId: 'CC-00', from: '2026-11-24', to: '2026-11-24' }
    expect(await world.call('listOutcomes', span, staff)).toMatchObject([
      { offered: 1, sent: 1, delivered: 1 },
    ])
  })

  it('moves the booking by one tap: the old place is free, the new hall’s staff see it', async () => {
    const { world, token, booking, offer } = await offered()
    const before = (await placesAt(world, 'CC-00', slotAt)) ?? 0
    const { bookingId } = booking
    const { outcome, booking: moved } = await world.call(
      'acceptRecommendation',
      { bookingId, recommendationId: offer.recommendationId },
      token,
    )
    expect(outcome).toBe('moved')
    expect(moved).toMatchObject({
      pointId: 'CC-03',
      slotAt: offer.toSlotAt,
      movedFrom: { pointId: 'CC-00', slotAt },
    })
    expect(moved.recommendation).toBeUndefined()
    expect(await placesAt(world, 'CC-00', slotAt)).toBe(before + 1)
    const staff = await staffToken(world, { role: 'city', scope: { kind: 'city', prefectureCode: '220100' } })
    const at = (pointId: string) => world.call('listPointBookings', { pointId, day: '2026-11-24' }, staff)
    expect(await at('CC-00')).toEqual([])
    expect(await at('CC-03')).toMatchObject([{ bookingId }])
    expect(await refusal(book(world, token, { slotAt }))).toBe('alreadyBooked')
  })

  it('is counted: sent, accepted, and the minutes it promised', async () => {
    const { world, token, booking, offer } = await offered()
    const staff = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    const counted = () =>
      world.call('listOutcomes', { pointId: 'CC-00', from: '2026-11-24', to: '2026-11-24' }, staff)
    expect(await counted()).toMatchObject([{ sent: 1, accepted: 0 }])
    const { bookingId } = booking
    await world.call('acceptRecommendation', { bookingId, recommendationId: offer.recommendationId }, token)
    expect(await counted()).toMatchObject([
      { sent: 1, accepted: 1, expired: 0, predictedMinutes: offer.savesMinutes },
    ])
  })

  it('is judged after the day by the waits measured in both halls, once', async () => {
    const { world, token, booking, offer } = await offered()
    const { bookingId } = booking
    await world.call('acceptRecommendation', { bookingId, recommendationId: offer.recommendationId }, token)
    const day = '2026-11-24'
    const sample = { waiting: 0, openCounters: 3 }
    await putSample(world.table, 'CC-00', day, { ...sample, time: timeOf(slotAt), waitMinutes: 70 })
    await putSample(world.table, 'CC-03', day, { ...sample, time: timeOf(offer.toSlotAt), waitMinutes: 5 })
    world.setNow(offer.toSlotAt)
    const staff = await staffToken(world, { role: 'city', scope: { kind: 'city', prefectureCode: '220100' } })
    await world.call('checkIn', { pointId: 'CC-03', bookingId }, staff)
    world.setNow('2026-11-25T01:10:00+08:00')
    await upkeep(world.runtime)
    await upkeep(world.runtime)
    const later = await tokenOf(world, 'staff-cc-00')
    const realisedMinutes = offer.travelHereMinutes + 70 - offer.travelThereMinutes - 5
    expect(await world.call('listOutcomes', { pointId: 'CC-00', from: day, to: day }, later)).toMatchObject([
      { accepted: 1, judged: 1, realisedMinutes },
    ])
  })

  it('tapped twice, or again later, moves once', async () => {
    const { world, token, booking, offer } = await offered()
    const accept = () =>
      world.call(
        'acceptRecommendation',
        { bookingId: booking.bookingId, recommendationId: offer.recommendationId },
        token,
      )
    const results = await Promise.all([refusal(accept()), refusal(accept())])
    expect(results).toContain('no refusal')
    expect(await accept()).toMatchObject({ outcome: 'moved', booking: { pointId: 'CC-03' } })
  })

  it('refused, gives the held place back and is not repeated that day', async () => {
    const { world, token, booking, offer } = await offered()
    const free = (await placesAt(world, 'CC-03', offer.toSlotAt)) ?? 0
    const { bookingId } = booking
    await world.call('refuseRecommendation', { bookingId, recommendationId: offer.recommendationId }, token)
    expect(await placesAt(world, 'CC-03', offer.toSlotAt)).toBe(free + 1)
    expect((await recommend(world.runtime)).offered).toBe(0)
  })

  it('ends with the booking: cancelling frees both places', async () => {
    const { world, token, booking, offer } = await offered()
    const [here, there] = [
      await placesAt(world, 'CC-00', slotAt),
      await placesAt(world, 'CC-03', offer.toSlotAt),
    ]
    await world.call('cancelBooking', { bookingId: booking.bookingId }, token)
    expect(await placesAt(world, 'CC-00', slotAt)).toBe((here ?? 0) + 1)
    expect(await placesAt(world, 'CC-03', offer.toSlotAt)).toBe((there ?? 0) + 1)
  })

  it('accepted while it is cancelled and expires: one of them happens, and no place is lost', async () => {
    const { world, token, booking, offer } = await offered()
    const { bookingId } = booking
    const [here, there] = [
      await placesAt(world, 'CC-00', slotAt),
      await placesAt(world, 'CC-03', offer.toSlotAt),
    ]
    await Promise.all([
      refusal(
        world.call('acceptRecommendation', { bookingId, recommendationId: offer.recommendationId }, token),
      ),
      refusal(world.call('cancelBooking', { bookingId }, token)),
      refusal(
        world.call('refuseRecommendation', { bookingId, recommendationId: offer.recommendationId }, token),
      ),
    ])
    const after = await world.call('getBooking', { bookingId }, token)
    const holds = (pointId: string) => Number(after.status === 'booked' && after.pointId === pointId)
    expect(await placesAt(world, 'CC-00', slotAt)).toBe((here ?? 0) + 1 - holds('CC-00'))
    expect(await placesAt(world, 'CC-03', offer.toSlotAt)).toBe((there ?? 0) + 1 - holds('CC-03'))
  })

  it('is not sent to one who does not want any', async () => {
    const { world, token } = await crowdedMorning()
    await world.call('updatePreference', { wantsRecommendations: false }, token)
    expect((await recommend(world.runtime)).offered).toBe(0)
  })

  it('is not made on stale data: a hall silent for six minutes is unknown', async () => {
    const { world } = await crowdedMorning()
    world.setNow(addMinutes(morning, 6))
    expect(await recommend(world.runtime)).toMatchObject({ looked: 0, offered: 0 })
    expect((await world.call('listHalls', {})).find(({ pointId }) => pointId === 'CC-00')).toEqual({
      pointId: 'CC-00',
      busyness: 'unknown',
    })
  })

  it('never promises more places than there are', async () => {
    const world = await runStack()
    const token = await tokenOf(world)
    for (let n = 0; n < 12; n++)
      await book(world, token, { slotAt, originDivision: '220103', applicant: applicantNumber(n) })
    await hallWith(world, 'CC-00', 160, 14)
    await hallWith(world, 'CC-03', 0, 3)
    const { offered } = await recommend(world.runtime)
    expect(offered).toBeGreaterThan(0)
    const { slots } = await world.call('listSlots', {
      pointId: 'CC-03',
      services: 'PP-RENEW',
      day: '2026-11-24',
    })
    expect(slots.every(({ places }) => places >= 0)).toBe(true)
    const open = (await world.call('listBookings', {}, token)).flatMap(
      ({ recommendation }) => recommendation ?? [],
    )
    const target = open.map(({ toPointId, toSlotAt }) => `${toPointId} ${toSlotAt}`)
    for (const place of new Set(target))
      expect(target.filter(other => other === place).length).toBeLessThanOrEqual(served)
  })
})
