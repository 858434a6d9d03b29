import { addMinutes, dayOf, minutesBetween } from '../calendar'
import { assumedAcceptance } from '../forecast/ahead'
import { shareLonger } from '../forecast/likely'
import { shownMinutes } from '../forecast/shown-wait'
import { travelMinutes } from '../point/travel'
import { beyondDoubt, demandOf, savesEnough } from './demand'
import { type Option, optionCost } from './rank'

/** How long a recommended place is kept: no longer than a person may take to leave, so no offer outlasts that. */
export const holdMinutes = 20
/** A person needs this long to read the message and get ready before leaving. */
export const readyMinutes = 20
/**
 * Nobody is asked earlier than this before having to leave. There is one first question a day: too early the forecast is
 * poor, too late the good places are gone. On the simulated first day after the festival, learned from ordinary days,
 * a tenth of those moved did worse than by staying, and a sixth of those asked two and a half hours before; 70 minutes
 * lost a twentieth of the gain.
 */
export const noticeMinutes = 90
/** A move may bring the visit this much earlier or later, not more: people have plans. */
export const shiftMinutes = 120
/** A promise is broken when the wait is now foretold so many minutes longer than was promised. */
export const brokenMinutes = 15
/** Minutes on the way or in the queue that a minute's shift is worth. */
const shiftCost = 0.1
/** How many known recommendations the assumed share is worth. */
const acceptancePrior = 20

/** Share of open recommendations that will be taken, by what became of today's. */
export const acceptanceOf = ({ sent, accepted }: { sent: number; accepted: number }): number =>
  (accepted + assumedAcceptance * acceptancePrior) / (sent + acceptancePrior)

/** A booking whose owner may be asked. */
export interface Appointment {
  bookingId: string
  slotAt: string
  pointId: string
  /** The day on which it was last recommended something; once a day is enough. */
  lastOfferedDay?: string | undefined
  /** The wait that was promised where a recommendation has sent its owner. */
  promisedMinutes?: number | undefined
  /** The day on which somebody whose promise was broken was last asked once more. */
  lastRescuedDay?: string | undefined
}

export interface Offer {
  appointment: Appointment
  /** The hall that its owner was sent to has filled since. */
  isRescue?: boolean
  here: Option
  there: Option
  savesMinutes: number
  expiresAt: string
}

/** When somebody has to be where. */
type Journey = Pick<Option, 'slotAt' | 'distanceMetres'>

/** Minutes from now until the person must leave home to be at a point in time. */
const minutesToLeaving = ({ slotAt, distanceMetres }: Journey, now: string): number =>
  minutesBetween(now, slotAt) - Math.ceil(travelMinutes(distanceMetres))

/**
 * Which question of the day is left for the owner: the first; or, where it has moved him, one more should that promise
 * break. There is no third.
 */
export function questionLeft(
  { lastOfferedDay, promisedMinutes, lastRescuedDay }: Appointment,
  now: string,
): 'first' | 'rescue' | undefined {
  const today = dayOf(now)
  if (lastOfferedDay !== today) return 'first'
  return promisedMinutes !== undefined && lastRescuedDay !== today ? 'rescue' : undefined
}

/** Whether the hall somebody was sent to is heard to be much fuller than he was told. */
export const isBroken = ({ promisedMinutes = 0 }: Appointment, { wait, isForetold }: Option): boolean =>
  wait.basis === 'live' && !isForetold && wait.mean - promisedMinutes >= brokenMinutes

/** Whether it is the time to ask the owner: a question is left today, leaving soon, and time to read before that. */
export function canBeAsked(appointment: Appointment, here: Journey, now: string): boolean {
  const minutesLeft = minutesToLeaving(here, now)
  return (
    questionLeft(appointment, now) !== undefined && readyMinutes < minutesLeft && minutesLeft <= noticeMinutes
  )
}

/** The best clear gain among the options or nothing. */
export function offerFor(
  appointment: Appointment,
  here: Option,
  options: Option[],
  now: string,
): Offer | undefined {
  if (!canBeAsked(appointment, here, now)) return undefined
  const isRescue = questionLeft(appointment, now) === 'rescue'
  if (isRescue && !isBroken(appointment, here)) return undefined
  const there = cheapest(
    options.filter(option => isClearGain(here, option) && isReachable(option, here, now)),
    here,
  )
  if (!there) return undefined
  return {
    appointment,
    ...(isRescue && { isRescue }),
    here,
    there,
    savesMinutes: shownMinutes(doorToCounter(here) - doorToCounter(there)),
    expiresAt: addMinutes(now, holdMinutes),
  }
}

/** The cheapest to the person and to those behind; of two much alike, the one nearer to the time the person has chosen. */
function cheapest(options: Option[], here: Option): Option | undefined {
  let best: Option | undefined
  let least = Number.POSITIVE_INFINITY
  for (const option of options) {
    const cost =
      optionCost(option) +
      option.delayMinutes +
      shiftCost * Math.abs(minutesBetween(here.slotAt, option.slotAt))
    if (cost < least) [best, least] = [option, cost]
  }
  return best
}

/** Minutes from the door to the counter, on the mean of what may be. */
export const doorToCounter = ({ distanceMetres, wait }: Pick<Option, 'distanceMetres' | 'wait'>): number =>
  travelMinutes(distanceMetres) + wait.mean

const isReachable = (option: Option, here: Option, now: string): boolean =>
  option.pointId !== here.pointId &&
  option.wait.basis !== 'unknown' &&
  option.places > 0 &&
  Math.abs(minutesBetween(here.slotAt, option.slotAt)) <= shiftMinutes &&
  minutesToLeaving(option, now) >= readyMinutes

export function isClearGain(here: Option, there: Option): boolean {
  if (here.wait.basis === 'unknown') return false
  const demand = demandOf(here, there)
  const { doubtMinutes = 0 } = there
  if (!savesEnough(doorToCounter(here), doorToCounter(there), beyondDoubt(demand, doubtMinutes))) return false
  const farther = travelMinutes(there.distanceMetres) - travelMinutes(here.distanceMetres)
  const [least, most] = [farther - doubtMinutes, farther + doubtMinutes].map(more =>
    shareLonger(here.wait, there.wait, more),
  ) as [number, number]
  return (least + most) / 2 >= demand.certainty
}
