import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { fieldNames } from '../../../../shared/content/guide/field'
import { dayOf, msOf } from '../../../../shared/domain/calendar'
import { formFlaw } from '../../../../shared/domain/notice/entry-flaw'
import { entryFormTexts } from '../../../../shared/texts/entry-form'
import { noticeTexts } from '../../../../shared/texts/notice'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import { useData } from '../../server/data'
import { EntryPage, WhenRead } from '../notice/entry-page'
import { fieldName, flawLabel } from '../notice/flaw'
import { TakeOut } from '../notice/take-out'
import { useSaving, writtenAs } from '../notice/use-entry'
import { type Around, readAround } from './choices'
import { CodeField } from './code-field'
import { FieldView } from './field-view'
import {
  blank,
  type Draft,
  type FormField,
  type FormKind,
  finished,
  firstPrice,
  formKinds,
  forms,
  growing,
  newCode,
} from './form'

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

/** What stands there, or a new one. */
function begun(kind: FormKind, { entry, own }: Around, today: string): Draft {
  if (entry) return entry.entry.value as unknown as Draft
  const taken = own.map(({ code }) => code)
  return blank(kind, newCode(kind, taken, msOf(now())), today)
}

/** How a question is answered is settled when it is made; only some have answers to choose. */
const isShown = (field: FormField, { kind }: Draft, isNew: boolean): boolean =>
  field.type === 'options' ? kind === 'choice' : isNew || field.type !== 'one' || field.of !== 'questionKind'

interface Props {
  number: string
  kind: FormKind
  around: Around
  reload: () => Promise<void>
}

/** What the fields of a kind are called, in labels and refusals alike. */
function useNames(kind: FormKind): Record<string, string> {
  const { say } = useSpeech()
  const { field } = usePageTexts(entryFormTexts)
  if (kind !== 'guide') return field
  const ofGuide = Object.entries(fieldNames).map(([name, words]) => [name, say(words)])
  return { ...field, ...Object.fromEntries(ofGuide) }
}

function Form({ number, kind, around, reload }: Props) {
  const { texts } = useSpeech()
  const [words, own, names] = [usePageTexts(noticeTexts), usePageTexts(entryFormTexts), useNames(kind)]
  const [today] = useState(() => dayOf(now()))
  const [whole, setWhole] = useState(() => begun(kind, around, today))
  const [tried, setTried] = useState(false)
  const save = useSaving(number, kind, reload, names)
  const named = { ...words, field: { ...words.field, ...names } }
  const flaw = tried ? formFlaw(kind, whole) : undefined
  const problemAt = (at: string) =>
    flaw && (flaw.field === at || flaw.field.startsWith(`${at}.`)) ? flawLabel(texts, named, flaw) : undefined
  const labelOf = (at: string) => {
    const [outer = '', inner] = at.split('.')
    const label = fieldName(texts, named, at)
    return inner === 'laws' ? `${names[outer]} · ${label}` : label
  }
  const isNew = !around.entry
  const fields = [...forms[kind], ...growing(kind, whole), ...(kind === 'fee' && isNew ? firstPrice : [])]
  const submit = () => {
    setTried(true)
    void save(finished(whole, today) as never, around.entry?.version ?? around.notice.version)
  }
  return (
    <EntryPage title={isNew ? own.newOne(words.kind[kind]) : words.kind[kind]} onSave={submit}>
      <CodeField
        kind={kind}
        isNew={isNew}
        whole={whole}
        around={around}
        problem={problemAt('code')}
        onChange={setWhole}
      />
      {fields
        .filter(field => isShown(field, whole, isNew))
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
      {around.entry && (
        <TakeOut number={number} kind={kind} code={around.entry.entry.code} entry={around.entry} />
      )}
    </EntryPage>
  )
}
