import { randomUUID } from 'node:crypto'
import { type GuardedVisit, guardProblem } from '../../shared/domain/booking/guard'
import { leftOf } from '../../shared/domain/forecast/ahead'
import { type Visit, visitsOf } from '../../shared/domain/point/place'
import { bookablePlaces, type PlannedPlaces, plannedSlots } from '../../shared/domain/point/slot'
import {
  inOrder,
  isFree,
  type Left,
  mostMissed,
  offerEnd,
  soonestStart,
  startsOn,
  withoutParts,
} from '../../shared/domain/waiting/line'
import type { Context } from '../runtime/context'
import { type Content, getContent } from '../store/content'
import { guardedVisit, readGuard } from '../store/guard'
import { refusedWith, unlessRival } from '../store/rival'
import { listTaken } from '../store/slot'
import type { WaitingKey } from '../store/waiter'
import {
  endOffer,
  endWaiting,
  getWaiting,
  isOverDay,
  listOffered,
  listWaiting,
  listWaitingDays,
  offerPlaces,
  type WaitingItem,
} from '../store/waiting'
import { isReachable } from './reach'
import { waitingMessage } from './waiting-message'

/** A rival change wins; what is still to be done is seen again in the next minute. */
const isRival = refusedWith('bookingChanged', 'busyTryAgain')

/** Ends what is over, and offers whatever is free of the days for which somebody waits. */
export async function workLines(ctx: Context, hasTime: () => boolean): Promise<number> {
  for (const item of await listOffered(ctx.table)) await lookAfterOffer(ctx, item)
  let offered = 0
  for (const { pointId, day } of await listWaitingDays(ctx.table)) {
    if (!hasTime()) return offered
    offered += await workLine(ctx, pointId, day)
  }
  return offered
}

/** The visit of somebody who waits, as far as it decides where it may be done. */
export const visitsOfWaiting = (
  { services: codes, ties = [], day }: Pick<WaitingItem, 'services' | 'ties' | 'day'>,
  { services }: Pick<Content, 'services'>,
): Visit[] =>
  visitsOf(
    codes.map(code => services.get(code) ?? { code }),
    ties,
    day,
  )

/** As its person would be booked at a time; without one at midnight, when he can be nowhere else. */
export const wantedBy = (item: WaitingItem, planned: readonly PlannedPlaces[] = []) => ({
  ...item,
  bookingId: item.waitingId,
  ownerId: item.personId,
  slotAt: planned[0]?.slotAt ?? `${item.day}T00:00:00+08:00`,
  taken: [...planned],
})

/** An offer ends when it was not answered, when its hall is closed then, or when its person has booked elsewhere. */
async function lookAfterOffer(ctx: Context, item: WaitingItem): Promise<void> {
  const { offer } = item
  if (!offer) return
  if (offer.expiresAt <= ctx.now) return missOffer(ctx, item)
  const content = await getContent(ctx.table, ctx.now, item.day)
  if (!plannedAt(ctx, item, offer.slotAt, content))
    return void (await unlessRival(isRival, endOffer(ctx.table, item, 'withdrawn')))
  await leaveIfBookedNow(ctx, item)
}

/** Whoever has not answered twice does not wait any more. */
async function missOffer(ctx: Context, item: WaitingItem): Promise<void> {
  const isLast = item.offer?.held !== undefined && item.missed + 1 >= mostMissed
  const change = isLast
    ? endWaiting(ctx.table, item, 'unanswered', ctx.now)
    : endOffer(ctx.table, item, 'missed')
  await unlessRival(isRival, change)
}

/** The places of an offered time, as they are planned now. */
export function plannedAt(
  ctx: Pick<Context, 'now'>,
  item: WaitingItem,
  slotAt: string,
  content: Content,
): PlannedPlaces[] | undefined {
  const point = content.points.get(item.pointId)
  if (!point) return undefined
  const visits = visitsOfWaiting(item, content)
  const planned = bookablePlaces(point, visits, item.places, slotAt, ctx.now, content.holidays)
  return 'problem' in planned ? undefined : planned
}

/** Ends the waiting of who has such an errand elsewhere by his visits. */
async function leaveIfBooked(ctx: Context, item: WaitingItem, visits: GuardedVisit[]): Promise<boolean> {
  if (guardProblem(visits, guardedVisit(wantedBy(item)), ctx.now)?.problem !== 'alreadyBooked') return false
  return unlessRival(isRival, endWaiting(ctx.table, item, 'elsewhere', ctx.now))
}

/** The same by his visits as they are now. */
async function leaveIfBookedNow(ctx: Context, item: WaitingItem): Promise<boolean> {
  const { visits } = await readGuard(ctx.table, item.applicantKey)
  return leaveIfBooked(ctx, item, visits)
}

/** The same of a line that somebody is named in. */
export async function leaveLine(ctx: Context, key: WaitingKey): Promise<void> {
  const item = await getWaiting(ctx.table, key)
  if (item && !item.ended) await leaveIfBookedNow(ctx, item)
}

/** Offers what is free of a day, to each in his turn. */
export async function workLine(ctx: Context, pointId: string, day: string): Promise<number> {
  const line = inOrder(await listWaiting(ctx.table, pointId, day))
  if (line.length === 0) return 0
  const content = await getContent(ctx.table, ctx.now, day)
  if (isOverDay({ day }, ctx.now)) return endLine(ctx, line)
  let left = await leftOn(ctx, pointId, day, content)
  let offered = 0
  for (const item of line) {
    if (item.offer) continue
    const starts = startsFor(ctx, item, content)
    if (isTooLate(ctx, item, content)) await endLine(ctx, [item])
    const free = starts.filter(parts => isFree(parts, left) && !item.refused.includes(parts[0]?.slotAt ?? ''))
    const taken = free.length > 0 ? await offer(ctx, item, free, content) : undefined
    if (!taken) continue
    offered += 1
    left = withoutParts(left, taken)
  }
  return offered
}

async function endLine(ctx: Context, line: WaitingItem[]): Promise<number> {
  for (const item of line) await unlessRival(isRival, endWaiting(ctx.table, item, 'over', ctx.now))
  return 0
}

/** Where his visit could begin. */
export function startsFor(ctx: Context, item: WaitingItem, content: Content): PlannedPlaces[][] {
  const point = content.points.get(item.pointId)
  if (!point) return []
  const visits = visitsOfWaiting(item, content)
  return startsOn(point, visits, item.places, item, ctx.now, content.holidays).starts
}

/** Whether it is too late for him, and the hall not only closed by a plan that may change again. */
const isTooLate = (ctx: Context, { day, wishedAt, pointId }: WaitingItem, content: Content): boolean => {
  const point = content.points.get(pointId)
  const last = point && plannedSlots(point, day, content.holidays).at(-1)?.slotAt
  return last !== undefined && (wishedAt ?? last) < soonestStart(ctx.now)
}

/** Places of a day that nobody has. */
export async function leftOn(ctx: Context, pointId: string, day: string, content: Content): Promise<Left> {
  const point = content.points.get(pointId)
  if (!point) return new Map()
  return leftOf(plannedSlots(point, day, content.holidays), await listTaken(ctx.table, pointId, day))
}

/**
 * Offers the first of these times at which its person is nowhere else.
 * @returns the places that are kept now; none for whom no message would reach
 */
async function offer(
  ctx: Context,
  item: WaitingItem,
  free: PlannedPlaces[][],
  content: Content,
): Promise<PlannedPlaces[] | undefined> {
  const { visits } = await readGuard(ctx.table, item.applicantKey)
  if (await leaveIfBooked(ctx, item, visits)) return undefined
  const parts = free.find(one => !guardProblem(visits, guardedVisit(wantedBy(item, one)), ctx.now))
  const [first] = parts ?? []
  if (!parts || !first) return undefined
  const { expiresAt, usefulUntil } = offerEnd(ctx.now)
  const made = { offerId: randomUUID(), slotAt: first.slotAt, offeredAt: ctx.now, expiresAt }
  const isTold = await isReachable(ctx, item.personId, 'waitingList')
  const message = isTold ? waitingMessage(item, made, usefulUntil, content) : undefined
  const isMade = await unlessRival(
    refusedWith('bookingChanged', 'busyTryAgain', 'slotFull'),
    offerPlaces(ctx.table, item, made, parts, message),
  )
  return isMade && isTold ? parts : undefined
}
