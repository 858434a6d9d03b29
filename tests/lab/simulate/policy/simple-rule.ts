import { plannedCounters } from '../../../../shared/domain/point/opening'
import { placeMinutes } from '../../../../shared/domain/point/slot'
import { distanceMetres, travelMinutes } from '../../../../shared/domain/point/travel'
import type { HallDay } from '../hall-day'
import { hallOf, isWaiting, type Visit } from '../visit'
import type { Policy, World } from '../world'

/** What a simple rule looks at: how far a hall is, and how long its queue was some minutes ago. */
interface View {
  hall: HallDay
  travelMinutes: number
  waitMinutes: number
}
type Rule = (views: View[]) => View | undefined

const least = (views: View[], cost: (view: View) => number): View | undefined =>
  views.reduce<View | undefined>((best, view) => (best && cost(best) <= cost(view) ? best : view), undefined)

export const nearestRule: Rule = views => least(views, view => view.travelMinutes)
export const idlestRule: Rule = views => least(views, view => view.waitMinutes)
export const bestOfTwoRule: Rule = views =>
  least(
    [...views].sort((a, b) => a.travelMinutes - b.travelMinutes).slice(0, 2),
    view => view.travelMinutes + view.waitMinutes,
  )

/**
 * Tells everyone with an appointment, shortly before they leave, which point to go to at the same time. These
 * rules know no places and hold none; people take them as often as they take the product's.
 */
export const simpleRule =
  (rule: Rule, snapshotMinutes: number) =>
  (world: World): Policy => ({
    decide(visit, minute) {
      if (!visit.person.willing || visit.slotMinute === undefined) return
      const view = rule(
        viewsOf(
          world,
          visit,
          visit.slotMinute,
          hall => minute - Math.max(snapshotMinutes, hall.delayMinutes),
        ),
      )
      if (view && view.hall.point.pointId !== visit.pointId)
        world.move(visit, view.hall.point.pointId, visit.slotMinute, minute)
    },
  })

function viewsOf(
  world: World,
  { person }: Visit,
  slotMinute: number,
  seenMinute: (hall: HallDay) => number,
): View[] {
  const origin = hallOf(world.halls, person.knownOrigin).point.location
  return [...world.halls.values()]
    .filter(
      hall =>
        hall.handles(person.group) &&
        plannedCounters(hall.point, hall.periods, slotMinute) > 0 &&
        seenMinute(hall) < hall.shutMinute,
    )
    .map(hall => ({
      hall,
      travelMinutes: travelMinutes(distanceMetres(origin, hall.point.location)),
      waitMinutes: waitSeen(world, hall, seenMinute(hall)),
    }))
}

/** The queue as last heard: while a machine is silent, that is the queue before it fell silent. */
function waitSeen({ comers }: World, { point, periods, outages }: HallDay, minute: number): number {
  const outage = outages.find(({ fromMinute, toMinute }) => fromMinute <= minute && minute < toMinute)
  const heard = outage?.fromMinute ?? minute
  const waiting = (comers.get(point.pointId) ?? []).filter(visit => isWaiting(visit, heard)).length
  return (waiting * placeMinutes) / Math.max(1, plannedCounters(point, periods, minute) || point.counters)
}
