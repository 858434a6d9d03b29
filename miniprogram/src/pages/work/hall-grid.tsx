import { View } from '@tarojs/components'
import { useState } from 'react'
import type { HallToday } from '../../../../shared/schemas/today'
import { workplaceTexts } from '../../../../shared/texts/workplace'
import { Chips } from '../../components/chips'
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
import { busynessCounts, type City, cellLines } from './view'

/** A screen's worth on a PC. */
const atOnce = 24

interface Props {
  halls: HallToday[]
  names: Names
  cities: City[]
}

/**
 * The halls of a scope by what they need: a colour and a word for each, and what is wrong; how many are how busy, and
 * those of one city by themselves.
 */
export function HallGrid({ halls: all, names, cities }: Props) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(workplaceTexts)
  const [city, setCity] = useState<string>()
  const chosen = cities.find(({ code }) => code === city)
  const halls = chosen ? all.filter(({ pointId }) => chosen.points.includes(pointId)) : all
  const { shown, more } = usePaged(halls, atOnce)
  return (
    <>
      <SectionTitle>{words.halls(halls.length)}</SectionTitle>
      {cities.length > 0 && (
        <Chips
          label={words.city}
          options={[
            { value: undefined, name: words.allCities },
            ...cities.map(({ code, name }) => ({ value: code, name: say(name) })),
          ]}
          chosen={chosen?.code}
          onChoose={setCity}
        />
      )}
      <View className="line line-wrap">
        {busynessCounts(halls).map(([busyness, count]) => (
          <Badge key={busyness} tone={busynessTone(busyness)}>
            {texts.busyness[busyness]} {count}
          </Badge>
        ))}
      </View>
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
