import type { QueueEvent } from '../../schemas/hall'
import type { Group } from '../../schemas/service'
import type { VendorMessage } from './vendor-message'

/** An event before it has its number. */
export type ToldEvent = Omit<QueueEvent, 'seq'>

/** What a hall's machine calls things; a machine that serves other bureaus too is cut down to ours by it. */
export interface VendorHall {
  /** Business code to group. A business that is not named is somebody else's. */
  businesses: Readonly<Record<string, Group>>
  /** Window to the business it serves. Where any is named, a window that is not is somebody else's. */
  windows: Readonly<Record<string, string>>
  /** A service nobody ended is taken to have ended after this long, or at the window's next call. */
  longestServiceMinutes: number
}

export interface VendorTicket {
  /** The number on the slip; from its second use in a day on, with the use behind it. */
  ticketId: string
  uses: number
  group?: Group
  takenAt?: string
  servedAt?: string
  stage: 'waiting' | 'called' | 'serving' | 'over'
  /** The numbers were reset since: what comes under this number is another person. */
  stale?: true
}

export interface VendorState {
  day: string
  tickets: Record<string, VendorTicket>
  windows: Record<string, { open: boolean; ticket?: string }>
  /** Whether this machine tells when a service begins; some only call and end. */
  tellsBegin: boolean
}

export interface VendorTelling {
  state: VendorState
  events: ToldEvent[]
  /** Why a message told nothing. */
  skipped?: 'past' | 'otherBusiness' | 'repeated'
}

export const emptyVendorState = (day: string): VendorState => ({
  day,
  tickets: {},
  windows: {},
  tellsBegin: false,
})

export const groupOf = ({ business, window = '' }: VendorMessage, hall: VendorHall): Group | undefined =>
  hall.businesses[business ?? hall.windows[window] ?? '']

export const newTicket = (number: string, uses: number): VendorTicket => ({
  ticketId: uses === 1 ? number : `${number}-${uses}`,
  uses,
  stage: 'waiting',
})

export const keep = (state: VendorState, number: string, ticket: VendorTicket): VendorState => ({
  ...state,
  tickets: { ...state.tickets, [number]: ticket },
})

/** Nobody is at the window that had this number. */
export const atNoWindow = (state: VendorState, number: string): VendorState => ({
  ...state,
  windows: Object.fromEntries(
    Object.entries(state.windows).map(([window, { open, ticket }]) => [
      window,
      ticket === number ? { open } : { open, ...(ticket && { ticket }) },
    ]),
  ),
})
