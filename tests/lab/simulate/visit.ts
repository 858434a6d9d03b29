import { distanceMetres, travelMinutes } from '../../../shared/domain/point/travel'
import type { HallDay } from './hall-day'
import type { Fate } from './hall-queue'
import type { Person } from './person'

/** One person's errand under one policy. */
export interface Visit {
  person: Person
  /** Where to, and for which slot: changes when the person is moved. */
  pointId: string
  slotMinute: number | undefined
  leavesMinute: number
  hasLeft: boolean
  arrivedMinute: number | undefined
  /** Missing until something has become of the person. */
  fate: Fate | undefined
}

export function newVisit(halls: Map<string, HallDay>, person: Person): Visit {
  const { pointId, slotMinute } = person
  return {
    person,
    pointId,
    slotMinute,
    leavesMinute: leaveMinute(hallOf(halls, pointId), person, slotMinute),
    hasLeft: false,
    arrivedMinute: undefined,
    fate: undefined,
  }
}

export function hallOf(halls: Map<string, HallDay>, pointId: string): HallDay {
  const hall = halls.get(pointId)
  if (!hall) throw new Error(`no hall ${pointId}`)
  return hall
}

/** Whether a number is still to be called at a minute. The machine does not see who gives up. */
export const isWaiting = ({ arrivedMinute, fate }: Visit, minute: number): boolean =>
  arrivedMinute !== undefined &&
  arrivedMinute <= minute &&
  minute < (fate?.calledMinute ?? fate?.leftMinute ?? Number.POSITIVE_INFINITY)

/** How long the way really is. */
export const travelTo = ({ point }: HallDay, { origin, ways }: Person): number =>
  travelMinutes(distanceMetres(origin, point.location)) * (ways?.get(point.pointId) ?? 1)

/**
 * Minutes a visit costs from the hall's door on: the wait, and for whoever goes unserved the way again, for
 * somebody who has come for nothing has to come once more.
 */
export const minutesThere = (
  hall: HallDay,
  person: Person,
  arrivedMinute: number,
  { calledMinute, leftMinute }: Fate,
): number =>
  leftMinute === undefined
    ? (calledMinute ?? arrivedMinute) - arrivedMinute
    : leftMinute - arrivedMinute + travelTo(hall, person)

/** People come around their slot as is their habit, but not while the doors are closed. */
export function arriveMinute({ periods }: HallDay, person: Person, slotMinute?: number): number {
  if (slotMinute === undefined) return person.comesMinute
  const open = periods.find(({ fromMinute, toMinute }) => fromMinute <= slotMinute && slotMinute < toMinute)
  return Math.max(open?.fromMinute ?? slotMinute, slotMinute + person.comesMinute)
}

export const leaveMinute = (hall: HallDay, person: Person, slotMinute?: number): number =>
  arriveMinute(hall, person, slotMinute) - travelTo(hall, person)
