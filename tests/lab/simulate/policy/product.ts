import { dayOf, minuteOf, timeOf } from '../../../../shared/domain/calendar'
import { type Ahead, lookAhead, partsFrom, pointDay } from '../../../../shared/domain/forecast/ahead'
import type { Experience } from '../../../../shared/domain/forecast/experience'
import { reachOf } from '../../../../shared/domain/point/start'
import { type Appointed, recommendBatch } from '../../../../shared/domain/recommend/batch'
import { aheadForMoves } from '../../../../shared/domain/recommend/idle'
import { acceptanceOf, type Offer } from '../../../../shared/domain/recommend/recommend'
import { groups } from '../../../../shared/schemas/service'
import { type Feed, instantOfMinute, machineFeed } from '../feed'
import { type HallDay, holidays } from '../hall-day'
import type { Person } from '../person'
import { hallOf, type Visit } from '../visit'
import type { Policy, Summary, World } from '../world'
import { type Places, placesOf } from './places'

interface OpenOffer {
  toPointId: string
  toSlotMinute: number
  expiresAt: string
  promisedMinutes: number
}

/** What was asked of somebody today, as a booking keeps it. */
type Asked = Pick<Appointed, 'lastOfferedDay' | 'promisedMinutes' | 'lastRescuedDay'>

interface Desk {
  world: World
  places: Places
  feeds: Map<string, Feed>
  open: Map<Visit, OpenOffer>
  asked: Map<Visit, Asked>
  sum: Summary
  /** What has been learned before the day. */
  experience: Experience
  /** Told of every offer as it is made, for whoever wants to check the rules. */
  onOffer: ((offer: Offer, now: string) => void) | undefined
}

/** A place that comes back later than this before its slot can be given to nobody. */
const lastUseMinutes = 30

/**
 * This product: live halls from the queue machines' events, the forecast, and recommendations that hold a
 * place until they are taken or expire, every minute as in functions/recommend.ts.
 */
export const product =
  (experience: Experience, onOffer?: Desk['onOffer']) =>
  (world: World): Policy => {
    const desk: Desk = {
      world,
      places: placesOf(world),
      feeds: feedsOf(world),
      open: new Map(),
      asked: new Map(),
      sum: { sent: 0, accepted: 0, expired: 0, placesLost: 0 },
      onOffer,
      experience,
    }
    return {
      everyMinute(minute) {
        expire(desk, minute)
        recommend(desk, minute)
      },
      arrived: visit => desk.feeds.get(visit.pointId)?.taken(visit),
      called: visit => desk.feeds.get(visit.pointId)?.called(visit),
      answer: (visit, minute) => accept(desk, visit, minute),
      summary: () => desk.sum,
    }
  }

const feedsOf = ({ halls, day, comers }: World): Map<string, Feed> =>
  new Map([...halls].map(([id, hall]) => [id, machineFeed(hall, day, () => comers.get(id) ?? [])]))

function expire({ world, places, open, sum }: Desk, minute: number): void {
  const now = instantOfMinute(world.day, minute)
  for (const [visit, { toPointId, toSlotMinute, expiresAt }] of open) {
    if (expiresAt > now) continue
    open.delete(visit)
    places.release(toPointId, toSlotMinute, { held: true })
    places.ask(visit.pointId, visit.slotMinute as number, -1)
    sum.expired += 1
    if (toSlotMinute - minute < lastUseMinutes) sum.placesLost += 1
  }
}

/** The person taps; too late, or already on the way, nothing changes. */
function accept({ world, places, open, asked, sum }: Desk, visit: Visit, minute: number): void {
  const offer = open.get(visit)
  const { pointId, slotMinute } = visit
  if (!offer || offer.expiresAt <= instantOfMinute(world.day, minute) || slotMinute === undefined) return
  if (!world.move(visit, offer.toPointId, offer.toSlotMinute, minute)) return
  open.delete(visit)
  asked.set(visit, { ...asked.get(visit), promisedMinutes: offer.promisedMinutes })
  places.ask(pointId, slotMinute, -1)
  places.keep(offer.toPointId, offer.toSlotMinute)
  places.release(pointId, slotMinute, { held: false })
  sum.accepted += 1
}

/** The minute's run, on what the machines have told. */
function recommend(desk: Desk, minute: number): void {
  const now = instantOfMinute(desk.world.day, minute)
  const days = [...desk.world.halls.values()].map(hall => aheadOf(desk, hall, minute))
  const visits = new Map(askable(desk, minute).map(visit => [visit.person.personId, visit]))
  const people = [...visits.values()].map(visit => appointed(desk, visit))
  for (const offer of recommendBatch(days, people, now)) {
    const visit = visits.get(offer.appointment.bookingId)
    if (visit && hold(desk, visit, offer, days, minute)) desk.onOffer?.(offer, now)
  }
}

function aheadOf(
  { world, feeds, places, sum, experience }: Desk,
  { point, handles }: HallDay,
  minute: number,
): Ahead {
  const now = instantOfMinute(world.day, minute)
  const live = feeds.get(point.pointId)?.liveAt(minute)
  // People of a simulated day come with a queue group; a service of that name stands for it.
  const accepting = { ...point, accepts: { except: groups.filter(group => !handles(group)) } }
  const day = pointDay(now, accepting, world.day, { holidays, experience }, live)
  return lookAhead({ ...day, taken: places.takenAt(point.pointId), acceptance: acceptanceOf(sum) })
}

/** Appointments still to come, with nothing open, of people who have not come. */
const askable = ({ world, open }: Desk, minute: number): Visit[] =>
  world.visits.filter(
    visit =>
      visit.slotMinute !== undefined &&
      visit.slotMinute > minute &&
      visit.arrivedMinute === undefined &&
      !open.has(visit),
  )

function appointed({ world, asked }: Desk, visit: Visit): Appointed {
  const { person, slotMinute, pointId } = visit
  const slotAt = instantOfMinute(world.day, slotMinute ?? 0)
  return {
    ...asked.get(visit),
    bookingId: person.personId,
    visits: [{ service: person.group }],
    taken: [{ slotAt, places: 1 }],
    slotAt,
    pointId,
    ...startOf(world, person),
  }
}

/** Who has told his district is believed to start around its hall; of the others nothing is known but the booked one. */
function startOf(
  { halls }: World,
  { knownOrigin, pointId }: Person,
): Pick<Appointed, 'origin' | 'withinMetres'> {
  const { point } = hallOf(halls, knownOrigin)
  if (knownOrigin === pointId) return { origin: point.location }
  const others = [...halls.values()].filter(hall => hall.point !== point).map(hall => hall.point.location)
  return { origin: point.location, withinMetres: reachOf(point.location, others) }
}

function hold(
  { world, places, open, asked, sum }: Desk,
  visit: Visit,
  offer: Offer,
  days: Ahead[],
  minute: number,
): boolean {
  const { pointId: toPointId, slotAt } = offer.there
  const toSlotMinute = minuteOf(timeOf(slotAt))
  const target = days.find(({ pointDay }) => pointDay.point.pointId === toPointId)
  const [part] = (target && partsFrom(aheadForMoves(target), slotAt, 1)) ?? []
  if (dayOf(slotAt) !== world.day || !part || !places.hold(toPointId, toSlotMinute, part.capacity))
    return false
  const { expiresAt, isRescue } = offer
  open.set(visit, { toPointId, toSlotMinute, expiresAt, promisedMinutes: offer.there.wait.mean })
  asked.set(visit, { ...asked.get(visit), [isRescue ? 'lastRescuedDay' : 'lastOfferedDay']: world.day })
  places.ask(visit.pointId, visit.slotMinute as number, 1)
  sum.sent += 1
  if (visit.person.willing) world.awaitAnswer(visit, minute + visit.person.answerMinutes)
  return true
}
