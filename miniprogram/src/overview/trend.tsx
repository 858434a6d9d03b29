import { View } from '@tarojs/components'
import { overviewTexts } from '../../../shared/texts/overview'
import { useSpeech } from '../phone/language'
import { usePageTexts } from '../phone/page-texts'
import { durationLabel, roundedWait } from '../wording'
import { scaleOf, strokes, type Wait } from './view'

const [width, height] = [600, 150]

interface Props {
  waits: Wait[]
  times: string[]
}

/** How waits went today, with its hours; said in words by the hour. */
export function Trend({ waits, times }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(overviewTexts)
  if (!waits.some(wait => wait !== null)) return <View className="soft">{words.trendNone}</View>
  const most = scaleOf(waits)
  const hours = times.flatMap((time, i) => (time.endsWith(':00') ? { time, i } : []))
  const label = (wait: Wait | undefined) =>
    typeof wait === 'number' ? durationLabel(texts, roundedWait(wait)) : words.notMeasured
  const said = hours.map(({ time, i }) => words.trendAt(time, label(waits[i])))
  return (
    <View>
      <View className="soft small">{words.most(durationLabel(texts, most))}</View>
      <svg
        className="trend"
        viewBox={`0 0 ${width} ${height + 26}`}
        role="img"
        aria-label={`${words.trend}: ${said.join('; ') || label(waits[waits.length - 1])}`}
      >
        {[0, height / 2, height].map(y => (
          <line key={y} className="trend-grid" x1={0} x2={width} y1={y} y2={y} />
        ))}
        {strokes(waits, { width, height, most }).map(points => (
          <polyline key={points} className="trend-line" points={points} />
        ))}
        {hours.map(({ time, i }) => (
          <text key={time} className="trend-hour" x={(i / times.length) * width} y={height + 22}>
            {time}
          </text>
        ))}
      </svg>
      <View className="soft small">{words.trendNote}</View>
    </View>
  )
}

/** The same of one hall beside its name: what it says stands in the row. */
export function SmallTrend({ waits, most }: { waits: Wait[]; most: number }) {
  const size = { width: 120, height: 30, most }
  return (
    <svg className="trend-small" viewBox="0 -2 120 34" aria-hidden="true" preserveAspectRatio="none">
      <line className="trend-grid" x1={0} x2={120} y1={30} y2={30} />
      {strokes(waits, size).map(points => (
        <polyline key={points} className="trend-line" points={points} />
      ))}
    </svg>
  )
}
