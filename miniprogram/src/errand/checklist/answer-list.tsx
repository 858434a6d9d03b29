import { View } from '@tarojs/components'
import type { ServiceDetail } from '../../../../shared/api'
import type { Answers } from '../../../../shared/schemas/fact'
import { Card } from '../../components/card'
import { press } from '../../components/press'
import { useSpeech } from '../../language'
import { answersBefore, answerViews } from './view'

interface Props {
  detail: ServiceDetail
  answers: Answers
  onTakeBack: (answers: Answers) => void
}

/** What has been answered, each to be changed. */
export function AnswerList({ detail, answers, onTakeBack }: Props) {
  const { texts, say } = useSpeech()
  const views = answerViews(detail, answers, texts, say)
  if (views.length === 0) return null
  return (
    <View className="stack-tight">
      <View className="section-title">{texts.checklist.answers}</View>
      <Card flush>
        {views.map(({ fact, ask, answer }) => (
          <View key={fact} className="row">
            <View className="grow">
              <View className="soft">{ask}</View>
              <View>{answer}</View>
            </View>
            <View
              className="row-action brand"
              {...press(() => onTakeBack(answersBefore(answers, fact)), `${texts.action.change}: ${ask}`)}
            >
              {texts.action.change}
            </View>
          </View>
        ))}
      </Card>
    </View>
  )
}
