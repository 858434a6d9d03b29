import { now } from '../phone/clock'
import { useSpeech } from '../phone/language'
import { asOfLabel } from '../wording'
import { Notice } from './mark'

/** Says of what could not be refreshed how old it is. */
export function AsOf({ at }: { at: string | undefined }) {
  const { texts } = useSpeech()
  return at ? <Notice tone="warn">{asOfLabel(texts, at, now())}</Notice> : null
}
