import type { HallDay } from './hall-day'
import { isAppointed, type Person } from './person'
import { lossesOf } from './replay'
import { arriveMinute, travelTo } from './visit'

/**
 * A bound that no rule can beat which moves only the people who would move: they travel to the nearest point
 * that takes them and never wait, and everyone else waits as if they were not there. In a queue served in the
 * order of coming, nobody is called later because somebody else stays away (where counters open and close
 * together; with counters staggered, with priority or with people who give up it is a close estimate), so each
 * term is the least it can be.
 */
export function floorMinutes(halls: HallDay[], people: Person[]): { people: number; minutes: number } {
  const served = people.filter(({ shows, abandons }) => shows && !abandons)
  const movers = served.filter(canMove)
  const moving = movers.reduce((sum, person) => sum + leastTravel(halls, person), 0)
  const staying = halls.reduce((sum, hall) => sum + stayingMinutes(hall, people), 0)
  return { people: served.length, minutes: moving + staying }
}

const canMove = (person: Person): boolean => isAppointed(person) && person.willing

const leastTravel = (halls: HallDay[], person: Person): number =>
  Math.min(...halls.filter(({ handles }) => handles(person.group)).map(hall => travelTo(hall, person)))

function stayingMinutes(hall: HallDay, people: Person[]): number {
  const comers = people
    .filter(person => person.pointId === hall.point.pointId && person.shows && !canMove(person))
    .map(person => ({ person, minute: arriveMinute(hall, person, person.slotMinute) }))
    .sort((a, b) => a.minute - b.minute)
  return lossesOf(hall, comers).reduce((sum, wait, i) => {
    const person = comers[i]?.person
    return person && !person.abandons ? sum + wait + travelTo(hall, person) : sum
  }, 0)
}
