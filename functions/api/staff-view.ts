import type { PointBooking } from '../../shared/api'
import { dayOf } from '../../shared/domain/calendar'
import { resolveChecklist } from '../../shared/domain/checklist/checklist'
import { listsOf, type VisitItem, visitList } from '../../shared/domain/checklist/visit-list'
import { AppError } from '../../shared/errors'
import type { StaffBooking } from '../../shared/schemas/booking'
import type { Context } from '../runtime/context'
import { answersOf } from '../runtime/sealed'
import { type BookingAuditAction, insertAudit } from '../store/audit'
import { type BookingItem, getBooking } from '../store/booking'
import { type Content, getContent } from '../store/content'
import { bookingView } from './booking-view'
import { staffCaller } from './caller'

/** What the staff of a hall read of its bookings, and that they did. */

export async function bookingOf(ctx: Context, bookingId: string): Promise<BookingItem> {
  const item = await getBooking(ctx.table, bookingId)
  if (!item) throw new AppError('notFound')
  return item
}

/** Before personal data is read, it is written down who reads it. */
export const record = (
  ctx: Context,
  pointId: string,
  action: BookingAuditAction,
  bookingIds: string[],
): Promise<void> =>
  insertAudit(ctx.table, { staffId: staffCaller(ctx).staffId, pointId, action, bookingIds }, ctx.now)

export async function staffView(ctx: Context, item: BookingItem): Promise<StaffBooking> {
  const { recommendation, ...view } = await bookingView(ctx, item)
  return { ...view, ownerLanguage: item.language, ...(item.walkIn && { walkIn: true }) }
}

/** The answers themselves stay sealed; the counter sees what follows from them, and of which why. */
export async function pointView(ctx: Context, item: BookingItem): Promise<PointBooking> {
  const content = await getContent(ctx.table, ctx.now, dayOf(item.slotAt))
  return { ...(await staffView(ctx, item)), checklist: await listOf(ctx, item, content) }
}

/** What the applicant brings on the day of the visit, for all he comes for. */
export async function listOf(
  ctx: Context,
  { services, ...item }: BookingItem,
  { rules, materials, adultAge }: Content,
): Promise<VisitItem[]> {
  const answers = await answersOf(ctx, { services, ...item }, adultAge)
  const lists = listsOf(services, answers, (service, own) =>
    resolveChecklist(rules.get(service) ?? [], own, dayOf(item.slotAt), adultAge),
  )
  return visitList(lists, code => materials.get(code)?.form)
}
