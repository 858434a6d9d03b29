import { View } from '@tarojs/components'
import { useState } from 'react'
import { useSpeech } from '../phone/language'
import { useType } from '../phone/type-size'
import { dayLabel, nearDayLabel } from '../wording'
import { Button } from './button'
import { ChipLine, Chips } from './chips'

interface Props {
  days: string[]
  today: string
  /** None is any day, where that may be chosen. */
  chosen: string | undefined
  onChoose: (day: string | undefined) => void
  /** Offers to leave the day open. */
  anyDay?: boolean
}

/** The next days and a way to the others; where type is large, fewer. */
const [someDays, fewDays] = [15, 3]

/** The next bookable days in one line to be swiped, all of them on as many as it takes; large type is never in one line. */
export function DayChips({ days, today, chosen, onChoose, anyDay = false }: Props) {
  const { texts } = useSpeech()
  const { large } = useType()
  const [all, setAll] = useState(false)
  const most = large ? fewDays : someDays
  const isShort = !all && days.length > most
  const shown = isShort ? days.filter((day, i) => i < most || day === chosen) : days
  const Days = all ? Chips : ChipLine
  return (
    <View className="stack-tight">
      <Days
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
