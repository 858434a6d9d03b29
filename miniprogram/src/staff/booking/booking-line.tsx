import { View } from '@tarojs/components'
import { timeOf } from '../../../../shared/domain/calendar'
import type { StaffBooking } from '../../../../shared/schemas/booking'
import { counterTexts } from '../../../../shared/texts/counter'
import { statusTone } from '../../components/booking-view'
import { Button } from '../../components/button'
import { Badge } from '../../components/mark'
import { press } from '../../components/press'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import type { Names } from '../../server/names'
import { spacedId } from '../../wording'

interface Props {
  booking: StaffBooking
  names: Names
  /** Whether the person may be checked in now. */
  ready: boolean
  /** Its person stands beside the list. */
  chosen: boolean
  onOpen: () => void
  onCheckIn: () => void
}

/** One person expected today, with no more of him than the counter needs. */
export function BookingLine({ booking, names, ready, chosen, onOpen, onCheckIn }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(counterTexts)
  const { bookingId } = booking
  const speaks = texts.staff.speaks[booking.ownerLanguage]
  return (
    <View className={chosen ? 'row row-top row-chosen' : 'row row-top'}>
      <View className="strong code">{timeOf(booking.slotAt)}</View>
      <View className="grow line-press" {...press(onOpen)} {...(chosen && { 'aria-current': 'true' })}>
        <View className="line line-wrap">
          <View className="strong">{booking.applicant.name}</View>
          {speaks !== '' && <Badge>{speaks}</Badge>}
          {booking.walkIn && <Badge>{words.walkIn}</Badge>}
        </View>
        <View className="soft">{names.services(booking.services)}</View>
        <View className="soft code">{spacedId(bookingId)}</View>
        {booking.movedFrom && <View className="small brand">{texts.staff.movedIn}</View>}
      </View>
      {booking.status === 'booked' ? (
        <Button small kind={ready ? 'plain' : 'quiet'} onPress={onCheckIn}>
          {texts.staff.checkIn}
        </Button>
      ) : (
        <Badge tone={statusTone(booking.status)}>{texts.status[booking.status]}</Badge>
      )}
    </View>
  )
}
