import { ScrollView, View } from '@tarojs/components'
import { useSpeech } from '../language'
import { dayLabel, nearDayLabel } from '../wording'
import { press } from './press'

interface Props {
  days: string[]
  today: string
  chosen: string
  onChoose: (day: string) => void
}

/** The bookable days in one line to be swiped. */
export function DayChips({ days, today, chosen, onChoose }: Props) {
  const { texts } = useSpeech()
  return (
    <ScrollView scrollX enhanced showScrollbar={false} className="chip-scroll">
      <View className="chips">
        {days.map(day => (
          <View
            key={day}
            className={`chip ${day === chosen ? 'chip-chosen' : ''}`}
            aria-selected={day === chosen}
            {...press(() => onChoose(day))}
          >
            <View className="strong">{nearDayLabel(texts, day, today)}</View>
            <View className="soft small">{dayLabel(texts, day)}</View>
          </View>
        ))}
      </View>
    </ScrollView>
  )
}
