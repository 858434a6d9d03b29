import { View } from '@tarojs/components'
import type { HallToday } from '../../../../shared/schemas/today'
import { workplaceTexts } from '../../../../shared/texts/workplace'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { Badge, Notice } from '../../components/mark'
import { busynessTone } from '../../guide/hall/view'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'
import { alertsOf, figuresOf } from './view'

/** The call board of one's own hall, and what needs somebody there. */
export function HallBoard({ hall, name }: { hall: HallToday; name: string }) {
  const { texts } = useSpeech()
  const words = usePageTexts(workplaceTexts)
  const now = useNow(30)
  const isOpen = hall.busyness !== 'closed'
  const isPressing = Boolean(hall.silentSince ?? hall.closedSince ?? hall.overload)
  return (
    <>
      {alertsOf(hall, now, texts, words).map((said, i) => (
        <Notice key={said} tone={i === 0 && isPressing ? 'bad' : 'warn'}>
          {said}
        </Notice>
      ))}
      <Card onPress={() => open('staff/booking/index', { pointId: hall.pointId })}>
        <View className="headed">
          <Heading className="grow">{name}</Heading>
          <Badge tone={busynessTone(hall.busyness)}>{texts.busyness[hall.busyness]}</Badge>
        </View>
        {isOpen && (
          <View className="work-figures">
            {figuresOf(hall, texts, words).map(({ value, name }) => (
              <View key={name} className="work-figure">
                <View className={value === words.unknown ? 'strong' : 'figure'}>{value}</View>
                <View className="soft">{name}</View>
              </View>
            ))}
          </View>
        )}
      </Card>
    </>
  )
}
