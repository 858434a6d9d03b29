import { View } from '@tarojs/components'
import type { ServiceDetail } from '../../../../shared/api'
import type { Answers } from '../../../../shared/schemas/fact'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { press } from '../../components/press'
import { useSpeech } from '../../phone/language'
import { givenOf } from './view'

interface Props {
  detail: ServiceDetail
  answers: Answers
  day: string
  onChange: (change: Answers) => void
}

/** What the list rests on beside the class, each to be changed for the person at the counter. */
export function GivenList({ detail, answers, day, onChange }: Props) {
  const speech = useSpeech()
  const { texts } = speech
  const given = givenOf(detail, answers, day, speech)
  if (given.length === 0) return null
  return (
    <View className="stack-tight">
      <SectionTitle>{texts.counter.given}</SectionTitle>
      <Card flush>
        {given.map(({ fact, ask, answer, other }) => (
          <View key={fact} className="row">
            <View className="grow">
              <View className="soft">{ask}</View>
              <View className="strong">{answer}</View>
            </View>
            <View
              className="row-action brand"
              {...press(() => onChange({ [fact]: other }), `${texts.action.change}: ${ask}`)}
            >
              {texts.action.change}
            </View>
          </View>
        ))}
      </Card>
    </View>
  )
}
