import { View } from '@tarojs/components'
import type { FactName, FactValue, Question } from '../../../../shared/schemas/fact'
import { type HomeVisitTexts, homeVisitTexts } from '../../../../shared/texts/home-visit'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { press } from '../../components/press'
import { answerLabel } from '../../errand/checklist/answer-label'
import { type Speech, useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { useData } from '../../server/data'
import { divisionOf, divisions } from '../../server/reference'
import type { VisitDraft } from '../draft'
import { askedOf, halfDayLabel } from '../view'
import { givenAnswers, isAnswered, type StepName, type Surroundings, stepsOf } from './step'

interface Props {
  draft: VisitDraft
  around: Surroundings
  at: StepName
  onChange: (step: StepName) => void
  /** Has a question of the list asked again. */
  onAskAgain: (fact: FactName) => void
}

type Shown = Exclude<StepName, 'review' | 'question'>
const isShown = (step: StepName): step is Shown => step !== 'review' && step !== 'question'

/** What has been said, each to be said anew by a tap. */
export function Answered({ draft, around, at, onChange, onAskAgain }: Props) {
  const speech = useSpeech()
  const words = usePageTexts(homeVisitTexts)
  const { data } = useData('divisions', divisions)
  const all = data.state === 'content' ? data.content : []
  const division = divisionOf(all, draft.divisionCode)
  const said = saidOf(draft, around, speech, words, division ? speech.say(division.name) : '')
  const rowOf = (step: Shown): Said => ({
    key: step,
    ask: askedOf(step, draft.visitClass, words),
    answer: said[step],
    look: lookOf(step),
    onChange: () => onChange(step),
  })
  const rows = stepsOf(draft).flatMap(step => {
    if (step === 'question')
      return givenAnswers(draft, around).map(one => questionRow(one, speech, onAskAgain))
    return isShown(step) && step !== at && isAnswered(draft, step, around) ? rowOf(step) : []
  })
  if (rows.length === 0) return null
  return (
    <View className="stack-tight">
      <SectionTitle>{words.answered}</SectionTitle>
      <Card flush>
        {rows.map(({ key, ask, answer, look, onChange }) => (
          <View key={key} className="row">
            <View className="grow">
              <View className="soft">{ask}</View>
              <View className={look}>{answer}</View>
            </View>
            <View className="row-action brand" {...press(onChange, `${words.change}: ${ask}`)}>
              {words.change}
            </View>
          </View>
        ))}
      </Card>
    </View>
  )
}

interface Said {
  key: string
  ask: string
  answer: string
  look: string
  onChange: () => void
}

const questionRow = (
  [question, value]: [Question, FactValue],
  { texts, say }: Speech,
  onAskAgain: Props['onAskAgain'],
): Said => ({
  key: question.fact,
  ask: say(question.ask),
  answer: answerLabel(question, value, texts, say),
  look: '',
  onChange: () => onAskAgain(question.fact),
})

const lookOf = (step: Shown): string => {
  if (step === 'address') return 'address'
  return ['idNumber', 'disabilityNumber', 'creditCode', 'phone', 'contactPhone'].includes(step) ? 'code' : ''
}

const saidOf = (
  draft: VisitDraft,
  { detail }: Surroundings,
  { texts, say }: Speech,
  words: HomeVisitTexts,
  division: string,
): Record<Shown, string> => ({
  class: draft.visitClass ? words.visitClass[draft.visitClass].name : '',
  relation: draft.relation ? words.relation[draft.relation] : '',
  consent: draft.consent ? words.consentYes : '',
  service: detail ? say(detail.service.name) : '',
  unitName: draft.facts.unitName ?? '',
  creditCode: draft.facts.creditCode ?? '',
  persons: words.persons(draft.facts.persons ?? 0),
  name: draft.applicant.name,
  idNumber: draft.applicant.idNumber,
  disabilityNumber: draft.facts.disabilityNumber ?? '',
  phone: draft.applicant.phone,
  contactName: draft.contact.name,
  contactPhone: draft.contact.phone,
  division,
  address: draft.address,
  halfDays: draft.halfDays.map(one => halfDayLabel(texts, words, one)).join(' · '),
})
