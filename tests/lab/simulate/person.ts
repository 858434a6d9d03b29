import { distanceMetres } from '../../../shared/domain/point/travel'
import { logNormal, type Random, seededRandom } from '../../../shared/domain/random'
import type { Location } from '../../../shared/schemas/point'
import type { Group } from '../../../shared/schemas/service'
import type { HallDay } from './hall-day'
import type { Scenario } from './scenario'

/** Somebody on one day, and all that chance decides about them: the same under every policy. */
export interface Person {
  personId: string
  group: Group
  /** The point booked, or walked into. */
  pointId: string
  /** Missing for a walk-in. */
  slotMinute?: number
  /** When a walk-in comes; how far from the beginning of any slot an appointed person comes. */
  comesMinute: number
  origin: Location
  /** The point whose place stands for the origin where only that much is known. */
  knownOrigin: string
  shows: boolean
  /** Would take what is recommended. */
  willing: boolean
  answerMinutes: number
  /** Has left when called. */
  abandons: boolean
  serviceMinutes: number
  /** Old or disabled: called before the others. */
  isFirst: boolean
  /** Gives up after so long a wait. */
  patienceMinutes: number
  /** How many times as long as by the formula the way to each point takes; missing where it is as long. */
  ways?: Map<string, number>
}

export const isAppointed = (person: Person): person is Person & { slotMinute: number } =>
  person.slotMinute !== undefined

/** Everyone of a day. Each person has random numbers of their own, so that nobody's depend on another's. */
export const peopleOf = (scenario: Scenario, day: string, halls: HallDay[]): Person[] =>
  halls.flatMap(hall => [
    ...appointments(scenario, day, hall).map(({ slotMinute, place }) =>
      personOf(scenario, day, halls, hall, `B-${hall.point.pointId}-${slotMinute}-${place}`, { slotMinute }),
    ),
    ...walkIns(scenario, day, hall).map((comesMinute, i) =>
      personOf(scenario, day, halls, hall, `W-${hall.point.pointId}-${i}`, { comesMinute }),
    ),
    ...parties(scenario, day, halls, hall),
  ])

/** Those of a party take their tickets one after the other. */
const partyTicketMinutes = 0.1

const parties = (scenario: Scenario, day: string, halls: HallDay[], hall: HallDay): Person[] =>
  hall.parties.flatMap(({ minute, people, group }, party) =>
    Array.from({ length: people }, (_, i) => {
      const comes = { comesMinute: minute + i * partyTicketMinutes }
      const person = personOf(scenario, day, halls, hall, `P-${hall.point.pointId}-${party}-${i}`, comes)
      return group ? { ...person, group } : person
    }),
  )

function appointments(scenario: Scenario, day: string, { point, slots, filled }: HallDay) {
  return slots.flatMap(({ minute, capacity }) =>
    Array.from({ length: capacity }, (_, place) => ({ slotMinute: minute, place })).filter(
      ({ slotMinute, place }) =>
        seededRandom(`${scenario.seed} ${day} place ${point.pointId} ${slotMinute} ${place}`).uniform() <
        filled,
    ),
  )
}

/** A Poisson stream by the minute, while the point is open. */
function walkIns(scenario: Scenario, day: string, { point, periods, walkInsAt }: HallDay): number[] {
  const random = seededRandom(`${scenario.seed} ${day} walk-ins ${point.pointId}`)
  return periods.flatMap(({ fromMinute, toMinute }) =>
    Array.from({ length: toMinute - fromMinute }, (_, i) => fromMinute + i).flatMap(minute =>
      Array.from({ length: random.poisson(walkInsAt(minute)) }, () => minute + random.uniform()).sort(
        (a, b) => a - b,
      ),
    ),
  )
}

function personOf(
  scenario: Scenario,
  day: string,
  halls: HallDay[],
  hall: HallDay,
  personId: string,
  comes: { slotMinute: number } | { comesMinute: number },
): Person {
  const random = seededRandom(`${scenario.seed} ${day} ${personId}`)
  const { bookings, noShow, abandon, acceptance, answerMinutes } = scenario
  const group = groupOf(scenario, hall, random)
  const { medianMinutes, sigma } = scenario.service[group] ?? { medianMinutes: 10, sigma: 0.45 }
  const isBooked = 'slotMinute' in comes
  const early = -bookings.earlyMinutes + random.uniform() * (bookings.earlyMinutes + bookings.lateMinutes)
  const startsElsewhere = random.uniform() < bookings.elsewhere && isBooked
  const startsBy = startsElsewhere ? random.pick(neighbours(halls, hall)) : hall
  const origin = around(startsBy.point.location, bookings.spreadMetres, random)
  const isTold = random.uniform() < bookings.districtTold
  const shows = random.uniform() >= noShow || !isBooked
  return {
    personId,
    group,
    pointId: hall.point.pointId,
    comesMinute: early,
    ...comes,
    origin,
    knownOrigin: isTold ? nearestHall(halls, origin).point.pointId : hall.point.pointId,
    shows,
    willing: random.uniform() < acceptance && shows,
    answerMinutes: -Math.log(1 - random.uniform()) * answerMinutes,
    abandons: random.uniform() < abandon,
    serviceMinutes: Math.max(0.5, logNormal(random, medianMinutes, sigma)),
    ...habitsOf(scenario, halls, seededRandom(`${scenario.seed} ${day} habits ${personId}`)),
  }
}

/** By random numbers of their own: whether a scenario asks for them changes nothing else. */
function habitsOf({ priority, patienceMinutes, travelSpread }: Scenario, halls: HallDay[], random: Random) {
  const isFirst = random.uniform() < priority
  const patience = -Math.log(1 - random.uniform())
  return {
    isFirst,
    patienceMinutes: patienceMinutes === undefined ? Number.POSITIVE_INFINITY : patience * patienceMinutes,
    ...(travelSpread > 0 && {
      ways: new Map(halls.map(({ point }) => [point.pointId, logNormal(random, 1, travelSpread)])),
    }),
  }
}

function groupOf({ service }: Scenario, { handles }: HallDay, random: Random): Group {
  const shares = (Object.entries(service) as [Group, { share: number }][])
    .filter(([group]) => handles(group))
    .map(([group, { share }]) => [group, share] as const)
  const total = shares.reduce((sum, [, share]) => sum + share, 0)
  return random.pick(shares.map(([group, share]) => [group, share / total] as const))
}

/** People who book away from home come from near rather than far, and from where many live. */
function neighbours(halls: HallDay[], hall: HallDay): (readonly [HallDay, number])[] {
  const weights = halls.map(other => {
    const kilometres = distanceMetres(hall.point.location, other.point.location) / 1000
    return [other, other.point.counters / (1 + (kilometres / 10) ** 2)] as const
  })
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  return weights.map(([other, weight]) => [other, weight / total] as const)
}

function around({ latitude, longitude }: Location, spreadMetres: number, random: Random): Location {
  const reach = spreadMetres * Math.sqrt(-2 * Math.log(1 - random.uniform()))
  const angle = 2 * Math.PI * random.uniform()
  const metresPerDegree = 111_195
  return {
    latitude: latitude + (reach * Math.sin(angle)) / metresPerDegree,
    longitude:
      longitude + (reach * Math.cos(angle)) / (metresPerDegree * Math.cos((latitude * Math.PI) / 180)),
  }
}

export function nearestHall(halls: HallDay[], origin: Location): HallDay {
  const metres = ({ point }: HallDay) => distanceMetres(origin, point.location)
  return halls.reduce((near, hall) => (metres(hall) < metres(near) ? hall : near))
}
