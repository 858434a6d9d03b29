/**
 * A day of home visits and the teams that make them: what the planning of routes is asked. Minutes are those of the
 * business day (480 is eight o'clock) and need not be whole. A `Place` is whatever the way there is asked for.
 */
export interface VisitDay<Place> {
  visits: readonly HomeVisit<Place>[]
  teams: readonly Team<Place>[]
  travelMinutes: (from: Place, to: Place) => number
  /** How many minutes on the road it is worth to leave one more team at home; without it, none. */
  teamWorthMinutes?: number
}

/** The service begins between the two, both inclusive. */
export interface TimeWindow {
  fromMinute: number
  untilMinute: number
}

export interface HomeVisit<Place> {
  visitId: string
  place: Place
  /** Any of these will do. */
  windows: readonly TimeWindow[]
  serviceMinutes: number
  /** What a team must be able to do: a language, a kind of service, a step-free car. */
  skills?: readonly string[]
  /** Kits of forms and blank certificates that are used up. */
  kits?: number
  /** Gets a place before all others, and the earlier the better. */
  urgent?: boolean
  /** What the applicant has been told. */
  promised?: TimeWindow & { teamId?: string }
  /** What staff have decided: this team, this minute, or both. */
  fixed?: { teamId?: string; atMinute?: number }
}

export interface Team<Place> {
  teamId: string
  start: Place
  end: Place
  /** The shift: leaves after the one, is back before the other. */
  fromMinute: number
  untilMinute: number
  skills?: readonly string[]
  /** Without a number as many as are needed. */
  kits?: number
  /** Begins between the two and lasts so long, wherever the team is then; who is back before its end eats there. */
  lunch?: TimeWindow & { minutes: number }
  /** The route begins with these, in this order: on their way already, or put there by staff. */
  head?: readonly string[]
}

/** Who visits whom, in which order. */
export interface TeamOrder {
  teamId: string
  visitIds: readonly string[]
}

/** Minutes at the door for a kind of service: what one visit takes anyway, and what each person adds. */
export interface ServiceTime {
  setUpMinutes: number
  personMinutes: number
}

/**
 * How long a visit to a group takes.
 *
 * @example
 * visitMinutes({ setUpMinutes: 15, personMinutes: 20 }, 2) // => 55
 */
export const visitMinutes = ({ setUpMinutes, personMinutes }: ServiceTime, persons: number): number =>
  setUpMinutes + personMinutes * persons
