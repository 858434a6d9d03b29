import type { TicketStatus } from '../../shared/domain/hall/queue'

/** What was told of a ticket table today, so that each reading tells only what is new. */
export interface TableMemory {
  day: string
  /** When and for which business each number was taken: taken again, or for another one, it is another person. */
  takings: Record<string, string[]>
  /** What has been told of each ticket, each thing by its kind and time. */
  told: Record<string, string[]>
  /** Tickets that are not over. */
  live: Record<string, { status: TicketStatus; window?: string }>
  /** When each window last did something. */
  windowSeen: Record<string, string>
  open: string[]
}

export const emptyTable = (day: string): TableMemory => ({
  day,
  takings: {},
  told: {},
  live: {},
  windowSeen: {},
  open: [],
})
