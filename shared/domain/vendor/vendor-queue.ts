import { dayOf } from '../calendar'
import type { VendorMessage } from './vendor-message'
import {
  emptyVendorState,
  groupOf,
  type VendorHall,
  type VendorState,
  type VendorTelling,
  type VendorTicket,
} from './vendor-state'
import { tellTicket } from './vendor-ticket'

/** What a message means to the hall, after all that the machine has told today. */
export function tellVendor(before: VendorState, message: VendorMessage, hall: VendorHall): VendorTelling {
  const { kind, at } = message
  if (kind === 'aside' || at === undefined) return { state: before, events: [] }
  if (dayOf(at) < before.day) return { state: before, events: [], skipped: 'past' }
  const state = dayOf(at) > before.day ? emptyVendorState(dayOf(at)) : before
  if (kind === 'heartbeat') return { state, events: [{ at, kind: 'heartbeat' }] }
  if (kind === 'reset') return reset(state, at)
  if (!isOurs(state, message, hall)) return { state, events: [], skipped: 'otherBusiness' }
  if (kind === 'open' || kind === 'pause' || kind === 'close') return tellWindow(state, kind, message, at)
  return tellTicket(state, kind, { ...message, at }, hall)
}

/** Whether a message is about a business of ours. A transfer names where the person goes, so its ticket decides. */
function isOurs({ tickets }: VendorState, message: VendorMessage, hall: VendorHall): boolean {
  const { kind, business, window = '', ticket = '' } = message
  if (kind === 'transfer') return tickets[ticket]?.group !== undefined || groupOf(message, hall) !== undefined
  const served = business ?? hall.windows[window]
  if (served !== undefined) return hall.businesses[served] !== undefined
  return ticket === '' ? Object.keys(hall.windows).length === 0 : tickets[ticket] !== undefined
}

/** After a reset nobody waits any longer, and every number begins anew but those at a window. */
function reset(state: VendorState, at: string): VendorTelling {
  const tickets = Object.entries(state.tickets).map(([number, ticket]): [string, VendorTicket] => {
    const isGone = ticket.stage === 'waiting' || ticket.stage === 'over'
    return [number, isGone ? { ...ticket, stale: true } : ticket]
  })
  const openCounters = Object.entries(state.windows).flatMap(([window, { open }]) => (open ? [window] : []))
  return {
    state: { ...state, tickets: Object.fromEntries(tickets) },
    events: [{ at, kind: 'snapshot', waiting: [], openCounters }],
  }
}

const windowEvents = { open: 'counterOpened', pause: 'counterPaused', close: 'counterClosed' } as const

function tellWindow(
  state: VendorState,
  kind: keyof typeof windowEvents,
  { window = '' }: VendorMessage,
  at: string,
): VendorTelling {
  const known = { ...state.windows[window], open: kind === 'open' }
  return {
    state: { ...state, windows: { ...state.windows, [window]: known } },
    events: [{ at, kind: windowEvents[kind], counter: window }],
  }
}
