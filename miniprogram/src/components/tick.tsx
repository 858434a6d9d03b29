import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useSpeech } from '../phone/language'
import { Icon } from './icon'
import { press } from './press'

interface Props {
  name: string
  have: boolean
  onTurn: () => void
  /** What the tick stands in front of, if a tap on it is to count too. */
  children?: ReactNode
}

/** "I have it", or not yet. */
export function Tick({ name, have, onTurn, children }: Props) {
  const { texts } = useSpeech()
  const label = `${name}: ${have ? texts.marks.have : texts.marks.notYet}`
  return (
    <View
      className={children ? 'tick tick-wide' : 'tick'}
      {...press(onTurn, label)}
      role="checkbox"
      aria-checked={have}
    >
      <View className={have ? 'tick-box tick-on' : 'tick-box'}>{have && <Icon name="check" />}</View>
      {children}
    </View>
  )
}

/** In the place of a tick, before what nobody has at home. */
export const NoTick = () => (
  <View className="tick">
    <View className="tick-none">
      <Icon name="hall" tone="soft" />
    </View>
  </View>
)
