import { addMinutes, dayOf, instantOf, msOf } from '../../shared/domain/calendar'
import { memoryMinutes, type TicketStatus } from '../../shared/domain/hall/queue'
import type { ToldEvent } from '../../shared/domain/vendor/vendor-state'
import { emptyTable, type TableMemory } from './table-memory'
import { counterEvents, openCounters } from './ticket-counter'
import type { TicketRow } from './ticket-row'

export interface TableTelling {
  memory: TableMemory
  events: ToldEvent[]
}

interface KnownRow extends TicketRow {
  ticketId: string
  status: TicketStatus
}

/** A snapshot beyond this size would not fit a delivery; its tickets are told one by one. */
const snapshotTickets = 400

/**
 * What a reading of the table tells. A whole table says by silence too: at the first reading of a day, and
 * when tickets that were waiting are gone from it, everybody who waits is named anew in a snapshot. Files of
 * changes say only what they hold.
 */
export function tellTable(
  known: TableMemory | undefined,
  rows: TicketRow[],
  now: string,
  isWhole: boolean,
): TableTelling {
  const day = dayOf(now)
  const before = known?.day === day ? known : emptyTable(day)
  const { takings, tickets } = identify(
    before.takings,
    rows.filter(({ takenAt }) => dayOf(takenAt) === day),
  )
  const isFirst = isWhole && before.day !== known?.day
  const hasGone = isWhole && Object.keys(before.live).some(id => !tickets.some(row => row.ticketId === id))
  const events = tickets.flatMap(row => newEvents(row, before.told[row.ticketId] ?? [], now))
  const memory = {
    ...remember(before, tickets, events, isWhole),
    takings,
  }
  const waiting = tickets.filter(({ status }) => status === 'waiting')
  const open = openCounters(memory, now)
  const seenAt = newestTime(memory)
  if ((isFirst || hasGone) && seenAt && waiting.length <= snapshotTickets) {
    const others = events.filter(event => isWorthTelling(event, waiting, now))
    return {
      memory: { ...memory, open },
      events: [
        snapshot(waiting, open, seenAt),
        ...others.map(withoutKey),
        ...counterEvents(isFirst ? open : before.open, open, now),
      ],
    }
  }
  return {
    memory: { ...memory, open },
    events: [...events.map(withoutKey), ...counterEvents(before.open, open, now)],
  }
}

/** The counters' part alone, for a table that has not changed while time went on. */
export function tellCounters(memory: TableMemory, now: string): TableTelling {
  const open = openCounters(memory, now)
  return { memory: { ...memory, open }, events: counterEvents(memory.open, open, now) }
}

/** Gives each row its ticket: the number, and from the second taking in a day on which taking it is. */
function identify(
  before: TableMemory['takings'],
  rows: TicketRow[],
): { takings: TableMemory['takings']; tickets: KnownRow[] } {
  const takings = { ...before }
  const byTaking = [...rows].sort((a, b) => (a.takenAt < b.takenAt ? -1 : a.takenAt > b.takenAt ? 1 : 0))
  const tickets = byTaking.map((row): KnownRow => {
    const { number, business, takenAt } = row
    const taking = `${takenAt} ${business}`
    const known = takings[number] ?? []
    if (!known.includes(taking)) takings[number] = [...known, taking]
    const use = (takings[number] ?? []).indexOf(taking) + 1
    return { ...row, ticketId: use === 1 ? number : `${number}-${use}`, status: row.status ?? statusOf(row) }
  })
  return { takings, tickets }
}

const statusOf = ({ calledAt, beganAt, endedAt }: TicketRow): TicketStatus =>
  endedAt ? 'finished' : beganAt ? 'serving' : calledAt ? 'called' : 'waiting'

type KeyedEvent = ToldEvent & { key: string; ticketId: string }

/** All that has happened to a ticket by its row, less what was told already. */
function newEvents(row: KnownRow, told: string[], now: string): KeyedEvent[] {
  const { ticketId, group, takenAt, calledAt, beganAt, endedAt, status, window, booked } = row
  const event = (
    kind: ToldEvent['kind'],
    at: string | undefined,
    key = `${kind} ${at ?? ''}`,
  ): KeyedEvent => ({
    key,
    at: at ?? now,
    kind,
    ticketId,
    group,
    ...(window && kind !== 'taken' && { counter: window }),
    ...(booked && kind === 'taken' && { booked }),
  })
  const wasCalled = calledAt !== undefined || status === 'called'
  const hasBegun = beganAt !== undefined || status === 'serving'
  const all = [
    event('taken', takenAt),
    ...(wasCalled ? [event('called', calledAt)] : []),
    ...(hasBegun ? [event('started', beganAt)] : []),
    // Called in vain and put back into the queue.
    ...(status === 'waiting' && wasCalled ? [event('transferred', undefined, `again ${calledAt}`)] : []),
    ...(status === 'finished' || status === 'abandoned' ? [event(status, endedAt, status)] : []),
  ]
  return all.filter(({ key }) => !told.includes(key))
}

const withoutKey = ({ key: _, ...event }: ToldEvent & { key?: string }): ToldEvent => event

function remember(
  before: TableMemory,
  tickets: KnownRow[],
  events: KeyedEvent[],
  isWhole: boolean,
): TableMemory {
  const told = { ...before.told }
  for (const { ticketId, key } of events) told[ticketId] = [...(told[ticketId] ?? []), key]
  const live = isWhole ? {} : { ...before.live }
  const windowSeen = { ...before.windowSeen }
  for (const { ticketId, status, window, calledAt, beganAt, endedAt } of tickets) {
    if (status === 'finished' || status === 'abandoned') delete live[ticketId]
    else live[ticketId] = { status, ...(window && { window }) }
    const seen = [calledAt, beganAt, endedAt]
      .filter(at => at !== undefined)
      .sort()
      .at(-1)
    if (window && seen && seen > (windowSeen[window] ?? '')) windowSeen[window] = seen
  }
  return { ...before, told, live, windowSeen }
}

const takenAtIn = (taking: string): string => taking.split(' ')[0] ?? ''

const newestTime = ({ takings, windowSeen }: TableMemory): string | undefined =>
  [...Object.values(takings).flatMap(all => all.map(takenAtIn)), ...Object.values(windowSeen)].sort().at(-1)

/**
 * It stands a second after the newest thing the table knows, not at the time of reading: whoever took a ticket
 * in between would seem to have been left out.
 */
const snapshot = (waiting: KnownRow[], open: string[], seenAt: string): ToldEvent => ({
  at: instantOf(msOf(seenAt) + 1000),
  kind: 'snapshot',
  waiting: waiting.map(({ ticketId, group, takenAt, booked = false }) => ({
    ticketId,
    group,
    takenAt,
    booked,
  })),
  openCounters: open,
})

/** Beside a snapshot: what it does not hold, and the hall has not forgotten yet. */
const isWorthTelling = ({ ticketId, at }: KeyedEvent, waiting: KnownRow[], now: string): boolean =>
  at >= addMinutes(now, -memoryMinutes) && !waiting.some(row => row.ticketId === ticketId)
