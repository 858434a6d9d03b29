import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { Invited } from '../../../../shared/schemas/colleague'
import { colleagueTexts } from '../../../../shared/texts/colleague'
import { tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Notice } from '../../components/mark'
import { Sheet } from '../../components/sheet'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { slotLabel } from '../../wording'

interface Props {
  invited: Invited
  onClose: () => void
}

/** The code, readable, selectable and to be copied; a tap beside the sheet must not lose it. */
export function CodeSheet({ invited: { invitation, activationCode }, onClose }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(colleagueTexts)
  const copy = async () => {
    await Taro.setClipboardData({ data: activationCode })
    tell(words.copied)
  }
  return (
    <Sheet firm title={words.code} onClose={onClose}>
      <View className="sheet-body">
        <View className="stack">
          <Notice tone="warn">{words.codeNote}</Notice>
          <Card>
            <Text className="code strong" selectable userSelect>
              {activationCode}
            </Text>
            <View>{`${invitation.name} · ${invitation.phone}`}</View>
            <View className="soft">{words.pendingUntil(slotLabel(texts, invitation.expiresAt))}</View>
          </Card>
          <Button kind="primary" onPress={() => void copy().catch(() => undefined)}>
            {words.copy}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {words.done}
          </Button>
        </View>
      </View>
    </Sheet>
  )
}
