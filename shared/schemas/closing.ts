import * as v from 'valibot'
import { PointId, TimeOfDay } from './point'
import { Reason } from './reason'

/** From when on a hall takes nobody in today, and why, in the words of whoever closes it. */
export const PreviewClosing = v.strictObject({ pointId: PointId, from: TimeOfDay })
export const CloseToday = v.strictObject({ pointId: PointId, from: TimeOfDay, reason: Reason })

/** Whose visit it would be too late for, without a name. */
export interface ClosingPreview {
  /** Now, where that is later than what was asked for. */
  from: string
  now: string
  /** Nobody is taken in today any more, closed or not. */
  isOver?: true
  /** The first of them, as many as a list shows. */
  affected: { bookingId: string; slotAt: string; services: string[] }[]
  total: number
  /** From when on it is closed already. */
  closedFrom?: string
}
