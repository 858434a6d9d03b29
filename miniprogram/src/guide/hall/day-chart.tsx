import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { useSpeech } from '../../phone/language'
import { durationLabel } from '../../wording'
import { type Bar, barMarks, barWords, scaleMinutes } from './day-view'

/** A hall's day as bars made of Views, and in words. */
export function DayChart({ bars }: { bars: Bar[] }) {
  const { texts } = useSpeech()
  const [inWords, setInWords] = useState(false)
  const words = barWords(bars, texts)
  const marks = barMarks(bars, texts)
  const most = scaleMinutes(bars)
  const key = (kind: string, name: string) => (
    <View className="line small soft">
      <View className={`key key-${kind}`} />
      {name}
    </View>
  )
  return (
    <Card>
      <View className="chart" role="img" aria-label={`${texts.hall.today}: ${words.join('; ')}`}>
        <View className="chart-scale small soft">{durationLabel(texts, most)}</View>
        <View className="chart-bars">
          {bars.map((bar, i) => (
            <BarColumn key={bar.time} bar={bar} mark={marks[i] ?? ''} most={most} />
          ))}
        </View>
      </View>
      <View className="line line-wrap">
        {key('measured', texts.hall.measured)}
        {key('ahead', texts.hall.ahead)}
        {key('cap', texts.hall.atMost)}
        {key('closed', texts.hall.closed)}
        <View className="small soft">{texts.hall.blank}</View>
      </View>
      {inWords && words.map(line => <View key={line}>{line}</View>)}
      <Button kind="quiet" small onPress={() => setInWords(!inWords)}>
        {inWords ? texts.hall.inBars : texts.hall.inWords}
      </Button>
    </Card>
  )
}

interface ColumnProps {
  bar: Bar
  mark: string
  most: number
}

function BarColumn({ bar: { kind, isNow, p50, p80 }, mark, most }: ColumnProps) {
  const share = (minutes: number) => `height:${Math.round((minutes / most) * 100)}%`
  return (
    <View className={`bar bar-${kind} ${isNow ? 'bar-now' : ''}`}>
      <View className="bar-space">
        {p80 > p50 && <View className="bar-cap" style={share(p80 - p50)} />}
        {kind !== 'none' && kind !== 'closed' && <View className="bar-body" style={share(p50)} />}
      </View>
      <View className="bar-mark">{mark}</View>
    </View>
  )
}
