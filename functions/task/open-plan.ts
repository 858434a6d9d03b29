import { randomUUID } from 'node:crypto'
import { addMinutes, dayOf } from '../../shared/domain/calendar'
import { aheadFor, partsFrom } from '../../shared/domain/forecast/ahead'
import { nearestPoints } from '../../shared/domain/point/nearest'
import { furthestDay, lastBookableDay } from '../../shared/domain/point/open-plan'
import { openDays } from '../../shared/domain/point/slot'
import { travelMinutes } from '../../shared/domain/point/travel'
import { unfitBookings } from '../../shared/domain/point/unfit'
import { placesOf } from '../../shared/domain/recommend/batch'
import { isInTime, type Option, optionsFrom, rankBy } from '../../shared/domain/recommend/rank'
import type { Unfit } from '../../shared/schemas/open-plan'
import type { Point } from '../../shared/schemas/point'
import type { Context } from '../runtime/context'
import { type BookingItem, getBooking, listBookingsByPointDay, tellClosing } from '../store/booking'
import { type Content, forgetContent, getContent } from '../store/content'
import { endTellingPlan, listOpenPlans, type OpenPlanItem } from '../store/open-plan'
import { insertAlternative } from '../store/recommendation'
import { refusedWith, unlessRival, untilNoRival } from '../store/rival'
import { planMessage, planPurpose } from './message'
import { lookAheadInMinute } from './minute'
import { appointed } from './offer'
import { isReachable } from './reach'

/** Who is booked at a hall and no longer fits its plan, the earliest visit first. */
export async function unfitAt(
  ctx: Context,
  point: Point,
  known: Point,
  { holidays }: Pick<Content, 'holidays'>,
): Promise<{ booking: BookingItem; why: Unfit }[]> {
  const last = furthestDay(ctx.now, [point, known])
  const found = []
  for (let day = dayOf(ctx.now); day <= last; day = nextDay(day)) {
    const booked = (await listBookingsByPointDay(ctx.table, point.pointId, day)).filter(
      ({ status, slotAt }) => status === 'booked' && slotAt > ctx.now,
    )
    found.push(...unfitBookings(point, day, holidays, booked))
  }
  return found.sort((a, b) => (a.booking.slotAt < b.booking.slotAt ? -1 : 1))
}

const nextDay = (day: string): string => dayOf(addMinutes(`${day}T12:00:00+08:00`, 24 * 60))

/** As long as another container may go on with the plan of before, and once more. */
const settleMinutes = 3

/**
 * Tells whoever no longer fits a plan that was changed, once, with a place at the nearest and most idle hall, kept for
 * him where he can be reached. What a run does not come to is gone on with by the next; whoever books meanwhile by what a function
 * had read before is found until no function can have read it.
 */
export async function tellPlans(ctx: Context, hasTime: () => boolean): Promise<number> {
  const due = (await listOpenPlans(ctx.table)).filter(({ tellSince }) => tellSince !== undefined)
  if (due.length === 0) return 0
  forgetContent(ctx.table)
  const content = await getContent(ctx.table, ctx.now)
  let told = 0
  for (const plan of due) told += await tellPlan(ctx, plan, content, hasTime)
  return told
}

async function tellPlan(
  ctx: Context,
  plan: OpenPlanItem,
  content: Content,
  hasTime: () => boolean,
): Promise<number> {
  const point = content.points.get(plan.pointId)
  let told = 0
  for (const { booking } of point ? await unfitAt(ctx, point, point, content) : []) {
    if (!hasTime()) return told
    if (!booking.closingTold && (await tellUnfit(ctx, booking, content))) told += 1
  }
  if (addMinutes(plan.tellSince ?? ctx.now, settleMinutes) <= ctx.now) await endTellingPlan(ctx.table, plan)
  return told
}

const isRival = refusedWith('bookingChanged', 'slotFull')

/**
 * A place that somebody else takes meanwhile is looked for again; where there is none, he is told all the same. It is
 * kept for whom a message brings to it; who is shown it in the app alone keeps it from nobody.
 */
const tellUnfit = (ctx: Context, seen: BookingItem, content: Content): Promise<boolean> =>
  unlessRival(
    isRival,
    untilNoRival(isRival, async attempt => {
      const booking = attempt === 1 ? seen : await getBooking(ctx.table, seen.bookingId)
      if (booking?.status !== 'booked' || booking.closingTold || booking.slotAt !== seen.slotAt) return false
      const best = booking.recommendationId ? undefined : await bestInstead(ctx, booking, content)
      const told = { from: booking.slotAt.slice(11, 16), now: ctx.now }
      const isReached = await isReachable(ctx, booking.ownerId, planPurpose)
      if (best) {
        const made = recommendationOf(ctx, booking, best.option)
        const recommendation = { ...made, ...(!isReached && { unheld: true }) }
        const message = planMessage(booking, content, recommendation)
        await insertAlternative(ctx.table, booking, recommendation, {
          ...told,
          planned: best.planned,
          message,
        })
      } else {
        const message = planMessage(booking, content)
        await tellClosing(ctx.table, booking, { ...told, message, ...(!isReached && { toPhone: true }) })
      }
      return true
    }),
  )

/** How many halls, and how many days from the booked one on, are looked at for each. */
const [halls, daysLooked] = [6, 3]

/** The nearest and most idle place for somebody who has lost his: on that day or soon after it. */
async function bestInstead(ctx: Context, booking: BookingItem, content: Content) {
  const { visits, origin } = appointed(booking, content)
  const wanted = dayOf(booking.slotAt)
  const points = nearestPoints(visits, wanted, origin, content, halls)
  const days = openDays(points, ctx.now, content.holidays)
  const looked = [...days.filter(day => day >= wanted), ...days.filter(day => day < wanted).reverse()]
  const ahead = await Promise.all(
    looked.slice(0, daysLooked).map(day => {
      const released = points.filter(point => day <= lastBookableDay(ctx.now, point))
      return lookAheadInMinute(ctx, released, day, content)
    }),
  )
  const taking = ahead.flat().map(one => aheadFor(one, visits))
  const count = placesOf(booking)
  const options = optionsFrom(taking, origin, count).filter(
    one => isInTime(one, ctx.now) && one.slotAt > addMinutes(ctx.now, leastHoldMinutes * 2),
  )
  const [best] = rankBy('best', options)
  const option = best && options.find(one => one.pointId === best.pointId && one.slotAt === best.slotAt)
  const there = option && taking.find(({ pointDay, slots }) => isOf(option, pointDay.point.pointId, slots))
  const planned = option && there && partsFrom(there, option.slotAt, count)
  return option && planned ? { option, planned } : undefined
}

const isOf = (option: Option, pointId: string, slots: { slotAt: string }[]): boolean =>
  option.pointId === pointId && slots.some(({ slotAt }) => slotAt === option.slotAt)

/** A place is kept for a day, or until an hour before it, but never for less than this. */
const [holdMinutes, leastHoldMinutes] = [24 * 60, 20]

function recommendationOf(ctx: Context, { bookingId, pointId, slotAt }: BookingItem, option: Option) {
  const [longest, latest] = [addMinutes(ctx.now, holdMinutes), addMinutes(option.slotAt, -60)]
  const least = addMinutes(ctx.now, leastHoldMinutes)
  const until = longest < latest ? longest : latest
  return {
    recommendationId: randomUUID(),
    bookingId,
    fromPointId: pointId,
    fromSlotAt: slotAt,
    toPointId: option.pointId,
    toSlotAt: option.slotAt,
    status: 'open' as const,
    because: 'plan' as const,
    offeredAt: ctx.now,
    expiresAt: until > least ? until : least,
    waitHereMinutes: 0,
    waitThereMinutes: Math.round(option.wait.mean),
    travelHereMinutes: 0,
    travelThereMinutes: Math.round(travelMinutes(option.distanceMetres)),
    savesMinutes: 0,
  }
}
