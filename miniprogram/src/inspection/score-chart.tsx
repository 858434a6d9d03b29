import { View } from '@tarojs/components'
import { dayOf } from '../../../shared/domain/calendar'
import { scoresOverTime } from '../../../shared/domain/inspection/score'
import type { InspectionHead } from '../../../shared/schemas/inspection'
import { inspectionTexts } from '../../../shared/texts/inspection'
import { Card } from '../components/card'
import { SectionTitle } from '../components/heading'
import { useSpeech } from '../phone/language'
import { usePageTexts } from '../phone/page-texts'
import { dateLabel } from '../wording'
import { scoreLabel } from './view'

/** As many as a phone shows side by side. */
const most = 8

/** The scores of a hall, inspection after inspection: what is certain, and on top of it what is unknown. */
export function ScoreChart({ inspections }: { inspections: InspectionHead[] }) {
  const { texts } = useSpeech()
  const words = usePageTexts(inspectionTexts)
  const closed = inspections.filter(({ status }) => status === 'closed')
  const shown = scoresOverTime(closed.map(one => ({ ...one, day: dayOf(one.begunAt) }))).slice(-most)
  if (shown.length === 0) return null
  const said = shown.map(({ day, score }) => `${dateLabel(texts, day)}: ${scoreLabel(score, words)}`)
  return (
    <>
      <SectionTitle>{words.overTime}</SectionTitle>
      <Card>
        <View className="chart" role="img" aria-label={said.join('; ')}>
          <View className="chart-scale small soft">{words.points(100)}</View>
          <View className="chart-bars">
            {shown.map(({ inspectionId, day, score: { lowest = 0, highest = 0 } }) => (
              <View key={inspectionId} className="bar bar-measured" style="max-width:72px">
                <View className="bar-space">
                  {highest > lowest && (
                    <View className="bar-cap" style={`height:${Math.round(highest - lowest)}%`} />
                  )}
                  <View className="bar-body" style={`height:${Math.round(lowest)}%`} />
                </View>
                <View className="bar-mark">{day.slice(5)}</View>
              </View>
            ))}
          </View>
        </View>
        {said.map(line => (
          <View key={line}>{line}</View>
        ))}
        <View className="soft small">{words.overTimeNote}</View>
      </Card>
    </>
  )
}
