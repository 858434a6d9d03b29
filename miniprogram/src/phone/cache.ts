import { instantOf, msOf } from '../../../shared/domain/calendar'
import { platform } from '../platform'
import { nowMs } from './clock'

/** Something read earlier, and when. */
export interface Kept<T> {
  at: string
  content: T
}

/** A place on this phone for one thing, for so long. */
export interface Cache<T> {
  read: () => Kept<T> | undefined
  write: (content: T) => void
  erase: () => void
}

/** Raised when something is kept in another shape than before: what is older is then not read. */
const shape = 3
const dayMs = 24 * 60 * 60_000
const index = 'kept'
const placeOf = (name: string): string => `kept:${name}`

/** Names of what is kept, each with the time until which it may be. */
const untilMs = (): Record<string, number> => parsed(platform.read(index)) ?? {}

export function cacheOf<T>(name: string, days: number): Cache<T> {
  const erase = () => forget([name])
  return {
    erase,
    read: () => {
      const kept = parsed<Kept<T> & { shape: number }>(platform.read(placeOf(name)))
      if (!kept || kept.shape !== shape || msOf(kept.at) + days * dayMs < nowMs()) return undefined
      return { at: kept.at, content: kept.content }
    },
    write: content => {
      const kept = JSON.stringify({ shape, at: instantOf(nowMs()), content })
      try {
        platform.write(index, JSON.stringify({ ...untilMs(), [name]: nowMs() + days * dayMs }))
        platform.write(placeOf(name), kept)
      } catch {
        // A full phone keeps less; what is on the screen does not depend on it.
        erase()
      }
    },
  }
}

/** Takes off this phone what has been kept long enough. */
export const forgetOld = (): void =>
  forget(
    Object.entries(untilMs())
      .filter(([, until]) => until < nowMs())
      .map(([name]) => name),
  )

/** Takes everything off this phone that was read or typed. */
export const forgetAll = (): void => forget(Object.keys(untilMs()))

function forget(names: string[]): void {
  if (names.length === 0) return
  const left = untilMs()
  for (const name of names) {
    platform.write(placeOf(name), undefined)
    delete left[name]
  }
  platform.write(index, JSON.stringify(left))
}

function parsed<T>(text: string | undefined): T | undefined {
  try {
    return text ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}
