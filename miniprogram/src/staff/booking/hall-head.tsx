import { View } from '@tarojs/components'
import type { StaffBooking } from '../../../../shared/schemas/booking'
import type { HallView } from '../../../../shared/schemas/hall'
import { Card } from '../../components/card'
import { Badge } from '../../components/mark'
import { LinkRow } from '../../components/row'
import { busynessTone, hallFacts } from '../../guide/hall/view'
import { useSpeech } from '../../language'
import { open } from '../../route'
import { feedNote } from '../device/view'
import { counts } from './view'

interface Props {
  name: string
  hall: HallView
  bookings: StaffBooking[]
}

/** The hall in one glance: how busy, how many waiting, how many of today's have come. */
export function HallHead({ name, hall, bookings }: Props) {
  const { texts } = useSpeech()
  const { total, arrived } = counts(bookings)
  const facts = hallFacts(hall, texts)
  return (
    <>
      <Card>
        <View className="line line-top">
          <View className="heading grow">{name}</View>
          <Badge tone={busynessTone(hall.busyness)}>{texts.busyness[hall.busyness]}</Badge>
        </View>
        {facts.length > 0 && <View className="soft">{facts.join(' · ')}</View>}
        {hall.busyness === 'unknown' && <View className="warn">{texts.staff.feedLost}</View>}
        <View className="strong">{texts.staff.summary(total, arrived)}</View>
      </Card>
      <Card flush>
        <LinkRow
          title={texts.device.title}
          note={feedNote(hall, texts)}
          onPress={() => open('staff/device/index', { pointId: hall.pointId })}
        />
        <LinkRow
          title={texts.outcome.title}
          note={texts.outcome.note}
          onPress={() => open('staff/outcome/index', { pointId: hall.pointId })}
        />
      </Card>
    </>
  )
}
