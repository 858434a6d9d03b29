import { distanceMetres, travelMinutes } from '../../../shared/domain/point/travel'
import type { HallDay } from './hall-day'
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
  calledMinute: number | undefined
  counter: number | undefined
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
    calledMinute: undefined,
    counter: undefined,
  }
}

export function hallOf(halls: Map<string, HallDay>, pointId: string): HallDay {
  const hall = halls.get(pointId)
  if (!hall) throw new Error(`no hall ${pointId}`)
  return hall
}

/** Whether the person stands in the queue at a minute. */
export const isWaiting = ({ arrivedMinute, calledMinute }: Visit, minute: number): boolean =>
  arrivedMinute !== undefined &&
  calledMinute !== undefined &&
  arrivedMinute <= minute &&
  minute < calledMinute

export const travelTo = ({ point }: HallDay, { origin }: Person): number =>
  travelMinutes(distanceMetres(origin, point.location))

/** People come around their slot as is their habit, but not while the doors are closed. */
export function arriveMinute({ periods }: HallDay, person: Person, slotMinute?: number): number {
  if (slotMinute === undefined) return person.comesMinute
  const open = periods.find(({ fromMinute, toMinute }) => fromMinute <= slotMinute && slotMinute < toMinute)
  return Math.max(open?.fromMinute ?? slotMinute, slotMinute + person.comesMinute)
}

export const leaveMinute = (hall: HallDay, person: Person, slotMinute?: number): number =>
  arriveMinute(hall, person, slotMinute) - travelTo(hall, person)
