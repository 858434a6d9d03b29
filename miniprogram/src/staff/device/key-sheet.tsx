import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { RegisteredDevice } from '../../../../shared/schemas/device'
import { tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Notice } from '../../components/mark'
import { Sheet } from '../../components/sheet'
import { useSpeech } from '../../phone/language'

interface Props {
  registered: RegisteredDevice
  onClose: () => void
}

/** The key, readable, selectable and to be copied; a tap beside the sheet must not lose it. */
export function KeySheet({ registered: { device, key }, onClose }: Props) {
  const { texts } = useSpeech()
  const copy = async () => {
    await Taro.setClipboardData({ data: key })
    tell(texts.device.copied)
  }
  return (
    <Sheet firm title={device.deviceId} onClose={onClose}>
      <View className="sheet-body">
        <View className="stack">
          <Notice tone="warn">
            <View className="strong">{texts.device.keyTitle}</View>
            <View>{texts.device.keyNote}</View>
          </Notice>
          <Card>
            <Text className="code" selectable userSelect>
              {key}
            </Text>
          </Card>
          <Button kind="primary" onPress={() => void copy().catch(() => undefined)}>
            {texts.device.copy}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {texts.device.keySaved}
          </Button>
        </View>
      </View>
    </Sheet>
  )
}
