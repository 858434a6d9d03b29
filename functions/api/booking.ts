import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { cancelProblem } from '../../shared/domain/booking/booking'
import { maskApplicant } from '../../shared/domain/booking/mask'
import { dayOf } from '../../shared/domain/calendar'
import { resolveChecklist } from '../../shared/domain/checklist/checklist'
import { idNumberProblem, nameProblem, phoneProblem } from '../../shared/domain/identity'
import { bookableSlot } from '../../shared/domain/point/slot'
import { AppError } from '../../shared/errors'
import {
  type Applicant,
  type Booking,
  type CreateBooking,
  Recommendation,
} from '../../shared/schemas/booking'
import type { Context } from '../runtime/context'
import { lookupKey, seal } from '../runtime/keyring'
import { applicantOf, bookingPlace } from '../runtime/sealed'
import {
  type BookingItem,
  cancelBooking,
  getBooking,
  insertBooking,
  listBookingsByOwner,
  seeChecklistChange,
  updateMarks,
} from '../store/booking'
import { type Content, getContent } from '../store/content'
import { closingWrites, getRecommendation } from '../store/recommendation'
import { refusedWith, untilNoRival } from '../store/rival'
import type { GuardedWrite } from '../store/table'
import type { Handlers } from './serve'
import { callerId } from './session'

export const booking: Handlers<
  'createBooking' | 'listBookings' | 'getBooking' | 'cancelBooking' | 'seeChecklistChange' | 'updateMarks'
> = {
  async createBooking(input, ctx) {
    const content = await getContent(ctx.table, ctx.now, dayOf(input.slotAt))
    const { capacity, materials } = acceptedVisit(input, ctx, content)
    const item = await newBooking(input, materials, ctx, content)
    try {
      await insertBooking(ctx.table, item, { capacity, now: ctx.now })
    } catch (error) {
      const same = await getBooking(ctx.table, item.bookingId)
      if (same?.ownerId === item.ownerId) return bookingView(ctx, same)
      throw error
    }
    return bookingView(ctx, item, input.applicant)
  },

  async listBookings(_, ctx) {
    const items = await listBookingsByOwner(ctx.table, callerId(ctx))
    return Promise.all(items.map(item => bookingView(ctx, item)))
  },

  getBooking: async ({ bookingId }, ctx) => bookingView(ctx, await ownBooking(ctx, bookingId)),

  async cancelBooking({ bookingId }, ctx) {
    await changeFresh(
      () => ownBooking(ctx, bookingId),
      async seen => {
        const problem = cancelProblem(seen, ctx.now)
        if (problem) throw new AppError(problem)
        await cancelBooking(ctx.table, seen, await closingOf(ctx, seen))
      },
    )
    return bookingView(ctx, await ownBooking(ctx, bookingId))
  },

  async seeChecklistChange({ bookingId, at }, ctx) {
    await changeFresh(
      () => ownBooking(ctx, bookingId),
      async seen => {
        if (seen.checklistChange?.at === at) await seeChecklistChange(ctx.table, seen)
      },
    )
    return bookingView(ctx, await ownBooking(ctx, bookingId))
  },

  async updateMarks({ bookingId, ...marks }, ctx) {
    await updateMarks(ctx.table, await ownBooking(ctx, bookingId), marks, ctx.now)
    return bookingView(ctx, await ownBooking(ctx, bookingId))
  },
}

/** Rivals of a person's own tap: the end of a recommendation, or another tap. */
const isRival = refusedWith('bookingChanged', 'recommendationClosed')

/** Changes a booking as it is now; when something came between reading and writing, it is read again. */
export const changeFresh = <Result>(
  read: () => Promise<BookingItem>,
  change: (seen: BookingItem) => Promise<Result>,
): Promise<Result> => untilNoRival(isRival, async () => change(await read()))

/** The booking if it is the caller's; another's is as good as none. */
export async function ownBooking(ctx: Context, bookingId: string): Promise<BookingItem> {
  const item = await getBooking(ctx.table, bookingId)
  if (!item || item.ownerId !== callerId(ctx)) throw new AppError('notFound')
  return item
}

/** What must be written with a change that ends an open recommendation of the booking. */
export async function closingOf(
  ctx: Context,
  { bookingId, recommendationId }: BookingItem,
): Promise<GuardedWrite[]> {
  if (!recommendationId) return []
  const open = await getRecommendation(ctx.table, bookingId, recommendationId)
  return open ? closingWrites(ctx.table, open, 'expired', ctx.now) : []
}

/**
 * The capacity of the wanted slot and what is to be brought.
 * @throws AppError why the visit cannot be booked as it is asked for
 */
function acceptedVisit(
  input: CreateBooking,
  ctx: Context,
  content: Content,
): { capacity: number; materials: string[] } {
  const { applicant, slotAt } = input
  const point = content.points.get(input.pointId)
  if (!content.services.has(input.service) || !point) throw new AppError('notFound')
  if (input.originDivision && !content.divisions.has(input.originDivision)) throw new AppError('notFound')
  const personProblem =
    nameProblem(applicant.name) ?? idNumberProblem(applicant.idNumber) ?? phoneProblem(applicant.phone)
  if (personProblem) throw new AppError(personProblem)
  const slot = bookableSlot(point, input.service, slotAt, ctx.now, content.holidays)
  if ('problem' in slot) throw new AppError(slot.problem)
  const rules = content.rules.get(input.service) ?? []
  const { items, open } = resolveChecklist(rules, input.answers, dayOf(slotAt))
  if (open.length > 0) throw new AppError('checklistChanged', open[0])
  return { capacity: slot.capacity, materials: items.map(({ material }) => material) }
}

async function newBooking(
  input: CreateBooking,
  materials: string[],
  ctx: Context,
  content: Content,
): Promise<BookingItem> {
  const { applicant, answers, service, pointId, slotAt, originDivision, language, forFamily } = input
  const ownerId = callerId(ctx)
  const bookingId = bookingIdOf(ownerId, input.requestId)
  const sealed = (field: string, text: string) => seal(ctx.keyring, bookingPlace(bookingId, field), text)
  const [sealedName, sealedIdNumber, sealedPhone, sealedAnswers] = await Promise.all([
    sealed('name', applicant.name),
    sealed('idNumber', applicant.idNumber),
    sealed('phone', applicant.phone),
    sealed('answers', JSON.stringify(answers)),
  ])
  return {
    bookingId,
    ownerId,
    applicantKey: await lookupKey(ctx.keyring, 'idNumber', applicant.idNumber),
    service,
    pointId,
    slotAt,
    status: 'booked',
    sealedName,
    sealedIdNumber,
    sealedPhone,
    sealedAnswers,
    materials,
    ...(content.notice && { notice: content.notice.number }),
    ...(originDivision && { originDivision }),
    language,
    ...(forFamily && { forFamily }),
    version: 1,
  }
}

/** Drops what only the table needs. */
export const RecommendationView = v.object(Recommendation.entries)

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The same attempt of the same person has the same number, so sending it twice books once. */
export function bookingIdOf(ownerId: string, requestId: string): string {
  const bytes = createHash('sha256').update(`${ownerId}\n${requestId}`).digest()
  return Array.from({ length: 10 }, (_, i) => crockford.charAt((bytes[i] ?? 0) % 32)).join('')
}

/**
 * A booking as it may leave the server: personal fields masked, its open recommendation with it. The applicant is
 * unsealed unless the caller has him at hand.
 */
export async function bookingView(ctx: Context, item: BookingItem, applicant?: Applicant): Promise<Booking> {
  const { bookingId, service, pointId, slotAt, status, materials, movedFrom, recommendationId } = item
  const { notice, checklistChange, marks, forFamily } = item
  const stored = recommendationId
    ? await getRecommendation(ctx.table, bookingId, recommendationId)
    : undefined
  const recommendation =
    stored && stored.expiresAt > ctx.now ? v.parse(RecommendationView, stored) : undefined
  return {
    bookingId,
    service,
    pointId,
    slotAt,
    status,
    applicant: maskApplicant(applicant ?? (await applicantOf(ctx, item))),
    ...(forFamily && { forFamily }),
    materials,
    ...(recommendation && { recommendation }),
    ...(movedFrom && { movedFrom }),
    ...(notice && { notice }),
    ...(checklistChange && { checklistChange }),
    ...(marks && { marks }),
  }
}
