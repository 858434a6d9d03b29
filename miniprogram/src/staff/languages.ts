import { placeOf } from '../../../shared/domain/scope'
import type { Language } from '../../../shared/schemas/text'
import { useData } from '../data'
import { languagesOffered } from '../language'
import { points } from '../reference'
import { session } from '../session'
import { useStore } from '../store'

/** The languages a counter turns its screen in: those of its own place, wherever the clerk's phone starts from. */
export function useCounterLanguages(): readonly Language[] {
  const scope = useStore(session)?.me.staff?.scope
  const { data } = useData('points', points)
  return languagesOffered(scope && placeOf(scope, data.state === 'content' ? data.content : []))
}
