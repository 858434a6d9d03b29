import { addDays, addMinutes, dayOf } from '../shared/domain/calendar'
import { resolveChecklist } from '../shared/domain/checklist'
import { applicantChanges } from '../shared/domain/notice-change'
import { horizonDays } from '../shared/domain/slot'
import { AppError } from '../shared/errors'
import { answersOf } from './api/booking'
import { type Context, log, type Runtime } from './context'
import { checklistMessage } from './message'
import { onAws } from './runtime'
import { type BookingItem, getBooking, listBookingsByPointDay, tellBooking } from './store/booking'
import { type Content, getContent, getIssuedContent } from './store/content'
import { advanceTelling, listTellings, type TellingItem } from './store/telling'

/** A run leaves the rest to the next one, well before it would be broken off. */
const runMinutes = 0.6

/**
 * Every minute, for as long as an issued notice has work left: whoever is booked for a day on which it holds, and
 * whose own list it changes, is told what is different. Each person is told once, however often a run breaks off.
 */
export async function run(runtime: Runtime): Promise<number> {
  const ctx: Context = { ...runtime, now: runtime.now(), actor: { kind: 'public' } }
  const due = (await listTellings(ctx.table)).filter(({ doneAt, dueAt }) => !doneAt && dueAt <= ctx.now)
  const until = addMinutes(ctx.now, runMinutes)
  let told = 0
  for (const telling of due) told += await goOn(ctx, telling, () => runtime.now() < until)
  return told
}

export const handler = onAws(run)

async function goOn(ctx: Context, telling: TellingItem, hasTime: () => boolean): Promise<number> {
  let [seen, told] = [telling, 0]
  for (const { pointId, day, content } of await placesLeft(ctx, telling)) {
    if (!hasTime()) return told
    const bookings = (await listBookingsByPointDay(ctx.table, pointId, day)).filter(
      ({ status }) => status === 'booked',
    )
    for (const booking of bookings) if (await tell(ctx, booking, telling, content)) told += 1
    const next = { cursor: `${day}#${pointId}`, looked: bookings.length }
    if (!(await advanceTelling(ctx.table, seen, next))) return told
    seen = { ...seen, cursor: next.cursor }
  }
  await advanceTelling(ctx.table, seen, { doneAt: ctx.now })
  log('info', 'tell', { number: telling.number, told })
  return told
}

/** The days on which somebody can be booked who did not know of the notice, point by point, after the cursor. */
async function placesLeft(ctx: Context, { fromDay, dueAt, cursor }: TellingItem) {
  const first = fromDay > dayOf(ctx.now) ? fromDay : dayOf(ctx.now)
  const places = []
  for (let day = first; day <= addDays(dayOf(dueAt), horizonDays); day = addDays(day, 1)) {
    const content = await getContent(ctx.table, ctx.now, day)
    for (const pointId of [...content.points.keys()].sort()) places.push({ pointId, day, content })
  }
  return places.filter(({ day, pointId }) => `${day}#${pointId}` > cursor)
}

const attempts = 3

/**
 * Returns whether the person was told now. A booking that its owner or the hall changes at this moment is read
 * again; one that cannot be caught stops the run, so that the next one comes back to it.
 */
async function tell(
  ctx: Context,
  seen: BookingItem,
  telling: TellingItem,
  content: Content,
  attempt = 1,
): Promise<boolean> {
  const change = await changeFor(ctx, seen, telling, content)
  if (!change) return false
  try {
    await tellBooking(ctx.table, seen, { ...change, telling: telling.number, now: ctx.now })
    return true
  } catch (error) {
    const isRival = error instanceof AppError && error.code === 'bookingChanged'
    if (!isRival || attempt === attempts) throw error
    const current = await getBooking(ctx.table, seen.bookingId)
    if (current?.status !== 'booked') return false
    return tell(ctx, current, telling, content, attempt + 1)
  }
}

/** What is different for one booking; nothing when it follows the notice already or its list stays the same. */
async function changeFor(ctx: Context, booking: BookingItem, { base }: TellingItem, content: Content) {
  const number = content.notice?.number
  const service = content.services.get(booking.service)
  if (!number || !service || booking.notice === number) return undefined
  const before = await getIssuedContent(ctx.table, booking.notice ?? base)
  const [answers, day] = [await answersOf(ctx, booking), dayOf(booking.slotAt)]
  const changes = applicantChanges(before, content, { service: booking.service, answers }, day)
  if (changes.length === 0) return undefined
  return {
    materials: resolveChecklist(service, answers, day).items.map(({ material }) => material),
    // What was told before and not seen yet is still to be seen.
    change: { number, at: ctx.now, changes: [...(booking.checklistChange?.changes ?? []), ...changes] },
    message: checklistMessage(booking, changes, content),
  }
}
