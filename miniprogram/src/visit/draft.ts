import type { Applicant } from '../../../shared/schemas/booking'
import type { Relation } from '../../../shared/vocabulary/relation'
import { cacheOf } from '../phone/cache'
import { nowMs } from '../phone/clock'
import { newId } from '../phone/id'

/**
 * The booking form as it was left and not sent: on this phone only, and only for as long as a tunnel, a call or a
 * look at another time may take.
 */
export interface Draft {
  forFamily: boolean
  relation?: Relation
  guardian?: string
  typed: Applicant
}

const keptHours = 2
export const draft = cacheOf<Draft>('draft', keptHours / 24)

/** The last attempt to book, while nobody knows what became of it: the same one keeps its request id. */
export const attempt = cacheOf<{ asked: string; requestId: string }>('attempt', keptHours / 24)

/** Nothing is left to be sent. */
export function eraseDraft(): void {
  draft.erase()
  attempt.erase()
}

/** The same booking asked again, even after the mini-program was closed, is the same attempt; another is a new one. */
export function requestIdFor(asked: string): string {
  const last = attempt.read()?.content
  if (last?.asked === asked) return last.requestId
  const requestId = newId(nowMs(), Math.random)
  attempt.write({ asked, requestId })
  return requestId
}
