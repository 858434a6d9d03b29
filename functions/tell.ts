import { addDays, addMinutes, dayOf } from '../shared/domain/calendar'
import { requiredMaterials } from '../shared/domain/checklist/checklist'
import { bookedList, listsOf, visitList } from '../shared/domain/checklist/visit-list'
import { applicantChanges } from '../shared/domain/notice/notice-change'
import { furthestDay } from '../shared/domain/point/open-plan'
import type { Point } from '../shared/schemas/point'
import { onAws } from './runtime/aws'
import { type Context, log, type Runtime } from './runtime/context'
import { answersOf } from './runtime/sealed'
import { type BookingItem, getBooking, listBookingsByPointDay, tellBooking } from './store/booking'
import { listClosings } from './store/closing'
import { type Content, forgetContent, getContent, getIssuedContent } from './store/content'
import { refusedWith, untilNoRival } from './store/rival'
import { advanceTelling, isDue, listTellings, type TellingItem } from './store/telling'
import { sendBroadcasts } from './task/broadcast'
import { tellClosed } from './task/closing'
import { checklistMessage } from './task/message'
import { tellPlans } from './task/open-plan'

/** A run leaves the rest to the next one, well before it would be broken off. */
const runMinutes = 0.6

/**
 * Every minute: what a hall tells those booked on a day is written to each; whoever is booked at a hall that closes early today is told; and for as long as an issued notice has work left: whoever is booked for a day on which it holds, and
 * whose own list it changes, is told what is different. Each person is told once, however often a run breaks off. Of
 * an urgent one, whoever is booked today is told first, in the first minute; whoever has booked meanwhile by what a
 * function had read before is found when all are looked through once more.
 */
export async function run(runtime: Runtime): Promise<number> {
  const ctx: Context = { ...runtime, now: runtime.now(), actor: { kind: 'public' } }
  const due = (await listTellings(ctx.table)).filter(one => isDue(one, ctx.now))
  if (due.length > 0) forgetContent(ctx.table)
  const until = addMinutes(ctx.now, runMinutes)
  let told = await sendBroadcasts(ctx, () => runtime.now() < until)
  for (const closing of await listClosings(ctx.table, dayOf(ctx.now))) told += await tellClosed(ctx, closing)
  told += await tellPlans(ctx, () => runtime.now() < until)
  for (const telling of due) told += await goOn(ctx, telling, () => runtime.now() < until)
  return told
}

export const handler = onAws(run)

async function goOn(ctx: Context, telling: TellingItem, hasTime: () => boolean): Promise<number> {
  let [seen, told] = [telling, 0]
  const { points } = await getContent(ctx.table, ctx.now)
  for (const day of daysOf(ctx, telling, points.values())) {
    const content = await getContent(ctx.table, ctx.now, day)
    for (const { pointId, bookings } of await placesLeft(ctx, day, content, seen.cursor)) {
      if (!hasTime()) return told
      for (const booking of bookings) if (await tell(ctx, booking, telling, content)) told += 1
      const next = { cursor: cursorOf(day, pointId), looked: bookings.length }
      if (!(await advanceTelling(ctx.table, seen, next))) return told
      seen = { ...seen, cursor: next.cursor }
    }
  }
  const isFirstPass = telling.urgent && !telling.passedAt
  await advanceTelling(ctx.table, seen, isFirstPass ? { passedAt: ctx.now } : { doneAt: ctx.now })
  log('info', 'tell', { number: telling.number, told })
  return told
}

/** The days for which somebody can have booked who did not know of the notice, from where the last run got to. */
function daysOf(ctx: Context, { fromDay, dueAt, cursor }: TellingItem, points: Iterable<Point>): string[] {
  const last = furthestDay(dueAt, points)
  const days = []
  const first = [fromDay, dayOf(ctx.now), cursor.slice(0, 10)].sort().at(-1) ?? fromDay
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}

const cursorOf = (day: string, pointId: string): string => `${day}#${pointId}`

/** The points with somebody booked on a day that the job has not looked through yet. */
async function placesLeft(ctx: Context, day: string, { points }: Content, cursor: string) {
  const left = [...points.keys()].filter(pointId => cursorOf(day, pointId) > cursor).sort()
  const places = await Promise.all(
    left.map(async pointId => {
      const all = await listBookingsByPointDay(ctx.table, pointId, day)
      const ahead = all.filter(({ status }) => status === 'booked')
      return { pointId, bookings: ahead.sort((a, b) => (a.slotAt < b.slotAt ? -1 : 1)) }
    }),
  )
  return places.filter(({ bookings }) => bookings.length > 0)
}

/**
 * Returns whether the person was told now. A booking that its owner or the hall changes at this moment is read
 * again; one that cannot be caught stops the run, so that the next one comes back to it.
 */
const tell = (ctx: Context, seen: BookingItem, telling: TellingItem, content: Content): Promise<boolean> =>
  untilNoRival(refusedWith('bookingChanged'), async attempt => {
    const booking = attempt === 1 ? seen : await getBooking(ctx.table, seen.bookingId)
    if (booking?.status !== 'booked') return false
    const change = await changeFor(ctx, booking, telling, content)
    if (!change) return false
    await tellBooking(ctx.table, booking, { ...change, telling: telling.number, now: ctx.now })
    return true
  })

/** What is different for one booking; nothing when it follows the notice already or its list stays the same. */
async function changeFor(ctx: Context, booking: BookingItem, { base }: TellingItem, content: Content) {
  const number = content.notice?.number
  const { services } = booking
  const isKnown = services.some(service => content.services.has(service))
  if (!number || !isKnown || booking.notice === number) return undefined
  const followed = booking.notice ?? base
  const notice = content.notices.find(one => one.number === followed)
  const before = await getIssuedContent(ctx.table, notice ?? { number: followed })
  const [answers, day] = [await answersOf(ctx, booking, content.adultAge), dayOf(booking.slotAt)]
  const changes = applicantChanges(before, content, { services, answers }, day)
  if (changes.length === 0) return undefined
  const { rules, materials, adultAge } = content
  return {
    ...bookedList(
      services,
      visitList(
        listsOf(services, answers, (service, own) =>
          requiredMaterials(rules.get(service) ?? [], own, day, adultAge),
        ),
        code => materials.get(code)?.form,
      ),
    ),
    // What was told before and not seen yet is still to be seen.
    change: { number, at: ctx.now, changes: [...(booking.checklistChange?.changes ?? []), ...changes] },
    message: checklistMessage(booking, changes, content),
  }
}
