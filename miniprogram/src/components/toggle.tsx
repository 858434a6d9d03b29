import { View } from '@tarojs/components'
import { press } from './press'

interface Props {
  name: string
  note?: string
  on: boolean
  onChange: (on: boolean) => void
}

/** Something that is on or off; the whole line is the target. */
export const Toggle = ({ name, note, on, onChange }: Props) => (
  <View className="row" {...press(() => onChange(!on), name)} role="switch" aria-checked={on}>
    <View className="grow">
      <View>{name}</View>
      {note && <View className="soft">{note}</View>}
    </View>
    <View className={`toggle ${on ? 'toggle-on' : ''}`} aria-hidden="true">
      <View className="toggle-knob" />
    </View>
  </View>
)
