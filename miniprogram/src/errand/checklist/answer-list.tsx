import { View } from '@tarojs/components'
import type { ServiceDetail } from '../../../../shared/api'
import type { Answers, FactName } from '../../../../shared/schemas/fact'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { press } from '../../components/press'
import { useSpeech } from '../../phone/language'
import { useErrand } from '../../visit/errand'
import { answerViews, sharedAgeLabel } from './view'

interface Props {
  detail: ServiceDetail
  /** Those that count, in the order of the questions. */
  answers: Answers
  onDate: string
  onChange: (fact: FactName) => void
}

/** What has been answered, each to be changed. */
export function AnswerList({ detail, answers, onDate, onChange }: Props) {
  const { texts, say } = useSpeech()
  const { sharedAge } = useErrand(detail.service.code)
  const views = answerViews(detail, answers, texts, say)
  if (views.length === 0) return null
  return (
    <View className="stack-tight">
      <SectionTitle>{texts.checklist.answers}</SectionTitle>
      <Card flush>
        {views.map(({ fact, ask, answer }) => (
          <View key={fact} className="row">
            <View className="grow">
              <View className="soft">{ask}</View>
              <View>
                {fact === 'age' && answers.age === sharedAge
                  ? sharedAgeLabel(detail, Number(sharedAge), onDate, texts)
                  : answer}
              </View>
            </View>
            <View
              className="row-action brand"
              {...press(() => onChange(fact), `${texts.action.change}: ${ask}`)}
            >
              {texts.action.change}
            </View>
          </View>
        ))}
      </Card>
    </View>
  )
}
