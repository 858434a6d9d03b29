import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'
import { run as recommend } from '../../../functions/recommend'
import { keys } from '../../../functions/store/table'
import { addMinutes } from '../../../shared/domain/calendar'
import type { Acceptance } from '../../../shared/schemas/booking'
import type { Point } from '../../../shared/schemas/point'
import { offered, placesAt, slotAt } from '../offered'
import {
  allowAll,
  applicantNumber,
  book,
  hallWith,
  inbox,
  refusal,
  runStack,
  staffToken,
  tokenOf,
  type World,
} from '../running-stack'

/** The offer has expired; both halls have just told how they are. */
async function expired({ waitingThere = 0 } = {}) {
  const so = await offered()
  so.world.setNow(so.offer.expiresAt)
  await hallWith(so.world, 'CC-00', 160, 14)
  await hallWith(so.world, 'CC-03', waitingThere, 3)
  const { bookingId, recommendationId } = so.offer
  const accept = (id = recommendationId): Promise<Acceptance> =>
    so.world.call('acceptRecommendation', { bookingId, recommendationId: id }, so.token)
  return { ...so, accept }
}

/** As staff would; it is read within a minute. */
async function changePoint(world: World, pointId: string, change: Partial<Point>): Promise<void> {
  for (const [name, value] of Object.entries(change))
    await world.table.doc.send(
      new UpdateCommand({
        TableName: world.table.name,
        Key: keys.content('point', pointId),
        UpdateExpression: 'SET #value.#name = :value',
        ExpressionAttributeNames: { '#value': 'value', '#name': name },
        ExpressionAttributeValues: { ':value': value },
      }),
    )
}

const untouched = { pointId: 'CC-00', slotAt, status: 'booked' }

describe('an offer taken after its end', () => {
  it('is answered with the next best, held anew and counted; the booking stays until that is taken', async () => {
    const { world, offer, accept } = await expired()
    const messages = (await inbox(world, 'citizen-1')).length
    const { outcome, booking } = await accept()
    expect(outcome).toBe('offered')
    expect(booking).toMatchObject(untouched)
    const next = booking.recommendation
    expect(next).toMatchObject({ status: 'open', toPointId: 'CC-03', offeredAt: offer.expiresAt })
    expect(next?.recommendationId).not.toBe(offer.recommendationId)
    expect(await inbox(world, 'citizen-1')).toHaveLength(messages)
    const staff = await staffToken(world, { role: 'counter', scope: { kind: 'point', pointId: 'CC-00' } })
    const day = '2026-11-24'
    expect(await world.call('listOutcomes', { pointId: 'CC-00', from: day, to: day }, staff)).toMatchObject([
      { offered: 2, sent: 1, expired: 1, accepted: 0 },
    ])
    expect(await accept(next?.recommendationId)).toMatchObject({
      outcome: 'moved',
      booking: { pointId: 'CC-03', slotAt: next?.toSlotAt },
    })
  })

  it('is answered that staying is best where nothing else is a clear gain, and nothing is held', async () => {
    const { world, offer, accept } = await expired({ waitingThere: 90 })
    const free = (await placesAt(world, 'CC-03', offer.toSlotAt)) ?? 0
    const { outcome, booking } = await accept()
    expect(outcome).toBe('kept')
    expect(booking).toMatchObject(untouched)
    expect(booking.recommendation).toBeUndefined()
    expect(await placesAt(world, 'CC-03', offer.toSlotAt)).toBe(free + 1)
    expect(await accept()).toMatchObject({ outcome: 'kept' })
  })

  it('is answered the same way while the place is kept, when the point will not be open after all', async () => {
    const { world, offer, token } = await offered()
    await changePoint(world, 'CC-03', { opening: [] })
    world.setNow(addMinutes(offer.offeredAt, 2))
    const { bookingId, recommendationId } = offer
    expect(await world.call('acceptRecommendation', { bookingId, recommendationId }, token)).toMatchObject({
      outcome: 'kept',
      booking: untouched,
    })
  })

  it('tapped twice at once, while the minute’s run ends it, holds one place', async () => {
    const { world, accept } = await expired()
    const [first, second] = await Promise.all([accept(), accept(), recommend(world.runtime)])
    expect([first.outcome, second.outcome]).toEqual(['offered', 'offered'])
    const next = first.booking.recommendation
    expect(second.booking.recommendation?.recommendationId).toBe(next?.recommendationId)
    const held = (await placesAt(world, 'CC-03', next?.toSlotAt ?? '')) ?? 0
    await accept(next?.recommendationId)
    expect(await placesAt(world, 'CC-03', next?.toSlotAt ?? '')).toBe(held)
    const { slots } = await world.call('listSlots', {
      pointId: 'CC-03',
      services: 'PP-RENEW',
      day: '2026-11-24',
    })
    expect(slots.reduce((taken, { capacity, places }) => taken + capacity - places, 0)).toBe(1)
  })

  it('is nobody else’s to take, and none once the booking is over or the offer was refused', async () => {
    const { world, offer, token, accept } = await expired()
    const { bookingId, recommendationId } = offer
    const stranger = await tokenOf(world, 'citizen-2')
    const given = { bookingId, recommendationId }
    expect(await refusal(world.call('acceptRecommendation', given, stranger))).toBe('notFound')
    const next = (await accept()).booking.recommendation?.recommendationId ?? ''
    await world.call('refuseRecommendation', { bookingId, recommendationId: next }, token)
    expect(await refusal(accept(next))).toBe('recommendationClosed')
    await world.call('cancelBooking', { bookingId }, token)
    expect(await refusal(accept())).toBe('bookingNotActive')
  })
})

describe('whoever was sent to a hall that fills', () => {
  /** He has taken the offer, and perhaps gone back; ten minutes later other halls are idle, and that one is full. */
  async function taken({ thenTo }: { thenTo?: string } = {}) {
    const so = await offered()
    const { world, token, offer } = so
    const { bookingId, recommendationId } = offer
    await world.call('acceptRecommendation', { bookingId, recommendationId }, token)
    if (thenTo) await world.call('moveBooking', { bookingId, pointId: thenTo, slotAt }, token)
    world.setNow(addMinutes(offer.offeredAt, 10))
    await allowAll(world, 'citizen-1')
    await hallsAre(world, 'CC-03')
    const ask = async () => {
      await recommend(world.runtime)
      return world.call('getBooking', { bookingId }, token)
    }
    return { ...so, bookingId, ask }
  }
  async function hallsAre(world: World, full: string) {
    await hallWith(world, 'CC-00', 160, 14)
    for (const pointId of ['CC-03', 'CC-06', 'U-220102'])
      await hallWith(world, pointId, pointId === full ? 90 : 0, 4)
  }

  it('is asked once more that day, in words of its own, with a place held; and never a third time', async () => {
    const { world, token, offer, bookingId, ask } = await taken()
    const rescue = (await ask()).recommendation
    expect(rescue).toMatchObject({ isRescue: true, fromPointId: 'CC-03', fromSlotAt: offer.toSlotAt })
    expect(rescue).not.toHaveProperty('unheld')
    expect((rescue?.waitHereMinutes ?? 0) - offer.waitThereMinutes).toBeGreaterThanOrEqual(15)
    const messages = await world.call('listOwnMessages', {}, token)
    const texts = messages.flatMap(({ fields }) => fields.map(({ text }) => text))
    expect(texts).toContainEqual(expect.stringMatching(/^那边变忙了，/))
    const recommendationId = rescue?.recommendationId ?? ''
    await world.call('acceptRecommendation', { bookingId, recommendationId }, token)
    world.setNow(addMinutes(rescue?.offeredAt ?? '', 6))
    await hallsAre(world, rescue?.toPointId ?? '')
    const after = await ask()
    expect(after.pointId).toBe(rescue?.toPointId)
    expect(after.recommendation).toBeUndefined()
  })

  it('is asked nothing more where he has gone by himself: he was promised nothing there', async () => {
    const { ask } = await taken({ thenTo: 'CC-00' })
    expect((await ask()).recommendation).toBeUndefined()
  })
})

it('many who tap too late at once are never held more places than there are', async () => {
  const world = await runStack()
  const token = await tokenOf(world)
  for (let n = 0; n < 8; n++)
    await book(world, token, { slotAt, originDivision: '220103', applicant: applicantNumber(n) })
  await hallWith(world, 'CC-00', 160, 14)
  await hallWith(world, 'CC-03', 0, 3)
  await recommend(world.runtime)
  await changePoint(world, 'CC-03', { bookedShare: 0.01 })
  const offers = (await world.call('listBookings', {}, token)).flatMap(
    ({ recommendation }) => recommendation ?? [],
  )
  expect(offers.length).toBeGreaterThan(3)
  world.setNow(
    offers
      .map(({ expiresAt }) => expiresAt)
      .sort()
      .at(-1) ?? '',
  )
  await recommend(world.runtime)
  await hallWith(world, 'CC-00', 160, 14)
  await hallWith(world, 'CC-03', 0, 3)
  const outcomes = await Promise.all(
    offers.map(async ({ bookingId, recommendationId }) => {
      const tap = world.call('acceptRecommendation', { bookingId, recommendationId }, token)
      return tap.then(
        ({ outcome }) => outcome,
        error => refusal(Promise.reject(error)),
      )
    }),
  )
  expect(outcomes).toContain('offered')
  for (const outcome of outcomes) expect(['offered', 'kept']).toContain(outcome)
  const held = (await world.call('listBookings', {}, token)).flatMap(({ recommendation }) =>
    recommendation ? [recommendation.toSlotAt] : [],
  )
  expect(held).toHaveLength(outcomes.filter(outcome => outcome === 'offered').length)
  const { slots } = await world.call('listSlots', {
    pointId: 'CC-03',
    services: 'PP-RENEW',
    day: '2026-11-24',
  })
  expect(slots.every(({ capacity }) => capacity === 1)).toBe(true)
  // At an idle hour as many as three counters can serve in half an hour.
  for (const slotAt of held) expect(held.filter(other => other === slotAt).length).toBeLessThanOrEqual(9)
})
