import { View } from '@tarojs/components'
import { useState } from 'react'
import { timeOf } from '../../../../shared/domain/calendar'
import { overviewTexts } from '../../../../shared/texts/overview'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Chips } from '../../components/chips'
import { SectionTitle } from '../../components/heading'
import { Loaded, State } from '../../components/loaded'
import { Badge } from '../../components/mark'
import { Page } from '../../components/page'
import { Segments } from '../../components/segments'
import { Wide } from '../../components/wide'
import { busynessTone } from '../../guide/hall/view'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { platform } from '../../platform'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { divisions, points } from '../../server/reference'
import '../../style/overview.scss'
import { waitLabel } from '../../wording'
import { Sketch } from '../sketch'
import { HallTable } from '../table'
import { Trend } from '../trend'
import {
  ageOf,
  citiesOf,
  fullest,
  type Hall,
  hallsOf,
  meanTrend,
  type Sort,
  sorted,
  sorts,
  waitingIn,
} from '../view'

const read = () => Promise.all([call('listHalls', {}), call('listHallTrends', {}), points(), divisions()])
type Read = Awaited<ReturnType<typeof read>>

const everySeconds = 30
/** Of those that are full. */
const mostTold = 5

/** All halls of the province at once: where, how busy, how the day went. Anybody may read it. */
export default function Overview() {
  const words = usePageTexts(overviewTexts)
  const { data, reload } = useData('overview', read, everySeconds)
  return (
    <Page title={words.title}>
      <Loaded data={data} onRetry={reload}>
        {content => <Content content={content} />}
      </Loaded>
    </Page>
  )
}

function Content({ content: [views, trends, all, places] }: { content: Read }) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(overviewTexts)
  const [city, setCity] = useState('')
  const [sort, setSort] = useState<Sort>('wait')
  const halls = hallsOf(views, trends, all, places)
  const cities = citiesOf(halls)
  const within = halls.filter(({ cityCode }) => !city || cityCode === city)
  if (halls.length === 0) return <State title={texts.hall.none} note={texts.hall.noneNote} />
  const choices = [
    { value: '', name: words.everywhere },
    ...cities.map(({ code, name }) => ({ value: code, name: say(name) })),
  ]
  return (
    <Wide>
      <View className="overview-choice">
        <Chips label={words.city} options={choices} chosen={city} onChoose={setCity} />
      </View>
      <View className="stack beside overview">
        <View className="stack">
          <SectionTitle>{words.map}</SectionTitle>
          <Card>
            <Sketch halls={halls} cities={cities} chosen={city} />
          </Card>
        </View>
        <View className="stack">
          <SectionTitle>{words.now}</SectionTitle>
          <Now halls={within} />
          <SectionTitle>{words.trend}</SectionTitle>
          <Card>
            <Trend waits={meanTrend(within, trends.times.length)} times={trends.times} />
          </Card>
        </View>
      </View>
      <SectionTitle>{words.list}</SectionTitle>
      <View className="overview-choice">
        <Segments
          label={words.sort}
          options={sorts.map(value => ({ value, name: words.sorts[value] }))}
          chosen={sort}
          onChoose={setSort}
        />
      </View>
      <Card>
        <HallTable halls={sorted(within, sort)} />
      </Card>
      {platform.printer && (
        <View className="overview-choice">
          <Button onPress={platform.printer.print}>{words.print}</Button>
        </View>
      )}
    </Wide>
  )
}

/** How many wait, and how old that is. */
function Now({ halls }: { halls: Hall[] }) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(overviewTexts)
  const known = waitingIn(halls)
  const age = ageOf(halls)
  return (
    <Card>
      {known.halls > 0 && <View className="strong">{words.waiting(known.people, known.halls)}</View>}
      <View>{age ? words.age(timeOf(age.newest), timeOf(age.oldest)) : words.ageUnknown}</View>
      <View className="soft small">{words.anew}</View>
      {fullest(halls, mostTold).map(({ pointId, name, view }) => (
        <View key={pointId}>
          <View>{say(name)}</View>
          <View className="line line-wrap">
            <Badge tone={busynessTone(view.busyness)}>{texts.busyness[view.busyness]}</Badge>
            {view.waitMinutes && <View className="soft">{waitLabel(texts, view.waitMinutes)}</View>}
          </View>
        </View>
      ))}
    </Card>
  )
}
