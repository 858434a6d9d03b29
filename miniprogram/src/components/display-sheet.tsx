import { View } from '@tarojs/components'
import { useSpeech } from '../phone/language'
import { Display } from './display'
import { Sheet } from './sheet'

export function DisplaySheet({ onClose }: { onClose: () => void }) {
  const { texts } = useSpeech()
  return (
    <Sheet title={texts.display.title} onClose={onClose}>
      <View className="sheet-body">
        <Display />
      </View>
    </Sheet>
  )
}
