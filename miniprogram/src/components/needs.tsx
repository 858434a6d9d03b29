import { View } from '@tarojs/components'
import { needs } from '../../../shared/content/needs'
import { useSpeech } from '../language'
import { press } from './press'

/** What most people come for, one tap from its checklist. */
export function Needs({ onChoose }: { onChoose: (service: string) => void }) {
  const { texts, say } = useSpeech()
  return (
    <View className="stack-tight">
      <View className="section-title">{texts.service.needs}</View>
      <View className="needs">
        {needs.map(({ service, name }) => (
          <View key={name['zh-CN']} className="need" {...press(() => onChoose(service))}>
            {say(name)}
          </View>
        ))}
      </View>
    </View>
  )
}
