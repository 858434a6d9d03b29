import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { dayOf, msOf } from '../../../../shared/domain/calendar'
import { noticeTexts } from '../../../../shared/texts/notice'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { LinkRow } from '../../components/row'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { ChoiceSheet } from './choice-sheet'
import { conditionOf, type Groups, groupsOf } from './condition'
import { ruleWritten } from './entry'
import { EntryPage } from './entry-page'
import { FewServices } from './few-services'
import { ManySheet } from './many-sheet'
import type { Surroundings } from './surroundings'
import { TakeOut } from './take-out'
import { type EditedEntry, useSaving } from './use-entry'
import { isDay } from './view'
import { WhenEditor } from './when-editor'

interface Props {
  number: string
  around: Surroundings
  reload: () => Promise<void>
  /** One that is new in the draft, to be written on. */
  entry?: EditedEntry<'rule'>
}

const noGroups: Groups = { joint: 'all', groups: [] }

/** Services ask for one more material, of everybody or under some condition, from a day on. */
export function NewRule({ number, around, reload, entry }: Props) {
  const words = usePageTexts(noticeTexts)
  const before = entry?.value
  const [chosen, setChosen] = useState({
    services: before?.services ?? [],
    material: before?.material ?? '',
    from: before?.from ?? around.notice.effectiveFrom ?? (around.notice.urgent ? dayOf(now()) : ''),
    until: before?.until ?? '',
  })
  const [groups, setGroups] = useState(() => (before ? groupsOf(before.when) : noGroups))
  const [tried, setTried] = useState(false)
  const when = groups ? conditionOf(groups) : (before?.when ?? true)
  const written = { ...chosen, when }
  // The same is one rule, however often it is sent.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another requirement is another rule
  const atMs = useMemo(() => msOf(now()), [JSON.stringify(written)])
  const save = useSaving(number, 'rule', reload)
  const areDays = isDay(chosen.from) && (chosen.until === '' || isDay(chosen.until))
  const submit = () => {
    setTried(true)
    if (chosen.services.length === 0 || !chosen.material || !areDays) return
    const rule = ruleWritten(written, before, atMs, dayOf(now()))
    void save(rule, entry?.version ?? around.notice.version)
  }
  return (
    <EntryPage title={before ? words.kind.rule : words.newRule} onSave={submit}>
      <What
        around={around}
        chosen={chosen}
        tried={tried}
        onChange={next => setChosen({ ...chosen, ...next })}
      />
      <Days chosen={chosen} tried={tried} onChange={next => setChosen({ ...chosen, ...next })} />
      {groups && <WhenEditor questions={around.questions} value={groups} onChange={setGroups} />}
      {entry && <TakeOut number={number} kind="rule" code={entry.value.code} entry={entry} />}
    </EntryPage>
  )
}

interface Chosen {
  services: string[]
  material: string
  from: string
  until: string
}
interface PartProps {
  chosen: Chosen
  tried: boolean
  onChange: (next: Partial<Chosen>) => void
}

function What({ around, chosen, tried, onChange }: PartProps & { around: Surroundings }) {
  const { say } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const [asking, setAsking] = useState<'services' | 'material'>()
  const close = () => setAsking(undefined)
  const services = around.all
    .filter(({ change }) => change !== 'dropped')
    .map(({ code, name }) => ({ value: code, name: say(name) }))
  const materials = around.materials.filter(({ change }) => change !== 'dropped')
  const names = chosen.services.flatMap(code => around.all.find(one => one.code === code)?.name ?? [])
  const material = materials.find(({ code }) => code === chosen.material)
  const problem = (isMissing: boolean, field: string) =>
    tried &&
    isMissing && (
      <View className="small bad row" role="alert">
        {words.flaw.few(field)}
      </View>
    )
  return (
    <>
      <Card flush>
        <LinkRow
          title={words.services}
          note={names.length === 0 ? words.choose : words.chosenSome(names.length)}
          onPress={() => setAsking('services')}
        />
        {problem(names.length === 0, words.services)}
        <LinkRow
          title={words.material}
          note={material ? say(material.name) : words.choose}
          onPress={() => setAsking('material')}
        />
        {problem(!material, words.material)}
      </Card>
      <FewServices names={names} />
      {asking === 'services' && (
        <ManySheet
          title={words.services}
          options={services}
          chosen={chosen.services}
          onChange={next => onChange({ services: next })}
          onClose={close}
        />
      )}
      {asking === 'material' && (
        <ChoiceSheet
          title={words.material}
          options={materials.map(({ code, name }) => ({ value: code, name: say(name) }))}
          chosen={chosen.material}
          onChoose={next => onChange({ material: next })}
          onClose={close}
        />
      )}
    </>
  )
}

function Days({ chosen, tried, onChange }: PartProps) {
  const words = usePageTexts(noticeTexts)
  return (
    <>
      <Card flush>
        <Field
          label={words.ruleFrom}
          value={chosen.from}
          type="day"
          placeholder={words.dayPlaceholder}
          problem={tried && !isDay(chosen.from) ? words.dayProblem : undefined}
          onChange={from => onChange({ from })}
        />
        <Field
          label={words.ruleUntil}
          value={chosen.until}
          type="day"
          placeholder={words.dayPlaceholder}
          onChange={until => onChange({ until })}
        />
      </Card>
      {chosen.until !== '' && (
        <Button kind="quiet" onPress={() => onChange({ until: '' })}>
          {words.noEnd}
        </Button>
      )}
    </>
  )
}
