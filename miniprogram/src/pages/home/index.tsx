import { View } from '@tarojs/components'
import { useRef } from 'react'
import type { Booking } from '../../../../shared/schemas/booking'
import { AsOf } from '../../components/as-of'
import { BookingCard } from '../../components/booking-card'
import { Card } from '../../components/card'
import { Hotline } from '../../components/hotline'
import { Icon } from '../../components/icon'
import { Page } from '../../components/page'
import { press } from '../../components/press'
import { RecommendationCard } from '../../components/recommendation-card'
import { LinkRow } from '../../components/row'
import { useData } from '../../data'
import { useSpeech } from '../../language'
import { namesOf } from '../../names'
import { useNow } from '../../now'
import { homeCache, readHome } from '../../own-booking'
import { open } from '../../route'
import { useTabTexts } from '../../tab'
import { homeView } from './view'

export default function Home() {
  const { texts } = useSpeech()
  useTabTexts()
  return (
    <Page title={texts.app.name}>
      <View className="soft tagline">{texts.app.tagline}</View>
      <Next />
      <Begin />
      <Card flush>
        <LinkRow
          icon="people"
          title={texts.home.halls}
          note={texts.home.hallsNote}
          onPress={() => open('guide/hall/index', {})}
        />
      </Card>
      <Hotline />
    </Page>
  )
}

function Begin() {
  const { texts } = useSpeech()
  return (
    <View className="begin" {...press(() => open('errand/service/index', {}))}>
      <View className="grow">
        <View className="title">{texts.home.begin}</View>
        <View className="begin-note">{texts.home.beginNote}</View>
      </View>
      <Icon name="next" />
    </View>
  )
}

/** What the person has ahead. Without it, or without a network, the rest of the page works as well. */
function Next() {
  const { texts, say } = useSpeech()
  const now = useNow(15)
  const { data, reload, show } = useData('home', readHome, 30, homeCache)
  const lastOffered = useRef<string>()
  if (data.state !== 'content') return null
  const { bookings, all } = data.content
  const { offered, next } = homeView(bookings, now, lastOffered.current)
  lastOffered.current = offered?.bookingId
  const names = namesOf(all, say)
  const change = (changed: Booking) =>
    show({ all, bookings: bookings.map(one => (one.bookingId === changed.bookingId ? changed : one)) })
  return (
    <>
      <AsOf at={data.asOf} />
      {offered && (
        <RecommendationCard
          key={offered.bookingId}
          booking={offered}
          names={names}
          onChange={change}
          onRefused={() => void reload()}
        />
      )}
      {next && <View className="section-title">{texts.home.next}</View>}
      {next && <BookingCard booking={next} names={names} />}
    </>
  )
}
