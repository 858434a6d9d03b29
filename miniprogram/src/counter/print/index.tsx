import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { timeOf } from '../../../../shared/domain/calendar'
import type { StaffBooking } from '../../../../shared/schemas/booking'
import { counterListTexts } from '../../../../shared/texts/counter-list'
import { Button } from '../../components/button'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { platform } from '../../platform'
import { paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { catalogue, type Names, namesOf } from '../../server/names'
import { dayInWeekLabel, spacedId } from '../../wording'
import { inOrder } from '../view'
import './index.scss'

const sheetId = 'counter-list'

/** The day's list on A4, for a day on which nothing else works: no more of a person than tells him from the next. */
export default function CounterPrint() {
  const { say } = useSpeech()
  const words = usePageTexts(counterListTexts)
  const { params } = useRouter()
  const [pointId, day] = [paramOf(params, 'pointId'), paramOf(params, 'day')]
  const { data, reload } = useData(day, () =>
    Promise.all([call('listPointBookings', { pointId, day }), catalogue()]),
  )
  return (
    <Page
      title={words.printTitle}
      foot={
        platform.printer &&
        data.state === 'content' && (
          <Button kind="primary" onPress={platform.printer.print}>
            {words.print}
          </Button>
        )
      }
    >
      <Loaded data={data} onRetry={reload}>
        {([bookings, all]) => (
          <Sheet pointId={pointId} day={day} lines={inOrder(bookings)} names={namesOf(all, say)} />
        )}
      </Loaded>
    </Page>
  )
}

interface Props {
  pointId: string
  day: string
  lines: StaffBooking[]
  names: Names
}

function Sheet({ pointId, day, lines, names }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(counterListTexts)
  useEffect(() => platform.printer?.lay('a4', sheetId), [])
  return (
    <View id={sheetId} className="sheets sheets-a4">
      <View className="paper counter-list">
        <View className="paper-title">{words.listOf(names.point(pointId), dayInWeekLabel(texts, day))}</View>
        {lines.map(({ bookingId, slotAt, applicant, services, walkIn }) => (
          <View key={bookingId} className="counter-line">
            <View className="strong">{timeOf(slotAt)}</View>
            <View>
              <View className="strong">{applicant.name}</View>
              <View>{applicant.idNumber}</View>
            </View>
            <View>
              <View>{names.services(services)}</View>
              <View>{walkIn ? words.walkIn : spacedId(bookingId)}</View>
            </View>
            <View className="counter-came">{words.came}</View>
          </View>
        ))}
        <View className="paper-foot">{words.printedAt(timeOf(now()), lines.length)}</View>
      </View>
    </View>
  )
}
