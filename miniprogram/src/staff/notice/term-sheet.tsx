import { View } from '@tarojs/components'
import { useState } from 'react'
import type { FactName } from '../../../../shared/schemas/fact'
import type { EntryHead } from '../../../../shared/schemas/notice'
import type { Test } from '../../../../shared/schemas/rule'
import { noticeTexts } from '../../../../shared/texts/notice'
import { isOwn } from '../../../../shared/vocabulary/fact'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { Sheet } from '../../components/sheet'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { testLabel } from '../../wording'
import { ChoiceSheet } from './choice-sheet'
import { ageTerm, type Term } from './condition'

interface Props {
  questions: EntryHead[]
  onAdd: (term: Term) => void
  onClose: () => void
}

/** One thing that may be true of an applicant: first the question, then its answer. */
export function TermSheet({ questions, onAdd, onClose }: Props) {
  const { say } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const [question, setQuestion] = useState<EntryHead>()
  const add = (term: Term) => {
    onAdd(term)
    onClose()
  }
  if (question?.code === 'age') return <AgeSheet onAdd={add} onClose={onClose} />
  if (question) return <AnswerSheet question={question} onAdd={test => add([test])} onClose={onClose} />
  return (
    <ChoiceSheet
      key="question"
      title={words.about}
      options={questions.map(({ code, name }) => ({ value: code, name: say(name) }))}
      chosen={undefined}
      stays
      onChoose={code => setQuestion(questions.find(one => one.code === code))}
      onClose={onClose}
    />
  )
}

interface AnswerProps {
  question: EntryHead
  onAdd: (test: Test) => void
  onClose: () => void
}

function AnswerSheet({ question, onAdd, onClose }: AnswerProps) {
  const { texts, say } = useSpeech()
  const fact = question.code as FactName
  const { yes, no } = texts.action
  const tests: { test: Test; name: string }[] = question.options
    ? question.options.map(({ value, label }) => ({ test: { fact, op: 'eq', value }, name: say(label) }))
    : [true, false].map(value => {
        const test: Test = { fact, op: 'eq', value }
        return { test, name: isOwn(fact) ? (value ? yes : no) : testLabel(texts, test) }
      })
  return (
    <ChoiceSheet
      key={fact}
      title={say(question.name)}
      options={tests.map(({ name }, i) => ({ value: String(i), name }))}
      chosen={undefined}
      stays
      onChoose={i => tests[Number(i)] && onAdd(tests[Number(i)]?.test as Test)}
      onClose={onClose}
    />
  )
}

function AgeSheet({ onAdd, onClose }: { onAdd: (term: Term) => void; onClose: () => void }) {
  const words = usePageTexts(noticeTexts)
  const [typed, setTyped] = useState({ from: '', below: '' })
  const [tried, setTried] = useState(false)
  const term = ageTerm(typed.from, typed.below)
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    type: 'number' as const,
    maxLength: 3,
    onChange: (next: string) => setTyped({ ...typed, [name]: next.trim() }),
  })
  return (
    <Sheet title={words.age} onClose={onClose}>
      <View className="sheet-body">
        <View className="stack">
          <Card flush>
            <Field label={words.ageFrom} placeholder="16" {...field('from')} />
            <Field
              label={words.ageBelow}
              placeholder="60"
              problem={tried && !term ? words.ageProblem : undefined}
              {...field('below')}
            />
          </Card>
          <View className="soft">{words.ageNote}</View>
          <Button kind="primary" onPress={() => (term ? onAdd(term) : setTried(true))}>
            {words.addTerm}
          </Button>
        </View>
      </View>
    </Sheet>
  )
}
