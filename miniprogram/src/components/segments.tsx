import { View } from '@tarojs/components'
import { choose } from './press'

interface Props<Value extends string> {
  label: string
  options: readonly { value: Value; name: string }[]
  chosen: Value
  onChoose: (value: Value) => void
}

/** A few ways to look at the same thing, side by side; one of them is chosen. */
export const Segments = <Value extends string>({ label, options, chosen, onChoose }: Props<Value>) => (
  <View className="segments" role="radiogroup" aria-label={label}>
    {options.map(({ value, name }) => (
      <View
        key={value}
        className={`segment ${value === chosen ? 'segment-chosen' : ''}`}
        {...choose(value === chosen, () => onChoose(value))}
      >
        {name}
      </View>
    ))}
  </View>
)
