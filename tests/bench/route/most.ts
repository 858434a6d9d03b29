import type { HomeVisit, VisitDay } from '../../../shared/domain/route/visit-day'
import type { Location } from '../../../shared/schemas/point'

const noon = 12 * 60

/**
 * How many visits the teams of each hall could begin in their windows if every way were the shortest that leads to a
 * home, and each were served by the nearest hall: a yardstick for what a plan leaves out, which is never short of it.
 */
export function mostByOwnTeams({ visits, teams, travelMinutes }: VisitDay<Location>): number {
  const halls = [...new Set(teams.map(({ start }) => start))]
  const nearest = (visit: HomeVisit<Location>) =>
    halls.reduce((best, hall) =>
      travelMinutes(hall, visit.place) < travelMinutes(best, visit.place) ? hall : best,
    )
  const shortestWay = (visit: HomeVisit<Location>) =>
    Math.min(
      ...visits.filter(other => other !== visit).map(({ place }) => travelMinutes(place, visit.place)),
      ...halls.map(hall => travelMinutes(hall, visit.place)),
    )
  const homes = visits.map(visit => ({ visit, hall: nearest(visit), way: shortestWay(visit) }))
  return halls
    .map(hall => {
      const own = homes.filter(home => home.hall === hall)
      const count = teams.filter(({ start }) => start === hall).length
      const ofHalf = [true, false].map(isMorning => mostInHalf(own, count, isMorning))
      return Math.min(
        own.length,
        ofHalf.reduce((sum, most) => sum + most, 0),
      )
    })
    .reduce((sum, most) => sum + most, 0)
}

interface Home {
  visit: HomeVisit<Location>
  way: number
}

/** Each team begins its last visit at the window's end; those before it take their service and their way. */
function mostInHalf(homes: readonly Home[], teams: number, isMorning: boolean): number {
  const open = homes.flatMap(({ visit, way }) => {
    const window = visit.windows.find(({ fromMinute }) => fromMinute < noon === isMorning)
    return window ? { taken: visit.serviceMinutes + way, length: window.untilMinute - window.fromMinute } : []
  })
  const length = Math.max(0, ...open.map(one => one.length)) * teams
  const taken = open.map(one => one.taken).sort((a, b) => a - b)
  let used = 0
  let before = 0
  for (const minutes of taken) {
    if (used + minutes > length) break
    used += minutes
    before += 1
  }
  return Math.min(open.length, before + teams)
}
