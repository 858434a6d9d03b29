import { View } from '@tarojs/components'
import { useState } from 'react'
import { minutesBetween, timeOf } from '../../../../shared/domain/calendar'
import type { WaitingView } from '../../../../shared/schemas/waiting'
import { waitingTexts } from '../../../../shared/texts/waiting'
import { Ask } from '../../components/ask'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { Notice } from '../../components/mark'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { usePageTexts } from '../../phone/page-texts'
import { askPermissionFor } from '../../phone/permission'
import { open } from '../../route'
import type { Names } from '../../server/names'
import { dayInWeekLabel, durationLabel, problemLabel, slotLabel } from '../../wording'
import { useAnswer } from './use-answer'

interface Props {
  line: WaitingView
  names: Names
  onChange: (line: WaitingView) => void
  onReload: () => Promise<void>
}

/** One line: what is waited for, how it stands, and what can be done. */
export function LineCard({ line, names, onChange, onReload }: Props) {
  const { texts } = useSpeech()
  const said = usePageTexts(waitingTexts)
  const { pointId, services, day, wishedAt, ended, bookingId } = line
  const now = useNow(5)
  const offer = line.offer && line.offer.expiresAt > now ? line.offer : undefined
  const { busy, answer, accept, refuse, leave } = useAnswer(line, onChange, onReload)
  const [isLeaving, setLeaving] = useState(false)
  return (
    <Card marked={offer !== undefined}>
      <View className="stack-tight">
        <Heading>{wishedAt ? slotLabel(texts, wishedAt) : dayInWeekLabel(texts, day)}</Heading>
        <View>{names.point(pointId)}</View>
        <View className="soft">{names.services(services)}</View>
      </View>
      {answer?.is === 'over' && <Notice tone="warn">{said.over}</Notice>}
      {answer?.is === 'refused' && <Notice tone="bad">{problemLabel(texts, answer.problem)}</Notice>}
      {ended ? (
        <View className="strong">{said.ended[ended]}</View>
      ) : offer ? (
        <Offer offer={offer} now={now} busy={busy} onAccept={accept} onRefuse={refuse} />
      ) : (
        <Waiting line={line} onReload={onReload} />
      )}
      {bookingId && (
        <Button onPress={() => open('pages/booking/detail', { bookingId })}>{said.booking}</Button>
      )}
      {!ended && (
        <Button kind="quiet" disabled={busy} onPress={() => setLeaving(true)}>
          {said.leave}
        </Button>
      )}
      {isLeaving && (
        <Ask
          danger
          title={said.leaveAsk}
          note={said.leaveNote}
          yes={said.leave}
          no={said.stay}
          onYes={() => {
            setLeaving(false)
            leave()
          }}
          onNo={() => setLeaving(false)}
        />
      )}
    </Card>
  )
}

interface OfferProps {
  offer: NonNullable<WaitingView['offer']>
  now: string
  busy: boolean
  onAccept: () => void
  onRefuse: () => void
}

function Offer({ offer, now, busy, onAccept, onRefuse }: OfferProps) {
  const { texts } = useSpeech()
  const said = usePageTexts(waitingTexts)
  const left = durationLabel(texts, minutesBetween(now, offer.expiresAt))
  return (
    <>
      <View className="side side-offered">
        <View className="side-label">{said.offer}</View>
        <View className="strong">{slotLabel(texts, offer.slotAt)}</View>
      </View>
      <View className="soft" {...(offer.isHeld && { role: 'timer' })}>
        {offer.isHeld ? said.heldUntil(timeOf(offer.expiresAt), left) : said.unheld}
      </View>
      <View className="stack-tight">
        <Button kind="primary" disabled={busy} onPress={onAccept}>
          {said.accept}
        </Button>
        <Button kind="quiet" disabled={busy} onPress={onRefuse}>
          {said.refuse}
        </Button>
      </View>
    </>
  )
}

function Waiting({ line, onReload }: Pick<Props, 'line' | 'onReload'>) {
  const said = usePageTexts(waitingTexts)
  const { ahead, places, isTold } = line
  return (
    <>
      {ahead !== undefined && (
        <View className="stack-tight">
          <View className="strong">{ahead === 0 ? said.first : said.ahead(ahead)}</View>
          <View className="soft">{said.aheadNote}</View>
        </View>
      )}
      {places > 1 && <View className="soft">{said.needs(places)}</View>}
      {!isTold && (
        <>
          <Notice tone="warn">{said.untold}</Notice>
          <Button onPress={() => void askPermissionFor('waitingList').then(onReload)}>{said.allow}</Button>
        </>
      )}
    </>
  )
}
