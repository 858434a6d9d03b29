import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { dayOf, timeOf } from '../../../../shared/domain/calendar'
import { isPlaced, tiesOfVisits, type Visit, writtenTies } from '../../../../shared/domain/point/place'
import { bookableDays } from '../../../../shared/domain/point/slot'
import type { Slot } from '../../../../shared/schemas/booking'
import { Button } from '../../components/button'
import { DayChips } from '../../components/day-chips'
import { SectionTitle } from '../../components/heading'
import { Loaded, State } from '../../components/loaded'
import { Page } from '../../components/page'
import { PlaceCard } from '../../components/place-card'
import { choose } from '../../components/press'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { open, paramOf } from '../../route'
import { call } from '../../server/call'
import { contentOf, useData } from '../../server/data'
import { dayLabel } from '../../wording'
import { firstDay } from '../point/view'
import { useTie } from '../tie/use-tie'
import { halfDays, type SlotView } from './view'

export default function Slots() {
  const { texts } = useSpeech()
  const { params } = useRouter()
  const [service, pointId] = [paramOf(params, 'service'), paramOf(params, 'pointId')]
  const [slotAt, setSlotAt] = useState(paramOf(params, 'slotAt'))
  const now = useNow(60)
  const days = bookableDays(now)
  const [day, setDay] = useState(slotAt ? dayOf(slotAt) : firstDay(days, now))
  const { data, reload, visits, bar, sheet } = useTie(service.split(','), day)
  const [slots, setSlots] = useState<Slot[]>([])
  const chosen = slots.find(slot => slot.slotAt === slotAt && slot.places > 0)
  const next = chosen
    ? texts.slot.next(`${dayLabel(texts, day)} ${timeOf(chosen.slotAt)}`)
    : texts.slot.choose
  return (
    <Page
      title={texts.slot.title}
      over={sheet}
      foot={
        <Button
          kind="primary"
          disabled={!chosen}
          onPress={() => open('errand/booking/form', { service, pointId, slotAt })}
        >
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
        <Times
          visits={visits}
          pointId={pointId}
          day={day}
          chosen={slotAt}
          onChoose={setSlotAt}
          onSlots={setSlots}
        />
      )}
    </Page>
  )
}

interface TimesProps extends Omit<HalvesProps, 'slots'> {
  visits: Visit[]
  pointId: string
  day: string
  onSlots: (slots: Slot[]) => void
}

/** The times of a day, of a hall that may serve the person. */
function Times({ visits, pointId, day, chosen, onChoose, onSlots }: TimesProps) {
  const services = visits.map(({ service }) => service).join()
  const ties = writtenTies(tiesOfVisits(visits))
  const { data, reload } = useData(JSON.stringify([pointId, services, day, ties]), () =>
    call('listSlots', { pointId, services, day, ...(ties && { ties }) }),
  )
  const slots = contentOf(data)?.slots
  useEffect(() => onSlots(slots ?? []), [slots, onSlots])
  return (
    <Loaded data={data} onRetry={reload}>
      {content => <Halves slots={content.slots} chosen={chosen} onChoose={onChoose} />}
    </Loaded>
  )
}

interface HalvesProps {
  slots: Slot[]
  chosen: string
  onChoose: (slotAt: string) => void
}

function Halves({ slots, chosen, onChoose }: HalvesProps) {
  const { texts } = useSpeech()
  const halves = halfDays(slots, useNow(60), texts)
  if (halves.length === 0) return <State icon="calendar" title={texts.slot.none} note={texts.slot.noneNote} />
  return halves.map(({ name, slots: ofHalf }) => (
    <View key={name} className="stack-tight">
      <SectionTitle>{name}</SectionTitle>
      <View className="slots" role="radiogroup" aria-label={name}>
        {ofHalf.map(slot => (
          <SlotCell key={slot.slotAt} slot={slot} chosen={slot.slotAt === chosen} onChoose={onChoose} />
        ))}
      </View>
    </View>
  ))
}

interface CellProps {
  slot: SlotView
  chosen: boolean
  onChoose: (slotAt: string) => void
}

function SlotCell({ slot, chosen, onChoose }: CellProps) {
  const { texts } = useSpeech()
  if (slot.full) {
    return (
      <View className="slot slot-full" role="radio" aria-checked={false} aria-disabled="true">
        <View>{slot.time}</View>
        <View className="small">{slot.note}</View>
      </View>
    )
  }
  return (
    <View className={`slot ${chosen ? 'slot-chosen' : ''}`} {...choose(chosen, () => onChoose(slot.slotAt))}>
      <View className="strong">{slot.time}</View>
      <View className={`small ${slot.best ? 'good' : 'soft'}`}>
        {slot.best ? texts.slot.best : slot.note}
      </View>
    </View>
  )
}
