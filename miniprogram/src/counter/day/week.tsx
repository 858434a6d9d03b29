import { View } from '@tarojs/components'
import { addDays, dayOf } from '../../../../shared/domain/calendar'
import type { CounterDay, CounterWeek } from '../../../../shared/schemas/counter'
import { type CounterListTexts, counterListTexts } from '../../../../shared/texts/counter-list'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { choose } from '../../components/press'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { dayInWeekLabel } from '../../wording'
import { mondayOf } from '../view'

interface Props {
  day: string
  onChoose: (day: string) => void
}

/** To the week before and the one after, and back to today. */
export function WeekBar({ day, onChoose }: Props) {
  const words = usePageTexts(counterListTexts)
  const today = dayOf(now())
  return (
    <View className="line line-wrap">
      <Button small kind="quiet" onPress={() => onChoose(addDays(mondayOf(day), -7))}>
        {words.earlier}
      </Button>
      <Button small kind="quiet" onPress={() => onChoose(today)}>
        {words.thisWeek}
      </Button>
      <Button small kind="quiet" onPress={() => onChoose(addDays(mondayOf(day), 7))}>
        {words.later}
      </Button>
    </View>
  )
}

interface WeekProps {
  week: CounterWeek
  chosen: string
  onChoose: (day: string) => void
}

/** Each day with how many are booked in it; of the chosen one, hour by hour. */
export function WeekDays({ week, chosen, onChoose }: WeekProps) {
  const { texts } = useSpeech()
  const words = usePageTexts(counterListTexts)
  return (
    <Card flush>
      <View role="radiogroup" aria-label={words.thisWeek}>
        {week.days.map(day => (
          <View
            key={day.day}
            className={`option ${day.day === chosen ? 'option-chosen' : ''}`}
            {...choose(day.day === chosen, () => onChoose(day.day))}
          >
            <View className="grow">
              <View className="strong">{dayInWeekLabel(texts, day.day)}</View>
              <View className="soft">{countsLine(day, words)}</View>
              {day.day === chosen && day.byHour.length > 0 && (
                <View className="small">
                  {day.byHour.map(({ hour, booked }) => `${words.hour(hour)} ${booked}`).join(' · ')}
                </View>
              )}
            </View>
            <View className="option-mark" aria-hidden="true" />
          </View>
        ))}
      </View>
    </Card>
  )
}

const countsLine = (
  { booked, arrived, walkIns, missed, waiting }: CounterDay,
  words: CounterListTexts,
): string =>
  [
    ...(booked + walkIns === 0 ? [words.nobody] : [words.booked(booked)]),
    ...(arrived > 0 ? [words.arrived(arrived)] : []),
    ...(walkIns > 0 ? [words.walkIns(walkIns)] : []),
    ...(missed > 0 ? [words.missed(missed)] : []),
    ...(waiting > 0 ? [words.waiting(waiting)] : []),
  ].join(' · ')
