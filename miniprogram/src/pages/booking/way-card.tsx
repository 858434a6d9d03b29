import { View } from '@tarojs/components'
import { dayOf, timeOf } from '../../../../shared/domain/calendar'
import { nextStep } from '../../../../shared/domain/guidance/next-step'
import type { Booking } from '../../../../shared/schemas/booking'
import type { HallGuide } from '../../../../shared/schemas/hall-plan'
import { wayCardTexts } from '../../../../shared/texts/way-card'
import { Card } from '../../components/card'
import { Notice } from '../../components/mark'
import { LinkRow } from '../../components/row'
import { cacheOf } from '../../phone/cache'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'
import { call } from '../../server/call'
import { contentOf, useData } from '../../server/data'

/** In a hall without a network it is there as it was read last. */
const keptDays = 7

type Way = Pick<HallGuide, 'basis' | 'steps' | 'closedFrom'>

async function readWay(pointId: string, services: string): Promise<Way> {
  const { basis, steps, closedFrom } = await call('getHallGuide', { pointId, services })
  return { basis, steps, ...(closedFrom && { closedFrom }) }
}

/** The way through the hall: its places in their order, and once checked in where to go next. */
export function WayCard({
  booking: { bookingId, pointId, services, slotAt, status, shortfall },
}: {
  booking: Booking
}) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(wayCardTexts)
  const codes = services.join(',')
  const key = `steps:${pointId}:${codes}`
  const way = contentOf(useData(key, () => readWay(pointId, codes), 0, cacheOf<Way>(key, keptDays)).data)
  const isOver = shortfall !== undefined || !['booked', 'checkedIn'].includes(status)
  const steps = isOver ? [] : (way?.steps ?? [])
  const next = status === 'checkedIn' ? nextStep(steps, true) : undefined
  const { closedFrom } = way ?? {}
  const isShut =
    closedFrom && status === 'booked' && dayOf(slotAt) === dayOf(now()) && timeOf(slotAt) >= closedFrom
  return (
    <>
      {isShut && (
        <Notice tone="bad">
          <View className="strong">{words.closed(closedFrom)}</View>
          <View>{words.closedNote}</View>
        </Notice>
      )}
      {next && (
        <Notice tone="good">
          <View className="strong">{words.next(say(next.name), next.counters.join('、'))}</View>
          <View>{words.nextNote}</View>
        </Notice>
      )}
      <Card flush>
        <LinkRow
          title={texts.checklist.way}
          note={steps.length > 0 ? noteOf(steps.map(({ name }) => say(name))) : undefined}
          onPress={() => open('hall/way/index', { pointId, services: codes, bookingId })}
        />
        {!isOver && (
          <LinkRow
            title={words.arrival}
            note={words.arrivalNote}
            onPress={() => open('arrival/ticket/index', { bookingId })}
          />
        )}
        {status === 'checkedIn' && (
          <LinkRow title={texts.booking.rate} onPress={() => open('hall/rating/index', { bookingId })} />
        )}
      </Card>
    </>
  )

  function noteOf(names: string[]): string {
    const places = words.inOrder(names.join(words.between))
    return way?.basis === 'model' ? `${places} ${words.standard}` : places
  }
}
