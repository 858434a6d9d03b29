import { Picker, View } from '@tarojs/components'

export interface DayButtonProps {
  children: string
  /** YYYY-MM-DD */
  value: string
  onChange: (value: string) => void
}

/** Opens WeChat's wheel. The build for the browser takes `day-button.h5.tsx`. */
export const DayButton = ({ children, value, onChange }: DayButtonProps) => (
  <Picker className="still" mode="date" value={value} onChange={({ detail }) => onChange(detail.value)}>
    <View className="text-button brand" role="button">
      {children}
    </View>
  </Picker>
)
