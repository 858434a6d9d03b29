import { Picker, View } from '@tarojs/components'
import { useSpeech } from '../../language'
import { dateLabel } from '../../wording'

interface Props {
  onDate: string
  onChange: (day: string) => void
}

/** For which day the list holds. Another day shows what will be asked then. */
export function DayBar({ onDate, onChange }: Props) {
  const { texts } = useSpeech()
  return (
    <View className="spread day-bar">
      <View className="soft">{texts.checklist.forDay(dateLabel(texts, onDate))}</View>
      <Picker className="still" mode="date" value={onDate} onChange={event => onChange(event.detail.value)}>
        <View className="text-button brand" role="button">
          {texts.checklist.otherDay}
        </View>
      </Picker>
    </View>
  )
}
