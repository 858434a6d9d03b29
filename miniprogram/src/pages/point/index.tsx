import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { dayOf } from '../../../../shared/domain/calendar'
import { bookableDays } from '../../../../shared/domain/slot'
import { call } from '../../call'
import { Button } from '../../components/button'
import { DayChips } from '../../components/day-chips'
import { Loaded, State } from '../../components/loaded'
import { OriginBar } from '../../components/origin-bar'
import { OriginSheet } from '../../components/origin-sheet'
import { Page } from '../../components/page'
import { useData } from '../../data'
import { useSpeech } from '../../language'
import { useNow } from '../../now'
import { originOf, type Start, start } from '../../origin'
import { points } from '../../reference'
import { open, paramOf } from '../../route'
import { useStore } from '../../store'
import { PointCard } from './point-card'
import { firstDay, pointViews } from './view'

export default function Points() {
  const { texts } = useSpeech()
  const service = paramOf(useRouter().params, 'service')
  const from = useStore(start)
  const [picking, setPicking] = useState(!from)
  const now = useNow(60)
  const [chosen, setChosen] = useState<string>()
  const days = bookableDays(now)
  const day = chosen ?? firstDay(days, now)
  return (
    <Page title={texts.point.title} over={picking && <OriginSheet onClose={() => setPicking(false)} />}>
      <OriginBar from={from} onChange={() => setPicking(true)} />
      <DayChips days={days} today={dayOf(now)} chosen={day} onChoose={setChosen} />
      {from && <Ranking service={service} from={from} day={day} />}
      {!from && (
        <State title={texts.origin.choose} note={texts.origin.chooseNote}>
          <Button kind="primary" onPress={() => setPicking(true)}>
            {texts.origin.choose}
          </Button>
        </State>
      )}
    </Page>
  )
}

interface RankingProps {
  service: string
  from: Start
  day: string
}

const firstShown = 5

function Ranking({ service, from, day }: RankingProps) {
  const { texts, say } = useSpeech()
  const [all, setAll] = useState(false)
  const key = JSON.stringify([service, from, day])
  const { data, reload } = useData(key, () =>
    Promise.all([call('rankPoints', { service, day, origin: originOf(from) }), points()]),
  )
  return (
    <Loaded data={data} onRetry={reload}>
      {([ranked, known]) => {
        const views = pointViews(ranked, known, texts, say)
        if (views.length === 0) return <State title={texts.point.none} note={texts.point.noneNote} />
        return (
          <View className="stack">
            <View className="soft">{texts.point.wayEstimated}</View>
            {(all ? views : views.slice(0, firstShown)).map((view, i) => (
              <PointCard
                key={view.pointId}
                view={view}
                first={i === 0}
                onPress={() => choose(service, view)}
              />
            ))}
            {!all && views.length > firstShown && (
              <Button kind="quiet" onPress={() => setAll(true)}>
                {texts.point.more}
              </Button>
            )}
          </View>
        )
      }}
    </Loaded>
  )
}

const choose = (service: string, { pointId, slotAt }: { pointId: string; slotAt: string }): void =>
  open('pages/slot/index', { service, pointId, slotAt })
