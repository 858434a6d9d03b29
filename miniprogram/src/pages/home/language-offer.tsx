import { View } from '@tarojs/components'
import { isYanbian } from '../../../../shared/domain/division'
import { textsOf } from '../../../../shared/texts'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { languageChosen, languageStore, useSpeech } from '../../language'
import { start } from '../../origin'
import { useStore } from '../../store'

/** In Yanbian Korean is offered, in Korean, until one language has been chosen. */
export function LanguageOffer() {
  const { language } = useSpeech()
  const from = useStore(start)
  if (!isYanbian(from?.divisionCode) || language !== 'zh-CN' || languageChosen()) return null
  const [ko, zh] = [textsOf('ko').display, textsOf('zh-CN').display]
  return (
    <Card>
      <View>{ko.offer}</View>
      <View className="choice">
        <Button small kind="primary" onPress={() => languageStore.set('ko')}>
          {ko.offerYes}
        </Button>
        <Button small onPress={() => languageStore.set('zh-CN')}>
          {zh.offerYes}
        </Button>
      </View>
    </Card>
  )
}
