import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { useSpeech } from '../../language'
import { durationLabel } from '../../wording'
import { type Bar, barWords, scaleMinutes } from './day-view'

/** A hall's day as bars made of Views, and in words. */
export function DayChart({ bars }: { bars: Bar[] }) {
  const { texts } = useSpeech()
  const [inWords, setInWords] = useState(false)
  const words = barWords(bars, texts)
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
          {bars.map(bar => (
            <BarColumn key={bar.time} bar={bar} most={most} />
          ))}
        </View>
      </View>
      <View className="line line-wrap">
        {key('measured', texts.hall.measured)}
        {key('ahead', texts.hall.ahead)}
        {key('cap', texts.hall.atMost)}
        <View className="small soft">{texts.hall.blank}</View>
      </View>
      {inWords && words.map(line => <View key={line}>{line}</View>)}
      <Button kind="quiet" small onPress={() => setInWords(!inWords)}>
        {inWords ? texts.hall.inBars : texts.hall.inWords}
      </Button>
    </Card>
  )
}

function BarColumn({ bar: { time, kind, isNow, p50, p80 }, most }: { bar: Bar; most: number }) {
  const { texts } = useSpeech()
  const share = (minutes: number) => `height:${Math.round((minutes / most) * 100)}%`
  const isOnTheHour = time.endsWith(':00')
  const mark = isNow ? texts.hall.now : isOnTheHour && String(Number(time.slice(0, 2)))
  return (
    <View className={`bar bar-${kind} ${isNow ? 'bar-now' : ''}`}>
      <View className="bar-space">
        {p80 > p50 && <View className="bar-cap" style={share(p80 - p50)} />}
        {kind !== 'none' && kind !== 'closed' && <View className="bar-body" style={share(p50)} />}
      </View>
      <View className="bar-mark">{mark || ''}</View>
    </View>
  )
}
