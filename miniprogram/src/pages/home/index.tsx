import { View } from '@tarojs/components'
import { useRef } from 'react'
import { text } from '../../../../shared/content/fact'
import type { Booking } from '../../../../shared/schemas/booking'
import { ActionNotice } from '../../components/action-notice'
import { AsOf } from '../../components/as-of'
import { Hotline } from '../../components/hotline'
import { Icon } from '../../components/icon'
import { LanguageOffer } from '../../components/language-offer'
import { Needs } from '../../components/needs'
import { Page } from '../../components/page'
import { press } from '../../components/press'
import { RecommendationCard } from '../../components/recommendation-card'
import { TicketCard } from '../../components/ticket-card'
import { Tile } from '../../components/tile'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { start } from '../../phone/origin'
import { useStore } from '../../phone/store'
import { useType } from '../../phone/type-size'
import { open } from '../../route'
import type { Problem } from '../../server/call'
import { useData } from '../../server/data'
import { namesOf } from '../../server/names'
import { beginErrand } from '../../visit/begin'
import { homeCache, readHome } from '../../visit/own-booking'
import { problemLabel } from '../../wording'
import { NextCard } from './next-card'
import { homeView } from './view'

const begin = () => open('errand/service/index', {})

/** What most people come for, a tap away: the ticket of who is in the hall, then what is next, else how to begin. */
export default function Home() {
  const { large } = useType()
  const { texts, say } = useSpeech()
  const now = useNow(15)
  const { data, reload, show } = useData('home', readHome, 30, homeCache)
  const lastOffered = useRef<string>()
  const bookings = data.state === 'content' ? data.content.bookings : []
  const here = bookings.filter(({ status }) => status === 'checkedIn')
  const { offered, next } = homeView(bookings, now, lastOffered.current)
  lastOffered.current = offered?.bookingId
  const change = (changed: Booking) =>
    data.state === 'content' &&
    show({
      ...data.content,
      bookings: bookings.map(one => (one.bookingId === changed.bookingId ? changed : one)),
    })
  const names = data.state === 'content' ? namesOf(data.content.all, say) : undefined
  return (
    <Page tab="home" title={texts.app.name}>
      <LanguageOffer divisionCode={useStore(start)?.divisionCode} />
      {data.state === 'content' && <AsOf at={data.asOf} />}
      {data.state === 'error' && <Unread problem={data.problem} onRetry={reload} />}
      {names && here.map(one => <TicketCard key={one.bookingId} booking={one} names={names} />)}
      {offered && names && (
        <RecommendationCard
          key={offered.bookingId}
          booking={offered}
          names={names}
          onChange={change}
          onRefused={() => void reload()}
        />
      )}
      {next && names && data.state === 'content' ? (
        <NextCard booking={next} names={names} materials={data.content.all.materials} />
      ) : (
        <Begin />
      )}
      <Errands isBooked={next !== undefined} />
      <Needs few={large} onChoose={beginErrand} />
      <Hotline />
    </Page>
  )
}

/** Nothing could be read and nothing is kept: whoever has booked must not think that he has not. */
function Unread({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const { texts } = useSpeech()
  return (
    <ActionNotice tone="warn" action={texts.state.retry} onPress={onRetry}>
      {problemLabel(texts, problem)}
    </ActionNotice>
  )
}

/** Where nothing is booked, or nobody knows: the way to what to bring and when to come. */
function Begin() {
  const { texts } = useSpeech()
  return (
    <View className="begin" {...press(begin)}>
      <View className="grow">
        <View className="title">{texts.home.begin}</View>
        <View className="begin-note">{texts.home.beginNote}</View>
      </View>
      <Icon name="next" />
    </View>
  )
}

/** In the words of this page alone: no other one has to fetch them. */
const homeVisit = {
  title: text('上门办证', 'Home visits', '방문 발급'),
  note: text('来不了大厅，民警到家里办', 'For who cannot come', '접수처에 올 수 없는 분께'),
}

function Errands({ isBooked }: { isBooked: boolean }) {
  const { texts, say } = useSpeech()
  const { home } = texts
  return (
    <View className="tiles">
      {isBooked && <Tile icon="calendar" title={home.begin} note={home.againNote} onPress={begin} />}
      <Tile icon="paper" title={home.checklist} note={home.checklistNote} onPress={begin} />
      <Tile
        icon="hall"
        title={home.halls}
        note={home.hallsNote}
        onPress={() => open('guide/hall/index', {})}
      />
      <Tile
        icon="people"
        title={say(homeVisit.title)}
        note={say(homeVisit.note)}
        onPress={() => open('home-visit/start/index', {})}
      />
    </View>
  )
}
