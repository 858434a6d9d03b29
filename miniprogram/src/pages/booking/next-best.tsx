import { text } from '../../../../shared/content/fact'
import type { Booking } from '../../../../shared/schemas/booking'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Row } from '../../components/row'
import { useSpeech } from '../../phone/language'
import { originOf, type Start } from '../../phone/origin'
import { open } from '../../route'
import { call } from '../../server/call'
import { contentOf, useData } from '../../server/data'
import { catalogue, namesOf } from '../../server/names'
import { slotLabel } from '../../wording'

const words = {
  hall: text('最快的大厅', 'Soonest at', '가장 빠른 접수처'),
  time: text('时间', 'At', '시간'),
  take: text('改到这个时间', 'Take this time', '이 시간으로 예약'),
}

/** The hall and the time that suit best instead, by name; nothing while they are not known. */
export function NextBest({ booking: { bookingId }, from }: { booking: Booking; from: Start }) {
  const { texts, say } = useSpeech()
  const read = () => Promise.all([call('rankMove', { bookingId, origin: originOf(from) }), catalogue()])
  const known = contentOf(useData(`next ${bookingId} ${from.divisionCode}`, read).data)
  const best = known?.[0].best[0]
  if (!known || !best) return null
  const { pointId, slotAt } = best
  return (
    <>
      <Card flush>
        <Row label={say(words.hall)}>{namesOf(known[1], say).point(pointId)}</Row>
        <Row label={say(words.time)}>{slotLabel(texts, slotAt)}</Row>
      </Card>
      <Button kind="primary" onPress={() => open('other-time/move/index', { bookingId, pointId, slotAt })}>
        {say(words.take)}
      </Button>
    </>
  )
}
