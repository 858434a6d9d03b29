import { Picker, View } from '@tarojs/components'
import { useSpeech } from '../../language'

interface Props {
  day: string
  onChange: (day: string) => void
}

/** For which day the list holds: another one shows what will be asked then. */
export function DayPick({ day, onChange }: Props) {
  const { texts } = useSpeech()
  return (
    <View className="spread">
      <View className="soft">{texts.counter.forDay(day)}</View>
      <Picker mode="date" value={day} onChange={event => onChange(event.detail.value)}>
        <View className="text-button brand" role="button">
          {texts.counter.otherDay}
        </View>
      </Picker>
    </View>
  )
}
