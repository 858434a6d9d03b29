import { View } from '@tarojs/components'
import { needsFor } from '../../../shared/content/needs'
import { useSpeech } from '../phone/language'
import { SectionTitle } from './heading'
import { press } from './press'

interface Props {
  /** Only the first, where the rest is another tap away. */
  few?: boolean
  onChoose: (service: string) => void
}

const fewNeeds = 4

/** What most people come for, one tap from its checklist. */
export function Needs({ few = false, onChoose }: Props) {
  const { texts, say, language } = useSpeech()
  const needs = needsFor(language)
  return (
    <View className="stack-tight">
      <SectionTitle>{texts.service.needs}</SectionTitle>
      <View className="needs">
        {needs.slice(0, few ? fewNeeds : needs.length).map(({ service, name }) => (
          <View key={name['zh-CN']} className="need" {...press(() => onChoose(service))}>
            {say(name)}
          </View>
        ))}
      </View>
    </View>
  )
}
