import { Input, View } from '@tarojs/components'
import { Icon } from './icon'
import { press } from './press'

interface Props {
  label: string
  value: string
  placeholder: string
  onChange: (value: string) => void
  onLeave?: () => void
  problem?: string | undefined
  type?: 'text' | 'number' | 'idcard'
  maxLength?: number
}

export function Field({ label, value, placeholder, onChange, onLeave, problem, type, maxLength }: Props) {
  return (
    <View className="field">
      <View className="field-label">{label}</View>
      <Input
        className="field-input"
        placeholderClass="field-placeholder"
        aria-label={label}
        aria-invalid={problem ? 'true' : 'false'}
        type={type ?? 'text'}
        value={value}
        placeholder={placeholder}
        maxlength={maxLength ?? 60}
        onInput={event => onChange(event.detail.value)}
        onBlur={() => onLeave?.()}
      />
      {problem && (
        <View className="small bad" role="alert">
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
}

export const Search = ({ value, placeholder, clearLabel, onChange }: SearchProps) => (
  <View className="search">
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
      />
    </View>
    {value !== '' && (
      <View className="search-clear soft" {...press(() => onChange(''))}>
        {clearLabel}
      </View>
    )}
  </View>
)
