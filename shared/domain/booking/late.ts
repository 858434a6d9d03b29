import type { BookingStatus } from '../../schemas/booking'
import { addMinutes } from '../calendar'

/** Who comes so much after his time still comes on time: the queue moves by more than that. */
export const graceMinutes = 15

/** Whether the time of a visit has passed and nobody has come. The hall may still take him in, after the others. */
export const isLate = ({ status, slotAt }: { status: BookingStatus; slotAt: string }, now: string): boolean =>
  status === 'booked' && addMinutes(slotAt, graceMinutes) <= now

/** Whether somebody who sets out now is there by then. */
export const isReachable = (slotAt: string, travelMinutes: number, now: string): boolean =>
  addMinutes(now, travelMinutes) <= slotAt
