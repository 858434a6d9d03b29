import { View } from '@tarojs/components'
import { useState } from 'react'
import type { HallView } from '../../../../shared/schemas/hall'
import type { Division, Point } from '../../../../shared/schemas/point'
import { call } from '../../call'
import { Card } from '../../components/card'
import { Search } from '../../components/field'
import { Loaded, State } from '../../components/loaded'
import { Badge } from '../../components/mark'
import { OriginBar } from '../../components/origin-bar'
import { OriginSheet } from '../../components/origin-sheet'
import { Page } from '../../components/page'
import { useData } from '../../data'
import { useSpeech } from '../../language'
import { start } from '../../origin'
import { divisionOf, divisions, points } from '../../reference'
import { useStore } from '../../store'
import { busynessTone, type HallLine, hallLines } from './view'

const read = () => Promise.all([call('listHalls', {}), points(), divisions()])

export default function Halls() {
  const { texts } = useSpeech()
  const [search, setSearch] = useState('')
  const [picking, setPicking] = useState(false)
  const { data, reload } = useData('halls', read, 30)
  return (
    <Page title={texts.hall.title} over={picking && <OriginSheet onClose={() => setPicking(false)} />}>
      <OriginBar from={useStore(start)} onChange={() => setPicking(true)} />
      <Search
        value={search}
        placeholder={texts.hall.search}
        clearLabel={texts.service.clear}
        onChange={setSearch}
      />
      <Loaded data={data} onRetry={reload}>
        {([halls, all, places]) => <Lines halls={halls} all={all} places={places} search={search} />}
      </Loaded>
    </Page>
  )
}

interface LinesProps {
  halls: HallView[]
  all: Point[]
  places: Division[]
  search: string
}

function Lines({ halls, all, places, search }: LinesProps) {
  const { texts, say } = useSpeech()
  const from = useStore(start)
  const place = from?.location ?? divisionOf(places, from?.divisionCode)?.seat
  const lines = hallLines(halls, all, place, search, texts, say)
  if (lines.length === 0) return <State title={texts.hall.none} note={texts.hall.noneNote} />
  return (
    <Card flush>
      {lines.map(line => (
        <Line key={line.pointId} line={line} />
      ))}
    </Card>
  )
}

function Line({ line }: { line: HallLine }) {
  const { texts } = useSpeech()
  return (
    <View className="row">
      <View className="grow">
        <View>{line.name}</View>
        {line.facts.length > 0 && <View className="soft">{line.facts.join(' · ')}</View>}
      </View>
      <Badge tone={busynessTone(line.busyness)}>{texts.busyness[line.busyness]}</Badge>
    </View>
  )
}
