import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { dayOf } from '../../../../shared/domain/calendar'
import { isPlaced, tiesOfVisits, type Visit } from '../../../../shared/domain/point/place'
import { bookableDays } from '../../../../shared/domain/point/slot'
import { type Ranking, type RankMode, rankModes } from '../../../../shared/schemas/booking'
import type { Point } from '../../../../shared/schemas/point'
import { Button } from '../../components/button'
import { DayChips } from '../../components/day-chips'
import { SectionTitle } from '../../components/heading'
import { Loaded, State } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { More } from '../../components/more'
import { OriginBar } from '../../components/origin-bar'
import { OriginSheet } from '../../components/origin-sheet'
import { Page } from '../../components/page'
import { useInSteps } from '../../components/paged'
import { Segments } from '../../components/segments'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { originOf, type Start, start } from '../../phone/origin'
import { useStore } from '../../phone/store'
import { useType } from '../../phone/type-size'
import { open, paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { points } from '../../server/reference'
import { useTie } from '../tie/use-tie'
import { PointCard } from './point-card'
import { type PointView, pointViews } from './view'

export default function Points() {
  const { texts } = useSpeech()
  const { params } = useRouter()
  const service = paramOf(params, 'service')
  const isKept = paramOf(params, 'kept') !== ''
  const from = useStore(start)
  const [picking, setPicking] = useState(!from)
  const now = useNow(60)
  const [day, setDay] = useState<string | undefined>(paramOf(params, 'day') || undefined)
  const { data, reload, visits, bar, sheet } = useTie(service.split(','), day ?? dayOf(now))
  // One who has a booking looks around; one who has none goes on to the times.
  const choose = ({ pointId, slotAt }: PointView) =>
    isKept
      ? open('guide/hall/detail', { pointId, service })
      : open('errand/slot/index', { service, pointId, slotAt })
  return (
    <Page
      title={texts.point.title}
      over={sheet || (picking && <OriginSheet onClose={() => setPicking(false)} />)}
    >
      {isKept && <Notice>{texts.point.kept}</Notice>}
      <OriginBar from={from} onChange={() => setPicking(true)} />
      <DayChips anyDay days={bookableDays(now)} today={dayOf(now)} chosen={day} onChoose={setDay} />
      {bar}
      {from && !visits && (
        <Loaded data={data} onRetry={reload}>
          {() => null}
        </Loaded>
      )}
      {from && visits?.every(isPlaced) && <Across visits={visits} from={from} day={day} onChoose={choose} />}
      {!from && (
        <State icon="place" title={texts.origin.choose} note={texts.origin.chooseNote}>
          <Button kind="primary" onPress={() => setPicking(true)}>
            {texts.origin.choose}
          </Button>
        </State>
      )}
    </Page>
  )
}

interface AcrossProps {
  visits: Visit[]
  from: Start
  day: string | undefined
  onChoose: (view: PointView) => void
}

/**
 * The four orders come in one answer, so that another is a tap away. Where type is large the points come first, and
 * the choice of an order after them.
 */
function Across({ visits, from, day, onChoose }: AcrossProps) {
  const { texts, say } = useSpeech()
  const services = visits.map(({ service }) => service)
  const instead = visits.flatMap(({ place }) => place?.instead ?? [])[0]
  const ties = tiesOfVisits(visits)
  const [mode, setMode] = useState<RankMode>('best')
  const { data, reload } = useData(JSON.stringify([services, from, day, ties]), () =>
    Promise.all([
      call('rankAcross', {
        services,
        origin: originOf(from),
        ...(day && { day }),
        ...(ties.length > 0 && { ties }),
      }),
      points(),
    ]),
  )
  const { large } = useType()
  if (data.state === 'error' && data.problem === 'notYourHall' && instead)
    return <State icon="place" title={texts.origin.noHall} note={say(instead)} />
  const order = (
    <Segments
      label={texts.point.orderBy}
      options={rankModes.map(value => ({ value, name: texts.point.modes[value] }))}
      chosen={mode}
      onChoose={setMode}
    />
  )
  return (
    <>
      {!large && order}
      <Loaded data={data} onRetry={reload}>
        {([ranking, known]) => (
          <RankedPoints key={mode} ranking={ranking} mode={mode} known={known} onChoose={onChoose} />
        )}
      </Loaded>
      {large && <SectionTitle>{texts.point.orderBy}</SectionTitle>}
      {large && order}
    </>
  )
}

interface ListProps {
  ranking: Ranking
  mode: RankMode
  known: Point[]
  onChoose: (view: PointView) => void
}

/** Fewer at once where type is large. */
const firstShown = (large: boolean): number => (large ? 2 : 5)
const pageSize = 10

function RankedPoints({ ranking, mode, known, onChoose }: ListProps) {
  const { texts, say } = useSpeech()
  const today = dayOf(useNow(60))
  const few = firstShown(useType().large)
  const views = pointViews(ranking[mode], mode, known, today, texts, say)
  const { shown, more } = useInSteps(views, few, pageSize)
  const unconfirmed = shown.find(view => view.toConfirm)?.toConfirm
  if (views.length === 0)
    return <State icon="calendar" title={texts.point.none} note={texts.point.noneNote} />
  return (
    <View className="stack">
      {shown.map((view, i) => (
        <PointCard key={view.pointId} view={view} first={i === 0} onPress={() => onChoose(view)} />
      ))}
      <More onPress={more}>{texts.point.more}</More>
      {shown.some(({ isEstimated }) => isEstimated) && (
        <View className="soft">{texts.point.wayEstimated}</View>
      )}
      {unconfirmed && <View className="soft warn">{unconfirmed}</View>}
    </View>
  )
}
