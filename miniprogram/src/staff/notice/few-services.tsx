import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Text } from '../../../../shared/schemas/text'
import { noticeTexts } from '../../../../shared/texts/notice'
import { press } from '../../components/press'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'

const few = 3

/** The services something concerns; many of them only when asked for. */
export function FewServices({ names }: { names: Text[] }) {
  const { say } = useSpeech()
  const words = usePageTexts(noticeTexts)
  const [all, setAll] = useState(false)
  const shown = all ? names : names.slice(0, few)
  return (
    <>
      {shown.map(name => (
        <View key={name['zh-CN']} className="soft">
          {say(name)}
        </View>
      ))}
      {shown.length < names.length && (
        <View className="text-button brand" {...press(() => setAll(true))}>
          {words.allServices(names.length)}
        </View>
      )}
    </>
  )
}
