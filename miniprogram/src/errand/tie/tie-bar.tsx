import { View } from '@tarojs/components'
import { isPlaced, type Visit } from '../../../../shared/domain/point/place'
import { Button } from '../../components/button'
import { State } from '../../components/loaded'
import { press } from '../../components/press'
import { useSpeech } from '../../phone/language'
import { contentOf, useData } from '../../server/data'
import { divisionOf, divisions, pointOf, points } from '../../server/reference'

interface Props {
  visit: Visit
  onAsk: () => void
}

/** What ties the person to halls, where that decides: asked, or as it was said, with the chance to change it. */
export function TieBar({ visit, onAsk }: Props) {
  const { texts, say } = useSpeech()
  const { place, home } = visit
  if (!place?.ask || place.home) return null
  if (isPlaced(visit) && home) return <Said ask={say(place.ask)} home={home} onAsk={onAsk} />
  return (
    <State icon="place" title={say(place.ask)} note={texts.errors.homeNotNamed}>
      <Button kind="primary" onPress={onAsk}>
        {texts.action.choose}
      </Button>
    </State>
  )
}

function Said({ ask, home, onAsk }: { ask: string; home: string; onAsk: () => void }) {
  const { texts, say } = useSpeech()
  const all = contentOf(useData('divisions', divisions).data) ?? []
  const halls = contentOf(useData('points', points).data) ?? []
  const name = divisionOf(all, home)?.name ?? pointOf(halls, home)?.name
  return (
    <View className="spread origin-bar" {...press(onAsk)}>
      <View className="grow">
        <View className="soft">{ask}</View>
        <View className="strong">{name ? say(name) : texts.origin.elsewhere}</View>
      </View>
      <View className="brand row-action">{texts.action.change}</View>
    </View>
  )
}
