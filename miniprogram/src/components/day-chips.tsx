import { View } from '@tarojs/components'
import { useState } from 'react'
import { useSpeech } from '../phone/language'
import { useType } from '../phone/type-size'
import { dayLabel, nearDayLabel } from '../wording'
import { Button } from './button'
import { ChipLine } from './chips'

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
  return (
    <View className="stack-tight">
      <ChipLine
        label={texts.point.day}
        options={[
          ...(anyDay ? [{ value: undefined, name: texts.point.anyDay, note: texts.point.anyDayNote }] : []),
          ...shown.map(day => ({
            value: day,
            name: nearDayLabel(texts, day, today),
            note: dayLabel(texts, day),
          })),
        ]}
        chosen={chosen}
        onChoose={onChoose}
      />
      {isShort && (
        <Button kind="quiet" onPress={() => setAll(true)}>
          {texts.point.moreDays}
        </Button>
      )}
    </View>
  )
}
