import type { Group } from '../../schemas/service'
import { addMinutes } from '../calendar'
import type { VendorKind, VendorMessage } from './vendor-message'
import {
  atNoWindow,
  groupOf,
  keep,
  newTicket,
  type ToldEvent,
  type VendorHall,
  type VendorState,
  type VendorTelling,
  type VendorTicket,
} from './vendor-state'

type TicketKind = Exclude<VendorKind, 'open' | 'pause' | 'close' | 'reset' | 'heartbeat' | 'aside'>
type TicketMessage = VendorMessage & { at: string }

/** What a message about a ticket means; one number may stand for several people in a day. */
export function tellTicket(
  state: VendorState,
  kind: TicketKind,
  message: TicketMessage,
  hall: VendorHall,
): VendorTelling {
  const { at, ticket: number = '' } = message
  const known = state.tickets[number]
  const isTakenAgain = kind === 'take' && known?.takenAt !== undefined
  const isReused = isTakenAgain ? at > (known.takenAt ?? '') : known?.stale === true
  if (isTakenAgain && !isReused) return { state, events: [], skipped: 'repeated' }
  const ticket = known && !isReused ? known : newTicket(number, (known?.uses ?? 0) + 1)
  if (kind === 'take') return take(state, ticket, message, groupOf(message, hall))
  if (kind === 'call' || kind === 'begin') return serve(state, ticket, kind, message, hall)
  return leave(state, ticket, kind, message, hall)
}

function take(
  state: VendorState,
  ticket: VendorTicket,
  { ticket: number = '', at, booking, booked }: TicketMessage,
  group: Group | undefined,
): VendorTelling {
  const { ticketId } = ticket
  return {
    state: keep(state, number, { ...ticket, takenAt: at, ...(group && { group }) }),
    events: [
      {
        at,
        kind: 'taken',
        ticketId,
        ...(group && { group }),
        ...(booking && { bookingId: booking }),
        ...(booked && { booked }),
      },
    ],
  }
}

/** Calling or beginning the next one ends whoever was at the window: clerks do not always say so. */
function serve(
  before: VendorState,
  ticket: VendorTicket,
  kind: 'call' | 'begin',
  message: TicketMessage,
  hall: VendorHall,
): VendorTelling {
  const { ticket: number = '', window, at } = message
  const { state, events } = endOther(before, window, number, at, hall)
  const stage = kind === 'call' ? 'called' : 'serving'
  const group = groupOf(message, hall)
  const kept = keep(state, number, { ...ticket, stage, servedAt: at, ...(group && { group }) })
  const { ticketId } = ticket
  const told: ToldEvent = {
    at,
    kind: kind === 'call' ? 'called' : 'started',
    ticketId,
    ...(group && { group }),
    ...(window && { counter: window }),
  }
  return {
    state: {
      ...kept,
      tellsBegin: kept.tellsBegin || kind === 'begin',
      windows: window ? { ...kept.windows, [window]: { open: true, ticket: number } } : kept.windows,
    },
    events: [...events, told],
  }
}

function endOther(
  state: VendorState,
  window: string | undefined,
  next: string,
  at: string,
  { longestServiceMinutes }: VendorHall,
): VendorTelling {
  const number = window && state.windows[window]?.ticket
  const ticket = number ? state.tickets[number] : undefined
  if (!window || !number || number === next || !ticket?.servedAt) return { state, events: [] }
  // Called and never begun, where beginnings are told: nobody came to the window.
  const came = ticket.stage === 'serving' || !state.tellsBegin
  const longest = addMinutes(ticket.servedAt, longestServiceMinutes)
  const endedAt = at < longest ? at : longest
  return {
    state: keep(state, number, { ...ticket, stage: 'over' }),
    events: [
      { at: endedAt, kind: came ? 'finished' : 'abandoned', ticketId: ticket.ticketId, counter: window },
    ],
  }
}

function leave(
  state: VendorState,
  ticket: VendorTicket,
  kind: Exclude<TicketKind, 'take' | 'call' | 'begin'>,
  message: TicketMessage,
  hall: VendorHall,
): VendorTelling {
  const { ticket: number = '', window, at } = message
  const { ticketId } = ticket
  const counter = window && { counter: window }
  if (kind === 'recall')
    return {
      state: keep(state, number, { ...ticket, stage: 'called' }),
      events: [{ at, kind: 'recalled', ticketId, ...counter }],
    }
  const free = atNoWindow(state, number)
  const group = kind === 'transfer' ? hall.businesses[message.business ?? ''] : undefined
  if (group)
    return {
      state: keep(free, number, { ...ticket, group, stage: 'waiting' }),
      events: [{ at, kind: 'transferred', ticketId, group }],
    }
  // Whoever is sent on to another bureau's business has left our queue.
  const isServed = kind === 'end' || (kind === 'transfer' && ticket.stage === 'serving')
  return {
    state: keep(free, number, { ...ticket, stage: 'over' }),
    events: [{ at, kind: isServed ? 'finished' : 'abandoned', ticketId, ...counter }],
  }
}
