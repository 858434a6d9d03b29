import { View } from '@tarojs/components'
import { useState } from 'react'
import { languageNames, useSpeech } from '../phone/language'
import { useStore } from '../phone/store'
import { otherTypeSize, phoneScale, typeSize, useType } from '../phone/type-size'
import { DisplaySheet } from './display-sheet'
import { dial } from './hotline'
import { Icon, type IconName } from './icon'
import { press } from './press'

/** On every page: help by phone, the language and the look, and large type. */
export function PageHead() {
  const { texts, language } = useSpeech()
  const type = useType()
  const phone = useStore(phoneScale)
  const [choosing, setChoosing] = useState(false)
  const { number, label } = texts.hotline
  return (
    <>
      <View className="page-head">
        <Action icon="phone" name={number} label={`${label} ${number}`} onPress={() => dial(number)} />
        <View className="grow" />
        <Action
          icon="language"
          name={languageNames[language]}
          label={`${texts.display.title}: ${languageNames[language]}`}
          onPress={() => setChoosing(true)}
        />
        <Action
          icon="type"
          name={type.large ? texts.display.toUsual : texts.display.toLarge}
          onPress={() => typeSize.set(otherTypeSize(type, phone))}
        />
      </View>
      {choosing && <DisplaySheet onClose={() => setChoosing(false)} />}
    </>
  )
}

interface ActionProps {
  icon: IconName
  name: string
  label?: string
  onPress: () => void
}

const Action = ({ icon, name, label, onPress }: ActionProps) => (
  <View className="head-action" {...press(onPress, label)}>
    <Icon name={icon} />
    <View>{name}</View>
  </View>
)
