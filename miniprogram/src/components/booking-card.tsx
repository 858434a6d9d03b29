import { View } from '@tarojs/components'
import type { Booking } from '../../../shared/schemas/booking'
import { useSpeech } from '../phone/language'
import { useNow } from '../phone/now'
import { open } from '../route'
import type { Names } from '../server/names'
import { countdownLabel, slotLabel } from '../wording'
import { statusTone } from './booking-view'
import { Card } from './card'
import { Badge } from './mark'

interface Props {
  booking: Booking
  names: Names
}

/** A booking in a list: what, when, where, and how long until then. */
export function BookingCard({ booking, names }: Props) {
  const { texts, say } = useSpeech()
  const now = useNow(30)
  const isAhead = booking.status === 'booked'
  return (
    <Card onPress={() => open('pages/booking/detail', { bookingId: booking.bookingId })}>
      <View className="headed">
        <View className="grow strong">{names.services(booking.services)}</View>
        <Badge tone={statusTone(booking.status)}>
          {isAhead ? countdownLabel(texts, booking.slotAt, now) : texts.status[booking.status]}
        </Badge>
      </View>
      <View className="heading">{slotLabel(texts, booking.slotAt)}</View>
      {booking.forFamily && <View>{texts.booking.forFamily(booking.applicant.name)}</View>}
      <View className="soft">{names.point(booking.pointId)}</View>
      {booking.shortfall && (
        <View className="strong warn">{texts.booking.short(booking.shortfall.missing.length)}</View>
      )}
      {booking.hallNews?.map(news => (
        <View key={news['zh-CN']} className="strong warn">
          {say(news)}
        </View>
      ))}
    </Card>
  )
}
