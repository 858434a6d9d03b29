import { View } from '@tarojs/components'
import { useSpeech } from '../phone/language'
import type { Start } from '../phone/origin'
import { useData } from '../server/data'
import { divisionOf, divisions } from '../server/reference'
import { Icon } from './icon'
import { press } from './press'

/** Where the way begins, and the chance to change it. */
export function OriginBar({ from, onChange }: { from: Start | undefined; onChange: () => void }) {
  const { texts, say } = useSpeech()
  const { data } = useData('divisions', divisions)
  const division = data.state === 'content' ? divisionOf(data.content, from?.divisionCode) : undefined
  const place = from?.location ? texts.origin.here : division && say(division.name)
  const unnamed = from ? texts.me.origin : texts.origin.choose
  return (
    <View className="spread origin-bar" {...press(onChange)}>
      <View className="line grow">
        <Icon name="place" tone="brand" />
        <View className="strong">{place ? texts.origin.from(place) : unnamed}</View>
      </View>
      <View className="brand row-action">{texts.action.change}</View>
    </View>
  )
}
