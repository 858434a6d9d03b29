import { mostCounters, type QueueEvent } from '../../schemas/hall'
import type { Group } from '../../schemas/service'
import { addMinutes, dayOf, instantAt, minuteOf, minutesBetween, timeOf } from '../calendar'
import { type Feed, nextFeed } from './feed'

/**
 * Names the shape of what is kept of a hall: its state and what is read of it (hall.ts). It goes up with every
 * change of either; what was kept in another shape is made anew from what the machines have told.
 */
export const hallShape = 7

/**
 * The live state of a hall, reduced from the events of its queue machines.
 *
 * Events come late, twice and out of order. So a ticket keeps, for each thing that can happen to it, when it
 * happened; its status is the latest of these. Applying an event again, or two events in either order, gives
 * the same state, as long as none is older than the memory.
 */
export interface HallState {
  pointId: string
  day: string
  /** When the first event of the day happened: before it, nobody was counted. */
  since: string
  /** The newest event of any device; nothing newer is known. */
  asOf: string
  tickets: Record<string, Ticket>
  counters: Record<string, { open: boolean; at: string }>
  devices: Record<string, Feed>
  /** Tickets already folded away, so that today's numbers stay whole. */
  folded: { booked: number; walkIn: number }
  /** The last finished visits, newest first. */
  visits: Visit[]
  /** The last wait published in each quarter hour, where the hall has ever published one. */
  published?: Record<string, PublishedWait>
  /** When something of what the hall's machine writes could last not be read: whoever it told of is not counted. */
  unreadableAt?: string
  /** The newest snapshot: who waited before it and was not named has gone. */
  snapshot?: { at: string; open: string[] }
}

/** What a hall says of its own wait. */
export interface PublishedWait {
  at: string
  waitMinutes: number
  bookedWaitMinutes?: number
}

export type TicketStatus = 'waiting' | 'called' | 'serving' | 'finished' | 'abandoned'

/** When something was told, and by how late a kind of event. */
interface Stamp {
  at: string
  rank: number
}

export interface Ticket {
  group: Group
  /** What named the group last; missing while nothing has. */
  groupFrom?: Stamp
  booked: boolean
  /** Missing while only later events of the ticket are known. */
  takenAt?: string
  /** The first call, which ends the wait. */
  calledAt?: string
  /** The last call or start, from which the service counts: a transferred person has waited in between. */
  servedAt?: string
  last: Stamp & { status: TicketStatus; counter?: string }
}

export interface Visit {
  ticketId: string
  group: Group
  endedAt: string
  serviceMinutes: number
  waitMinutes?: number
}

/** An event older than this, seen from the newest, is history: its ticket may be folded away already. */
export const memoryMinutes = 120
const keptVisits = 60
/** A state of so many tickets can be stored; a hall of a province has fewer in a day. */
export const mostTickets = 4000
/** So many are made room for at once, for each look at all of them costs time. */
const foldedAtOnce = 200

/** Later kinds win when a machine stamps two events of a ticket with one second. */
const outcome = {
  taken: { rank: 0, status: 'waiting' },
  transferred: { rank: 1, status: 'waiting' },
  called: { rank: 2, status: 'called' },
  recalled: { rank: 3, status: 'called' },
  started: { rank: 4, status: 'serving' },
  abandoned: { rank: 5, status: 'abandoned' },
  finished: { rank: 6, status: 'finished' },
} as const satisfies Partial<Record<QueueEvent['kind'], { rank: number; status: TicketStatus }>>

type TicketEvent = QueueEvent & { kind: keyof typeof outcome; ticketId: string }

export const emptyHall = (pointId: string, at: string): HallState => ({
  pointId,
  day: dayOf(at),
  since: at,
  asOf: at,
  tickets: {},
  counters: {},
  devices: {},
  folded: { booked: 0, walkIn: 0 },
  visits: [],
})

/** What one machine has told in one go, and when it reached us. */
export interface ToldEvents {
  deviceId: string
  events: QueueEvent[]
  receivedAt?: string
}

export const reduceDelivery = (before: HallState, { deviceId, events, receivedAt }: ToldEvents): HallState =>
  fold(events.reduce((state, event) => applied(state, deviceId, event, receivedAt), copied(before)))

/**
 * The state after one event. A new day starts an empty hall, of which only its way of telling is known; an
 * event of an earlier day changes nothing. However far ahead a machine's clock is, nothing is known of a hall as of
 * later than when it was heard.
 */
export const reduceHall = (
  before: HallState,
  deviceId: string,
  event: QueueEvent,
  heardAt?: string,
): HallState =>
  dayOf(event.at) < before.day ? before : fold(applied(copied(before), deviceId, event, heardAt))

/** Its own tickets, which may be changed: to copy thousands of them at every event takes seconds. */
const copied = (state: HallState): HallState => ({ ...state, tickets: { ...state.tickets } })

/** The state after one event, of a state whose tickets are its own. */
function applied(before: HallState, deviceId: string, event: QueueEvent, heardAt = event.at): HallState {
  if (dayOf(event.at) < before.day) return before
  const knownAt = earlier(heardAt, event.at)
  const state = dayOf(event.at) > before.day ? { ...nextDay(before, event.at), asOf: knownAt } : before
  const noted = noteDevice(state, deviceId, event, knownAt)
  if (addMinutes(event.at, memoryMinutes) < noted.asOf) return noted
  return applyKind(noted, event)
}

const nextDay = ({ pointId, published }: HallState, at: string): HallState => ({
  ...emptyHall(pointId, at),
  ...(published && { published: {} }),
})

function noteDevice(state: HallState, deviceId: string, event: QueueEvent, knownAt: string): HallState {
  const feed = nextFeed(state.devices[deviceId] ?? [], event)
  return {
    ...state,
    asOf: later(knownAt, state.asOf),
    since: earlier(event.at, state.since),
    devices: { ...state.devices, [deviceId]: feed },
  }
}

function applyKind(state: HallState, event: QueueEvent): HallState {
  switch (event.kind) {
    case 'heartbeat':
      return state
    case 'snapshot':
      return applySnapshot(state, event)
    case 'unreadable':
      return noteUnreadable(state, event)
    case 'waitPublished':
      return notePublished(state, event)
    case 'counterOpened':
    case 'counterPaused':
    case 'counterClosed':
      return noteCounter(state, event.counter, event.kind === 'counterOpened', event.at)
    default:
      return event.ticketId ? applyTicket(state, event as TicketEvent) : state
  }
}

/** Rows that cannot be read leave the hall unknown until all can be again, or whoever they told of has long gone. */
function noteUnreadable({ unreadableAt, ...state }: HallState, { at, rows = 0 }: QueueEvent): HallState {
  if (rows > 0) return { ...state, unreadableAt: later(at, unreadableAt) }
  return unreadableAt !== undefined && unreadableAt > at ? { ...state, unreadableAt } : state
}

function noteCounter(state: HallState, counter: string | undefined, open: boolean, at: string): HallState {
  if (counter === undefined) return state
  const known = state.counters[counter]
  if (known && (known.at > at || (known.at === at && !known.open))) return state
  return { ...state, counters: bounded({ ...state.counters, [counter]: { open, at } }) }
}

/** More counters than a hall has are a machine gone wrong: those heard of last are kept. */
function bounded(counters: HallState['counters']): HallState['counters'] {
  const named = Object.entries(counters)
  if (named.length <= mostCounters) return counters
  return Object.fromEntries(named.sort(([, a], [, b]) => (a.at < b.at ? 1 : -1)).slice(0, mostCounters))
}

/** The later one of a quarter hour counts; of two told at once, the longer. */
function notePublished(state: HallState, { at, waitMinutes, bookedWaitMinutes }: QueueEvent): HallState {
  if (waitMinutes === undefined) return state
  const minute = minuteOf(timeOf(at))
  const quarter = timeOf(instantAt(dayOf(at), minute - (minute % 15)))
  const known = state.published?.[quarter]
  const isOlder = known && (known.at > at || (known.at === at && known.waitMinutes > waitMinutes))
  if (isOlder) return state
  const told = { at, waitMinutes, ...(bookedWaitMinutes !== undefined && { bookedWaitMinutes }) }
  return { ...state, published: { ...state.published, [quarter]: told } }
}

function applyTicket(state: HallState, event: TicketEvent): HallState {
  const ticket = nextTicket(state.tickets[event.ticketId], event)
  const seen = isWork(event) ? noteCounter(state, event.counter, true, event.at) : state
  return keepTicket(seen, event.ticketId, ticket)
}

const earlier = (at: string, known = at): string => (known < at ? known : at)
const later = (at: string, known = at): string => (known > at ? known : at)
const isLater = (a: Stamp, b: Stamp | undefined): boolean =>
  !b || a.at > b.at || (a.at === b.at && a.rank >= b.rank)
const isWork = ({ kind }: TicketEvent): boolean => kind === 'called' || kind === 'started'

function nextTicket(known: Ticket | undefined, event: TicketEvent): Ticket {
  const { at, kind, group, counter, bookingId, booked } = event
  const { rank, status } = outcome[kind]
  const last = { at, rank, status, ...(counter && { counter }) }
  return {
    ...known,
    group: known?.group ?? 'other',
    ...(group && isLater(last, known?.groupFrom) && { group, groupFrom: { at, rank } }),
    booked: known?.booked || booked || bookingId !== undefined,
    ...(kind === 'taken' && { takenAt: earlier(at, known?.takenAt) }),
    ...(isWork(event) && { calledAt: earlier(at, known?.calledAt), servedAt: later(at, known?.servedAt) }),
    last: !known || isLater(last, known.last) ? last : known.last,
  }
}

/** A finished ticket leaves a visit behind: how long it waited and how long it was served. */
function keepTicket(state: HallState, ticketId: string, ticket: Ticket): HallState {
  const { tickets } = state
  tickets[ticketId] = ticket
  const visits = state.visits.filter(visit => visit.ticketId !== ticketId)
  const { group, takenAt, calledAt, servedAt, last } = ticket
  if (last.status !== 'finished' || !calledAt || !servedAt) return { ...state, tickets, visits }
  const visit = {
    ticketId,
    group,
    endedAt: last.at,
    serviceMinutes: Math.max(0, minutesBetween(servedAt, last.at)),
    ...(takenAt && { waitMinutes: Math.max(0, minutesBetween(takenAt, calledAt)) }),
  }
  return { ...state, tickets, visits: [...visits, visit].sort(newestFirst).slice(0, keptVisits) }
}

const newestFirst = (a: Visit, b: Visit): number =>
  a.endedAt < b.endedAt ? 1 : a.endedAt > b.endedAt ? -1 : a.ticketId < b.ticketId ? 1 : -1

/**
 * A snapshot repairs what was lost: it names everyone who waits and every open counter at its time. One that
 * does not list both tells nothing, least of all that nobody waits.
 */
function applySnapshot(state: HallState, event: QueueEvent): HallState {
  const { seq, at, waiting, openCounters: open } = event
  if (!waiting || !open) return state
  const named = waiting.reduce((so, { ticketId, group, takenAt, booked }) => {
    const told = { seq, at, kind: 'taken', ticketId, group, ...(booked && { booked }) } as const
    const ticket = nextTicket(so.tickets[ticketId], told)
    return keepTicket(so, ticketId, { ...ticket, takenAt: earlier(takenAt, ticket.takenAt) })
  }, state)
  return state.snapshot && state.snapshot.at >= at ? named : { ...named, snapshot: { at, open } }
}

/**
 * Tickets that ended long ago become a number, so that the state of a long day stays small; of more than can be kept
 * those too that ended, or were heard of, longest ago.
 */
function fold(state: HallState): HallState {
  const horizon = addMinutes(state.asOf, -memoryMinutes)
  const all = Object.entries(state.tickets)
  const isGone = ([, { last }]: [string, Ticket]) => last.at < horizon && isOver(last)
  const gone = all.filter(isGone)
  const over = all.length - gone.length - mostTickets
  if (over > 0) gone.push(...longestAgo(all.filter(one => !isGone(one))).slice(0, over + foldedAtOnce))
  if (gone.length === 0) return state
  const tickets = { ...state.tickets }
  const folded = { ...state.folded }
  for (const [ticketId, ticket] of gone) {
    delete tickets[ticketId]
    folded[ticket.booked ? 'booked' : 'walkIn'] += 1
  }
  return { ...state, tickets, folded }
}

const isOver = ({ status }: Ticket['last']): boolean => status === 'finished' || status === 'abandoned'

/** Those that are over first, by when they were heard of last. */
const longestAgo = (tickets: [string, Ticket][]): [string, Ticket][] =>
  tickets.sort(
    ([, { last: a }], [, { last: b }]) => Number(isOver(b)) - Number(isOver(a)) || (a.at < b.at ? -1 : 1),
  )
