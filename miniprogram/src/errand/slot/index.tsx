import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { isReachable } from '../../../../shared/domain/booking/late'
import { dayOf, timeOf } from '../../../../shared/domain/calendar'
import { isPlaced, tiesOfVisits, type Visit, writtenTies } from '../../../../shared/domain/point/place'
import type { Slot } from '../../../../shared/schemas/booking'
import { lateTexts } from '../../../../shared/texts/late'
import { Ask } from '../../components/ask'
import { Button } from '../../components/button'
import { DayChips } from '../../components/day-chips'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { PlaceCard } from '../../components/place-card'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { usePageTexts } from '../../phone/page-texts'
import { open, paramOf } from '../../route'
import { useBookableDays } from '../../server/bookable'
import { call } from '../../server/call'
import { waitWord } from '../../visit/wish'
import { dayLabel, durationLabel } from '../../wording'
import { firstDay } from '../point/view'
import { useTie } from '../tie/use-tie'
import { useTravel } from './reach'
import { Times, type TimesOf } from './times'

export default function Slots() {
  const { texts, say } = useSpeech()
  const { params } = useRouter()
  const [service, pointId] = [paramOf(params, 'service'), paramOf(params, 'pointId')]
  const [slotAt, setSlotAt] = useState(paramOf(params, 'slotAt'))
  const now = useNow(60)
  const days = useBookableDays(now, pointId)
  const [day, setDay] = useState(slotAt ? dayOf(slotAt) : firstDay(days, now))
  const { data, reload, visits, bar, sheet } = useTie(service.split(','), day)
  const [slots, setSlots] = useState<Slot[]>([])
  const isFullDay = slots.every(({ places }) => places === 0)
  const chosen = slots.find(slot => slot.slotAt === slotAt) ?? (isFullDay ? slots[0] : undefined)
  const isFull = chosen?.places === 0
  const travel = useTravel(pointId)
  const words = usePageTexts(lateTexts)
  const [asking, setAsking] = useState(false)
  const go = () =>
    chosen &&
    open('errand/booking/form', {
      service,
      pointId,
      slotAt: chosen.slotAt,
      ...(isFull && { wait: 'yes' }),
    })
  const isTight = !isFull && travel !== undefined && !isReachable(slotAt, travel, now)
  const next = isFull
    ? say(waitWord)
    : chosen
      ? texts.slot.next(`${dayLabel(texts, day)} ${timeOf(chosen.slotAt)}`)
      : texts.slot.choose
  return (
    <Page
      title={texts.slot.title}
      over={
        asking && travel !== undefined ? (
          <Ask
            title={words.ask}
            note={words.askNote(durationLabel(texts, travel))}
            yes={words.yes}
            no={words.no}
            onYes={() => {
              setAsking(false)
              go()
            }}
            onNo={() => setAsking(false)}
          />
        ) : (
          sheet
        )
      }
      foot={
        <Button kind="primary" disabled={!chosen} onPress={() => (isTight ? setAsking(true) : go())}>
          {next}
        </Button>
      }
    >
      <PlaceCard pointId={pointId} service={service} />
      {bar}
      <DayChips days={days} today={dayOf(now)} chosen={day} onChoose={next => setDay(next ?? day)} />
      {!visits && (
        <Loaded data={data} onRetry={reload}>
          {() => null}
        </Loaded>
      )}
      {visits?.every(isPlaced) && (
        <SlotTimes
          visits={visits}
          pointId={pointId}
          day={day}
          chosen={slotAt}
          travel={travel}
          onChoose={setSlotAt}
          onSlots={setSlots}
        />
      )}
    </Page>
  )
}

interface TimesProps extends Omit<TimesOf, 'read' | 'ask'> {
  visits: Visit[]
  pointId: string
  day: string
}

/** The times of a day, of a hall that may serve the person. */
function SlotTimes({ visits, pointId, day, ...chosen }: TimesProps) {
  const services = visits.map(({ service }) => service).join()
  const ties = writtenTies(tiesOfVisits(visits))
  return (
    <Times
      {...chosen}
      ask={JSON.stringify([pointId, services, day, ties])}
      read={() => call('listSlots', { pointId, services, day, ...(ties && { ties }) })}
    />
  )
}
