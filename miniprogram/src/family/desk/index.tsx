import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { StaffBooking } from '../../../../shared/schemas/booking'
import { partyTexts } from '../../../../shared/texts/party'
import { relationTexts } from '../../../../shared/texts/relation'
import { statusTone } from '../../components/booking-view'
import { Card } from '../../components/card'
import { Loaded } from '../../components/loaded'
import { Badge } from '../../components/mark'
import { Page } from '../../components/page'
import { press } from '../../components/press'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open, paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { catalogue, type Names, namesOf } from '../../server/names'
import { slotLabel } from '../../wording'

/** What a group's code opens at the counter: everybody who is booked here, each with a tap to his own list. */
export default function GroupDesk() {
  const { say } = useSpeech()
  const said = usePageTexts(partyTexts)
  const { params } = useRouter()
  const [pointId, groupCode] = [paramOf(params, 'pointId'), paramOf(params, 'groupCode')]
  const { data, reload } = useData(
    groupCode,
    () => Promise.all([call('getPointGroup', { pointId, groupCode }), catalogue()]),
    10,
  )
  return (
    <Page title={said.deskTitle}>
      <Loaded data={data} onRetry={reload}>
        {([{ bookings, others }, all]) => (
          <>
            {bookings.map(booking => (
              <Person key={booking.bookingId} booking={booking} names={namesOf(all, say)} />
            ))}
            {others > 0 && <View className="soft">{said.deskElsewhere(others)}</View>}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Person({ booking, names }: { booking: StaffBooking; names: Names }) {
  const { texts } = useSpeech()
  const words = usePageTexts(relationTexts)
  const { bookingId, pointId, applicant, status, services, slotAt, relation, guardian } = booking
  return (
    <Card>
      <View {...press(() => open('staff/booking/detail', { pointId, bookingId }))}>
        <View className="headed">
          <View className="grow strong">{applicant.name}</View>
          <Badge tone={statusTone(status)}>{texts.status[status]}</Badge>
        </View>
        <View>{names.services(services)}</View>
        <View className="strong">{slotLabel(texts, slotAt)}</View>
        <View className="soft">{applicant.idNumber}</View>
        {relation && <View className="soft">{words.relations[relation]}</View>}
        {guardian && <View>{words.comesWith(guardian)}</View>}
      </View>
    </Card>
  )
}
