import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { minutesBetween, timeOf } from '../../../shared/domain/calendar'
import type { Booking, Recommendation } from '../../../shared/schemas/booking'
import { useSpeech } from '../phone/language'
import { useNow } from '../phone/now'
import { call } from '../server/call'
import type { Names } from '../server/names'
import { durationLabel, problemLabel, slotLabel, waitLabel } from '../wording'
import { minutesLeft, offerOf, offerSeen, titleOf } from './booking-view'
import { Button } from './button'
import { Card } from './card'
import { ExpiredOffer } from './expired-offer'
import { Heading } from './heading'
import { Notice } from './mark'
import { useOfferAnswer } from './offer-answer'

interface Props {
  booking: Booking
  names: Names
  onChange: (booking: Booking) => void
  /** Asks for the booking again after a refusal: something must have changed. */
  onRefused: () => void
  /** The offer that a message led to, if it was over by then. */
  told?: Recommendation | undefined
}

/** The offer to move a booking, with all that is needed to decide, and one tap to take it. */
export function RecommendationCard({ booking, names, onChange, onRefused, told }: Props) {
  const { texts } = useSpeech()
  const now = useNow(5)
  const last = useRef<Recommendation>()
  const seen = offerSeen(booking, last.current ?? told, now)
  last.current = seen
  useOpened(seen)
  const { busy, answer, look, accept, refuse } = useOfferAnswer(booking, { onChange, onRefused })
  const problem = answer?.is === 'refused' ? answer.problem : undefined
  const refusal = problem && <Notice tone="warn">{problemLabel(texts, problem)}</Notice>
  // Without a network the offer still stands; any other refusal means that it does not.
  if (refusal && problem !== 'offline') return refusal
  const offer = offerOf({ ...booking, ...(seen && { recommendation: seen }) }, now)
  if (!seen || offer === 'none') return null
  if (offer === 'expired')
    return (
      <ExpiredOffer
        booking={booking}
        unheld={seen.unheld === true}
        kept={answer?.is === 'kept'}
        busy={busy}
        asked={seen.recommendationId === told?.recommendationId}
        refusal={refusal}
        onLook={() => look(seen)}
      />
    )
  return (
    <Card marked>
      <View className="stack-tight">
        <Heading>{texts.recommendation[titleOf(seen)]}</Heading>
        {!seen.because && (
          <View className="good strong">
            {texts.recommendation.saves(durationLabel(texts, seen.savesMinutes))}
          </View>
        )}
        {answer?.is === 'offered' && <View role="status">{texts.recommendation.offeredAnew}</View>}
      </View>
      <Side offered recommendation={seen} names={names} />
      <Side recommendation={seen} names={names} />
      <HeldUntil recommendation={seen} now={now} />
      {refusal}
      <View className="stack-tight">
        <Button kind="primary" disabled={busy} onPress={() => accept(seen)}>
          {texts.recommendation.accept}
        </Button>
        <Button kind="quiet" disabled={busy} onPress={() => refuse(seen)}>
          {texts.recommendation.refuse}
        </Button>
      </View>
    </Card>
  )
}

/** Tells the server once that the offer has been seen; nothing on the page waits for it. */
function useOpened(offer: Recommendation | undefined): void {
  const id = offer?.status === 'open' && !offer.openedAt ? offer.recommendationId : undefined
  const bookingId = offer?.bookingId ?? ''
  useEffect(() => {
    if (id) call('openRecommendation', { bookingId, recommendationId: id }).catch(() => undefined)
  }, [id, bookingId])
}

function HeldUntil({ recommendation, now }: { recommendation: Recommendation; now: string }) {
  const { texts } = useSpeech()
  if (recommendation.unheld) return <View className="soft">{texts.recommendation.unheld}</View>
  const left = durationLabel(texts, minutesLeft(recommendation, now))
  return (
    <View className="soft" role="timer">
      {texts.recommendation.heldUntil(timeOf(recommendation.expiresAt), left)}
    </View>
  )
}

interface SideProps {
  recommendation: Recommendation
  names: Names
  offered?: boolean
}

function Side({ recommendation, names, offered = false }: SideProps) {
  const { texts } = useSpeech()
  const r = recommendation
  const [travel, wait] = offered
    ? [r.travelThereMinutes, r.waitThereMinutes]
    : [r.travelHereMinutes, r.waitHereMinutes]
  const by = minutesBetween(r.fromSlotAt, r.toSlotAt)
  return (
    <View className={`side ${offered ? 'side-offered' : ''}`}>
      <View className="side-label">
        {offered ? texts.recommendation.offered : texts.recommendation.current}
      </View>
      <View className="grow">
        <View className="strong">{names.point(offered ? r.toPointId : r.fromPointId)}</View>
        <View>{slotLabel(texts, offered ? r.toSlotAt : r.fromSlotAt)}</View>
        {offered && !r.because && by !== 0 && (
          <View className="strong">
            {texts.recommendation[by > 0 ? 'later' : 'earlier'](durationLabel(texts, Math.abs(by)))}
          </View>
        )}
        {(offered || !r.because) && (
          <View className="soft">
            {texts.recommendation.cost(
              durationLabel(texts, travel),
              waitLabel(texts, { p50: wait, basis: 'live' }),
            )}
          </View>
        )}
      </View>
    </View>
  )
}
