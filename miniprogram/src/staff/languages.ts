import { placeOf } from '../../../shared/domain/point/scope'
import type { Language } from '../../../shared/schemas/text'
import { languagesOffered } from '../phone/language'
import { session } from '../phone/session'
import { useStore } from '../phone/store'
import { useData } from '../server/data'
import { points } from '../server/reference'

/** The languages a counter turns its screen in: those of its own place, wherever the clerk's phone starts from. */
export function useCounterLanguages(): readonly Language[] {
  const scope = useStore(session)?.me.staff?.scope
  const { data } = useData('points', points)
  return languagesOffered(scope && placeOf(scope, data.state === 'content' ? data.content : []))
}
