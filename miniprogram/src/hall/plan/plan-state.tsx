import { View } from '@tarojs/components'
import { dayOf } from '../../../../shared/domain/calendar'
import type { HallPlanView, SignedPlan } from '../../../../shared/schemas/hall-plan'
import { hallDeskTexts } from '../../../../shared/texts/hall-desk'
import { Card } from '../../components/card'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { dateLabel } from '../../wording'

/** Who has drawn and who has confirmed it, and when. */
export function PlanState({ view: { planned, confirmed } }: { view: HallPlanView }) {
  const { texts } = useSpeech()
  const words = usePageTexts(hallDeskTexts)
  const line = ({ at, by }: SignedPlan, wording: (day: string, by: string) => string) =>
    wording(dateLabel(texts, dayOf(at)), by)
  return (
    <Card>
      {confirmed && <View className="good">{line(confirmed, words.confirmed)}</View>}
      {planned && <View className="warn">{line(planned, words.planned)}</View>}
      {!confirmed && !planned && (
        <>
          <View className="strong">{words.none}</View>
          <View className="soft">{words.noneNote}</View>
        </>
      )}
    </Card>
  )
}
