import { ScrollView, View } from '@tarojs/components'
import { useState } from 'react'
import { useSpeech } from '../language'
import { useType } from '../type-size'
import { dayLabel, nearDayLabel } from '../wording'
import { Button } from './button'
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

/** Where type is large, the next days and a way to the others. */
const fewDays = 3

/** The bookable days in one line to be swiped; where type is large, below each other and only the next ones. */
export function DayChips({ days, today, chosen, onChoose, anyDay = false }: Props) {
  const { texts } = useSpeech()
  const { large } = useType()
  const [all, setAll] = useState(false)
  const isShort = large && !all
  const shown = isShort ? days.filter((day, i) => i < fewDays || day === chosen) : days
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
    <View className="stack-tight">
      <ScrollView scrollX enhanced showScrollbar={false} className="chip-scroll">
        <View className="chips" role="radiogroup" aria-label={texts.point.day}>
          {anyDay && chip(undefined, texts.point.anyDay, texts.point.anyDayNote)}
          {shown.map(day => chip(day, nearDayLabel(texts, day, today), dayLabel(texts, day)))}
        </View>
      </ScrollView>
      {isShort && (
        <Button kind="quiet" onPress={() => setAll(true)}>
          {texts.point.moreDays}
        </Button>
      )}
    </View>
  )
}
