import { View } from '@tarojs/components'
import { Card } from './card'
import { choose } from './press'

interface Props<Value extends string> {
  label: string
  options: readonly { value: Value; name: string; note?: string | undefined }[]
  chosen: Value | undefined
  onChoose: (value: Value) => void
}

/** One of a few, one below the other, each with room for a word of explanation. */
export const OptionList = <Value extends string>({ label, options, chosen, onChoose }: Props<Value>) => (
  <Card flush>
    <View role="radiogroup" aria-label={label}>
      {options.map(({ value, name, note }) => (
        <View
          key={value}
          className={`option ${value === chosen ? 'option-chosen' : ''}`}
          {...choose(value === chosen, () => onChoose(value))}
        >
          <View className="grow">
            <View>{name}</View>
            {note && <View className="soft">{note}</View>}
          </View>
          <View className="option-mark" aria-hidden="true" />
        </View>
      ))}
    </View>
  </Card>
)
