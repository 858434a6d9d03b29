import { View } from '@tarojs/components'
import { isLate } from '../../../../shared/domain/booking/late'
import type { Booking } from '../../../../shared/schemas/booking'
import { lateTexts } from '../../../../shared/texts/late'
import { Button } from '../../components/button'
import { Notice } from '../../components/mark'
import { useNow } from '../../phone/now'
import { start } from '../../phone/origin'
import { usePageTexts } from '../../phone/page-texts'
import { useStore } from '../../phone/store'
import { open } from '../../route'
import { NextBest } from './next-best'

/** That the time has passed, or that nobody came, and the way to the next best. */
export function LateCard({ booking }: { booking: Booking }) {
  const words = usePageTexts(lateTexts)
  const isPassed = isLate(booking, useNow(30))
  const from = useStore(start)
  if (!isPassed && booking.status !== 'missed') return null
  return (
    <>
      <Notice tone="warn">
        <View className="strong">{isPassed ? words.passed : words.missed}</View>
        <View>{isPassed ? words.passedNote : words.missedNote}</View>
      </Notice>
      {from && <NextBest booking={booking} from={from} />}
      <Button
        kind={from ? 'plain' : 'primary'}
        onPress={() => open('other-time/move/index', { bookingId: booking.bookingId })}
      >
        {words.next}
      </Button>
    </>
  )
}
