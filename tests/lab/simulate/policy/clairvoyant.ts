import { savesEnough } from '../../../../shared/domain/recommend/demand'
import { shiftMinutes } from '../../../../shared/domain/recommend/recommend'
import type { HallDay } from '../hall-day'
import { isAppointed, type Person } from '../person'
import { type Comer, joinedBy, lossesOf } from '../replay'
import { arriveMinute, hallOf, travelTo, type Visit } from '../visit'
import type { Policy, World } from '../world'
import { type Places, placesOf } from './places'

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

interface Search {
  world: World
  queues: Map<string, Queue>
  /** Missing where no free place is needed. */
  places: Places | undefined
}

/**
 * Knows everything that will happen: who comes when, how long each is served, who would take a recommendation.
 * Moves only whom the product could move, as far in time. It goes through these people a few times and gives
 * each the choice that makes the sum of everybody's door-to-counter minutes least, the others' being what they
 * are. A search, so it is reached and not a bound: nothing better is excluded. Within the rules it also needs a
 * free place and a clear gain for the person, as the product does; else it moves people at their own cost too.
 */
export const clairvoyant =
  ({ inRules }: { inRules: boolean }) =>
  (world: World): Policy => ({
    begin() {
      const queues = new Map([...world.halls.keys()].map(id => [id, queueOf(world, id)]))
      const search = { world, queues, places: inRules ? placesOf(world) : undefined }
      const movers = world.visits.filter(({ person }) => isAppointed(person) && person.willing)
      for (let round = 0; round < rounds; round++)
        if (movers.filter(visit => improve(search, visit)).length === 0) return
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
  lossesOf(hall, comers).reduce((sum, wait) => sum + wait, 0)

function improve(search: Search, visit: Visit): boolean {
  const { world, queues, places } = search
  const { person, pointId, slotMinute = 0 } = visit
  const origin = hallOf(world.halls, pointId)
  const before = queues.get(pointId) as Queue
  const without = before.comers.filter(comer => comer.person !== person)
  const left: Queue = { comers: without, totalWait: totalOf(origin, without) }
  queues.set(pointId, left)
  const priced = promising(choicesOf(search, visit), queues, visit)
    .map(choice => priceOf(choice, queues.get(choice.hall.point.pointId) as Queue, person))
    .filter(price => !places || isClear(world, queues, person, price))
  const best = priced.reduce((a, b) => (b.cost < a.cost ? b : a), priced[0] as Price)
  const stay = travelTo(origin, person) + before.totalWait - left.totalWait
  if (!best || best.cost > stay - leastGain) {
    queues.set(pointId, before)
    return false
  }
  queues.set(best.choice.hall.point.pointId, { comers: best.comers, totalWait: best.totalWait })
  places?.release(pointId, slotMinute, { held: false })
  places?.take(best.choice.hall.point.pointId, best.choice.slotMinute)
  world.move(visit, best.choice.hall.point.pointId, best.choice.slotMinute, Number.NEGATIVE_INFINITY)
  return true
}

interface Price {
  choice: Choice
  comers: Comer[]
  totalWait: number
  /** Minutes for everybody, and for this person. */
  cost: number
  own: number
}

function priceOf(choice: Choice, queue: Queue, person: Person): Price {
  const { comers, at } = joinedBy(queue.comers, { person, minute: choice.minute })
  const waits = lossesOf(choice.hall, comers)
  const totalWait = waits.reduce((sum, wait) => sum + wait, 0)
  const { travelMinutes } = choice
  const own = travelMinutes + (waits[at] ?? 0)
  return { choice, comers, totalWait, own, cost: travelMinutes + totalWait - queue.totalWait }
}

/** Whether it is a clear gain against the booking, or the booking itself. */
function isClear(
  { halls }: World,
  queues: Map<string, Queue>,
  person: Person,
  { choice, own }: Price,
): boolean {
  if (choice.hall.point.pointId === person.pointId) return true
  const hall = hallOf(halls, person.pointId)
  const minute = arriveMinute(hall, person, person.slotMinute)
  const booked = { hall, slotMinute: person.slotMinute ?? 0, minute, travelMinutes: travelTo(hall, person) }
  const staying = priceOf(booked, queues.get(person.pointId) as Queue, person).own
  return savesEnough(staying, own)
}

/** Every slot elsewhere, near enough to the booked one in time. */
function choicesOf({ world: { halls }, places }: Search, { person, pointId, slotMinute }: Visit): Choice[] {
  const booked = person.slotMinute ?? 0
  return [...halls.values()]
    .filter(({ handles }) => handles(person.group))
    .flatMap(hall =>
      hall.slots
        .map(({ minute }) => minute)
        .filter(
          slot =>
            !places ||
            (hall.point.pointId === pointId && slot === slotMinute) ||
            places.isFree(hall.point.pointId, slot),
        )
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
    const known = waits.get(hall) ?? lossesOf(hall, comers)
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
