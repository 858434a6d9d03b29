import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf } from '../../../../shared/domain/calendar'
import { isStanding } from '../../../../shared/domain/point/place'
import type { HallView } from '../../../../shared/schemas/hall'
import type { Division, Point } from '../../../../shared/schemas/point'
import { overviewLinkTexts } from '../../../../shared/texts/overview-link'
import { Card } from '../../components/card'
import { Search } from '../../components/field'
import { Icon } from '../../components/icon'
import { Loaded, State } from '../../components/loaded'
import { Badge } from '../../components/mark'
import { More } from '../../components/more'
import { OriginBar } from '../../components/origin-bar'
import { OriginSheet } from '../../components/origin-sheet'
import { Page } from '../../components/page'
import { usePaged } from '../../components/paged'
import { press } from '../../components/press'
import { LinkRow } from '../../components/row'
import { Segments } from '../../components/segments'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { start } from '../../phone/origin'
import { usePageTexts } from '../../phone/page-texts'
import { useStore } from '../../phone/store'
import { useType } from '../../phone/type-size'
import { open } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { divisionOf, divisions, points } from '../../server/reference'
import { busynessTone, type HallLine, hallLines } from './view'

const standing = async () => (await points()).filter(point => isStanding(point, dayOf(now())))
const read = () => Promise.all([call('listHalls', {}), standing(), divisions()])

export default function Halls() {
  const { texts } = useSpeech()
  const [search, setSearch] = useState('')
  const [idleOnly, setIdleOnly] = useState(false)
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
      <Segments
        label={texts.hall.title}
        options={[
          { value: 'all', name: texts.hall.all },
          { value: 'idle', name: texts.hall.idleOnly },
        ]}
        chosen={idleOnly ? 'idle' : 'all'}
        onChoose={value => setIdleOnly(value === 'idle')}
      />
      <Loaded data={data} onRetry={reload}>
        {([halls, all, places]) => (
          <Lines halls={halls} all={all} places={places} search={search} idleOnly={idleOnly} />
        )}
      </Loaded>
    </Page>
  )
}

interface LinesProps {
  halls: HallView[]
  all: Point[]
  places: Division[]
  search: string
  idleOnly: boolean
}

function Lines({ halls, all, places, search, idleOnly }: LinesProps) {
  const { texts, say } = useSpeech()
  const from = useStore(start)
  const place = from?.location ?? divisionOf(places, from?.divisionCode)?.seat
  const found = hallLines(halls, all, place, search, texts, say)
  const lines = found.filter(({ busyness }) => !idleOnly || busyness === 'idle')
  const { shown, more } = usePaged(lines)
  if (lines.length === 0 && found.length > 0)
    return <State icon="hall" title={texts.hall.noIdle} note={texts.hall.noIdleNote} />
  if (lines.length === 0 && search.trim() !== '')
    return <State title={texts.notice.noMatch} note={texts.notice.noMatchNote} />
  if (lines.length === 0) return <State title={texts.hall.none} note={texts.hall.noneNote} />
  return (
    <>
      <Card flush>
        {shown.map(line => (
          <Line key={line.pointId} line={line} />
        ))}
      </Card>
      <More onPress={more}>{texts.hall.more}</More>
      {process.env.TARO_ENV === 'h5' && <OverviewLink />}
    </>
  )
}

/** To what is drawn for wide screens and paper. */
function OverviewLink() {
  const words = usePageTexts(overviewLinkTexts)
  return (
    <Card flush>
      <LinkRow title={words.title} note={words.note} onPress={() => open('overview/index/index', {})} />
    </Card>
  )
}

function Line({ line }: { line: HallLine }) {
  const { texts } = useSpeech()
  const { large } = useType()
  const word = texts.busyness[line.busyness]
  // Most halls send nothing yet: a badge each would drown those that do.
  const isTold = line.busyness !== 'unknown'
  const facts = isTold ? line.facts : [word]
  const badge = isTold && <Badge tone={busynessTone(line.busyness)}>{word}</Badge>
  return (
    <View className="row" {...press(() => open('guide/hall/detail', { pointId: line.pointId, service: '' }))}>
      <View className="grow">
        <View>{line.name}</View>
        {large && badge && <View className="line">{badge}</View>}
        {facts.length > 0 && <View className="soft">{facts.join(' · ')}</View>}
      </View>
      {!large && badge}
      <Icon name="next" tone="soft" />
    </View>
  )
}
