import { instantOf, minuteMs, msOf } from '../../shared/domain/calendar'

/**
 * Whether a rule of EventBridge fires in the business minute that begins at `instant`. Known are
 * `rate(n minute(s)|hour(s))` and daily `cron(m h * * ? *)` in UTC; others are refused, not guessed.
 */
export function firesIn(rule: string, instant: string): boolean {
  const rate = /^rate\((\d+) (minute|hour)s?\)$/.exec(rule)
  if (rate) {
    const every = Number(rate[1]) * (rate[2] === 'hour' ? 60 : 1)
    return Math.floor(msOf(instant) / minuteMs) % every === 0
  }
  const cron = /^cron\((\d+) (\d+) \* \* \? \*\)$/.exec(rule)
  if (!cron) throw new Error(`unknown schedule ${rule}`)
  const utc = new Date(msOf(instant))
  return utc.getUTCMinutes() === Number(cron[1]) && utc.getUTCHours() === Number(cron[2])
}

/** The business minutes that have begun after `from`, up to and with `to`. */
export function minutesBegun(from: string, to: string): string[] {
  const first = Math.floor(msOf(from) / minuteMs) + 1
  const last = Math.floor(msOf(to) / minuteMs)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => instantOf((first + i) * minuteMs))
}
