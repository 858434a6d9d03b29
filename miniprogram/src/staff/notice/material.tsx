import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { dayOf } from '../../../../shared/domain/calendar'
import { MaterialForm } from '../../../../shared/schemas/code'
import { noticeTexts } from '../../../../shared/texts/notice'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { Title } from '../../components/heading'
import { LinkRow } from '../../components/row'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import { ChoiceSheet } from './choice-sheet'
import { isSaid, noText, type Wording, withWording } from './entry'
import { EntryPage, WhenRead } from './entry-page'
import { TakeOut } from './take-out'
import { type EditedEntry, useEntry, useSaving, writtenAs } from './use-entry'
import { WholeEntry } from './whole-entry'
import { Words } from './words'

/** How a material is called, explained and handed in. */
export default function NoticeMaterial() {
  const words = usePageTexts(noticeTexts)
  const { params } = useRouter()
  const [number, code] = [paramOf(params, 'number'), paramOf(params, 'code')]
  const material = useEntry(number, 'material', code)
  return (
    <WhenRead title={words.kind.material} {...material}>
      {entry => (
        <MaterialEdit key={writtenAs(entry)} number={number} entry={entry} reload={material.reload} />
      )}
    </WhenRead>
  )
}

interface Props {
  number: string
  entry: EditedEntry<'material'>
  reload: () => Promise<void>
}

function MaterialEdit({ number, entry, reload }: Props) {
  const { say } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const { version, value: material } = entry
  const [typed, setTyped] = useState<Wording>({
    name: material.name,
    note: material.note ?? noText,
    form: material.form,
    count: String(material.count),
  })
  const [tried, setTried] = useState(false)
  const save = useSaving(number, 'material', reload)
  const isReady = isSaid(typed.name, false) && isSaid(typed.note, true) && /^\d$/.test(typed.count)
  const submit = () => {
    setTried(true)
    if (isReady) void save(withWording(material, typed, dayOf(now())), version)
  }
  return (
    <EntryPage title={words.kind.material} onSave={submit}>
      <Title>{say(material.name)}</Title>
      <Words
        labels={words.nameIn}
        value={typed.name}
        problem={tried && !isSaid(typed.name, false)}
        onChange={name => setTyped({ ...typed, name })}
      />
      <Words
        labels={words.noteIn}
        value={typed.note}
        problem={tried && !isSaid(typed.note, true)}
        onChange={note => setTyped({ ...typed, note })}
      />
      <Handing typed={typed} onChange={setTyped} />
      <WholeEntry number={number} kind="material" code={material.code} />
      <TakeOut number={number} kind="material" code={material.code} entry={entry} />
    </EntryPage>
  )
}

function Handing({ typed, onChange }: { typed: Wording; onChange: (typed: Wording) => void }) {
  const { texts } = useSpeech()
  const [choosing, setChoosing] = useState(false)
  return (
    <Card flush>
      <LinkRow
        title={texts.notice.field.form}
        note={texts.form[typed.form]}
        onPress={() => setChoosing(true)}
      />
      <Field
        label={texts.notice.field.count}
        value={typed.count}
        placeholder="1"
        type="number"
        maxLength={1}
        onChange={count => onChange({ ...typed, count })}
      />
      {choosing && (
        <ChoiceSheet
          title={texts.notice.field.form}
          options={MaterialForm.options.map(value => ({ value, name: texts.form[value] }))}
          chosen={typed.form}
          onChoose={form => onChange({ ...typed, form: form as MaterialForm })}
          onClose={() => setChoosing(false)}
        />
      )}
    </Card>
  )
}
