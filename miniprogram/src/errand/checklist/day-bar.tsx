import { View } from '@tarojs/components'
import { DayButton } from '../../components/day-button'
import { useSpeech } from '../../phone/language'
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
      <DayButton value={onDate} onChange={onChange}>
        {texts.checklist.otherDay}
      </DayButton>
    </View>
  )
}
