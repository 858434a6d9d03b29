import type { HallView } from './hall'

/** A hall as its staff have to see it now. What is not known is missing, never zero. */
export interface HallToday extends HallView {
  /** When the hall was last heard of, where it is open and should be talking. */
  silentSince?: string
  /** Since when all its counters are told closed, where the plan has them open. */
  closedSince?: string
  /** The first moment of the next hour at which the wait is long. */
  overload?: { time: string; waitMinutes: number }
  /** Person-minutes that one more counter would save; of one's only hall, and of one that fills. */
  savedMinutes?: number
}

/** Who is expected at a hall today; nothing of who they are. */
export interface DueToday {
  total: number
  arrived: number
  /** The next of them. */
  next: { bookingId: string; slotAt: string; services: string[] }[]
}

/** What waits for a staff member. */
export interface Today {
  /** All halls of the scope, first those that need somebody. */
  halls: HallToday[]
  /** Of one's only hall, for those who may see its bookings. */
  due?: DueToday
  /** Editions that halls of the scope have still to acknowledge. */
  unacknowledged: { number: string; points: number }[]
  /** Of what inspections and citizens have found, for those who may read it: how much waits, and is overdue. */
  findings?: { waiting: number; overdue: number }
  /** Numbers of the editions that wait for the caller's approval. */
  toApprove: string[]
  /** What halls of the scope want to tell those booked on a day, waiting for the caller's approval. */
  broadcasts: { pointId: string; day: string }[]
}
