import { Input } from '@tarojs/components'
import type { DayInputProps } from './day-input'

/** The browser's own calendar. */
export const DayInput = ({ onChange, ...common }: DayInputProps) => (
  <Input
    className="field-input"
    type={'date' as 'text'}
    onInput={({ detail }) => onChange(detail.value)}
    {...common}
  />
)
