import { View } from '@tarojs/components'
import { useState } from 'react'
import { noticeTexts } from '../../../../shared/texts/notice'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { Notice } from '../../components/mark'
import { press } from '../../components/press'
import { Segments } from '../../components/segments'
import { conditionLabel } from '../../guide/edition/condition-label'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { conditionOf, type Groups, otherJoint, type Term } from './condition'
import { answerIn, type Surroundings } from './surroundings'
import { TermSheet } from './term-sheet'

interface Props {
  title?: string
  questions: Surroundings['questions']
  value: Groups
  onChange: (value: Groups) => void
}

/** When something is asked for: conditions that must all be true or any of them, each one thing or several. */
export function WhenEditor({ title, questions, value, onChange }: Props) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const [adding, setAdding] = useState<number>()
  const { joint, groups } = value
  const setGroups = (next: Term[][]) => onChange({ ...value, groups: next.filter(group => group.length > 0) })
  const add = (term: Term) =>
    setGroups(
      adding === groups.length
        ? [...groups, [term]]
        : groups.map((group, i) => (i === adding ? [...group, term] : group)),
    )
  const label = (condition: Parameters<typeof conditionLabel>[2]) =>
    conditionLabel(texts, words, condition, answerIn(questions, { say, texts }))
  return (
    <View className="stack">
      <SectionTitle>{title ?? words.when}</SectionTitle>
      <Notice>{label(conditionOf(value))}</Notice>
      {groups.length > 1 && (
        <Segments
          label={words.when}
          options={(['all', 'any'] as const).map(one => ({ value: one, name: words.joint[one] }))}
          chosen={joint}
          onChoose={next => onChange({ ...value, joint: next })}
        />
      )}
      {groups.map((group, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group is what stands at its place
        <Card key={i} flush>
          {group.map((term, j) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a term is what stands at its place
            <View key={j} className="row">
              <View className="grow">
                {j > 0 && <View className="soft small">{words.joining[otherJoint(joint)]}</View>}
                <View>{label({ all: term })}</View>
              </View>
              <View
                className="text-button brand"
                {...press(
                  () =>
                    setGroups(
                      groups.map((one, at) => (at === i ? one.filter(other => other !== term) : one)),
                    ),
                  words.takeAway(label({ all: term })),
                )}
              >
                {words.away}
              </View>
            </View>
          ))}
          <View className="row text-button brand" {...press(() => setAdding(i))}>
            {words.addTo[otherJoint(joint)]}
          </View>
        </Card>
      ))}
      <Button onPress={() => setAdding(groups.length)}>
        {groups.length === 0 ? words.addFirst : words.addTo[joint]}
      </Button>
      {adding !== undefined && (
        <TermSheet questions={questions} onAdd={add} onClose={() => setAdding(undefined)} />
      )}
    </View>
  )
}
