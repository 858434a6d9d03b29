import { addMinutes, msOf } from '../calendar'

/** Whose session it is, by how long it may last. */
export type SessionHolder = 'citizen' | 'staff' | 'staffComputer'

const hour = 60
const day = 24 * hour

/**
 * How long a session lasts at most, and without being used, in minutes. It is seen to be used whenever its token is
 * renewed, so an idle time is found as exactly as a token is short.
 */
export const sessionLimits: Record<SessionHolder, { lastsMinutes: number; idleMinutes: number }> = {
  citizen: { lastsMinutes: 30 * day, idleMinutes: 14 * day },
  staff: { lastsMinutes: 12 * hour, idleMinutes: 12 * hour },
  /** The browser of a PC in which several people may work. */
  staffComputer: { lastsMinutes: 8 * hour, idleMinutes: 30 },
}

/** A person's sessions at once; the oldest makes room. */
export const mostSessions = 10

/** How long a token is good by its signature alone. */
export const tokenMinutes = 10
/** A reading call trusts a token for so long after it was made out; what changes something looks its session up. */
export const trustedMinutes = 2
/** How long the token before goes on after a renewal: for calls in flight, and for an answer that was lost. */
const graceMinutes = 1
/** How long a second factor counts. */
export const steppedUpMinutes = 10

export interface SessionState {
  begunAt: string
  /** When its token was renewed last. */
  seenAt: string
  /** How often its token was renewed; a token carries the number. */
  turn: number
  steppedUpAt?: string
}

/** Whether its time is up, by its age or because nobody has used it. */
export function isOver({ begunAt, seenAt }: SessionState, holder: SessionHolder, now: string): boolean {
  const { lastsMinutes, idleMinutes } = sessionLimits[holder]
  return isPast(begunAt, lastsMinutes, now) || isPast(seenAt, idleMinutes, now)
}

/** A token of the present turn, or of the one before for as long as calls may be in flight. */
export const isOfTurn = (turn: number, session: SessionState, now: string): boolean =>
  turn === session.turn || (turn === session.turn - 1 && !isPast(session.seenAt, graceMinutes, now))

export const isSteppedUp = ({ steppedUpAt }: SessionState, now: string): boolean =>
  steppedUpAt !== undefined && !isPast(steppedUpAt, steppedUpMinutes, now)

const isPast = (from: string, minutes: number, now: string): boolean =>
  msOf(addMinutes(from, minutes)) <= msOf(now)

/**
 * The names of the keys that sign tokens: that of this month, and that of the month before for as long as a session
 * may still be renewed with a token of then (`sessionLimits`). The first signs.
 * @param generation raised when every token of before is to stop at once
 */
export function signingKeyIds(generation: string, now: string): [string, string] {
  const [year = 0, month = 0] = now.split('-').map(Number)
  const before = month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`
  return [`${generation}-${now.slice(0, 7)}`, `${generation}-${before}`]
}
