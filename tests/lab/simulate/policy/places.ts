import { timeOf } from '../../../../shared/domain/calendar'
import type { Taken } from '../../../../shared/domain/forecast/ahead'
import { instantOfMinute } from '../feed'
import { isAppointed } from '../person'
import type { World } from '../world'

/** Places taken and held, by point and slot, as the store keeps them under its conditions. */
export interface Places {
  takenAt(pointId: string): Map<string, Taken>
  isFree(pointId: string, slotMinute: number): boolean
  /** One more of a slot's people is asked to go elsewhere, or no longer. */
  ask(pointId: string, slotMinute: number, change: 1 | -1): void
  /** Takes and holds a place; false when none of so many is left. */
  hold(pointId: string, slotMinute: number, capacity: number): boolean
  /** A held place becomes that of the booking. */
  keep(pointId: string, slotMinute: number): void
  take(pointId: string, slotMinute: number): void
  release(pointId: string, slotMinute: number, was: { held: boolean }): void
}

export function placesOf({ day, halls, visits }: World): Places {
  const points = new Map([...halls.keys()].map(pointId => [pointId, new Map<string, Taken>()]))
  const takenAt = (pointId: string) => points.get(pointId) ?? new Map<string, Taken>()
  const change = (pointId: string, slotMinute: number, taken: number, held: number, leaving = 0) => {
    const time = timeOf(instantOfMinute(day, slotMinute))
    const known = takenAt(pointId).get(time) ?? { taken: 0, held: 0, leaving: 0 }
    takenAt(pointId).set(time, {
      taken: known.taken + taken,
      held: known.held + held,
      leaving: (known.leaving ?? 0) + leaving,
    })
  }
  for (const { person } of visits) if (isAppointed(person)) change(person.pointId, person.slotMinute, 1, 0)
  const isFree = (pointId: string, slotMinute: number) => {
    const slot = halls.get(pointId)?.slots.find(({ minute }) => minute === slotMinute)
    return slot !== undefined && (takenAt(pointId).get(timeOf(slot.slotAt))?.taken ?? 0) < slot.capacity
  }
  return {
    takenAt,
    isFree,
    ask: (pointId, slotMinute, leaving) => change(pointId, slotMinute, 0, 0, leaving),
    hold(pointId, slotMinute, capacity) {
      const time = timeOf(instantOfMinute(day, slotMinute))
      if ((takenAt(pointId).get(time)?.taken ?? 0) >= capacity) return false
      change(pointId, slotMinute, 1, 1)
      return true
    },
    take: (pointId, slotMinute) => change(pointId, slotMinute, 1, 0),
    keep: (pointId, slotMinute) => change(pointId, slotMinute, 0, -1),
    release: (pointId, slotMinute, { held }) => change(pointId, slotMinute, -1, held ? -1 : 0),
  }
}
