import { ScrollView, View } from '@tarojs/components'
import { choose } from '../../components/press'

interface Props<Value extends string> {
  label: string
  options: readonly { value: Value; name: string }[]
  chosen: Value | undefined
  onChoose: (value: Value) => void
}

/** One of many, in one line to be swiped. */
export const OptionChips = <Value extends string>({ label, options, chosen, onChoose }: Props<Value>) => (
  <ScrollView scrollX enhanced showScrollbar={false} className="chip-scroll">
    <View className="chips" role="radiogroup" aria-label={label}>
      {options.map(({ value, name }) => (
        <View
          key={value}
          className={`chip ${value === chosen ? 'chip-chosen' : ''}`}
          {...choose(value === chosen, () => onChoose(value))}
        >
          {name}
        </View>
      ))}
    </View>
  </ScrollView>
)
