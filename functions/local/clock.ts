import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { holidays } from '../../shared/content/holidays'
import {
  addDays,
  dayOf,
  instantAt,
  instantOf,
  minuteMs,
  msOf,
  timeOf,
  weekdayOf,
} from '../../shared/domain/calendar'

/**
 * Business time of a demonstration. It runs as fast as a real clock (or `speed` times) from a working
 * morning on, so that halls are open whenever it is started, and goes on where it stopped.
 */
export interface DemonstrationClock {
  nowMs(): number
  now(): string
  speed: number
  /** Remembers the time for the next start. */
  save(): void
}

/** Halls have been open for a while and the first appointments lie ahead. */
const morningMinute = 9 * 60 + 40
const eveningTime = '15:00'

export function startClock(folder: string, speed: number, realMs: () => number): DemonstrationClock {
  const file = join(folder, 'clock.json')
  const stoppedAt = readStop(file)
  const startMs = msOf(startOf(stoppedAt ?? instantOf(realMs()), stoppedAt !== undefined))
  const realStartMs = realMs()
  const nowMs = () => startMs + (realMs() - realStartMs) * speed
  return {
    nowMs,
    now: () => instantOf(nowMs()),
    speed,
    save() {
      mkdirSync(folder, { recursive: true })
      writeFileSync(`${file}.new`, JSON.stringify({ stoppedAt: instantOf(nowMs()) }))
      renameSync(`${file}.new`, file)
    },
  }
}

function readStop(file: string): string | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).stoppedAt
  } catch {
    return undefined
  }
}

/** Where a stopped demonstration still has a working day before it, it goes on; else the next morning. */
function startOf(instant: string, resumes: boolean): string {
  const time = timeOf(instant)
  if (resumes && isWorkday(dayOf(instant)) && time >= '08:30' && time < eveningTime)
    return instantOf(msOf(instant) + minuteMs)
  let day = resumes && time >= eveningTime ? addDays(dayOf(instant), 1) : dayOf(instant)
  while (!isWorkday(day)) day = addDays(day, 1)
  return instantAt(day, morningMinute)
}

function isWorkday(day: string): boolean {
  const kind = holidays.find(holiday => holiday.day === day)?.kind
  return kind ? kind === 'work' : weekdayOf(day) <= 5
}
