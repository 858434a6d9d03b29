import { randomUUID } from 'node:crypto'
import { dayOf, minuteOf, timeOf } from '../shared/domain/calendar'
import { waitAt } from '../shared/domain/predict'
import type { Option } from '../shared/domain/rank'
import { type Appointment, type Offer, offerFor } from '../shared/domain/recommend'
import { acceptsService } from '../shared/domain/slot'
import { distanceMetres, travelMinutes } from '../shared/domain/travel'
import { AppError } from '../shared/errors'
import type { Recommendation } from '../shared/schemas/booking'
import type { Location } from '../shared/schemas/point'
import { type Context, log, type Runtime } from './context'
import { recommendationMessage } from './message'
import { lookAhead, optionsFrom, type PointDay, pointDay } from './outlook'
import { onAws } from './runtime'
import { type BookingItem, getBooking, listBookingsByPointDay } from './store/booking'
import { type Content, getContent } from './store/content'
import { getPerson } from './store/person'
import { closeRecommendation, insertRecommendation, listExpired } from './store/recommendation'

export interface Summary {
  looked: number
  offered: number
  expired: number
}

/** Every minute: ends what has expired, then asks those whom another point would clearly serve better. */
export async function run(runtime: Runtime): Promise<Summary> {
  const ctx: Context = { ...runtime, now: runtime.now(), actor: { kind: 'public' } }
  const expired = await expire(ctx)
  const content = await getContent(ctx.table, ctx.now)
  const day = dayOf(ctx.now)
  const ahead = await lookAhead(ctx, [...content.points.values()], day, content)
  const days = new Map(ahead.map(pointDay => [pointDay.point.pointId, pointDay]))
  const bookings = await askable(ctx, ahead, day)
  const candidates = bookings
    .flatMap(booking => candidateOf(booking, days, content, ctx.now))
    .sort((a, b) => b.offer.savesMinutes - a.offer.savesMinutes)
  let offered = 0
  for (const { booking } of candidates) if (await ask(ctx, booking, days, content)) offered += 1
  log('info', 'recommend', { looked: bookings.length, offered, expired })
  return { looked: bookings.length, offered, expired }
}

export const handler = onAws(run)

async function expire(ctx: Context): Promise<number> {
  const due = await listExpired(ctx.table, ctx.now)
  for (const recommendation of due) {
    const booking = await getBooking(ctx.table, recommendation.bookingId)
    if (booking)
      await unlessRival(closeRecommendation(ctx.table, booking, recommendation, 'expired', ctx.now))
  }
  return due.length
}

/** A rival change wins; what is still due is seen again next minute. */
async function unlessRival(work: Promise<void>): Promise<boolean> {
  try {
    await work
    return true
  } catch (error) {
    if (error instanceof AppError) return false
    throw error
  }
}

/** Today's bookings still to come at halls whose wait is known and that have nothing open. */
async function askable(ctx: Context, ahead: PointDay[], day: string): Promise<BookingItem[]> {
  const known = ahead.filter(({ forecast, slots }) => forecast.basis !== 'unknown' && slots.length > 0)
  const lists = await Promise.all(
    known.map(({ point }) => listBookingsByPointDay(ctx.table, point.pointId, day)),
  )
  return lists
    .flat()
    .filter(
      ({ status, slotAt, recommendationId }) => status === 'booked' && slotAt > ctx.now && !recommendationId,
    )
}

function candidateOf(
  booking: BookingItem,
  days: Map<string, PointDay>,
  content: Content,
  now: string,
): { booking: BookingItem; offer: Offer }[] {
  const here = days.get(booking.pointId)
  if (!here) return []
  const origin = originOf(booking, here, content)
  const offer = offerFor(
    appointmentOf(booking),
    hereOption(booking, here, origin),
    optionsFor(booking, days, origin, now),
    now,
  )
  return offer ? [{ booking, offer }] : []
}

/** Where the person starts: the county given with consent, else the point that was booked. */
const originOf = ({ originDivision }: BookingItem, here: PointDay, { divisions }: Content): Location =>
  divisions.get(originDivision ?? '')?.seat ?? here.point.location

const appointmentOf = ({
  bookingId,
  service,
  slotAt,
  pointId,
  lastOfferedDay,
}: BookingItem): Appointment => ({
  bookingId,
  service,
  slotAt,
  pointId,
  lastOfferedDay,
})

const hereOption = (
  { pointId, slotAt }: BookingItem,
  { forecast, point }: PointDay,
  origin: Location,
): Option => ({
  pointId,
  slotAt,
  places: 1,
  distanceMetres: distanceMetres(origin, point.location),
  wait: waitAt(forecast, minuteOf(timeOf(slotAt))),
})

const optionsFor = (
  { service }: BookingItem,
  days: Map<string, PointDay>,
  origin: Location,
  now: string,
): Option[] =>
  optionsFrom(
    [...days.values()].filter(({ point }) => acceptsService(point, service)),
    origin,
    now,
  )

/**
 * Asks one person. The halls are looked at again, with the places held in this run: the second person asked
 * sees what the first was offered.
 */
async function ask(
  ctx: Context,
  booking: BookingItem,
  days: Map<string, PointDay>,
  content: Content,
): Promise<boolean> {
  const [again] = candidateOf(booking, days, content, ctx.now)
  if (!again || !(await getPerson(ctx.table, booking.ownerId))?.wantsRecommendations) return false
  const recommendation = recommendationOf(again.offer, ctx.now)
  const target = days.get(recommendation.toPointId)
  const capacity = target?.slots.find(({ slotAt }) => slotAt === recommendation.toSlotAt)?.capacity
  if (!target || !capacity) return false
  const message = recommendationMessage(booking, recommendation, content)
  const done = await unlessRival(
    insertRecommendation(ctx.table, booking, recommendation, { capacity, message }),
  )
  if (done) days.set(target.point.pointId, withOneHeld(target, recommendation.toSlotAt, content, ctx.now))
  return done
}

function recommendationOf(
  { appointment, here, there, savesMinutes, expiresAt }: Offer,
  now: string,
): Recommendation {
  return {
    recommendationId: randomUUID(),
    bookingId: appointment.bookingId,
    fromPointId: here.pointId,
    fromSlotAt: here.slotAt,
    toPointId: there.pointId,
    toSlotAt: there.slotAt,
    status: 'open',
    offeredAt: now,
    expiresAt,
    waitHereMinutes: Math.round(here.wait.p50),
    waitThereMinutes: Math.round(there.wait.p50),
    travelHereMinutes: Math.round(travelMinutes(here.distanceMetres)),
    travelThereMinutes: Math.round(travelMinutes(there.distanceMetres)),
    savesMinutes,
  }
}

function withOneHeld(
  { point, day, taken, live }: PointDay,
  slotAt: string,
  content: Content,
  now: string,
): PointDay {
  const time = timeOf(slotAt)
  const { taken: places = 0, held = 0 } = taken.get(time) ?? {}
  return pointDay(
    now,
    point,
    day,
    content,
    new Map(taken).set(time, { taken: places + 1, held: held + 1 }),
    live,
  )
}
