import { View } from '@tarojs/components'
import type { Booking } from '../../../../shared/schemas/booking'
import { Icon, type IconName } from '../../components/icon'
import { press } from '../../components/press'
import { useData } from '../../data'
import { useSpeech } from '../../language'
import type { Names } from '../../names'
import { useNow } from '../../now'
import { serviceDetail } from '../../reference'
import { open } from '../../route'
import { countdownLabel, slotLabel } from '../../wording'
import { bringLabel } from './view'

interface Props {
  booking: Booking
  names: Names
}

/** What comes next: how long until then, when, where, and what to bring. */
export function NextCard({ booking, names }: Props) {
  const { texts } = useSpeech()
  const now = useNow(30)
  const { bookingId, pointId, service } = booking
  return (
    <View className="next-card">
      <View className="soft">{texts.home.next}</View>
      <View className="figure">{countdownLabel(texts, booking.slotAt, now)}</View>
      <View className="heading">{slotLabel(texts, booking.slotAt)}</View>
      <View>{names.service(service)}</View>
      <View className="soft">{names.point(pointId)}</View>
      <Bring booking={booking} />
      <View className="next-actions">
        <Action
          icon="paper"
          name={texts.home.seeBooking}
          onPress={() => open('pages/booking/detail', { bookingId })}
        />
        <Action
          icon="place"
          name={texts.home.seePoint}
          onPress={() => open('guide/hall/detail', { pointId, service })}
        />
      </View>
    </View>
  )
}

function Bring({ booking: { service, materials } }: { booking: Booking }) {
  const { texts, say } = useSpeech()
  const { data } = useData(service, () => serviceDetail(service))
  if (data.state !== 'content' || materials.length === 0) return null
  return <View className="next-bring soft">{bringLabel(materials, data.content.materials, texts, say)}</View>
}

const Action = ({ icon, name, onPress }: { icon: IconName; name: string; onPress: () => void }) => (
  <View className="next-action" {...press(onPress)}>
    <Icon name={icon} />
    <View>{name}</View>
  </View>
)
