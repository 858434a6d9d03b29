import type { Group } from '../../schemas/service'
import { addMinutes, minutesBetween } from '../calendar'
import { missingIn } from './feed'
import {
  type HallState,
  memoryMinutes,
  type PublishedWait,
  type Ticket,
  type TicketStatus,
  type Visit,
} from './queue'

export type { PublishedWait } from './queue'

export const statusOf = ({ snapshot }: HallState, { last }: Ticket): TicketStatus =>
  last.status === 'waiting' && snapshot && last.at < snapshot.at ? 'abandoned' : last.status

/** Whether a counter is open, by its own last event or a later snapshot. */
function isCounterOpen(
  { snapshot }: HallState,
  counter: string,
  { open, at }: { open: boolean; at: string },
): boolean {
  return snapshot && at < snapshot.at ? snapshot.open.includes(counter) : open
}

/** What the predictor, citizens and staff read of a hall; small enough to be stored beside the state. */
export interface LiveHall {
  pointId: string
  /** Since when people are counted. */
  since: string
  asOf: string
  waiting: { booked: number; walkIn: number }
  waitingByGroup?: Partial<Record<Group, number>>
  serving: number
  openCounters: number
  /** When each open counter last called or said that it is open, newest first. */
  openTold?: string[]
  /** When each of the others that were heard of today was told closed, newest first. */
  closedTold?: string[]
  /** Where none is open: when the last one was told closed. */
  closedAt?: string
  /** People who are known to have come today. */
  arrived: { booked: number; walkIn: number }
  /** Those without a booking who were seen coming: they took their ticket after `since`. */
  walkInsSeen: number
  visits: number
  /** Of the visits, how many by group. */
  served?: Partial<Record<Group, number>>
  meanServiceMinutes?: number
  /** Squared coefficient of variation of the service time. */
  serviceVariation?: number
  /** The waits of the last people served, newest first. */
  lastWaitMinutes: number[]
  missingEvents: number
  /** When something of what its machine writes could last not be read, until all could be again. */
  unreadableAt?: string
  /** Today's published waits in their order, where the hall tells nothing else; its other numbers mean nothing. */
  published?: PublishedWait[]
}

export function liveHall(state: HallState): LiveHall {
  const tickets = Object.values(state.tickets)
  const waiting = tickets.filter(ticket => statusOf(state, ticket) === 'waiting')
  const count = (list: Ticket[]) => {
    const booked = list.filter(ticket => ticket.booked).length
    return { booked, walkIn: list.length - booked }
  }
  const present = count(tickets)
  return {
    pointId: state.pointId,
    since: state.since,
    asOf: state.asOf,
    waiting: count(waiting),
    waitingByGroup: byGroup(waiting),
    serving: busyCounters(tickets, addMinutes(state.asOf, -memoryMinutes)),
    ...countersIn(state),
    arrived: { booked: present.booked + state.folded.booked, walkIn: present.walkIn + state.folded.walkIn },
    walkInsSeen:
      tickets.filter(({ booked, takenAt }) => !booked && takenAt !== undefined && takenAt > state.since)
        .length + state.folded.walkIn,
    ...serviceOf(state.visits),
    lastWaitMinutes: state.visits.flatMap(({ waitMinutes }) => waitMinutes ?? []).slice(0, 10),
    missingEvents: Object.values(state.devices).reduce((sum, feed) => sum + missingIn(feed), 0),
    ...(state.unreadableAt && { unreadableAt: state.unreadableAt }),
    ...publishedIn(state),
  }
}

/** The counters that are open and closed and when each said so; where none is open, when the last closed. */
function countersIn(
  state: HallState,
): Pick<LiveHall, 'openCounters' | 'openTold' | 'closedTold' | 'closedAt'> {
  const { counters, snapshot } = state
  const open = new Map(snapshot?.open.map(id => [id, snapshot.at]))
  const closed: string[] = []
  for (const [id, counter] of Object.entries(counters)) {
    const at = counter.open && snapshot && snapshot.at > counter.at ? snapshot.at : counter.at
    if (isCounterOpen(state, id, counter)) open.set(id, at)
    else {
      open.delete(id)
      closed.push(at)
    }
  }
  const closedTold = closed.sort().reverse()
  return {
    openCounters: open.size,
    ...(open.size > 0 && { openTold: [...open.values()].sort().reverse() }),
    ...(closedTold.length > 0 && { closedTold }),
    ...(open.size === 0 && closedTold[0] && { closedAt: closedTold[0] }),
  }
}

/** A hall that tells its tickets is known by them, whatever it publishes beside. */
function publishedIn({ published, tickets, visits }: HallState): Pick<LiveHall, 'published'> {
  if (!published || Object.keys(tickets).length > 0 || visits.length > 0) return {}
  return { published: Object.values(published).sort((a, b) => (a.at < b.at ? -1 : 1)) }
}

/** The people and counters that are told; none where only the wait is. */
export const countsOf = ({ published, waiting, openCounters }: LiveHall) =>
  published ? {} : { waiting: waiting.booked + waiting.walkIn, openCounters }

/**
 * Counters with somebody at them. Where a clerk calls the next number without ending the last, the last one
 * is over; and whoever nobody ended within the memory has long gone.
 */
function busyCounters(tickets: Ticket[], since: string): number {
  const latest = new Map<string, Ticket['last']>()
  tickets.forEach(({ last }, i) => {
    if (last.status === 'waiting' || last.at < since) return
    const counter = last.counter ?? `unnamed ${i}`
    const known = latest.get(counter)
    if (!known || last.at > known.at || (last.at === known.at && isActive(last))) latest.set(counter, last)
  })
  return [...latest.values()].filter(isActive).length
}

function byGroup(list: { group: Group }[]): Partial<Record<Group, number>> {
  const counts: Partial<Record<Group, number>> = {}
  for (const { group } of list) counts[group] = (counts[group] ?? 0) + 1
  return counts
}

const isActive = ({ status }: Ticket['last']): boolean => status === 'called' || status === 'serving'

function serviceOf(
  visits: Visit[],
): Pick<LiveHall, 'visits' | 'served' | 'meanServiceMinutes' | 'serviceVariation'> {
  if (visits.length < 2) return { visits: visits.length }
  const mean = visits.reduce((sum, { serviceMinutes }) => sum + serviceMinutes, 0) / visits.length
  const variance =
    visits.reduce((sum, { serviceMinutes }) => sum + (serviceMinutes - mean) ** 2, 0) / (visits.length - 1)
  if (mean <= 0) return { visits: visits.length }
  return {
    visits: visits.length,
    served: byGroup(visits),
    meanServiceMinutes: mean,
    serviceVariation: variance / mean ** 2,
  }
}

/** A device that has been silent this long in opening hours leaves the hall unknown. */
export const silentMinutes = 5
export const isSilent = (live: Pick<LiveHall, 'asOf'>, now: string): boolean =>
  minutesBetween(live.asOf, now) > silentMinutes
