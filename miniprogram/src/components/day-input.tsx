import { Picker, View } from '@tarojs/components'
import { useSpeech } from '../phone/language'
import { dateLabel } from '../wording'

export interface DayInputProps {
  'aria-label': string
  'aria-invalid': 'true' | 'false'
  /** YYYY-MM-DD, or empty. */
  value: string
  placeholder: string
  onChange: (value: string) => void
}

/** A day, chosen on WeChat's wheel and not written. The build for the browser takes `day-input.h5.tsx`. */
export function DayInput({ value, placeholder, onChange, ...aria }: DayInputProps) {
  const { texts } = useSpeech()
  return (
    <Picker mode="date" value={value} onChange={({ detail }) => onChange(detail.value)} {...aria}>
      <View className={value ? 'field-input field-day' : 'field-input field-day field-placeholder'}>
        {value ? dateLabel(texts, value) : placeholder}
      </View>
    </Picker>
  )
}
