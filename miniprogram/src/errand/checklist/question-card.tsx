import { View } from '@tarojs/components'
import type { ChoiceQuestion, FactValue, Question } from '../../../../shared/schemas/fact'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { useSpeech } from '../../phone/language'
import { useSettled } from '../settled'
import { AgeAnswer } from './age-answer'

interface Props {
  /** Names the question, for the attention to go on to it. */
  id: string
  question: Question
  /** How many questions are left at most, in words; none while an answer is being changed. */
  left?: string
  onDate: string
  onAnswer: (value: FactValue) => void
  onKeep?: () => void
}

/** One question at a time, answered by one tap where it can be. Whoever does not see it hears of the next. */
export function QuestionCard({ id, question, left, onDate, onAnswer, onKeep }: Props) {
  const { texts, say } = useSpeech()
  return (
    <Card>
      <View className="asked" aria-live="polite">
        {left && <View className="soft">{left}</View>}
        <Heading id={id}>{say(question.ask)}</Heading>
        {question.hint && <View className="soft">{say(question.hint)}</View>}
      </View>
      {question.kind === 'age' ? (
        <AgeAnswer key={question.fact} onDate={onDate} onAnswer={onAnswer} />
      ) : question.kind === 'choice' ? (
        <OneOf key={question.fact} question={question} onAnswer={onAnswer} />
      ) : (
        <YesNo key={question.fact} onAnswer={onAnswer} />
      )}
      {onKeep && (
        <Button kind="quiet" onPress={onKeep}>
          {texts.checklist.keep}
        </Button>
      )}
    </Card>
  )
}

interface OneOfProps {
  question: ChoiceQuestion
  onAnswer: (value: FactValue) => void
}

function OneOf({ question, onAnswer }: OneOfProps) {
  const { say } = useSpeech()
  const settled = useSettled()
  return (
    <View className={`choice choice-list ${settled ? '' : 'choice-fresh'}`} aria-busy={!settled}>
      {question.options.map(({ value, label }) => (
        <Button key={value} disabled={!settled} onPress={() => onAnswer(value)}>
          {say(label)}
        </Button>
      ))}
    </View>
  )
}

function YesNo({ onAnswer }: { onAnswer: (value: boolean) => void }) {
  const { texts } = useSpeech()
  const settled = useSettled()
  return (
    <View className={`choice ${settled ? '' : 'choice-fresh'}`} aria-busy={!settled}>
      <Button disabled={!settled} onPress={() => onAnswer(true)}>
        {texts.action.yes}
      </Button>
      <Button disabled={!settled} onPress={() => onAnswer(false)}>
        {texts.action.no}
      </Button>
    </View>
  )
}
