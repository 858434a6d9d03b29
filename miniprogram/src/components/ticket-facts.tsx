import { View } from '@tarojs/components'
import type { ArrivedVisit } from '../../../shared/schemas/arrival'
import type { Booking } from '../../../shared/schemas/booking'
import { type ArrivalTexts, arrivalTexts } from '../../../shared/texts/arrival'
import { useSpeech } from '../phone/language'
import { usePageTexts } from '../phone/page-texts'
import { open } from '../route'
import { call } from '../server/call'
import { contentOf, useData } from '../server/data'
import type { Names } from '../server/names'
import { dateLabel } from '../wording'
import { Card } from './card'
import { Heading } from './heading'
import { LinkRow } from './row'

interface Props {
  booking: Booking
  names: Names
}

/** The ticket of somebody who is in the hall, on the first page; once it is over, when the document is there. */
export default function TicketFacts({ booking, names }: Props) {
  const words = usePageTexts(arrivalTexts)
  const { bookingId, services } = booking
  const { data } = useData(bookingId, () => call('getArrivedVisit', { bookingId }), 20)
  const visit = contentOf(data)
  return (
    <Card flush>
      <View className="row row-top">
        <View className="grow">
          <View className="soft">{words.arrived}</View>
          {visit && <TicketLines visit={visit} words={words} />}
          <View>{names.services(services)}</View>
          <View className="soft">{names.point(booking.pointId)}</View>
        </View>
      </View>
      <LinkRow title={words.see} onPress={() => open('arrival/ticket/index', { bookingId })} />
      {visit?.receipt && visit.mayRate && (
        <LinkRow title={words.rate} onPress={() => open('hall/rating/index', { bookingId })} />
      )}
    </Card>
  )
}

/** The number, who is ahead, how long that takes and which counter; or when and how the document is had. */
export function TicketLines({ visit, words }: { visit: ArrivedVisit; words: ArrivalTexts }) {
  const { texts } = useSpeech()
  const { ticketId, place, receipt } = visit
  if (receipt) {
    const { collectOn, collectBy } = receipt
    return (
      <>
        <Heading>{collectOn ? words.collectOn(dateLabel(texts, collectOn)) : words.collectUnknown}</Heading>
        <View>{words.collectBy[collectBy]}</View>
      </>
    )
  }
  if (!ticketId) {
    return (
      <>
        <Heading>{words.noTicket}</Heading>
        <View>{words.noTicketNote}</View>
      </>
    )
  }
  const [first, ...others] = placeLines(place, words)
  return (
    <>
      <View className="figure">{ticketId}</View>
      <View role="status">
        <Heading>{first}</Heading>
      </View>
      {others.map(line => (
        <View key={line}>{line}</View>
      ))}
    </>
  )
}

/** What is not known is said to be that. */
export function placeLines(
  { phase, ahead, wait, counter }: ArrivedVisit['place'],
  words: ArrivalTexts,
): [string, ...string[]] {
  switch (phase) {
    case 'waiting':
      return [
        ahead === undefined ? words.aheadUnknown : ahead === 0 ? words.next : words.ahead(ahead),
        wait ? words.wait(wait.from, wait.to) : words.waitUnknown,
      ]
    case 'called':
      return [words.called, ...(counter ? [words.calledAt(counter)] : [])]
    case 'serving':
      return [words.serving, ...(counter ? [words.calledAt(counter)] : [])]
    case 'abandoned':
      return [words.passed, words.passedNote]
    case 'finished':
      return [words.finished]
    case 'unknown':
      return [words.unknown]
  }
}
