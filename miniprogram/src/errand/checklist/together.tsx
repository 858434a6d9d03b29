import { View } from '@tarojs/components'
import type { ServiceDetail } from '../../../../shared/api'
import type { Answers } from '../../../../shared/schemas/fact'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { open } from '../../route'
import { errandOf, setErrand, visitOf } from '../../visit/errand'
import { answersOfItsOwn, isAgreed, togetherViews } from './view'

interface Props {
  detail: ServiceDetail
  answers: Answers
  onDate: string
  /** All that is done in the visit so far. */
  visit: string[]
}

/** What others do in the same visit. The answers are about the same person, so they are not asked again. */
export function Together({ detail, answers, onDate, visit }: Props) {
  const { texts, say } = useSpeech()
  const views = togetherViews(detail, answers, onDate, texts, say, visit)
  if (views.length === 0) return null
  const choose = (service: string, isOpen: boolean) => {
    const known = visitOf(visit).answers
    const { place: _, ...begun } = errandOf(service)
    const own = answersOfItsOwn(begun)
    // A list that was begun with other answers may be another person's: it stays, and says what it is.
    if (!isAgreed(own, known)) return open('errand/checklist/index', { service })
    const { marks, sharedAge } = errandOf(detail.service.code)
    setErrand(service, {
      ...begun,
      ...(sharedAge !== undefined && { sharedAge }),
      marks: begun.marks ?? marks,
      answers: { ...own, ...known },
      carried: known,
    })
    if (isOpen) open('errand/checklist/index', { service, answered: 'yes', beside: visit.join() })
    else open('errand/visit/index', { service: [...visit, service].join() })
  }
  return (
    <View className="stack-tight">
      <SectionTitle>{texts.checklist.together}</SectionTitle>
      <Card flush>
        {views.map(({ code, name, note, isOpen }) => (
          <LinkRow key={code} title={name} note={note} onPress={() => choose(code, isOpen)} />
        ))}
      </Card>
    </View>
  )
}
