import { View } from '@tarojs/components'
import { dayOf } from '../../../shared/domain/calendar'
import type { Booking } from '../../../shared/schemas/booking'
import { useSpeech } from '../language'
import { open } from '../route'
import { Button } from './button'
import { Card } from './card'

/** The place is released and nothing is lost; the way to what else there is. */
export function ExpiredOffer({ booking: { service, slotAt, bookingId } }: { booking: Booking }) {
  const { texts } = useSpeech()
  return (
    <Card>
      <View className="heading" role="status">
        {texts.recommendation.expiredTitle}
      </View>
      <View>{texts.recommendation.expired}</View>
      <Button onPress={() => open('errand/point/index', { service, day: dayOf(slotAt), kept: bookingId })}>
        {texts.recommendation.lookAgain}
      </Button>
    </Card>
  )
}
