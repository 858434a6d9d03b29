import { useState } from 'react'
import { entryFormTexts } from '../../../../shared/texts/entry-form'
import { noticeTexts } from '../../../../shared/texts/notice'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { usePageTexts } from '../../phone/page-texts'

interface Props {
  label: string
  value: unknown
  problem?: string | undefined
  onChange: (value: unknown) => void
}

/** A number; what is no number is kept as it was typed, to be refused. */
export function NumberField({ label, value, problem, onChange }: Props) {
  const [raw, setRaw] = useState(value === undefined ? '' : String(value))
  return (
    <Card flush>
      <Field
        label={label}
        value={raw}
        placeholder="1"
        maxLength={9}
        problem={problem}
        onChange={next => {
          setRaw(next)
          onChange(/^-?\d+(\.\d+)?$/.test(next.trim()) ? Number(next) : next || undefined)
        }}
      />
    </Card>
  )
}

/** One line, or a day. */
export function LineField({ label, value, problem, onChange, isDay }: Props & { isDay?: boolean }) {
  const { dayPlaceholder } = usePageTexts(noticeTexts)
  return (
    <Card flush>
      <Field
        label={label}
        value={String(value ?? '')}
        placeholder={isDay ? dayPlaceholder : (label.split(' · ').at(-1) ?? '')}
        maxLength={200}
        {...(isDay && { type: 'day' as const })}
        problem={problem}
        onChange={next => onChange(next || undefined)}
      />
    </Card>
  )
}

/** Several lines, each one thing. */
export function LinesField({ label, value, problem, onChange }: Props) {
  const { lines } = usePageTexts(entryFormTexts)
  const [raw, setRaw] = useState(Array.isArray(value) ? value.join('\n') : '')
  return (
    <Card flush>
      <Field
        label={label}
        value={raw}
        placeholder={lines}
        maxLength={2000}
        isLong
        problem={problem}
        onChange={next => {
          setRaw(next)
          onChange(next.split('\n').filter(line => line.trim() !== ''))
        }}
      />
    </Card>
  )
}
