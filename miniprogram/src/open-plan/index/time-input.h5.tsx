import { Input } from '@tarojs/components'
import type { TimeInputProps } from './time-input'

/** The browser's own field for a time. */
export const TimeInput = ({ label, value, onChange }: TimeInputProps) => (
  <Input
    className="field-input"
    type={'time' as 'text'}
    aria-label={label}
    placeholder={label}
    value={value}
    onInput={({ detail }) => onChange(detail.value)}
  />
)
