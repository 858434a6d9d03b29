import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { noticeTexts } from '../../../../shared/texts/notice'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { Row } from '../../components/row'
import { conditionLabel } from '../../guide/edition/condition-label'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import { useData } from '../../server/data'
import { withUntil } from './entry'
import { EntryPage, WhenRead } from './entry-page'
import { FewServices } from './few-services'
import { NewRule } from './new-rule'
import { answerIn, readSurroundings, type Surroundings } from './surroundings'
import { TakeOut } from './take-out'
import { type EditedEntry, useEntry, useSaving, writtenAs } from './use-entry'
import { isDay, periodLabel } from './view'

/** A rule and when it ends, or a new one. A rule never just goes. */
export default function NoticeRule() {
  const words = usePageTexts(noticeTexts)
  const { params } = useRouter()
  const [number, code] = [paramOf(params, 'number'), paramOf(params, 'code')]
  const surroundings = useData(number, () => readSurroundings(number))
  return (
    <WhenRead title={code ? words.kind.rule : words.newRule} {...surroundings}>
      {around =>
        code ? (
          <Standing number={number} code={code} around={around} />
        ) : (
          <NewRule number={number} around={around} reload={surroundings.reload} />
        )
      }
    </WhenRead>
  )
}

function Standing({ number, code, around }: { number: string; code: string; around: Surroundings }) {
  const words = usePageTexts(noticeTexts)
  const rule = useEntry(number, 'rule', code)
  return (
    <WhenRead title={words.kind.rule} {...rule}>
      {entry => {
        const Form = entry.change === 'added' ? NewRule : RuleForm
        return (
          <Form key={writtenAs(entry)} number={number} entry={entry} around={around} reload={rule.reload} />
        )
      }}
    </WhenRead>
  )
}

interface Props {
  number: string
  entry: EditedEntry<'rule'>
  around: Surroundings
  reload: () => Promise<void>
}

function RuleForm({ number, entry, around, reload }: Props) {
  const { version, value: rule } = entry
  const { texts, say } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const [until, setUntil] = useState(rule.until ?? '')
  const [tried, setTried] = useState(false)
  const save = useSaving(number, 'rule', reload)
  const isReady = until === '' || isDay(until)
  const submit = () => {
    setTried(true)
    if (isReady) void save(withUntil(rule, until), version)
  }
  const material = around.materials.find(({ code }) => code === rule.material)
  const names = rule.services.flatMap(code => around.all.find(one => one.code === code)?.name ?? [])
  return (
    <EntryPage title={words.kind.rule} onSave={submit}>
      <Card flush>
        <Row label={words.material}>
          <View className="strong">{material ? say(material.name) : rule.material}</View>
        </Row>
        <Row label={words.when}>
          {conditionLabel(texts, words, rule.when, answerIn(around.questions, { say, texts }))}
        </Row>
        <Row label={words.validFrom}>{periodLabel(texts, words, rule)}</Row>
        <Row label={words.service}>
          <FewServices names={names} />
        </Row>
      </Card>
      <Card flush>
        <Field
          label={words.ruleUntil}
          value={until}
          type="day"
          placeholder={words.dayPlaceholder}
          problem={tried && !isReady ? words.dayProblem : undefined}
          onChange={setUntil}
        />
      </Card>
      <View className="soft">{words.ruleUntilNote}</View>
      {until !== '' && (
        <Button kind="quiet" onPress={() => setUntil('')}>
          {words.noEnd}
        </Button>
      )}
      <TakeOut number={number} kind="rule" code={rule.code} entry={entry} />
    </EntryPage>
  )
}
