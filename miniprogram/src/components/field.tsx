import { Input, Textarea, View } from '@tarojs/components'
import { DayInput } from './day-input'
import { Icon } from './icon'
import { press } from './press'

interface Props {
  label: string
  value: string
  placeholder: string
  onChange: (value: string) => void
  onLeave?: () => void
  problem?: string | undefined
  type?: 'text' | 'number' | 'idcard' | 'day'
  maxLength?: number
  /** Whole sentences: the field grows with them. */
  isLong?: boolean
}

export function Field({
  label,
  value,
  placeholder,
  onChange,
  onLeave,
  problem,
  type,
  maxLength,
  isLong,
}: Props) {
  const asked = {
    'aria-label': label,
    'aria-invalid': problem ? ('true' as const) : ('false' as const),
    value,
    placeholder,
  }
  const common = {
    ...asked,
    placeholderClass: 'field-placeholder',
    maxlength: maxLength ?? 60,
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
    onBlur: () => onLeave?.(),
  }
  return (
    <View className="field">
      <View className="field-label">{label}</View>
      {type === 'day' && <DayInput onChange={onChange} {...asked} />}
      {type !== 'day' && isLong && <Textarea className="field-area" autoHeight {...common} />}
      {type !== 'day' && !isLong && <Input className="field-input" type={type ?? 'text'} {...common} />}
      {problem && (
        <View className="small bad field-problem" role="alert">
          {problem}
        </View>
      )}
    </View>
  )
}

interface SearchProps {
  value: string
  placeholder: string
  clearLabel: string
  onChange: (value: string) => void
  /** Enter, or the keyboard's own key for it. */
  onConfirm?: () => void
  id?: string
}

export const Search = ({ value, placeholder, clearLabel, onChange, onConfirm, id }: SearchProps) => (
  <View className="search" {...(id && { id })}>
    <Icon name="search" tone="soft" />
    <View className="grow">
      <Input
        className="field-input"
        placeholderClass="field-placeholder"
        aria-label={placeholder}
        value={value}
        placeholder={placeholder}
        confirmType="search"
        onInput={event => onChange(event.detail.value)}
        onConfirm={() => onConfirm?.()}
      />
    </View>
    {value !== '' && (
      <View className="search-clear soft" {...press(() => onChange(''))}>
        {clearLabel}
      </View>
    )}
  </View>
)
