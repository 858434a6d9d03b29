import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Answers, FactValue, Question } from '../../../../shared/schemas/fact'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { type Choice, ChoiceSheet } from '../notice/choice-sheet'
import { ProblemLine } from './problem-line'
import { NumberField } from './typed'

interface Props {
  label: string
  value: unknown
  questions: Question[]
  problem: string | undefined
  onChange: (value: Answers) => void
}

/** What a class of applicants takes for granted, question by question. */
export function AnswersField({ label, value, questions, problem, onChange }: Props) {
  const { texts, say } = useSpeech()
  const [asking, setAsking] = useState<Question>()
  const answers = (value ?? {}) as Answers
  const choicesOf = (question: Question): Choice[] =>
    question.kind === 'choice'
      ? question.options.map(option => ({ value: option.value, name: say(option.label) }))
      : [
          { value: 'true', name: texts.action.yes },
          { value: 'false', name: texts.action.no },
        ]
  const answerOf = (question: Question) =>
    choicesOf(question).find(one => one.value === String(answers[question.fact]))?.name ?? '–'
  const choose = ({ fact, kind }: Question, chosen: string) =>
    onChange({ ...answers, [fact]: kind === 'yesNo' ? chosen === 'true' : (chosen as FactValue) })
  const age = questions.find(({ kind }) => kind === 'age')
  return (
    <View className="stack-tight">
      <SectionTitle>{label}</SectionTitle>
      {age && (
        <NumberField
          label={say(age.ask)}
          value={answers.age}
          onChange={next => onChange({ ...answers, age: next as number })}
        />
      )}
      <Card flush>
        {questions
          .filter(({ kind }) => kind !== 'age')
          .map(question => (
            <LinkRow
              key={question.fact}
              title={say(question.ask)}
              note={answerOf(question)}
              onPress={() => setAsking(question)}
            />
          ))}
        <ProblemLine problem={problem} />
      </Card>
      {asking && (
        <ChoiceSheet
          title={say(asking.ask)}
          options={choicesOf(asking)}
          chosen={String(answers[asking.fact])}
          onChoose={chosen => choose(asking, chosen)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </View>
  )
}
