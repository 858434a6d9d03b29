import { View } from '@tarojs/components'
import { overviewTexts } from '../../../shared/texts/overview'
import { Badge } from '../components/mark'
import { busynessTone } from '../guide/hall/view'
import { useSpeech } from '../phone/language'
import { usePageTexts } from '../phone/page-texts'
import { durationLabel, roundedWait, waitLabel } from '../wording'
import { SmallTrend } from './trend'
import { type Hall, scaleOf } from './view'

/** Every hall in words and numbers; what is not known says so. */
export function HallTable({ halls }: { halls: Hall[] }) {
  const words = usePageTexts(overviewTexts)
  const { hall, state, waiting, counters, wait, today } = words.columns
  const most = scaleOf(halls.flatMap(({ trend }) => trend))
  return (
    <View className="halls" role="table" aria-label={words.list}>
      <View className="halls-row halls-head" role="row">
        {[hall, state, waiting, counters, wait, today].map(name => (
          <View key={name} role="columnheader">
            {name}
          </View>
        ))}
      </View>
      {halls.map(one => (
        <Row key={one.pointId} hall={one} most={most} />
      ))}
    </View>
  )
}

function Row({ hall: { name, city, view, trend }, most }: { hall: Hall; most: number }) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(overviewTexts)
  const { busyness, waiting, openCounters, waitMinutes } = view
  // Of a closed hall nobody asks how many wait.
  const unknown = busyness === 'closed' ? '' : words.unknown
  const measured = trend.flatMap(wait => wait ?? [])
  const highest = measured.length > 0 ? Math.max(...measured) : undefined
  return (
    <View className="halls-row" role="row">
      <View className="halls-name" role="rowheader">
        <View>{say(name)}</View>
        <View className="soft small">{say(city)}</View>
      </View>
      <View className="halls-state" role="cell">
        <Badge tone={busynessTone(busyness)}>{texts.busyness[busyness]}</Badge>
      </View>
      <View className="halls-number" role="cell">
        {waiting === undefined ? unknown : words.people(waiting)}
      </View>
      <View className="halls-number" role="cell">
        {openCounters === undefined ? unknown : words.counters(openCounters)}
      </View>
      <View className="halls-wait" role="cell">
        {waitMinutes ? waitLabel(texts, waitMinutes) : unknown}
      </View>
      <View className="halls-today" role="cell">
        <SmallTrend waits={trend} most={most} />
        <View className="soft small">
          {highest === undefined ? words.notMeasured : words.most(durationLabel(texts, roundedWait(highest)))}
        </View>
      </View>
    </View>
  )
}
