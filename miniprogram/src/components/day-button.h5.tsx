import { View } from '@tarojs/components'
import { useRef } from 'react'
import type { DayButtonProps } from './day-button'
import { press } from './press'

/** Opens the browser's own calendar, which belongs to a field that nobody sees. */
export function DayButton({ children, value, onChange }: DayButtonProps) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <View className="still day-button">
      <View className="text-button brand" {...press(() => field.current?.showPicker())}>
        {children}
      </View>
      <input
        ref={field}
        className="day-field"
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={value}
        onChange={({ target }) => target.value && onChange(target.value)}
      />
    </View>
  )
}
