import * as v from 'valibot'
import { BookingId } from './booking'
import { MaterialCode } from './code'
import { TicketId } from './hall'
import { Location, PointId } from './point'
import { Day } from './time'

/** As it is scanned. */
const Code = v.pipe(v.string(), v.trim(), v.minLength(10), v.maxLength(80))

export const OfArrival = v.strictObject({ bookingId: BookingId })

/** What a phone shows at the door, until when it is good. */
export interface ArrivalCode {
  code: string
  until: string
}

/** The code on the wall, and roughly where the phone is; it is compared and not kept. */
export const ArriveByPoster = v.strictObject({
  bookingId: BookingId,
  poster: Code,
  location: v.optional(Location),
})

export const ScanArrival = v.strictObject({ pointId: PointId, code: Code })
export const TieTicket = v.strictObject({ pointId: PointId, bookingId: BookingId, ticketId: TicketId })

/** What a queue machine tells when it has given somebody a ticket for the code on his phone. */
export const TieMachineTicket = v.strictObject({ code: Code, ticketId: TicketId })
/** What it may print. */
export interface TiedTicket {
  bookingId: string
  slotAt: string
  ticketId: string
}

export const collectWays = ['counter', 'machine', 'post'] as const

/** What became of a visit: what stays with the hall, and when and how the document is had. */
export const Receipt = v.strictObject({
  handedIn: v.pipe(v.array(MaterialCode), v.maxLength(60)),
  /** Missing where nobody can say. */
  collectOn: v.optional(Day),
  collectBy: v.picklist(collectWays),
})
export type Receipt = v.InferOutput<typeof Receipt>
export const CloseVisit = v.strictObject({ pointId: PointId, bookingId: BookingId, ...Receipt.entries })

/** Where somebody stands in the hall. What is not known is missing. */
export interface TicketPlace {
  phase: 'waiting' | 'called' | 'serving' | 'finished' | 'abandoned' | 'unknown'
  /** Of the same group, who came before. */
  ahead?: number
  /** Minutes. */
  wait?: { from: number; to: number }
  counter?: string
}

/** A visit from the door on. */
export interface ArrivedVisit {
  bookingId: string
  pointId: string
  services: string[]
  isArrived: boolean
  ticketId?: string
  place: TicketPlace
  receipt?: Receipt & { at: string }
  mayRate: boolean
}
