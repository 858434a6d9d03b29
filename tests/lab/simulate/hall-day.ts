import { holidays as statutory } from '../../../shared/content/holidays'
import { points as known } from '../../../shared/content/points'
import { addDays, minuteOf, timeOf } from '../../../shared/domain/calendar'
import { assumedProfile } from '../../../shared/domain/learned/profile'
import { type Holidays, type OpenPeriod, openPeriods } from '../../../shared/domain/point/opening'
import { plannedSlots } from '../../../shared/domain/point/slot'
import { seededRandom } from '../../../shared/domain/random'
import type { Point } from '../../../shared/schemas/point'
import type { Group } from '../../../shared/schemas/service'
import { type CounterStep, counterPlan } from './counter-plan'
import { type Scenario, ScenarioError, type ScenarioPoint } from './scenario'

export const holidays: Holidays = new Map(statutory.map(({ day, kind }) => [day, kind]))

export interface SlotPlan {
  slotAt: string
  minute: number
  capacity: number
}

/** One point on one day: what it plans, and what it will be asked for. */
export interface HallDay {
  point: Point
  periods: OpenPeriod[]
  plan: CounterStep[]
  slots: SlotPlan[]
  /** Share of the places booked. */
  filled: number
  /** Walk-ins a minute. */
  walkInsAt(minute: number): number
  handles(group: Group): boolean
  /** People who walk in together, unannounced. */
  parties: { minute: number; people: number; group?: Group | undefined }[]
  order: Scenario['order']
  /** Closed from then on; never, on most days. */
  shutMinute: number
  outages: Span[]
  /** How old the machine's words are when they are heard. */
  delayMinutes: number
}

export interface Span {
  fromMinute: number
  toMinute: number
}

const anyDay = [1, 2, 3, 4, 5, 6, 7]

/** The points as the product would keep them. */
export function pointsOf(scenario: Scenario): Map<string, { point: Point; given: ScenarioPoint }> {
  return new Map(scenario.points.map(given => [given.pointId, { given, point: pointOf(given) }]))
}

function pointOf(given: ScenarioPoint): Point {
  const { pointId, name, latitude, longitude, opening, counters, roster, slotMinutes, bookedShare } = given
  const base = known.find(point => point.pointId === pointId) ?? ownPoint(given)
  return {
    ...base,
    ...(name && { name: { 'zh-CN': name, en: name, ko: name } }),
    ...(latitude !== undefined && longitude !== undefined && { location: { latitude, longitude } }),
    ...(opening && { opening: [{ weekdays: anyDay, periods: opening }] }),
    ...(counters && { counters, roster: [] }),
    ...(roster && { roster }),
    ...(slotMinutes && { slotMinutes }),
    ...(bookedShare !== undefined && { bookedShare }),
  }
}

function ownPoint({ pointId, name, latitude, longitude, opening, counters }: ScenarioPoint): Point {
  if (latitude === undefined || longitude === undefined || !opening || !counters)
    throw new ScenarioError(
      `points: ${pointId} is none of ours, so it needs latitude, longitude, opening and counters`,
    )
  return {
    pointId,
    name: { 'zh-CN': name ?? pointId, en: name ?? pointId, ko: name ?? pointId },
    divisionCode: '220100',
    level: 'county',
    address: '—',
    addressStatus: 'assumed',
    phoneStatus: 'assumed',
    location: { latitude, longitude },
    locationBasis: 'door',
    opening: [],
    openingStatus: 'assumed',
    counters,
    roster: [],
    countersStatus: 'assumed',
    accepts: {},
    slotMinutes: 30,
    bookedShare: 0.65,
    evidence: { confidence: 'unknown', sources: [], asOf: '2026' },
  }
}

/** The first days from the scenario's own on which some point is open. */
export function openDays(scenario: Scenario): string[] {
  const points = [...pointsOf(scenario).values()]
  const days: string[] = []
  for (let ahead = 0; days.length < scenario.days; ahead++) {
    if (ahead > 120) throw new ScenarioError(`day: no point is open from ${scenario.day} on`)
    const day = addDays(scenario.day, ahead)
    if (points.some(({ point }) => openPeriods(point, day, holidays).length > 0)) days.push(day)
  }
  return days
}

/** The points that are open on a day. */
export const hallDays = (scenario: Scenario, day: string): HallDay[] =>
  [...pointsOf(scenario).values()]
    .map(({ point, given }) => hallDay(scenario, point, given, day))
    .filter(({ periods }) => periods.length > 0)

function hallDay(scenario: Scenario, point: Point, given: ScenarioPoint, day: string): HallDay {
  const periods = openPeriods(point, day, holidays)
  const closes = periods.at(-1)?.toMinute ?? 0
  const closures = spansAt(scenario.closures, point, closes)
  const absent = absentAt(scenario, point, periods, day)
  return {
    point,
    periods,
    plan: counterPlan(point, periods, { absent, closures }),
    slots: plannedSlots(point, day, holidays).map(slot => ({
      ...slot,
      minute: minuteOf(timeOf(slot.slotAt)),
    })),
    filled: given.filled ?? scenario.bookings.filled,
    walkInsAt: walkInsAt(given.walkIns ?? scenario.walkIns, point, periods, day),
    handles: group => !given.groups || given.groups.includes(group),
    parties: scenario.parties
      .filter(({ pointId }) => pointId === point.pointId)
      .map(({ at, people, group }) => ({ minute: minuteOf(at), people, group })),
    order: scenario.order,
    shutMinute: Math.min(
      Number.POSITIVE_INFINITY,
      ...closures.filter(({ toMinute }) => toMinute >= closes).map(({ fromMinute }) => fromMinute),
    ),
    outages: spansAt(scenario.outages, point, endOfDay),
    delayMinutes: given.feedDelay ?? scenario.feedDelay,
  }
}

const endOfDay = 24 * 60

const spansAt = (
  events: { pointId?: string | undefined; from: string; to?: string | undefined }[],
  point: Point,
  otherwiseTo: number,
): Span[] =>
  events
    .filter(({ pointId = point.pointId }) => pointId === point.pointId)
    .map(({ from, to }) => ({ fromMinute: minuteOf(from), toMinute: to ? minuteOf(to) : otherwiseTo }))

/** Counters at which nobody sits, by period. */
function absentAt({ seed, absences }: Scenario, point: Point, periods: OpenPeriod[], day: string): number[] {
  const random = seededRandom(`${seed} ${day} absent ${point.pointId}`)
  return periods.map(
    () => Array.from({ length: point.counters }, random.uniform).filter(drawn => drawn < absences).length,
  )
}

function walkInsAt(walkIns: Scenario['walkIns'], point: Point, periods: OpenPeriod[], day: string) {
  if ('profileTimes' in walkIns) {
    const profile = assumedProfile(point, day, periods)
    return (minute: number) => profile(minute) * walkIns.profileTimes
  }
  const rows = walkIns.perQuarterHour.map(({ from, to, people }) => ({
    from: minuteOf(from),
    to: minuteOf(to),
    perMinute: people / 15,
  }))
  return (minute: number) => rows.find(({ from, to }) => from <= minute && minute < to)?.perMinute ?? 0
}
