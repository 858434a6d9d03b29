import { run as recommend } from '../../functions/recommend'
import type { Booking } from '../../shared/schemas/booking'
import { allowAll, book, hallWith, runStack, tokenOf, type World } from './running-stack'

export const slotAt = '2026-11-24T11:00:00+08:00'

/** A citizen of Kuancheng is booked at the crowded municipal hall; her own district's hall is idle. */
export async function crowdedMorning(
  allowed = 2,
): Promise<{ world: World; token: string; booking: Booking }> {
  const world = await runStack()
  const token = await tokenOf(world)
  await allowAll(world, 'citizen-1', allowed)
  const booking = await book(world, token, { slotAt, originDivision: '220103' })
  await hallWith(world, 'CC-00', 160, 14)
  await hallWith(world, 'CC-03', 0, 3)
  return { world, token, booking }
}

export async function offered(allowed?: number) {
  const so = await crowdedMorning(allowed)
  await recommend(so.world.runtime)
  // Its message is on the way by itself.
  await so.world.settled()
  const [booking] = await so.world.call('listBookings', {}, so.token)
  if (!booking?.recommendation) throw new Error('nothing was recommended')
  return { ...so, offer: booking.recommendation }
}

export const placesAt = async (world: World, pointId: string, at: string) => {
  const { slots } = await world.call('listSlots', { pointId, services: 'PP-RENEW', day: '2026-11-24' })
  return slots.find(slot => slot.slotAt === at)?.places
}
