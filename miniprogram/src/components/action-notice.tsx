import { View } from '@tarojs/components'
import { Notice, type Tone } from './mark'
import { press } from './press'

interface Props {
  children: string
  tone?: Tone
  action: string
  onPress: () => void
}

/** A notice with the one thing that can be done about it. */
export const ActionNotice = ({ children, tone = 'plain', action, onPress }: Props) => (
  <Notice tone={tone}>
    <View className="spread">
      <View className="grow">{children}</View>
      <View className="text-button brand" {...press(onPress)}>
        {action}
      </View>
    </View>
  </Notice>
)
