import { View } from '@tarojs/components'
import { timeOf } from '../../../../shared/domain/calendar'
import type { StaffBooking } from '../../../../shared/schemas/booking'
import { counterListTexts } from '../../../../shared/texts/counter-list'
import { statusTone } from '../../components/booking-view'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Badge, Notice } from '../../components/mark'
import { More } from '../../components/more'
import { usePaged } from '../../components/paged'
import { press } from '../../components/press'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { catalogue, type Names, namesOf } from '../../server/names'
import { dayInWeekLabel, spacedId } from '../../wording'
import { inOrder } from '../view'

/** Who is booked on a day, in the order of time. */
export function DayList({ pointId, day }: { pointId: string; day: string }) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(counterListTexts)
  const { data, reload } = useData(day, () =>
    Promise.all([call('listPointBookings', { pointId, day }), catalogue()]),
  )
  return (
    <>
      <Heading>{dayInWeekLabel(texts, day)}</Heading>
      <Loaded data={data} onRetry={reload}>
        {([bookings, all]) => {
          const lines = inOrder(bookings)
          return lines.length === 0 ? (
            <Notice>{words.nobody}</Notice>
          ) : (
            <Lines lines={lines} names={namesOf(all, say)} />
          )
        }}
      </Loaded>
    </>
  )
}

function Lines({ lines, names }: { lines: StaffBooking[]; names: Names }) {
  const { texts } = useSpeech()
  const words = usePageTexts(counterListTexts)
  const { shown, more } = usePaged(lines)
  return (
    <>
      <Card flush>
        {shown.map(({ bookingId, pointId, slotAt, applicant, services, status, walkIn }) => (
          <View
            key={bookingId}
            className="row row-top"
            {...press(() => open('staff/booking/detail', { pointId, bookingId }))}
          >
            <View className="strong code">{timeOf(slotAt)}</View>
            <View className="grow">
              <View className="strong">{applicant.name}</View>
              <View className="soft">{names.services(services)}</View>
              <View className="soft code">{spacedId(bookingId)}</View>
            </View>
            <Badge tone={walkIn ? 'plain' : statusTone(status)}>
              {walkIn ? words.walkIn : words.status[status]}
            </Badge>
          </View>
        ))}
      </Card>
      <More onPress={more}>{texts.staff.more}</More>
    </>
  )
}
