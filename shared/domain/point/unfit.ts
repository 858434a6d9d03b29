import type { Unfit } from '../../schemas/open-plan'
import type { Point } from '../../schemas/point'
import { minuteOf, timeOf } from '../calendar'
import { planOn } from './open-plan'
import { type Holidays, isIn, openPeriods, servicePeriods } from './opening'
import { takes } from './place'
import { kindsOf, type PlannedSlot, plannedSlots, spotOf, type TakenPlaces, wholeSlots } from './slot'

interface Booked {
  services: string[]
  slotAt: string
  taken: TakenPlaces[]
  createdAt?: string
  /** The recommendation that moved it. */
  movedBy?: string
}

/**
 * Which bookings of a day no longer fit a hall as it is planned, and why: it is closed at their time, does not take
 * what they are for, or has fewer places than are taken; then whoever has booked first keeps his. Whom a recommendation
 * has moved there may have a place beyond those given to bookings, up to what the counters can serve.
 */
export function unfitBookings<Booking extends Booked>(
  point: Point,
  day: string,
  holidays: Holidays,
  bookings: readonly Booking[],
): { booking: Booking; why: Unfit }[] {
  const planned = planOn(point, day)
  const periods = openPeriods(point, day, holidays)
  const isOpen = (slotAt: string) => isIn(minuteOf(timeOf(slotAt)), periods)
  const isTaken = (service: string, slotAt: string) =>
    takes(planned, service) && isIn(minuteOf(timeOf(slotAt)), servicePeriods(point, service, day, holidays))
  const given = roomOf(plannedSlots(point, day, holidays))
  const whole = roomOf(wholeSlots(point, day, holidays))
  const room = ({ taken, movedBy }: Booked) => (movedBy !== undefined || given(taken)) && whole(taken)
  const inOrder = [...bookings].sort((a, b) => ((a.createdAt ?? '') < (b.createdAt ?? '') ? -1 : 1))
  return inOrder.flatMap(booking => {
    const { taken, services, slotAt } = booking
    if (!taken.every(part => isOpen(part.slotAt))) return { booking, why: 'closed' as const }
    if (!services.every(service => isTaken(service, slotAt))) return { booking, why: 'notTaken' as const }
    return room(booking) ? [] : { booking, why: 'full' as const }
  })
}

/** Takes what is left of the slots, part by part; says whether it was. A part lies in the slot that it begins in. */
function roomOf(slots: readonly PlannedSlot[]) {
  const left = new Map(slots.flatMap(kindsOf).map(kind => [spotOf(kind), kind.capacity]))
  const slotOf = (at: string) => slots.filter(({ slotAt }) => slotAt <= at).at(-1)?.slotAt ?? ''
  return (parts: TakenPlaces[]): boolean => {
    const wanted = new Map<string, number>()
    for (const part of parts) {
      const spot = spotOf({ ...part, slotAt: slotOf(part.slotAt) })
      wanted.set(spot, (wanted.get(spot) ?? 0) + part.places)
    }
    if ([...wanted].some(([spot, places]) => places > (left.get(spot) ?? 0))) return false
    for (const [spot, places] of wanted) left.set(spot, (left.get(spot) ?? 0) - places)
    return true
  }
}
