import type { ErrorCode } from '../../errors'
import type { Point } from '../../schemas/point'
import { addMinutes } from '../calendar'
import { keptUntil } from '../delivery/due'
import type { Holidays } from '../point/opening'
import { type Visit, visitProblem } from '../point/place'
import { bookablePlaces, type PlannedPlaces, plannedSlots, spotOf } from '../point/slot'

/** Minutes for which a place that comes free is kept for whoever it is offered to. */
export const holdMinutes = 20
/** Between the end of an offer and the time that is offered. */
const leadMinutes = 20
/** Whoever has not answered so often does not wait any more. */
export const mostMissed = 2
/** As many as wait for one day of a hall: beyond that it is no chance. */
export const mostInLine = 200

/** Somebody in a line, as far as his turn goes. */
export interface InLine {
  waitingId: string
  joinedAt: string
  /** Offers that he has let pass. */
  missed: number
  /** Waits for this time alone. */
  wishedAt?: string | undefined
}

/** First come, first offered; whoever has let an offer pass comes after those who have not. */
export const inOrder = <One extends InLine>(line: readonly One[]): One[] =>
  [...line].sort(
    (a, b) =>
      a.missed - b.missed ||
      (a.joinedAt + a.waitingId < b.joinedAt + b.waitingId ? -1 : a.waitingId === b.waitingId ? 0 : 1),
  )

const compete = (one: InLine, other: InLine): boolean =>
  !one.wishedAt || !other.wishedAt || one.wishedAt === other.wishedAt

/** How many come before somebody and might take what he waits for. */
export function aheadOf(line: readonly InLine[], mine: InLine): number {
  const before = inOrder(line).findIndex(({ waitingId }) => waitingId === mine.waitingId)
  return inOrder(line)
    .slice(0, Math.max(0, before))
    .filter(one => compete(one, mine)).length
}

/** Until when a place is kept that is offered now, and its message worth sending. At night both wait for the morning. */
export function offerEnd(now: string): { expiresAt: string; usefulUntil: string } {
  const morning = keptUntil(now, addMinutes(now, 24 * 60))
  const expiresAt = addMinutes(morning ?? now, holdMinutes)
  return { expiresAt, usefulUntil: morning ? addMinutes(morning, 60) : expiresAt }
}

/** Nobody is offered a time before it: whoever answers at the last moment could not be there. */
export const soonestStart = (now: string): string => addMinutes(offerEnd(now).expiresAt, leadMinutes)

/**
 * Where the visit could begin on a day, as it is planned: each time that may still be offered, with the places it takes.
 */
export function startsOn(
  point: Point,
  visits: readonly Visit[],
  count: number,
  { day, wishedAt }: { day: string; wishedAt?: string | undefined },
  now: string,
  holidays: Holidays,
): { starts: PlannedPlaces[][]; problem?: ErrorCode } {
  const soonest = soonestStart(now)
  const ahead = plannedSlots(point, day, holidays).filter(
    ({ slotAt }) => slotAt >= soonest && (!wishedAt || slotAt === wishedAt),
  )
  const planned = ahead.map(({ slotAt }) => bookablePlaces(point, visits, count, slotAt, now, holidays))
  const starts = planned.flatMap(one => ('problem' in one ? [] : [one]))
  return { starts, ...(starts.length === 0 && { problem: visitProblem(point, visits, day) ?? 'slotClosed' }) }
}

/** Places of a day that nobody has, by the spot. */
export type Left = ReadonlyMap<string, number>

export const isFree = (parts: readonly PlannedPlaces[], left: Left): boolean =>
  parts.every(part => (left.get(spotOf(part)) ?? 0) >= part.places)

/** The same once these are gone. */
export function withoutParts(left: Left, parts: readonly PlannedPlaces[]): Left {
  const next = new Map(left)
  for (const part of parts) next.set(spotOf(part), (next.get(spotOf(part)) ?? 0) - part.places)
  return next
}
