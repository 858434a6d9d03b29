import { platform } from './platform'
import { session } from './session'

/** Old clients of WeChat show at most three templates at once. */
const atOnce = 3

/**
 * Asks whether we may write to the person. WeChat allows it only in the tap itself, so nothing may be awaited
 * before this; the most useful message comes first.
 */
export function askPermission(): Promise<void> {
  const { recommendation, bookingReminder, checklistChanged, ...others } = session.get()?.me.templateIds ?? {}
  const first = [recommendation, bookingReminder, checklistChanged]
  const ids = [...first, ...Object.values(others)].filter(id => id !== undefined)
  return platform.requestSubscribeMessage(ids.slice(0, atOnce))
}
