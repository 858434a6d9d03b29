import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { fieldNames } from '../../../../shared/content/guide/field'
import { dayOf, msOf } from '../../../../shared/domain/calendar'
import { formFlaw } from '../../../../shared/domain/notice/entry-flaw'
import type { GuideField } from '../../../../shared/schemas/guide'
import { entryFormTexts } from '../../../../shared/texts/entry-form'
import { noticeTexts } from '../../../../shared/texts/notice'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import { useData } from '../../server/data'
import { EntryPage, WhenRead } from '../notice/entry-page'
import { fieldName, flawLabel } from '../notice/flaw'
import { useSaving, writtenAs } from '../notice/use-entry'
import { type Around, readAround, useChoices } from './choices'
import { One } from './choosing'
import { FieldView } from './field-view'
import { blank, type Draft, type FormKind, finished, firstPrice, formKinds, forms, newCode } from './form'

/** One entry of a draft with all its fields, or a new one. */
export default function NoticeEntry() {
  const words = usePageTexts(noticeTexts)
  const { params } = useRouter()
  const [number, code] = [paramOf(params, 'number'), paramOf(params, 'code')]
  const kind = formKinds.find(one => one === paramOf(params, 'kind')) ?? 'material'
  const { data, reload } = useData(`${number} ${kind} ${code}`, () => readAround(number, kind, code))
  return (
    <WhenRead title={words.kind[kind]} data={data} reload={reload}>
      {around => (
        <Form
          key={writtenAs({ value: around.entry?.entry.value })}
          number={number}
          kind={kind}
          around={around}
          reload={reload}
        />
      )}
    </WhenRead>
  )
}

interface Props {
  number: string
  kind: FormKind
  around: Around
  reload: () => Promise<void>
}

function Form({ number, kind, around, reload }: Props) {
  const { texts, say } = useSpeech()
  const [words, own] = [usePageTexts(noticeTexts), usePageTexts(entryFormTexts)]
  const [today] = useState(() => dayOf(now()))
  const [whole, setWhole] = useState<Draft>(
    () =>
      (around.entry?.entry.value as Draft | undefined) ??
      blank(kind, newCode(kind, around.taken, msOf(now())) ?? '', today),
  )
  const [tried, setTried] = useState(false)
  const save = useSaving(number, kind, reload)
  const named = { ...words, field: { ...words.field, ...own.field } }
  const flaw = tried ? formFlaw(kind, whole) : undefined
  const problemAt = (at: string) =>
    flaw && (flaw.field === at || flaw.field.startsWith(`${at}.`)) ? flawLabel(texts, named, flaw) : undefined
  const labelOf = (at: string) => {
    const [outer = '', inner] = at.split('.')
    const ofGuide = kind === 'guide' && say(fieldNames[outer as GuideField])
    return ofGuide
      ? [ofGuide, inner && own.field.laws].filter(Boolean).join(' · ')
      : fieldName(texts, named, at)
  }
  const isNew = !around.entry
  const fields = [...forms[kind], ...(kind === 'fee' && isNew ? firstPrice : [])]
  const submit = () => {
    setTried(true)
    void save(finished(whole, today) as never, around.entry?.version ?? around.notice.version)
  }
  return (
    <EntryPage title={isNew ? own.newOne(words.kind[kind]) : words.kind[kind]} onSave={submit}>
      <Code
        kind={kind}
        isNew={isNew}
        whole={whole}
        around={around}
        problem={problemAt('code')}
        onChange={setWhole}
      />
      {fields
        .filter(({ type }) => type !== 'options' || whole.kind === 'choice')
        .map(field => (
          <FieldView
            key={field.at}
            field={field}
            label={labelOf(field.at)}
            whole={whole}
            around={around}
            today={today}
            problem={field.at === '' ? flaw && flawLabel(texts, named, flaw) : problemAt(field.at)}
            onChange={setWhole}
          />
        ))}
    </EntryPage>
  )
}

interface CodeProps extends Pick<Props, 'kind' | 'around'> {
  isNew: boolean
  whole: Draft
  problem: string | undefined
  onChange: (whole: Draft) => void
}

/** What it is found by: written for a service or a fee, chosen for what belongs to a service, else made here. */
function Code({ kind, isNew, whole, around, problem, onChange }: CodeProps) {
  const own = usePageTexts(entryFormTexts)
  const choices = useChoices(around)
  const code = String(whole.code ?? whole.fact ?? '')
  if (!isNew) return <View className="soft head">{code}</View>
  if (kind === 'guide' || kind === 'together')
    return (
      <One
        label={own.ofService}
        options={choices('service').filter(({ value }) => !around.taken.includes(value))}
        chosen={code}
        problem={problem}
        onChoose={next => onChange({ ...whole, code: next })}
      />
    )
  const label = own.codeOf[kind]
  if (!label) return null
  return (
    <Card flush>
      <Field
        label={label}
        value={code}
        placeholder={own.codeExample[kind] ?? ''}
        maxLength={20}
        problem={problem}
        onChange={next => onChange({ ...whole, code: next.toUpperCase() })}
      />
    </Card>
  )
}
