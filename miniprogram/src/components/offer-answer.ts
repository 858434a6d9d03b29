import { useState } from 'react'
import type { Booking, Recommendation } from '../../../shared/schemas/booking'
import { useSpeech } from '../phone/language'
import { askPermission } from '../phone/permission'
import { call, type Problem, problemOf } from '../server/call'
import { tell } from './ask'

/** What came of a tap on an offer: another one in its place, nothing better, or a refusal. */
type Answer = { id: string } & ({ is: 'offered' | 'kept' } | { is: 'refused'; problem: Problem })

interface Given {
  onChange: (booking: Booking) => void
  onRefused: () => void
}

/** A person's answer to an offer, while it is on its way and what the server said to it. */
export function useOfferAnswer({ recommendation: open }: Booking, { onChange, onRefused }: Given) {
  const { texts } = useSpeech()
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer>()
  const send = async (offer: Recommendation, work: () => Promise<void>) => {
    setBusy(true)
    try {
      await work()
    } catch (error) {
      setAnswer({ id: offer.recommendationId, is: 'refused', problem: problemOf(error) })
      onRefused()
    }
    setBusy(false)
  }
  const accept = (offer: Recommendation) =>
    send(offer, async () => {
      const { outcome, booking } = await call('acceptRecommendation', idsOf(offer))
      if (outcome === 'moved') tell(texts.recommendation.accepted)
      else setAnswer({ id: (booking.recommendation ?? offer).recommendationId, is: outcome })
      onChange(booking)
    })
  const refuse = (offer: Recommendation) =>
    send(offer, async () => {
      onChange(await call('refuseRecommendation', idsOf(offer)))
      tell(texts.recommendation.refused)
    })
  return {
    busy,
    // What was said of one offer says nothing of the next.
    answer: !open || open.recommendationId === answer?.id ? answer : undefined,
    look: (offer: Recommendation) => void accept(offer),
    accept: (offer: Recommendation) => void askPermission().then(() => accept(offer)),
    refuse: (offer: Recommendation) => void refuse(offer),
  }
}

const idsOf = ({ bookingId, recommendationId }: Recommendation) => ({ bookingId, recommendationId })
