import { View } from '@tarojs/components'
import { Card } from '../../components/card'
import { Icon } from '../../components/icon'
import { Badge } from '../../components/mark'
import { OtherName } from '../../components/other-name'
import { useSpeech } from '../../phone/language'
import { keepNumbers } from '../../wording'
import type { PointView } from './view'

interface Props {
  view: PointView
  first: boolean
  onPress: () => void
}

export function PointCard({ view, first, onPress }: Props) {
  const { texts } = useSpeech()
  return (
    <Card onPress={onPress} marked={first}>
      {view.badge && (
        <View className="line">
          <Badge tone={first ? 'brand' : 'plain'}>{view.badge}</Badge>
        </View>
      )}
      <View className="heading">{view.name}</View>
      <OtherName name={view.names} divisionCode={view.divisionCode} />
      {view.total && <View className="strong">{view.total}</View>}
      <View className="soft">
        {view.way}
        {texts.point.between}
        {view.wait}
      </View>
      {view.reason && <View className={view.isGain ? 'good strong' : 'soft'}>{view.reason}</View>}
      {view.address && <View className="soft address">{view.address}</View>}
      <View className="spread brand">
        <View className="grow">{keepNumbers(view.slot)}</View>
        <Icon name="next" />
      </View>
    </Card>
  )
}
