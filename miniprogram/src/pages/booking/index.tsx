import { View } from '@tarojs/components'
import { BookingCard } from '../../components/booking-card'
import { bookingsAhead, bookingsPast, offerOf } from '../../components/booking-view'
import { Button } from '../../components/button'
import { SectionTitle } from '../../components/heading'
import { Loaded, State } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { More } from '../../components/more'
import { Page } from '../../components/page'
import { press } from '../../components/press'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { open } from '../../route'
import { useData } from '../../server/data'
import { namesOf } from '../../server/names'
import { bookingsCache, type OwnBookings, readBookings } from '../../visit/own-booking'
import { problemLabel } from '../../wording'
import { useEarlier } from './earlier'
import { LinesRow } from './lines-row'

export default function Bookings() {
  const { texts } = useSpeech()
  const { data, reload } = useData('bookings', () => readBookings(), 30, bookingsCache)
  return (
    <Page tab="booking" title={texts.booking.mineTitle}>
      <LinesRow />
      <Loaded data={data} onRetry={reload}>
        {read => (read.bookings.length === 0 ? <None /> : <Lists first={read} />)}
      </Loaded>
    </Page>
  )
}

function None() {
  const { texts } = useSpeech()
  return (
    <State icon="calendar" title={texts.booking.none} note={texts.booking.noneNote}>
      <Button kind="primary" onPress={() => open('errand/service/index', {})}>
        {texts.home.begin}
      </Button>
    </State>
  )
}

function Lists({ first }: { first: OwnBookings }) {
  const { texts, say } = useSpeech()
  const { bookings, all, more, problem } = useEarlier(first)
  const now = useNow(15)
  const names = namesOf(all, say)
  const past = bookingsPast(bookings)
  return (
    <>
      {bookingsAhead(bookings).map(booking => (
        <View key={booking.bookingId} className="stack-tight">
          <BookingCard booking={booking} names={names} />
          {offerOf(booking, now) === 'open' && <OfferLine bookingId={booking.bookingId} />}
        </View>
      ))}
      {past.length > 0 && <SectionTitle>{texts.booking.past}</SectionTitle>}
      {past.map(booking => (
        <BookingCard key={booking.bookingId} booking={booking} names={names} />
      ))}
      {problem && <Notice tone="warn">{problemLabel(texts, problem)}</Notice>}
      <More onPress={more}>{texts.staff.more}</More>
    </>
  )
}

function OfferLine({ bookingId }: { bookingId: string }) {
  const { texts } = useSpeech()
  return (
    <View {...press(() => open('pages/booking/detail', { bookingId }))}>
      <Notice>
        <View className="spread brand">
          <View className="strong">{texts.recommendation.title}</View>
          <View className="still">{texts.recommendation.look}</View>
        </View>
      </Notice>
    </View>
  )
}
