import { ScrollView, View } from '@tarojs/components'
import { useState } from 'react'
import { choose, press } from './press'

interface Option<Value> {
  value: Value
  name: string
  note?: string
}

interface Props<Value> {
  label: string
  options: readonly Option<Value>[]
  chosen: Value | undefined
  onChoose: (value: Value) => void
}

const classOf = (isChosen: boolean): string => `chip ${isChosen ? 'chip-chosen' : ''}`

/** One of many, on as many lines as it takes. */
export const Chips = <Value extends string | undefined>({
  label,
  options,
  chosen,
  onChoose,
}: Props<Value>) => (
  <View className="chips" role="radiogroup" aria-label={label}>
    {options.map(({ value, name, note }) => (
      <View
        key={value ?? ''}
        className={classOf(value === chosen)}
        {...choose(value === chosen, () => onChoose(value))}
      >
        {note ? (
          <>
            <View className="strong">{name}</View>
            <View className="soft small">{note}</View>
          </>
        ) : (
          name
        )}
      </View>
    ))}
  </View>
)

/** About as wide as one is with the space after it. */
const chipWidth = 98

/** The same in one line to be swiped; what is chosen from the start is in sight, with the one before it. */
export function ChipLine<Value extends string | undefined>(props: Props<Value>) {
  const [before] = useState(() => props.options.findIndex(({ value }) => value === props.chosen) - 1)
  return (
    <ScrollView
      scrollX
      scrollLeft={Math.max(0, before) * chipWidth}
      enhanced
      showScrollbar={false}
      className="chip-scroll"
    >
      <Chips {...props} />
    </ScrollView>
  )
}

interface TickProps<Value> {
  label: string
  options: readonly Option<Value>[]
  isChosen: (value: Value) => boolean
  onTurn: (value: Value) => void
  /** Side by side, each as wide as the others. */
  even?: boolean
}

/** Any number of many. */
export const TickChips = <Value,>({ label, options, isChosen, onTurn, even = false }: TickProps<Value>) => (
  <View className={even ? 'choice' : 'chips'} role="group" aria-label={label}>
    {options.map(({ value, name }) => (
      <View
        key={name}
        className={classOf(isChosen(value))}
        {...press(() => onTurn(value))}
        role="checkbox"
        aria-checked={isChosen(value)}
      >
        {name}
      </View>
    ))}
  </View>
)
