import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { Point } from '../../../../shared/schemas/point'
import { Button } from '../../components/button'
import { dial } from '../../components/hotline'
import { useSpeech } from '../../phone/language'
import { platform } from '../../platform'

/**
 * Calling, and finding the way. WeChat's map is opened only for a door somebody has located: most points are
 * known by their county's seat alone, and a map would lead people there.
 */
export function PlaceActions({ point }: { point: Point }) {
  const { texts, say } = useSpeech()
  const { phone, address, location, locationBasis, name } = point
  const showOnMap = locationBasis === 'door' ? platform.showOnMap : undefined
  if (!phone && !address && !showOnMap) return null
  return (
    <View className="actions">
      {phone && <Button onPress={() => dial(phone)}>{texts.hall.call}</Button>}
      {showOnMap && (
        <Button onPress={() => showOnMap(location, say(name), address)}>{texts.hall.navigate}</Button>
      )}
      {address && (
        <Button onPress={() => void Taro.setClipboardData({ data: address }).catch(() => undefined)}>
          {texts.hall.copyAddress}
        </Button>
      )}
    </View>
  )
}
