import { againProblem, moveProblem } from '../../shared/domain/booking/booking'
import { dayOf } from '../../shared/domain/calendar'
import type { PlannedPlaces } from '../../shared/domain/point/slot'
import { AppError } from '../../shared/errors'
import type { CreateBooking } from '../../shared/schemas/booking'
import type { Context } from '../runtime/context'
import { answersGiven, applicantOf, guardianOf } from '../runtime/sealed'
import { type BookingItem, moveBooking } from '../store/booking'
import { getContent } from '../store/content'
import {
  acceptRecommendation,
  endingWrites,
  getRecommendation,
  heldOf,
  type ListAnew,
  type StoredRecommendation,
} from '../store/recommendation'
import { isReturning } from '../store/returning'
import { book } from './book'
import { changeFresh, givenBackAt, ownBooking } from './booking-change'
import { bookingView } from './booking-view'
import { acceptedVisit } from './new-booking'
import type { Handlers } from './serve'
import { ranked, slotsOf } from './slot'
import { countTries } from './try'

interface Target {
  pointId: string
  slotAt: string
}

/** Another day, time or hall for a booking that stays the same in all else. */
export const move: Handlers<'moveBooking' | 'bookAgain' | 'listMoveSlots' | 'rankMove'> = {
  async moveBooking({ bookingId, ...target }, ctx, request) {
    await countTries(ctx, request)
    await changeFresh(
      () => ownBooking(ctx, bookingId),
      seen => moved(ctx, seen, target),
    )
    return bookingView(ctx, await ownBooking(ctx, bookingId))
  },

  async bookAgain({ bookingId, requestId, ...target }, ctx, request) {
    await countTries(ctx, request)
    const over = await ownBooking(ctx, bookingId)
    const problem = againProblem(over, ctx.now)
    if (problem) throw new AppError(problem, bookingId)
    const { marks } = over
    return book(ctx, { ...(await askedAgain(ctx, over, target)), requestId }, marks && { marks })
  },

  async listMoveSlots({ bookingId, pointId, day }, ctx) {
    const booking = await placeable(ctx, bookingId)
    const content = await getContent(ctx.table, ctx.now, day)
    const asked = await slotsOf(ctx, content, { ...wantedOf(booking), pointId, day })
    // Whoever thinks better of it finds his old place, which is kept from others for a while.
    const slots = asked.slots.map(slot =>
      leftAt(booking, { pointId, slotAt: slot.slotAt }, ctx.now)
        ? { ...slot, places: Math.max(1, slot.places) }
        : slot,
    )
    return { ...asked, slots }
  },

  async rankMove({ bookingId, origin, day }, ctx) {
    const booking = await placeable(ctx, bookingId)
    return ranked(ctx, await getContent(ctx.table, ctx.now, day), { ...wantedOf(booking), origin, day })
  },
}

const wantedOf = ({ services, ties = [] }: BookingItem) => ({ services, ties })

/** One that can be moved, or whose visit is over and can be booked again. */
async function placeable(ctx: Context, bookingId: string): Promise<BookingItem> {
  const booking = await ownBooking(ctx, bookingId)
  const problem = againProblem(booking, ctx.now) && moveProblem(booking, ctx.now)
  if (problem) throw new AppError(problem)
  return booking
}

/** Reads the list again by the new day and place; a booking that stands there already stays as it is. */
async function moved(ctx: Context, seen: BookingItem, target: Target): Promise<void> {
  if (seen.status === 'booked' && isAt(seen, target)) return
  const problem = moveProblem(seen, ctx.now)
  if (problem) throw new AppError(problem)
  const open = await openOffer(ctx, seen)
  const { planned, list } = await listAt(ctx, seen, target)
  if (open && open.expiresAt > ctx.now && isAt({ pointId: open.toPointId, slotAt: open.toSlotAt }, target))
    return acceptRecommendation(ctx.table, seen, open, ctx.now, { planned, list })
  const left = leftAt(seen, target, ctx.now)
  const back = left && (await isReturning(ctx.table, left)) ? left : undefined
  await moveBooking(
    ctx.table,
    seen,
    { ...target, planned, ...list },
    {
      now: ctx.now,
      back,
      writes: open ? endingWrites(ctx.table, open, 'refused', ctx.now) : [],
      ...(open && { held: { pointId: open.toPointId, parts: heldOf(open) } }),
    },
    await givenBackAt(ctx, seen),
  )
}

/** What it had there before it was moved, and what nobody else can have yet. */
const leftAt = ({ leftBehind: left }: BookingItem, { pointId, slotAt }: Target, now: string) =>
  left && left.backAt > now && left.pointId === pointId && left.slotAt === slotAt ? left : undefined

/** What a booking takes at another day and place, and its list by the edition of that day. */
export async function listAt(
  ctx: Context,
  seen: BookingItem,
  target: Target,
): Promise<{ planned: PlannedPlaces[]; list: ListAnew }> {
  const content = await getContent(ctx.table, ctx.now, dayOf(target.slotAt))
  const { planned, ties, materials, alone } = acceptedVisit(await askedAgain(ctx, seen, target), ctx, content)
  const notice = content.notice?.number
  return {
    planned,
    list: {
      materials,
      ...(alone && { alone }),
      ...(notice && { notice }),
      ...(ties.length > 0 && { ties }),
    },
  }
}

const isAt = (booking: Target, { pointId, slotAt }: Target): boolean =>
  booking.pointId === pointId && booking.slotAt === slotAt

async function openOffer(
  { table }: Context,
  { bookingId, recommendationId }: BookingItem,
): Promise<StoredRecommendation | undefined> {
  const offer = recommendationId ? await getRecommendation(table, bookingId, recommendationId) : undefined
  return offer?.status === 'open' ? offer : undefined
}

/** The form as it was sent, for another day and place. */
async function askedAgain(
  ctx: Context,
  booking: BookingItem,
  target: Target,
): Promise<Omit<CreateBooking, 'requestId'>> {
  const { services, language, ties, originDivision, forFamily, relation } = booking
  const guardian = await guardianOf(ctx, booking)
  return {
    ...target,
    services,
    language,
    answers: await answersGiven(ctx, booking),
    applicant: await applicantOf(ctx, booking),
    ...(ties && { ties }),
    ...(originDivision && { originDivision }),
    ...(forFamily && { forFamily }),
    ...(relation && { relation }),
    ...(guardian && { guardian }),
  }
}
