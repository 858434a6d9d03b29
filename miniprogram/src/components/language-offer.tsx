import { View } from '@tarojs/components'
import { useState } from 'react'
import { isYanbian } from '../../../shared/domain/point/division'
import { textsOf } from '../../../shared/texts'
import { languageChosen, useSpeech } from '../phone/language'
import { chooseLanguage } from '../server/choose-language'
import { Button } from './button'
import { Card } from './card'

/** In Yanbian Korean is offered, in Korean, until one language has been chosen. */
export function LanguageOffer({ divisionCode }: { divisionCode: string | undefined }) {
  const { language } = useSpeech()
  const [answered, setAnswered] = useState(languageChosen)
  if (!isYanbian(divisionCode) || language !== 'zh-CN' || answered) return null
  const [korean, chinese] = [textsOf('ko').display, textsOf('zh-CN').display]
  const choose = (next: 'ko' | 'zh-CN') => () => {
    chooseLanguage(next)
    setAnswered(true)
  }
  return (
    <Card>
      <View>{korean.offer}</View>
      <View className="choice">
        <Button small kind="primary" onPress={choose('ko')}>
          {korean.offerYes}
        </Button>
        <Button small onPress={choose('zh-CN')}>
          {chinese.offerYes}
        </Button>
      </View>
    </Card>
  )
}
