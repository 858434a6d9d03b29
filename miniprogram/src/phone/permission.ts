import { platform } from '../platform'
import { session } from './session'

/**
 * Asks whether we may write to the person: of the errand, and of better points if he wants to know. WeChat allows it
 * only in the tap itself, so nothing may be awaited before this.
 */
export function askPermission(): Promise<void> {
  const me = session.get()?.me
  const wanted = Object.entries(me?.templateIds ?? {}).filter(
    ([purpose]) =>
      purpose !== 'homeVisit' &&
      purpose !== 'waitingList' &&
      (purpose !== 'recommendation' || me?.wantsRecommendations),
  )
  return platform.requestSubscribeMessage(wanted.map(([, id]) => id))
}

/** The same of what is an errand of its own: a home visit, or a place in a line. */
export function askPermissionFor(purpose: 'homeVisit' | 'waitingList'): Promise<void> {
  const id = session.get()?.me.templateIds[purpose]
  return platform.requestSubscribeMessage(id ? [id] : [])
}
