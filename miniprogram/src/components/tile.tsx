import { View } from '@tarojs/components'
import { Emblem, type IconName } from './icon'
import { press } from './press'

interface Props {
  icon: IconName
  title: string
  note: string
  onPress: () => void
}

/** An errand that begins here, side by side with others. */
export const Tile = ({ icon, title, note, onPress }: Props) => (
  <View className="tile" {...press(onPress)}>
    <Emblem name={icon} />
    <View>
      <View className="strong">{title}</View>
      <View className="soft">{note}</View>
    </View>
  </View>
)
