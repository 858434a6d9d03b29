import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { dayOf } from '../../../../shared/domain/calendar'
import type { ArrivedVisit } from '../../../../shared/schemas/arrival'
import type { Booking } from '../../../../shared/schemas/booking'
import { arrivalTexts } from '../../../../shared/texts/arrival'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { LinkRow } from '../../components/row'
import { TicketLines } from '../../components/ticket-facts'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open, paramOf } from '../../route'
import { call } from '../../server/call'
import { contentOf, useData } from '../../server/data'
import { namesOf } from '../../server/names'
import { useServiceDetails } from '../../server/service-detail'
import { bookingCache, readBooking } from '../../visit/own-booking'
import { slotLabel } from '../../wording'
import { addToCalendar } from '../calendar'
import { Arriving } from './arriving'

/** From the door to the document: the code, the ticket, what comes next, and when to collect. */
export default function Ticket() {
  const { texts, say } = useSpeech()
  const words = usePageTexts(arrivalTexts)
  const bookingId = paramOf(useRouter().params, 'bookingId')
  const known = useData(bookingId, () => readBooking(bookingId), 20, bookingCache(bookingId))
  const visit = useData(bookingId, () => call('getArrivedVisit', { bookingId }), 20)
  const seen = contentOf(visit.data)
  const onArrived = (now: ArrivedVisit) => {
    visit.show(now)
    void known.reload()
  }
  return (
    <Page title={words.title}>
      <Loaded data={known.data} onRetry={known.reload}>
        {([booking, all]) => {
          const names = namesOf(all, say)
          const isHere = seen?.isArrived || booking.status === 'checkedIn'
          return (
            <>
              <Card>
                <View className="strong">{names.services(booking.services)}</View>
                <View>{slotLabel(texts, booking.slotAt)}</View>
                <View className="soft">{names.point(booking.pointId)}</View>
              </Card>
              {isHere && seen && (
                <Card>
                  <TicketLines visit={seen} words={words} />
                </Card>
              )}
              {!isHere && booking.status === 'booked' && (
                <>
                  <Arriving bookingId={bookingId} onArrived={onArrived} />
                  <Button onPress={() => void addToCalendar(booking, names, words)}>{words.calendar}</Button>
                </>
              )}
              {seen?.receipt && <HandedIn booking={booking} codes={seen.receipt.handedIn} />}
              <Onward booking={booking} visit={seen} />
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}

/** Handed in, or served to the end. */
const isOver = ({ receipt, place }: ArrivedVisit): boolean =>
  receipt !== undefined || place.phase === 'finished'

/** The way through the hall, and once it is over how it was. */
function Onward({ booking, visit }: { booking: Booking; visit: ArrivedVisit | undefined }) {
  const words = usePageTexts(arrivalTexts)
  const { bookingId, pointId, services } = booking
  return (
    <Card flush>
      {!visit?.receipt && (
        <LinkRow
          title={words.way}
          onPress={() => open('hall/way/index', { pointId, services: services.join(','), bookingId })}
        />
      )}
      {visit?.mayRate && isOver(visit) && (
        <LinkRow title={words.rate} onPress={() => open('hall/rating/index', { bookingId })} />
      )}
    </Card>
  )
}

function HandedIn({ booking, codes }: { booking: Booking; codes: string[] }) {
  const { say } = useSpeech()
  const words = usePageTexts(arrivalTexts)
  const { services, slotAt, notice } = booking
  const { data } = useServiceDetails(services, dayOf(slotAt), notice)
  const known = contentOf(data)?.flatMap(detail => detail.materials) ?? []
  const nameOf = (code: string) => {
    const material = known.find(one => one.code === code)
    return material ? say(material.name) : code
  }
  return (
    <View className="stack-tight">
      <SectionTitle>{words.handedIn}</SectionTitle>
      <Card>
        {codes.length === 0 && <View>{words.nothingHandedIn}</View>}
        {codes.map(code => (
          <View key={code}>{nameOf(code)}</View>
        ))}
      </Card>
    </View>
  )
}
