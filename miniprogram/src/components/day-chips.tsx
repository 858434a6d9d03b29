import { ScrollView, View } from '@tarojs/components'
import { useSpeech } from '../language'
import { dayLabel, nearDayLabel } from '../wording'
import { choose } from './press'

interface Props {
  days: string[]
  today: string
  /** None is any day, where that may be chosen. */
  chosen: string | undefined
  onChoose: (day: string | undefined) => void
  /** Offers to leave the day open. */
  anyDay?: boolean
}

/** The bookable days in one line to be swiped. */
export function DayChips({ days, today, chosen, onChoose, anyDay = false }: Props) {
  const { texts } = useSpeech()
  const chip = (day: string | undefined, name: string, note: string) => (
    <View
      key={day ?? 'any'}
      className={`chip ${day === chosen ? 'chip-chosen' : ''}`}
      {...choose(day === chosen, () => onChoose(day))}
    >
      <View className="strong">{name}</View>
      <View className="soft small">{note}</View>
    </View>
  )
  return (
    <ScrollView scrollX enhanced showScrollbar={false} className="chip-scroll">
      <View className="chips" role="radiogroup" aria-label={texts.point.day}>
        {anyDay && chip(undefined, texts.point.anyDay, texts.point.anyDayNote)}
        {days.map(day => chip(day, nearDayLabel(texts, day, today), dayLabel(texts, day)))}
      </View>
    </ScrollView>
  )
}
