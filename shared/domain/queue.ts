import type { QueueEvent } from '../schemas/hall'
import type { Group } from '../schemas/service'
import { addMinutes, dayOf, minutesBetween } from './calendar'

/**
 * The live state of a hall, reduced from the events of its queue machines.
 *
 * Events come late, twice and out of order. So a ticket keeps, for each thing that can happen to it, when it
 * happened; its status is the latest of these. Applying an event again, or two events in either order, gives
 * the same state.
 */
export interface HallState {
  pointId: string
  day: string
  /** The newest event of any device; nothing newer is known. */
  asOf: string
  tickets: Record<string, Ticket>
  counters: Record<string, { open: boolean; at: string }>
  devices: Record<string, DeviceFeed>
  /** Tickets already folded away, so that today's numbers stay whole. */
  folded: { booked: number; walkIn: number }
  /** The last finished visits, newest first. */
  visits: Visit[]
  snapshot?: { at: string; waiting: string[]; open: string[] }
}

type TicketStatus = 'waiting' | 'called' | 'serving' | 'finished' | 'abandoned'

export interface Ticket {
  group: Group
  booked: boolean
  /** When the ticket was taken, or first heard of if that was lost. */
  takenAt: string
  calledAt?: string
  startedAt?: string
  last: { at: string; rank: number; status: TicketStatus; counter?: string }
}

interface DeviceFeed {
  lastSeq: number
  lastAt: string
  /** Ranges of sequence numbers not received, oldest first. */
  gaps: [number, number][]
}

interface Visit {
  ticketId: string
  group: Group
  endedAt: string
  serviceMinutes: number
  waitMinutes: number
}

/** An event older than this, seen from the newest, is history: its ticket may be folded away already. */
export const memoryMinutes = 120
const keptVisits = 60
const keptGaps = 20

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
  asOf: at,
  tickets: {},
  counters: {},
  devices: {},
  folded: { booked: 0, walkIn: 0 },
  visits: [],
})

/** The state after one event. A new day starts an empty hall; an event of an earlier day changes nothing. */
export function reduceHall(before: HallState, deviceId: string, event: QueueEvent): HallState {
  if (dayOf(event.at) < before.day) return before
  const state = dayOf(event.at) > before.day ? emptyHall(before.pointId, event.at) : before
  const noted = noteDevice(state, deviceId, event)
  if (addMinutes(event.at, memoryMinutes) < noted.asOf) return noted
  return fold(applyKind(noted, event))
}

function noteDevice(state: HallState, deviceId: string, event: QueueEvent): HallState {
  const feed = state.devices[deviceId]
  const asOf = event.at > state.asOf ? event.at : state.asOf
  return { ...state, asOf, devices: { ...state.devices, [deviceId]: nextFeed(feed, event) } }
}

function nextFeed(feed: DeviceFeed | undefined, { seq, at }: QueueEvent): DeviceFeed {
  if (!feed) return { lastSeq: seq, lastAt: at, gaps: [] }
  const lastAt = at > feed.lastAt ? at : feed.lastAt
  if (seq > feed.lastSeq) {
    const missed: [number, number][] = seq > feed.lastSeq + 1 ? [[feed.lastSeq + 1, seq - 1]] : []
    return { lastSeq: seq, lastAt, gaps: [...feed.gaps, ...missed].slice(-keptGaps) }
  }
  return { ...feed, lastAt, gaps: feed.gaps.flatMap(gap => closeGap(gap, seq)) }
}

function closeGap([from, to]: [number, number], seq: number): [number, number][] {
  if (seq < from || seq > to) return [[from, to]]
  const rest: [number, number][] = [
    [from, seq - 1],
    [seq + 1, to],
  ]
  return rest.filter(([a, b]) => a <= b)
}

function applyKind(state: HallState, event: QueueEvent): HallState {
  switch (event.kind) {
    case 'heartbeat':
      return state
    case 'snapshot':
      return applySnapshot(state, event)
    case 'counterOpened':
    case 'counterPaused':
    case 'counterClosed':
      return noteCounter(state, event.counter, event.kind === 'counterOpened', event.at)
    default:
      return event.ticketId ? applyTicket(state, event as TicketEvent) : state
  }
}

function noteCounter(state: HallState, counter: string | undefined, open: boolean, at: string): HallState {
  const known = counter === undefined ? undefined : state.counters[counter]
  if (counter === undefined || (known && (known.at > at || (known.at === at && !known.open)))) return state
  return { ...state, counters: { ...state.counters, [counter]: { open, at } } }
}

function applyTicket(state: HallState, event: TicketEvent): HallState {
  const ticket = nextTicket(state.tickets[event.ticketId], event)
  const working = event.kind === 'called' || event.kind === 'started'
  const seen = working ? noteCounter(state, event.counter, true, event.at) : state
  return noteVisit(
    { ...seen, tickets: { ...seen.tickets, [event.ticketId]: ticket } },
    event.ticketId,
    ticket,
  )
}

const earlier = (a: string | undefined, b: string): string => (a !== undefined && a < b ? a : b)

function nextTicket(known: Ticket | undefined, event: TicketEvent): Ticket {
  const { rank, status } = outcome[event.kind]
  const last = { at: event.at, rank, status, ...(event.counter && { counter: event.counter }) }
  const isNewer = !known || last.at > known.last.at || (last.at === known.last.at && rank >= known.last.rank)
  const heard = isNewer ? (event.group ?? known?.group) : known.group === 'other' ? event.group : known.group
  return {
    ...known,
    group: heard ?? 'other',
    booked: known?.booked || event.bookingId !== undefined,
    takenAt: earlier(known?.takenAt, event.at),
    ...(event.kind === 'called' && { calledAt: earlier(known?.calledAt, event.at) }),
    ...(event.kind === 'started' && { startedAt: earlier(known?.startedAt, event.at) }),
    last: isNewer ? last : known.last,
  }
}

/** A finished ticket leaves a visit behind: how long it waited and how long it was served. */
function noteVisit(state: HallState, ticketId: string, ticket: Ticket): HallState {
  const others = state.visits.filter(visit => visit.ticketId !== ticketId)
  const servedFrom = ticket.startedAt ?? ticket.calledAt
  if (ticket.last.status !== 'finished' || !servedFrom) return { ...state, visits: others }
  const visit = {
    ticketId,
    group: ticket.group,
    endedAt: ticket.last.at,
    serviceMinutes: Math.max(0, minutesBetween(servedFrom, ticket.last.at)),
    waitMinutes: Math.max(0, minutesBetween(ticket.takenAt, ticket.calledAt ?? servedFrom)),
  }
  const newestFirst = (a: Visit, b: Visit) =>
    a.endedAt < b.endedAt ? 1 : a.endedAt > b.endedAt ? -1 : a.ticketId < b.ticketId ? 1 : -1
  return { ...state, visits: [...others, visit].sort(newestFirst).slice(0, keptVisits) }
}

/** A snapshot repairs what was lost: it names everyone who waits and every open counter at its time. */
function applySnapshot(state: HallState, event: QueueEvent): HallState {
  if (state.snapshot && state.snapshot.at >= event.at) return state
  const waiting = event.waiting ?? []
  const tickets = { ...state.tickets }
  for (const { ticketId, group, takenAt, booked } of waiting) {
    const ticket = nextTicket(tickets[ticketId], {
      seq: event.seq,
      at: takenAt,
      kind: 'taken',
      ticketId,
      group,
    })
    tickets[ticketId] = { ...ticket, booked: ticket.booked || booked }
  }
  const snapshot = {
    at: event.at,
    waiting: waiting.map(({ ticketId }) => ticketId),
    open: event.openCounters ?? [],
  }
  return { ...state, tickets, snapshot }
}

/** Tickets that ended long ago become a number, so that the state of a long day stays small. */
function fold(state: HallState): HallState {
  const horizon = addMinutes(state.asOf, -memoryMinutes)
  const gone = Object.entries(state.tickets).filter(
    ([, { last }]) => last.at < horizon && (last.status === 'finished' || last.status === 'abandoned'),
  )
  if (gone.length === 0) return state
  const tickets = { ...state.tickets }
  const folded = { ...state.folded }
  for (const [ticketId, ticket] of gone) {
    delete tickets[ticketId]
    folded[ticket.booked ? 'booked' : 'walkIn'] += 1
  }
  return { ...state, tickets, folded }
}

const statusOf = (state: HallState, ticketId: string, { last }: Ticket): TicketStatus => {
  const { snapshot } = state
  const lost =
    last.status === 'waiting' && snapshot && last.at <= snapshot.at && !snapshot.waiting.includes(ticketId)
  return lost ? 'abandoned' : last.status
}

/** Whether a counter is open, by its own last event or a later snapshot. */
function isCounterOpen(
  { snapshot }: HallState,
  counter: string,
  { open, at }: { open: boolean; at: string },
): boolean {
  return snapshot && at <= snapshot.at ? snapshot.open.includes(counter) : open
}

/** What the predictor, citizens and staff read of a hall; small enough to be stored beside the state. */
export interface LiveHall {
  pointId: string
  asOf: string
  waiting: { booked: number; walkIn: number }
  serving: number
  openCounters: number
  /** People who came today: the walk-in share is compared with the profile. */
  arrived: { booked: number; walkIn: number }
  visits: number
  meanServiceMinutes?: number
  /** Squared coefficient of variation of the service time. */
  serviceVariation?: number
  /** The waits of the last people served, newest first. */
  lastWaitMinutes: number[]
  missingEvents: number
}

export function liveHall(state: HallState): LiveHall {
  const tickets = Object.entries(state.tickets).map(([ticketId, ticket]) => ({
    ...ticket,
    status: statusOf(state, ticketId, ticket),
  }))
  const open = new Set([
    ...Object.entries(state.counters).flatMap(([id, counter]) =>
      isCounterOpen(state, id, counter) ? [id] : [],
    ),
    ...(state.snapshot?.open.filter(id => !state.counters[id]) ?? []),
  ])
  const waiting = tickets.filter(({ status }) => status === 'waiting')
  const count = (list: Ticket[]) => {
    const booked = list.filter(ticket => ticket.booked).length
    return { booked, walkIn: list.length - booked }
  }
  const present = count(tickets)
  return {
    pointId: state.pointId,
    asOf: state.asOf,
    waiting: count(waiting),
    serving: busyCounters(tickets),
    openCounters: open.size,
    arrived: { booked: present.booked + state.folded.booked, walkIn: present.walkIn + state.folded.walkIn },
    ...serviceOf(state.visits),
    lastWaitMinutes: state.visits.slice(0, 10).map(({ waitMinutes }) => waitMinutes),
    missingEvents: Object.values(state.devices)
      .flatMap(({ gaps }) => gaps)
      .reduce((sum, [from, to]) => sum + to - from + 1, 0),
  }
}

/** Where a clerk calls the next number without ending the last, the last one is over. */
function busyCounters(tickets: (Ticket & { status: TicketStatus })[]): number {
  const active = tickets.filter(({ status }) => status === 'called' || status === 'serving')
  return new Set(active.map(({ last }, i) => last.counter ?? `unnamed ${i}`)).size
}

function serviceOf(visits: Visit[]): Pick<LiveHall, 'visits' | 'meanServiceMinutes' | 'serviceVariation'> {
  if (visits.length < 2) return { visits: visits.length }
  const mean = visits.reduce((sum, { serviceMinutes }) => sum + serviceMinutes, 0) / visits.length
  const variance =
    visits.reduce((sum, { serviceMinutes }) => sum + (serviceMinutes - mean) ** 2, 0) / (visits.length - 1)
  if (mean <= 0) return { visits: visits.length }
  return { visits: visits.length, meanServiceMinutes: mean, serviceVariation: variance / mean ** 2 }
}

/** A device that has been silent this long in opening hours leaves the hall unknown. */
export const silentMinutes = 5
export const isSilent = (live: Pick<LiveHall, 'asOf'>, now: string): boolean =>
  minutesBetween(live.asOf, now) > silentMinutes
