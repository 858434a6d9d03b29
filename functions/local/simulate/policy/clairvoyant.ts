import { shiftMinutes } from '../../../../shared/domain/recommend'
import type { HallDay } from '../hall-day'
import { isAppointed } from '../person'
import { type Comer, joinedBy, waitsOf } from '../replay'
import { arriveMinute, hallOf, travelTo, type Visit } from '../visit'
import type { Policy, World } from '../world'

/** A slot of a hall, at which a person would come so many minutes after midnight. */
interface Choice {
  hall: HallDay
  slotMinute: number
  minute: number
  travelMinutes: number
}

interface Queue {
  comers: Comer[]
  totalWait: number
}

const rounds = 3
/** Choices looked at closely for one person in one round: those that look cheapest for that person alone. */
const closeLook = 10
/** Anything less is not worth another move. */
const leastGain = 0.01

/**
 * Knows everything that will happen: who comes when, how long each is served, who would take a recommendation.
 * Moves only whom the product could move, as far in time, but needs no free place. It goes through these people
 * a few times and gives each the choice that makes the sum of everybody's door-to-counter minutes least, the
 * others' being what they are. A search, so it is reached and not a bound: nothing better is excluded.
 */
export const clairvoyant = (world: World): Policy => ({
  begin() {
    const queues = new Map([...world.halls.keys()].map(id => [id, queueOf(world, id)]))
    const movers = world.visits.filter(({ person }) => isAppointed(person) && person.willing)
    for (let round = 0; round < rounds; round++)
      if (movers.filter(visit => improve(world, queues, visit)).length === 0) return
  },
})

function queueOf(world: World, pointId: string): Queue {
  const hall = hallOf(world.halls, pointId)
  const comers = world.visits
    .filter(({ person }) => person.shows && person.pointId === pointId)
    .map(({ person }) => ({ person, minute: arriveMinute(hall, person, person.slotMinute) }))
    .sort((a, b) => a.minute - b.minute)
  return { comers, totalWait: totalOf(hall, comers) }
}

const totalOf = (hall: HallDay, comers: Comer[]): number =>
  waitsOf(hall, comers).reduce((sum, wait) => sum + wait, 0)

function improve(world: World, queues: Map<string, Queue>, visit: Visit): boolean {
  const { person, pointId } = visit
  const origin = hallOf(world.halls, pointId)
  const before = queues.get(pointId) as Queue
  const without = before.comers.filter(comer => comer.person !== person)
  const left: Queue = { comers: without, totalWait: totalOf(origin, without) }
  queues.set(pointId, left)
  const priced = promising(choicesOf(world, visit), queues, visit).map(choice => {
    const queue = queues.get(choice.hall.point.pointId) as Queue
    const { comers } = joinedBy(queue.comers, { person, minute: choice.minute })
    const totalWait = totalOf(choice.hall, comers)
    return { choice, comers, totalWait, cost: choice.travelMinutes + totalWait - queue.totalWait }
  })
  const best = priced.reduce((a, b) => (b.cost < a.cost ? b : a), priced[0] as (typeof priced)[number])
  const stay = travelTo(origin, person) + before.totalWait - left.totalWait
  if (!best || best.cost > stay - leastGain) {
    queues.set(pointId, before)
    return false
  }
  queues.set(best.choice.hall.point.pointId, { comers: best.comers, totalWait: best.totalWait })
  world.move(visit, best.choice.hall.point.pointId, best.choice.slotMinute, Number.NEGATIVE_INFINITY)
  return true
}

/** Every slot elsewhere, near enough to the booked one in time. */
function choicesOf({ halls }: World, { person }: Visit): Choice[] {
  const booked = person.slotMinute ?? 0
  return [...halls.values()]
    .filter(({ handles }) => handles(person.group))
    .flatMap(hall =>
      hall.slots
        .map(({ minute }) => minute)
        .filter(slot =>
          hall.point.pointId === person.pointId ? slot === booked : Math.abs(slot - booked) <= shiftMinutes,
        )
        .map(slotMinute => ({
          hall,
          slotMinute,
          minute: arriveMinute(hall, person, slotMinute),
          travelMinutes: travelTo(hall, person),
        })),
    )
}

function promising(choices: Choice[], queues: Map<string, Queue>, { person }: Visit): Choice[] {
  const waits = new Map<HallDay, number[]>()
  const waitThere = ({ hall, minute }: Choice) => {
    const { comers } = queues.get(hall.point.pointId) as Queue
    const known = waits.get(hall) ?? waitsOf(hall, comers)
    waits.set(hall, known)
    const { at } = joinedBy(comers, { person, minute })
    const [before, wait] = [comers[at - 1], known[at - 1]]
    return before && wait !== undefined ? Math.max(0, wait - (minute - before.minute)) : 0
  }
  return choices
    .map(choice => ({ choice, cost: choice.travelMinutes + waitThere(choice) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, closeLook)
    .map(({ choice }) => choice)
}
