import { View } from '@tarojs/components'
import type { Booking } from '../../../shared/schemas/booking'
import { useSpeech } from '../phone/language'
import { call, problemOf } from '../server/call'
import { problemLabel } from '../wording'
import { tell } from './ask'
import { Button } from './button'
import { Card } from './card'
import { ChangeList } from './change-list'
import { Heading } from './heading'

interface Props {
  booking: Booking
  onChange: (booking: Booking) => void
}

/** What has become different in what to bring since it was booked, until the person says he has seen it. */
export function ChecklistChangeCard({ booking: { bookingId, checklistChange, status }, onChange }: Props) {
  const { texts } = useSpeech()
  if (!checklistChange || status !== 'booked') return null
  const { number, at, changes } = checklistChange
  const see = () =>
    call('seeChecklistChange', { bookingId, at }).then(onChange, error =>
      tell(problemLabel(texts, problemOf(error))),
    )
  return (
    <Card marked>
      <Heading>{texts.notice.changedForYou}</Heading>
      <View className="soft">{texts.notice.changedForYouNote(number)}</View>
      <ChangeList changes={changes} />
      <Button onPress={() => void see()}>{texts.notice.seen}</Button>
    </Card>
  )
}
