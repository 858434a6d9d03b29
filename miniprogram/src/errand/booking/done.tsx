import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { BookingStatus } from '../../../../shared/schemas/booking'
import { BookedMaterials, BookingFacts } from '../../components/booking-facts'
import { Button } from '../../components/button'
import { Title } from '../../components/heading'
import { Icon } from '../../components/icon'
import { Loaded } from '../../components/loaded'
import { useOriginAnswer } from '../../components/origin-answer'
import { OriginSheet } from '../../components/origin-sheet'
import { Page } from '../../components/page'
import { PlaceCard } from '../../components/place-card'
import { useSpeech } from '../../phone/language'
import { openTab, paramOf } from '../../route'
import { contentOf, useData } from '../../server/data'
import { namesOf } from '../../server/names'
import { bookingCache, readBooking } from '../../visit/own-booking'
import { OriginQuestion, useAsksOrigin } from './origin-question'

export default function BookingDone() {
  const { texts, say } = useSpeech()
  const bookingId = paramOf(useRouter().params, 'bookingId')
  const { data, reload } = useData(bookingId, () => readBooking(bookingId), 0, bookingCache(bookingId))
  const answer = useOriginAnswer()
  const asks = useAsksOrigin()
  const [choosing, setChoosing] = useState(false)
  return (
    <Page
      title={texts.booking.doneTitle}
      over={
        choosing && (
          <OriginSheet
            note={answer.words.note}
            onChosen={code => void answer.say(code, answer.words.kept(answer.nameOf(code)))}
            onClose={() => setChoosing(false)}
          />
        )
      }
      foot={
        <Button kind="primary" onPress={() => openTab('booking')}>
          {texts.booking.seeMine}
        </Button>
      }
    >
      <Outcome status={contentOf(data)?.[0].status ?? 'booked'} />
      <Loaded data={data} onRetry={reload}>
        {([booking, all]) => (
          <>
            <BookingFacts booking={booking} names={namesOf(all, say)} />
            {asks && booking.status === 'booked' && (
              <OriginQuestion answer={answer} onChoose={() => setChoosing(true)} />
            )}
            <PlaceCard pointId={booking.pointId} />
            <BookedMaterials booking={booking} names={namesOf(all, say)} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** One that was given up since is not had. */
function Outcome({ status }: { status: BookingStatus }) {
  const { texts } = useSpeech()
  if (status === 'cancelled' || status === 'missed') return <Title>{texts.status[status]}</Title>
  return (
    <View className="centre">
      <View className="state-mark state-mark-good">
        <Icon name="check" />
      </View>
      <Title>{texts.booking.done}</Title>
      <View className="soft">{texts.booking.doneNote}</View>
    </View>
  )
}
