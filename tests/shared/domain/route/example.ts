import type { HomeVisit, Team, VisitDay } from '../../../../shared/domain/route/visit-day'

/** A plane on which a unit is a minute. */
export interface Spot {
  x: number
  y: number
}

export type Day = VisitDay<Spot>

export const at = (x: number, y = 0): Spot => ({ x, y })
export const straight = (from: Spot, to: Spot): number => Math.hypot(from.x - to.x, from.y - to.y)
export const hour = (hours: number): number => hours * 60

export const visit = (visitId: string, more: Partial<HomeVisit<Spot>> = {}): HomeVisit<Spot> => ({
  visitId,
  place: at(0),
  windows: [{ fromMinute: hour(8), untilMinute: hour(18) }],
  serviceMinutes: 30,
  ...more,
})

export const team = (teamId: string, more: Partial<Team<Spot>> = {}): Team<Spot> => ({
  teamId,
  start: at(0),
  end: at(0),
  fromMinute: hour(8),
  untilMinute: hour(17),
  ...more,
})

export const day = (
  visits: HomeVisit<Spot>[],
  teams: Team<Spot>[] = [team('T')],
  more: Partial<Day> = {},
): Day => ({ visits, teams, travelMinutes: straight, ...more })

export const noon = { fromMinute: hour(11.5), untilMinute: hour(13), minutes: 45 }
