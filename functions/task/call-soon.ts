import { dayOf } from '../../shared/domain/calendar'
import type { LiveHall } from '../../shared/domain/hall/hall'
import { placeInLine, soonAhead } from '../../shared/domain/hall/line'
import type { HallState } from '../../shared/domain/hall/queue'
import type { Context } from '../runtime/context'
import { listTickets, tellSoon } from '../store/arrival'
import { getBooking } from '../store/booking'
import { getContent } from '../store/content'
import { refusedWith, unlessRival } from '../store/rival'
import { soonMessage } from './message'

/**
 * Tells everybody whose ticket has three or fewer ahead of it that the turn comes soon, once. A hall in which nobody
 * has tied a ticket costs one short query.
 * @returns how many were told now
 */
export async function tellCalledSoon(ctx: Context, state: HallState, live: LiveHall): Promise<number> {
  const { pointId, day } = state
  if (day !== dayOf(ctx.now)) return 0
  const soon = (await listTickets(ctx.table, pointId, day)).filter(({ ticketId, toldAt }) => {
    const { phase, ahead = Number.POSITIVE_INFINITY } = placeInLine(state, live, ticketId, ctx.now)
    return !toldAt && phase === 'waiting' && ahead <= soonAhead
  })
  if (soon.length === 0) return 0
  const content = await getContent(ctx.table, ctx.now)
  let told = 0
  for (const { ticketId, bookingId } of soon) {
    const booking = await getBooking(ctx.table, bookingId)
    if (booking?.status !== 'checkedIn' || booking.ticket?.ticketId !== ticketId || booking.walkIn) continue
    const { ahead = 0 } = placeInLine(state, live, ticketId, ctx.now)
    const message = soonMessage(booking, { ticketId, ahead }, content, ctx.now)
    if (
      await unlessRival(
        refusedWith('bookingChanged'),
        tellSoon(ctx.table, booking, ticketId, message, ctx.now),
      )
    )
      told += 1
  }
  return told
}
