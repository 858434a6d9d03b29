import { View } from '@tarojs/components'
import type { Problem } from '../../call'
import { Button } from '../../components/button'
import { Notice } from '../../components/mark'
import { useSpeech } from '../../language'
import { back, openTab } from '../../route'
import { problemLabel } from '../../wording'

const slotProblems: Problem[] = ['slotFull', 'slotClosed', 'slotTooSoon', 'slotTooFar', 'serviceNotAccepted']
const bookingProblems: Problem[] = ['alreadyBooked', 'tooManyBookings']

/** Why the booking was refused, and the way on from there. */
export function Refusal({ problem }: { problem: Problem }) {
  const { texts } = useSpeech()
  return (
    <View className="stack">
      <Notice tone="bad">{problemLabel(texts, problem)}</Notice>
      {slotProblems.includes(problem) && <Button onPress={back}>{texts.booking.pickAnother}</Button>}
      {bookingProblems.includes(problem) && (
        <Button onPress={() => openTab('booking')}>{texts.booking.mineTitle}</Button>
      )}
    </View>
  )
}
