import { platform } from '../platform'
import { session } from './session'

/**
 * Asks whether we may write to the person: of the errand, and of better points if he wants to know. WeChat allows it
 * only in the tap itself, so nothing may be awaited before this.
 */
export function askPermission(): Promise<void> {
  const me = session.get()?.me
  const wanted = Object.entries(me?.templateIds ?? {}).filter(
    ([purpose]) => purpose !== 'homeVisit' && (purpose !== 'recommendation' || me?.wantsRecommendations),
  )
  return platform.requestSubscribeMessage(wanted.map(([, id]) => id))
}

/** The same of a home visit, which is an errand of its own. */
export function askVisitPermission(): Promise<void> {
  const id = session.get()?.me.templateIds.homeVisit
  return platform.requestSubscribeMessage(id ? [id] : [])
}
