import { setTimeout as pause } from 'node:timers/promises'
import { AppError, type ErrorCode } from '../../shared/errors'

/** Says of an error whether somebody else's change came first. */
type IsRival = (error: unknown) => boolean

export const refusedWith =
  (...codes: ErrorCode[]): IsRival =>
  error =>
    error instanceof AppError && codes.includes(error.code)

interface Patience {
  attempts?: number
  /** How long to wait after an attempt, counted from 1. */
  pauseMs?: (attempt: number) => number
  /** No attempt begins later than that after the first; attempts alone count without it. */
  withinMs?: number
}

/**
 * Makes a change anew for as long as rivals come between its reading and its writing; the last one's refusal stands.
 * `change` is told which attempt it is, from 1 on.
 */
export async function untilNoRival<Result>(
  isRival: IsRival,
  change: (attempt: number) => Promise<Result>,
  { attempts = 3, pauseMs, withinMs = Number.POSITIVE_INFINITY }: Patience = {},
): Promise<Result> {
  const begunMs = performance.now()
  for (let attempt = 1; ; attempt++) {
    try {
      return await change(attempt)
    } catch (error) {
      if (attempt === attempts || !isRival(error) || performance.now() - begunMs > withinMs) throw error
      if (pauseMs) await pause(pauseMs(attempt))
    }
  }
}

/** Whether a change was made: it was not when it says so itself, nor when a rival's came first. */
export async function unlessRival(isRival: IsRival, change: Promise<unknown>): Promise<boolean> {
  try {
    return (await change) !== false
  } catch (error) {
    if (isRival(error)) return false
    throw error
  }
}
