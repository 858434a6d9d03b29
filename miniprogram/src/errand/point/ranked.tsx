import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayOf } from '../../../../shared/domain/calendar'
import type { Ranking } from '../../../../shared/schemas/booking'
import type { Point } from '../../../../shared/schemas/point'
import { type RankMode, rankModes } from '../../../../shared/vocabulary/booking'
import { SectionTitle } from '../../components/heading'
import { Loaded, State } from '../../components/loaded'
import { More } from '../../components/more'
import { useInSteps } from '../../components/paged'
import { Segments } from '../../components/segments'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { useType } from '../../phone/type-size'
import { useData } from '../../server/data'
import { points } from '../../server/reference'
import { PointCard } from './point-card'
import { type PointView, pointViews } from './view'

interface Props {
  /** Tells one question from another; where it changes, the order is read anew. */
  ask: string
  read: () => Promise<Ranking>
  /** What to do where no hall of the province serves. */
  instead?: string | undefined
  onChoose: (view: PointView) => void
}

/**
 * The four orders come in one answer, so that another is a tap away. Where type is large the points come first, and
 * the choice of an order after them.
 */
export function Ranked({ ask, read, instead, onChoose }: Props) {
  const { texts } = useSpeech()
  const [mode, setMode] = useState<RankMode>('best')
  const { data, reload } = useData(ask, () => Promise.all([read(), points()]))
  const { large } = useType()
  if (data.state === 'error' && data.problem === 'notYourHall' && instead)
    return <State icon="place" title={texts.origin.noHall} note={instead} />
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
