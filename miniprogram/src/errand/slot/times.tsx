import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { Slot, SlotDay } from '../../../../shared/schemas/booking'
import { lateTexts } from '../../../../shared/texts/late'
import { SectionTitle } from '../../components/heading'
import { Loaded, State } from '../../components/loaded'
import { choose } from '../../components/press'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { usePageTexts } from '../../phone/page-texts'
import { contentOf, useData } from '../../server/data'
import { halfDays, type SlotView } from './view'

export interface TimesOf extends Omit<HalvesProps, 'slots'> {
  /** Tells one question from another; where it changes, the times are read anew. */
  ask: string
  read: () => Promise<SlotDay>
  onSlots: (slots: Slot[]) => void
}

/** The times of a day at a hall, to choose one. */
export function Times({ ask, read, chosen, travel, onChoose, onSlots }: TimesOf) {
  const { data, reload } = useData(ask, read)
  const slots = contentOf(data)?.slots
  useEffect(() => onSlots(slots ?? []), [slots, onSlots])
  return (
    <Loaded data={data} onRetry={reload}>
      {content => <Halves slots={content.slots} chosen={chosen} travel={travel} onChoose={onChoose} />}
    </Loaded>
  )
}

interface HalvesProps {
  slots: Slot[]
  chosen: string
  /** Minutes on the way there, where they are known. */
  travel: number | undefined
  onChoose: (slotAt: string) => void
}

function Halves({ slots, chosen, travel, onChoose }: HalvesProps) {
  const { texts } = useSpeech()
  const halves = halfDays(slots, useNow(60), texts, travel)
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
  const words = usePageTexts(lateTexts)
  return (
    <View
      className={`slot ${chosen ? 'slot-chosen' : slot.full ? 'slot-full' : ''}`}
      {...choose(chosen, () => onChoose(slot.slotAt))}
    >
      <View className="strong">{slot.time}</View>
      {slot.tight ? (
        <View className="small warn">{words.tight}</View>
      ) : (
        <View className={`small ${slot.best ? 'good' : 'soft'}`}>
          {slot.best ? texts.slot.best : slot.note}
        </View>
      )}
    </View>
  )
}
