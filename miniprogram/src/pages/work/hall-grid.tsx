import { View } from '@tarojs/components'
import type { HallToday } from '../../../../shared/schemas/today'
import { workplaceTexts } from '../../../../shared/texts/workplace'
import { SectionTitle } from '../../components/heading'
import { Badge } from '../../components/mark'
import { More } from '../../components/more'
import { usePaged } from '../../components/paged'
import { press } from '../../components/press'
import { busynessTone } from '../../guide/hall/view'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { usePageTexts } from '../../phone/page-texts'
import { open } from '../../route'
import type { Names } from '../../server/names'
import { cellLines } from './view'

/** A screen's worth on a PC. */
const atOnce = 24

/** The halls of a scope by what they need: a colour and a word for each, and what is wrong. */
export function HallGrid({ halls, names }: { halls: HallToday[]; names: Names }) {
  const words = usePageTexts(workplaceTexts)
  const { shown, more } = usePaged(halls, atOnce)
  return (
    <>
      <SectionTitle>{words.halls(halls.length)}</SectionTitle>
      <View className="work-halls">
        {shown.map(hall => (
          <HallCell key={hall.pointId} hall={hall} name={names.point(hall.pointId)} />
        ))}
      </View>
      <More onPress={more}>{words.moreHalls}</More>
    </>
  )
}

function HallCell({ hall, name }: { hall: HallToday; name: string }) {
  const { texts } = useSpeech()
  const words = usePageTexts(workplaceTexts)
  const now = useNow(60)
  const { pointId, busyness } = hall
  return (
    <View className="card work-hall" {...press(() => open('staff/booking/index', { pointId }))}>
      <View className="strong">{name}</View>
      <View className="line">
        <Badge tone={busynessTone(busyness)}>{texts.busyness[busyness]}</Badge>
      </View>
      {cellLines(hall, now, texts, words).map(line => (
        <View key={line} className={hall.silentSince ? 'small bad' : 'small'}>
          {line}
        </View>
      ))}
    </View>
  )
}
