import { type OriginQuestionTexts, originQuestionTexts } from '../../../shared/texts/origin-question'
import { useSpeech } from '../phone/language'
import { usePageTexts } from '../phone/page-texts'
import { session, setMe } from '../phone/session'
import { useStore } from '../phone/store'
import { call, problemOf } from '../server/call'
import { useData } from '../server/data'
import { divisionOf, divisions } from '../server/reference'
import { problemLabel } from '../wording'
import { tell } from './ask'

/** The county somebody starts from, as he has said, and what he says now: a county, or null for none. */
export interface OriginAnswer {
  words: OriginQuestionTexts
  /** Undefined: not asked yet. */
  said: string | null | undefined
  nameOf: (divisionCode: string) => string
  say: (divisionCode: string | null, told: string) => Promise<void>
}

export function useOriginAnswer(): OriginAnswer {
  const { texts, say } = useSpeech()
  const words = usePageTexts(originQuestionTexts)
  const { data } = useData('divisions', divisions)
  const nameOf = (code: string) => {
    const division = data.state === 'content' ? divisionOf(data.content, code) : undefined
    return division ? say(division.name) : code
  }
  return {
    words,
    said: useStore(session)?.me.originDivision,
    nameOf,
    async say(originDivision, told) {
      try {
        setMe(await call('updatePreference', { originDivision }))
        tell(told)
      } catch (error) {
        tell(problemLabel(texts, problemOf(error)))
      }
    },
  }
}
