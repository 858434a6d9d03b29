import { View } from '@tarojs/components'
import type { Named } from '../../../../shared/api'
import type { Booking } from '../../../../shared/schemas/booking'
import { Heading } from '../../components/heading'
import { Icon, type IconName } from '../../components/icon'
import { press } from '../../components/press'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { open } from '../../route'
import type { Names } from '../../server/names'
import { useBookingMarks } from '../../visit/marks'
import { countdownLabel, slotLabel } from '../../wording'
import { bringLabel, nextTitle } from './view'

interface Props {
  booking: Booking
  names: Names
  materials: Named['materials']
}

/** What comes next: how long until then, when, where, and what is still to be got ready. */
export function NextCard({ booking, names, materials }: Props) {
  const { texts, say } = useSpeech()
  const now = useNow(30)
  const { bookingId, pointId, services } = booking
  const { marks } = useBookingMarks(booking)
  const bring = bringLabel(booking.materials, materials, marks, texts, say)
  return (
    <View className="next-card">
      <View className="soft">{nextTitle(booking, now, texts)}</View>
      <View className="figure">{countdownLabel(texts, booking.slotAt, now)}</View>
      <Heading>{slotLabel(texts, booking.slotAt)}</Heading>
      <View>{names.services(services)}</View>
      <View className="soft">{names.point(pointId)}</View>
      {bring && <View className="next-bring soft">{bring}</View>}
      <View className="next-actions">
        <Action
          icon="paper"
          name={texts.home.seeBooking}
          onPress={() => open('pages/booking/detail', { bookingId })}
        />
        <Action
          icon="place"
          name={texts.home.seePoint}
          onPress={() => open('guide/hall/detail', { pointId, service: services.join() })}
        />
      </View>
    </View>
  )
}

const Action = ({ icon, name, onPress }: { icon: IconName; name: string; onPress: () => void }) => (
  <View className="next-action" {...press(onPress)}>
    <Icon name={icon} />
    <View>{name}</View>
  </View>
)
