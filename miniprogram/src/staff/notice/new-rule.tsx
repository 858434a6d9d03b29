import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { dayOf, msOf } from '../../../../shared/domain/calendar'
import type { Test } from '../../../../shared/schemas/rule'
import { noticeTexts } from '../../../../shared/texts/notice'
import { tell } from '../../components/ask'
import { Card } from '../../components/card'
import { TickChips } from '../../components/chips'
import { Field } from '../../components/field'
import { SectionTitle } from '../../components/heading'
import { LinkRow } from '../../components/row'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { testLabel } from '../../wording'
import { ChoiceSheet } from './choice-sheet'
import { newRule, possibleTests, sameTest, toggled } from './entry'
import { EntryPage } from './entry-page'
import type { Surroundings } from './surroundings'
import { useSaving } from './use-entry'
import { isDay } from './view'

interface Props {
  number: string
  around: Surroundings
  reload: () => Promise<void>
}

/** A service asks for one more material, of everybody or where all of some things are true, from a day on. */
export function NewRule({ number, around, reload }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const [chosen, setChosen] = useState({ service: '', material: '' })
  const [tests, setTests] = useState<Test[]>([])
  const [from, setFrom] = useState(around.notice.effectiveFrom ?? '')
  const [tried, setTried] = useState(false)
  // The same is one rule, however often it is sent.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another requirement is another rule
  const atMs = useMemo(() => msOf(now()), [chosen, tests])
  const save = useSaving(number, 'rule', reload)
  const submit = () => {
    setTried(true)
    if (!chosen.service || !chosen.material) return tell(texts.errors.entryInvalid)
    if (!isDay(from)) return
    const rule = newRule({ ...chosen, tests, from }, atMs, dayOf(now()))
    void save(rule, around.notice.version)
  }
  return (
    <EntryPage title={words.newRule} onSave={submit}>
      <What around={around} chosen={chosen} onChange={setChosen} />
      <Card flush>
        <Field
          label={words.ruleFrom}
          value={from}
          type="day"
          placeholder={words.dayPlaceholder}
          problem={tried && !isDay(from) ? words.dayProblem : undefined}
          onChange={setFrom}
        />
      </Card>
      <When tests={tests} onToggle={test => setTests(toggled(tests, test))} />
    </EntryPage>
  )
}

interface WhatProps {
  around: Surroundings
  chosen: { service: string; material: string }
  onChange: (chosen: WhatProps['chosen']) => void
}

function What({ around, chosen, onChange }: WhatProps) {
  const { say } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const [asking, setAsking] = useState<'service' | 'material'>()
  const options = {
    service: around.all.map(({ code, name }) => ({ value: code, name: say(name) })),
    material: around.materials.map(({ code, name }) => ({ value: code, name: say(name) })),
  }
  const row = (field: 'service' | 'material') => (
    <LinkRow
      title={words[field]}
      note={options[field].find(({ value }) => value === chosen[field])?.name ?? words.choose}
      onPress={() => setAsking(field)}
    />
  )
  return (
    <Card flush>
      {row('service')}
      {row('material')}
      {asking && (
        <ChoiceSheet
          title={words[asking]}
          options={options[asking]}
          chosen={chosen[asking]}
          onChoose={value => onChange({ ...chosen, [asking]: value })}
          onClose={() => setAsking(undefined)}
        />
      )}
    </Card>
  )
}

function When({ tests, onToggle }: { tests: Test[]; onToggle: (test: Test) => void }) {
  const { texts } = useSpeech()
  const words = usePageTexts(noticeTexts)
  return (
    <View className="stack-tight">
      <SectionTitle>{words.when}</SectionTitle>
      <View className="soft">{words.whenNote}</View>
      <TickChips
        label={words.when}
        options={possibleTests.map(test => ({ value: test, name: testLabel(texts, test) }))}
        isChosen={test => tests.some(one => sameTest(one, test))}
        onTurn={onToggle}
      />
    </View>
  )
}
