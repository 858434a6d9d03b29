import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Text } from '../../../../shared/schemas/text'
import { press } from '../../components/press'
import { useSpeech } from '../../phone/language'

const few = 3

/** The services something concerns; many of them only when asked for. */
export function FewServices({ names }: { names: Text[] }) {
  const { texts, say } = useSpeech()
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
          {texts.notice.allServices(names.length)}
        </View>
      )}
    </>
  )
}
