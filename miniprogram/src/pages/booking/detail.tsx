import { View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { Booking, Recommendation } from '../../../../shared/schemas/booking'
import { partyLinkTexts } from '../../../../shared/texts/party-link'
import { Ask, tell } from '../../components/ask'
import { BookedMaterials, BookingFacts } from '../../components/booking-facts'
import { statusTone } from '../../components/booking-view'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ChecklistChangeCard } from '../../components/checklist-change-card'
import { Title } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Badge, Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { PermissionCard } from '../../components/permission-card'
import { PlaceCard } from '../../components/place-card'
import { RecommendationCard } from '../../components/recommendation-card'
import { LinkRow } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { usePageTexts } from '../../phone/page-texts'
import { open, paramOf } from '../../route'
import { call, type Problem, problemOf } from '../../server/call'
import { useData } from '../../server/data'
import { type Names, namesOf } from '../../server/names'
import { bookingCache, readBooking } from '../../visit/own-booking'
import { countdownLabel, problemLabel, slotLabel } from '../../wording'
import { LateCard } from './late-card'
import { ShortfallCard } from './shortfall-card'
import { WayCard } from './way-card'

export default function BookingDetail() {
  const { texts, say } = useSpeech()
  const { params } = useRouter()
  const bookingId = paramOf(params, 'bookingId')
  const told = useToldOffer(bookingId, paramOf(params, 'recommendationId'))
  const { data, reload, show } = useData(bookingId, () => readBooking(bookingId), 20, bookingCache(bookingId))
  return (
    <Page title={texts.booking.detailTitle}>
      <Loaded data={data} onRetry={reload}>
        {([booking, all]) => (
          <Detail
            booking={booking}
            names={namesOf(all, say)}
            told={told}
            onChange={changed => show([changed, all])}
            onRefused={() => void reload()}
          />
        )}
      </Loaded>
    </Page>
  )
}

/** The offer that a message led to: marked as seen, and kept to be told of when it was over by then. */
function useToldOffer(bookingId: string, recommendationId: string): Recommendation | undefined {
  const [told, setTold] = useState<Recommendation>()
  useEffect(() => {
    if (!recommendationId) return
    call('openRecommendation', { bookingId, recommendationId })
      .then(offer => setTold(offer.status === 'expired' ? offer : undefined))
      .catch(() => undefined)
  }, [bookingId, recommendationId])
  return told
}

interface Props {
  booking: Booking
  names: Names
  told: Recommendation | undefined
  onChange: (booking: Booking) => void
  onRefused: () => void
}

function Detail({ booking, names, told, onChange, onRefused }: Props) {
  return (
    <>
      <Head booking={booking} names={names} />
      <LateCard booking={booking} />
      <RecommendationCard
        booking={booking}
        names={names}
        told={told}
        onChange={onChange}
        onRefused={onRefused}
      />
      <ShortfallCard booking={booking} names={names} />
      <ChecklistChangeCard booking={booking} onChange={onChange} />
      <BookingFacts booking={booking} names={names} />
      {booking.groupCode && <GroupRow groupCode={booking.groupCode} />}
      {booking.status === 'booked' && <PermissionCard />}
      <PlaceCard pointId={booking.pointId} />
      <WayCard booking={booking} />
      <BookedMaterials booking={booking} names={names} />
      <Ending booking={booking} onChange={onChange} onRefused={onRefused} />
    </>
  )
}

function GroupRow({ groupCode }: { groupCode: string }) {
  const said = usePageTexts(partyLinkTexts)
  return (
    <Card flush>
      <LinkRow
        title={said.group}
        note={said.groupNote}
        onPress={() => open('family/group/index', { groupCode })}
      />
    </Card>
  )
}

function Head({ booking, names }: { booking: Booking; names: Names }) {
  const { texts } = useSpeech()
  const now = useNow(30)
  const { status, slotAt, movedFrom } = booking
  return (
    <View className="stack">
      <View className="spread head">
        <Title>{status === 'booked' ? countdownLabel(texts, slotAt, now) : texts.status[status]}</Title>
        {status === 'booked' && <Badge tone={statusTone(status)}>{texts.status[status]}</Badge>}
      </View>
      {booking.isOff && <Notice tone="warn">{texts.recommendation.hallShut}</Notice>}
      {movedFrom && (
        <Notice tone="good">
          {texts.booking.movedFrom(names.point(movedFrom.pointId), slotLabel(texts, movedFrom.slotAt))}
        </Notice>
      )}
    </View>
  )
}

function Ending({ booking, onChange, onRefused }: Omit<Props, 'names' | 'told'>) {
  const { texts } = useSpeech()
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const cancel = async () => {
    setAsking(false)
    try {
      onChange(await call('cancelBooking', { bookingId: booking.bookingId }))
      tell(texts.booking.cancelled)
      void Taro.pageScrollTo({ scrollTop: 0 })
    } catch (error) {
      setProblem(problemOf(error))
      onRefused()
    }
  }
  if (booking.status !== 'booked') {
    return (
      <Button onPress={() => open('other-time/move/index', { bookingId: booking.bookingId })}>
        {texts.booking.again}
      </Button>
    )
  }
  return (
    <>
      {problem && <Notice tone="bad">{problemLabel(texts, problem)}</Notice>}
      <Button onPress={() => open('other-time/move/index', { bookingId: booking.bookingId })}>
        {texts.booking.move}
      </Button>
      <Button kind="danger" onPress={() => setAsking(true)}>
        {texts.booking.cancel}
      </Button>
      {asking && (
        <Ask
          danger
          title={texts.booking.cancelAsk}
          note={texts.booking.cancelNote}
          yes={texts.booking.cancel}
          no={texts.booking.keep}
          onYes={() => void cancel()}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  )
}
