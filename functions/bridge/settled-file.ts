import { readFileSync, type Stats, statSync } from 'node:fs'
import { minutesBetween } from '../../shared/domain/calendar'

/** What a file looked like, and since when it has looked so. */
interface Look {
  size: number
  modifiedMs: number
  since: string
}

/** A text without a last line break may be half a table; one that stays so is how its writer ends it. */
const settledMinutes = 1

/**
 * Reads a file only when nobody is writing it any more: when it has not changed between two looks, and ends
 * with a line break or has stood still for a minute.
 */
export function settledFiles(encoding: string) {
  const looks = new Map<string, Look>()
  return {
    read(file: string, now: string): string | undefined {
      const found = statSync(file, { throwIfNoEntry: false })
      if (!found) return void looks.delete(file)
      const before = looks.get(file)
      if (!before || !isSame(before, found)) {
        looks.set(file, { size: found.size, modifiedMs: found.mtimeMs, since: now })
        return undefined
      }
      const text = new TextDecoder(encoding).decode(readFileSync(file))
      return text.endsWith('\n') || minutesBetween(before.since, now) >= settledMinutes ? text : undefined
    },
    forget: (file: string) => void looks.delete(file),
  }
}

/** Tells a file's writing from every other. */
export function markOf(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false })
  return found && `${found.ino} ${found.size} ${found.mtimeMs}`
}

const isSame = ({ size, modifiedMs }: Look, found: Stats): boolean =>
  size === found.size && modifiedMs === found.mtimeMs
