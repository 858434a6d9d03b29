import { Picker, View } from '@tarojs/components'

export interface TimeInputProps {
  label: string
  /** HH:MM */
  value: string
  onChange: (value: string) => void
}

/** A time of day on WeChat's wheel. The build for the browser takes `time-input.h5.tsx`. */
export const TimeInput = ({ label, value, onChange }: TimeInputProps) => (
  <Picker mode="time" value={value} onChange={({ detail }) => onChange(detail.value)} aria-label={label}>
    <View className="field-input field-day">{value}</View>
  </Picker>
)
