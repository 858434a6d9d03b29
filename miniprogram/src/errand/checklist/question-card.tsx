import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import type { ServiceDetail } from '../../../../shared/api'
import { dayOf } from '../../../../shared/domain/calendar'
import { questionPlan } from '../../../../shared/domain/inquiry'
import type { Answers, FactValue, Question } from '../../../../shared/schemas/fact'
import { now } from '../../clock'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { useSpeech } from '../../language'
import { ageOf, leftLabel } from './view'

interface Props {
  question: Question
  detail: ServiceDetail
  answers: Answers
  onAnswer: (value: FactValue) => void
}

/** One question at a time, answered by one tap where it can be. */
export function QuestionCard({ question, detail, answers, onAnswer }: Props) {
  const { texts, say } = useSpeech()
  return (
    <Card>
      <View className="soft">{leftLabel(texts, questionPlan(detail, answers, dayOf(now())).most)}</View>
      <View className="heading">{say(question.ask)}</View>
      {question.hint && <View className="soft">{say(question.hint)}</View>}
      {question.kind === 'age' ? <AgeAnswer onAnswer={onAnswer} /> : <YesNo onAnswer={onAnswer} />}
    </Card>
  )
}

function YesNo({ onAnswer }: { onAnswer: (value: boolean) => void }) {
  const { texts } = useSpeech()
  return (
    <View className="choice">
      <Button onPress={() => onAnswer(true)}>{texts.action.yes}</Button>
      <Button onPress={() => onAnswer(false)}>{texts.action.no}</Button>
    </View>
  )
}

function AgeAnswer({ onAnswer }: { onAnswer: (value: number) => void }) {
  const { texts } = useSpeech()
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const age = ageOf(typed)
  const submit = () => (age === undefined ? setTried(true) : onAnswer(age))
  return (
    <View className="stack">
      <View className="age">
        <Input
          className="field-input"
          placeholderClass="field-placeholder"
          type="number"
          maxlength={3}
          value={typed}
          placeholder={texts.checklist.agePlaceholder}
          aria-label={texts.checklist.years}
          onInput={event => setTyped(event.detail.value)}
          onConfirm={submit}
        />
        <View>{texts.checklist.years}</View>
      </View>
      {tried && age === undefined && (
        <View className="small bad" role="alert">
          {texts.checklist.ageProblem}
        </View>
      )}
      <Button kind="primary" onPress={submit}>
        {texts.checklist.next}
      </Button>
    </View>
  )
}
