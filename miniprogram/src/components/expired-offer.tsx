import { View } from '@tarojs/components'
import { type ReactNode, useEffect } from 'react'
import { dayOf } from '../../../shared/domain/calendar'
import type { Booking } from '../../../shared/schemas/booking'
import { useSpeech } from '../phone/language'
import { open } from '../route'
import { Button } from './button'
import { Card } from './card'
import { Heading } from './heading'

interface Props {
  booking: Booking
  /** Whether its place was kept from nobody. */
  unheld: boolean
  /** Whether it has been looked, and nothing was better. */
  kept: boolean
  busy: boolean
  /** Whether the person has just tapped the offer's message, and so has asked already. */
  asked: boolean
  refusal: ReactNode
  /** Looks for the next best. */
  onLook: () => void
}

/** The place is released and nothing is lost; one tap to what is best now. */
export function ExpiredOffer({ booking, unheld, kept, busy, asked, refusal, onLook }: Props) {
  const { texts } = useSpeech()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a message is tapped once
  useEffect(() => {
    if (asked) onLook()
  }, [asked])
  const { services, slotAt, bookingId } = booking
  const lookAround = () =>
    open('errand/point/index', { service: services.join(), day: dayOf(slotAt), kept: bookingId })
  return (
    <Card>
      <View role="status">
        <Heading>{kept ? texts.recommendation.keptTitle : texts.recommendation.expiredTitle}</Heading>
      </View>
      <View>{texts.recommendation[kept ? 'kept' : unheld ? 'expiredUnheld' : 'expired']}</View>
      {refusal}
      {kept ? (
        <Button onPress={lookAround}>{texts.recommendation.lookAround}</Button>
      ) : (
        <Button kind="primary" disabled={busy} onPress={onLook}>
          {busy ? texts.recommendation.looking : texts.recommendation.lookAgain}
        </Button>
      )}
    </Card>
  )
}
