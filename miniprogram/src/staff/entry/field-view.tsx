import { msOf } from '../../../../shared/domain/calendar'
import type { Stated } from '../../../../shared/schemas/evidence'
import type { ChoiceQuestion } from '../../../../shared/schemas/fact'
import type { PlaceRule } from '../../../../shared/schemas/place'
import type { Text } from '../../../../shared/schemas/text'
import { entryFormTexts } from '../../../../shared/texts/entry-form'
import { Card } from '../../components/card'
import { LinkRow } from '../../components/row'
import { now } from '../../phone/clock'
import { usePageTexts } from '../../phone/page-texts'
import { AnswersField } from './answers-field'
import { type Around, useChoices } from './choices'
import { Many, One } from './choosing'
import {
  type Draft,
  emptySample,
  type FormField,
  oneMore,
  ownEvidence,
  questionOf,
  usualOf,
  valueAt,
  withValue,
} from './form'
import { OptionsField } from './options-field'
import { PlacesField } from './places-field'
import { Said, SaidList } from './said'
import { TakesField } from './takes-field'
import { LineField, LinesField, NumberField } from './typed'

interface Props {
  field: FormField
  label: string
  whole: Draft
  around: Around
  today: string
  problem: string | undefined
  onChange: (whole: Draft) => void
}

/** One field of a form by its type. */
export function FieldView({ field, label, whole, around, today, problem, onChange }: Props) {
  const choices = useChoices(around)
  const value = valueAt(whole, field.at)
  const set = (next: unknown) => onChange(withValue(whole, field.at, next))
  const given = { label, value, problem, onChange: set }
  const stated = (text: Text): Stated => ({ text, evidence: ownEvidence(today) })
  switch (field.type) {
    case 'text':
      return <Said {...given} value={value as Text | undefined} />
    case 'stated': {
      const { text: _, evidence: __, ...others } = (value ?? {}) as Partial<Stated>
      const next = (text: Text | undefined) =>
        text
          ? { ...others, ...stated(text) }
          : Object.keys(others).length > 0 && !('laws' in others)
            ? others
            : undefined
      return (
        <Said
          {...given}
          value={(value as Partial<Stated> | undefined)?.text}
          onChange={text => set(next(text))}
        />
      )
    }
    case 'statedList':
      return <SaidList {...given} value={(value ?? []) as Stated[]} stated={stated} />
    case 'count':
    case 'money':
      return <NumberField {...given} />
    case 'line':
      return <LineField {...given} />
    case 'day':
      return <LineField {...given} isDay />
    case 'lines':
      return <LinesField {...given} />
    case 'one': {
      const usual = usualOf[field.of]
      const choose = (code: string) => {
        if (field.of === 'questionKind') return onChange(questionOf(code, whole, msOf(now())))
        if (field.of !== 'sampleKind') return set(code === usual ? undefined : code)
        onChange(withValue(whole, 'sample', emptySample(code, valueAt(whole, 'sample.title'))))
      }
      return (
        <One {...given} options={choices(field.of)} chosen={(value as string) ?? usual} onChoose={choose} />
      )
    }
    case 'many':
      return <Many {...given} options={choices(field.of)} chosen={(value ?? []) as string[]} />
    case 'takes':
      return <TakesField whole={whole} options={choices('service')} problem={problem} onChange={onChange} />
    case 'more':
      return <More {...given} most={field.most} item={oneMore(field.at)} />
    case 'answers':
      return <AnswersField {...given} questions={around.questions} />
    case 'options':
      return <OptionsField {...given} options={(value ?? []) as ChoiceQuestion['options']} />
    case 'places':
      return (
        <PlacesField
          {...given}
          places={(value ?? []) as PlaceRule[]}
          around={around}
          choices={choices}
          today={today}
        />
      )
  }
}

interface MoreProps {
  label: string
  value: unknown
  most: number
  item: unknown
  onChange: (list: unknown) => void
}

/** One more of a list, or without its last. */
function More({ label, value, most, item, onChange }: MoreProps) {
  const words = usePageTexts(entryFormTexts)
  const list = Array.isArray(value) ? value : []
  const less = () => onChange(list.length > 1 ? list.slice(0, -1) : undefined)
  return (
    <Card flush>
      {list.length < most && (
        <LinkRow title={label} value={words.add} onPress={() => onChange([...list, item])} />
      )}
      {list.length > 0 && <LinkRow title={`${label} ${list.length}`} value={words.remove} onPress={less} />}
    </Card>
  )
}
