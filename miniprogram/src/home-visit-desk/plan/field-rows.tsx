import { visitPlanTexts } from '../../../../shared/texts/home-visit-plan'
import { Field } from '../../components/field'
import { usePageTexts } from '../../phone/page-texts'

export interface FieldRow<Name extends string> {
  field: Name
  label: string
  placeholder?: string
  type?: 'number' | 'day'
  maxLength?: number
}

interface Props<Name extends string> {
  rows: readonly FieldRow<Name>[]
  values: Readonly<Record<Name, string>>
  /** The field that cannot be kept as it is. */
  wrong: string | undefined
  onChange: (given: Partial<Record<Name, string>>) => void
}

/** Fields of a draft, each under its own name. */
export function FieldRows<Name extends string>({ rows, values, wrong, onChange }: Props<Name>) {
  const { problem } = usePageTexts(visitPlanTexts)
  return rows.map(({ field, placeholder = '', ...shown }) => (
    <Field
      key={field}
      {...shown}
      placeholder={placeholder}
      value={values[field]}
      problem={wrong === field ? problem : undefined}
      onChange={typed => onChange({ [field]: typed } as Partial<Record<Name, string>>)}
    />
  ))
}
