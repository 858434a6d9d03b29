import { View } from '@tarojs/components'
import { type HomeVisitTexts, homeVisitTexts } from '../../../../shared/texts/home-visit'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { press } from '../../components/press'
import { type Speech, useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { useData } from '../../server/data'
import { divisionOf, divisions } from '../../server/reference'
import type { VisitDraft } from '../draft'
import { halfDayLabel } from '../view'
import { isAnswered, type StepName, type Surroundings, stepsOf } from './step'

interface Props {
  draft: VisitDraft
  around: Surroundings
  at: StepName
  onChange: (step: StepName) => void
}

type Shown = Exclude<StepName, 'review' | 'question' | 'consent'>
const isShown = (step: StepName): step is Shown => !['review', 'question', 'consent'].includes(step)

/** What has been said, each to be said anew by a tap. */
export function Answered({ draft, around, at, onChange }: Props) {
  const speech = useSpeech()
  const words = usePageTexts(homeVisitTexts)
  const { data } = useData('divisions', divisions)
  const all = data.state === 'content' ? data.content : []
  const division = divisionOf(all, draft.divisionCode)
  const done = stepsOf(draft)
    .filter(isShown)
    .filter(step => step !== at && isAnswered(draft, step, around))
  if (done.length === 0) return null
  const said = saidOf(draft, around, speech, words, division ? speech.say(division.name) : '')
  return (
    <View className="stack-tight">
      <SectionTitle>{words.answered}</SectionTitle>
      <Card flush>
        {done.map(step => (
          <View key={step} className="row">
            <View className="grow">
              <View className="soft">{words.ask[step]}</View>
              <View className={lookOf(step)}>{said[step]}</View>
            </View>
            <View
              className="row-action brand"
              {...press(() => onChange(step), `${words.change}: ${words.ask[step]}`)}
            >
              {words.change}
            </View>
          </View>
        ))}
      </Card>
    </View>
  )
}

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
