import type { ShortfallReport } from '../../shared/api'
import { dayOf } from '../../shared/domain/calendar'
import { isBrought } from '../../shared/domain/checklist/marks'
import { summed } from '../../shared/domain/shortfall/count'
import { isSameList, missingOf, nextNumber, shortfallProblem } from '../../shared/domain/shortfall/shortfall'
import { AppError } from '../../shared/errors'
import type { ShortfallCount } from '../../shared/schemas/shortfall'
import type { Context } from '../runtime/context'
import type { BookingItem } from '../store/booking'
import { type Content, getContent } from '../store/content'
import { insertShortfall, listShortfalls, noteShortfall } from '../store/shortfall'
import { shortfallMessage } from '../task/message'
import { changeFresh, closingOf } from './booking-change'
import { staffCaller } from './caller'
import { idOfAttempt } from './new-booking'
import { pointsOfStaff, refuseSpan } from './scope-span'
import type { Handlers } from './serve'
import { bookingOf, listOf, pointView, record } from './staff-view'

/** What was missing at the counter: said once to the person and to his phone, and counted for the halls. */
export const shortfall: Handlers<
  'issueShortfall' | 'noteShortfall' | 'listShortfalls' | 'listScopeShortfalls'
> = {
  /** Said twice it is heard once; one that replaces another names it, so that of two clerks one is told. */
  async issueShortfall({ pointId, bookingId, missing, replaces }, ctx) {
    await changeFresh(
      () => bookingOf(ctx, bookingId),
      async seen => {
        const problem = shortfallProblem(seen, pointId, ctx.now)
        if (problem) throw new AppError(problem)
        const last = seen.shortfall
        if (last && isSameList(last.missing, missing)) return
        if (last?.number !== replaces) throw new AppError('bookingChanged')
        await issue(ctx, seen, missing)
      },
    )
    await record(ctx, pointId, 'readBooking', [bookingId])
    return pointView(ctx, await bookingOf(ctx, bookingId))
  },

  async noteShortfall({ pointId, requestId, service, missing: said }, ctx) {
    const { services, rules, materials } = await getContent(ctx.table, ctx.now)
    if (!services.has(service)) throw new AppError('notFound')
    const asked = [...new Set((rules.get(service) ?? []).map(({ material }) => material))]
    const missing = missingOf(
      asked.filter(code => isBrought(materials.get(code) ?? {})),
      said,
    )
    if (!missing) throw new AppError('checklistChanged')
    const { staffId } = staffCaller(ctx)
    const number = nextNumber(idOfAttempt(staffId, requestId), undefined)
    const audit = { staffId, pointId, action: 'noteShortfall', number } as const
    return noteShortfall(ctx.table, { pointId, service }, { number, at: ctx.now, missing }, audit)
  },

  async listShortfalls({ pointId, from, to }, ctx) {
    refuseSpan(from, to)
    const content = await getContent(ctx.table, ctx.now)
    return reportOf(await listShortfalls(ctx.table, pointId, from, to), content)
  },

  async listScopeShortfalls({ from, to }, ctx) {
    refuseSpan(from, to)
    const content = await getContent(ctx.table, ctx.now)
    const points = pointsOfStaff(ctx, content)
    const counts = points.map(({ pointId }) => listShortfalls(ctx.table, pointId, from, to))
    return reportOf((await Promise.all(counts)).flat(), content)
  },
}

async function issue(ctx: Context, seen: BookingItem, said: string[]): Promise<void> {
  const { bookingId, pointId, slotAt } = seen
  const content = await getContent(ctx.table, ctx.now, dayOf(slotAt))
  const items = await listOf(ctx, seen, content)
  const brought = items
    .map(({ material, form }) => ({ material, form: form ?? content.materials.get(material)?.form }))
    .filter(({ form }) => isBrought(form ? { form } : {}))
  const missing = missingOf(
    brought.map(({ material }) => material),
    said,
  )
  if (!missing) throw new AppError('checklistChanged')
  await insertShortfall(ctx.table, seen, {
    shortfall: { number: nextNumber(bookingId, seen.shortfall), at: ctx.now, missing },
    day: dayOf(ctx.now),
    message: seen.walkIn ? undefined : shortfallMessage(seen, missing, content, ctx.now),
    audit: { staffId: staffCaller(ctx).staffId, pointId, action: 'issueShortfall', bookingIds: [bookingId] },
    askedBy: code => items.find(({ material }) => material === code)?.services ?? seen.services.slice(0, 1),
    closing: await closingOf(ctx, seen),
  })
}

/** With what the materials are called; one that no edition names any more stands for itself. */
function reportOf(counts: ShortfallCount[], { materials }: Content): ShortfallReport {
  const codes = [...new Set(counts.flatMap(({ missing }) => Object.keys(missing)))]
  return {
    counts: summed(counts),
    materials: codes.flatMap(code => {
      const found = materials.get(code)
      return found ? [{ code, name: found.name }] : []
    }),
  }
}
