import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { dayOf } from '../../../../shared/domain/calendar'
import { isStanding, writtenTies } from '../../../../shared/domain/point/place'
import type { HallDay } from '../../../../shared/schemas/hall'
import type { Point } from '../../../../shared/schemas/point'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading, SectionTitle } from '../../components/heading'
import { Loaded, State } from '../../components/loaded'
import { Badge } from '../../components/mark'
import { OtherName } from '../../components/other-name'
import { Page } from '../../components/page'
import { LinkRow } from '../../components/row'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { useNow } from '../../phone/now'
import { open, paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { pointOf, points } from '../../server/reference'
import { bookAt } from '../../visit/begin'
import { useVisit } from '../../visit/errand'
import { keepNumbers, sentence, slotLabel, toConfirm, waitLabel } from '../../wording'
import { openingLabel } from '../opening'
import { DayChart } from './day-chart'
import { barsOf } from './day-view'
import { PlaceActions } from './place-actions'
import { busynessTone, headFacts, waitNow } from './view'

export default function HallDetail() {
  const { texts } = useSpeech()
  const { params } = useRouter()
  const [pointId, service] = [paramOf(params, 'pointId'), paramOf(params, 'service')]
  const book = (slotAt = '') => bookAt({ pointId, slotAt }, service)
  const ties = writtenTies(useVisit(service.split(',')).ties)
  const { data, reload } = useData(
    JSON.stringify([pointId, service, ties]),
    () =>
      Promise.all([
        call('getHallDay', { pointId, ...(service && { services: service, ...(ties && { ties }) }) }),
        points(),
      ]),
    60,
  )
  const isReady = data.state === 'content'
  return (
    <Page
      title={texts.hall.detailTitle}
      foot={
        isReady &&
        isBookable(pointOf(data.content[1], pointId)) && (
          <Button kind="primary" onPress={() => book(data.content[0].best[0]?.slotAt)}>
            {texts.hall.book}
          </Button>
        )
      }
    >
      <Loaded data={data} onRetry={reload}>
        {([day, all]) => {
          const point = pointOf(all, pointId)
          return point ? (
            <Content day={day} point={point} service={service} onBook={book} />
          ) : (
            <State title={texts.hall.none} note={texts.hall.noneNote} />
          )
        }}
      </Loaded>
    </Page>
  )
}

/** One without a known address can only be called; one that has ended not even that. */
const isBookable = (point: Point | undefined): boolean =>
  point?.address !== undefined && isStanding(point, dayOf(now()))

interface ContentProps {
  day: HallDay
  point: Point
  service: string
  onBook: (slotAt: string) => void
}

function Content({ day, point, service, onBook }: ContentProps) {
  const { texts } = useSpeech()
  const bars = barsOf(day, useNow(30))
  const isAnyKnown = bars.some(({ kind }) => kind === 'measured' || kind === 'ahead')
  const isUnknown = day.hall.busyness === 'unknown'
  return (
    <>
      <Head day={day} point={point} />
      <PlaceActions point={point} />
      <Card flush>
        <LinkRow
          title={texts.checklist.way}
          onPress={() => open('hall/way/index', { pointId: point.pointId, services: service })}
        />
      </Card>
      <SectionTitle>{texts.hall.today}</SectionTitle>
      {bars.length === 0 && <Card>{texts.hall.closedToday}</Card>}
      {isAnyKnown && <DayChart bars={bars} />}
      {bars.length > 0 && (isUnknown || !isAnyKnown) && <Card>{texts.hall.aheadUnknown}</Card>}
      <SectionTitle>{texts.hall.best}</SectionTitle>
      <BestTimes best={day.best} onBook={onBook} />
    </>
  )
}

function Head({ day: { hall, periods }, point }: Pick<ContentProps, 'day' | 'point'>) {
  const { texts, say } = useSpeech()
  const { busyness } = hall
  const facts = headFacts(hall, texts)
  const unconfirmed = toConfirm(texts, point)
  return (
    <Card>
      <View className="headed">
        <Heading className="grow">{say(point.name)}</Heading>
        <Badge tone={busynessTone(busyness)}>{texts.busyness[busyness]}</Badge>
      </View>
      <OtherName name={point.name} divisionCode={point.divisionCode} />
      {busyness === 'unknown' && <View>{texts.hall.unknownNote}</View>}
      {busyness === 'closed' && periods.length > 0 && <View>{texts.hall.closedNow}</View>}
      {facts.length > 0 && <View className="heading">{sentence(waitNow(hall, texts) ?? '')}</View>}
      {facts.length > 0 && <View>{facts.join(' · ')}</View>}
      <View className="soft">
        {periods.length > 0
          ? texts.hall.hours(periods.map(({ from, to }) => `${from}–${to}`).join('  '))
          : texts.hall.closedToday}
      </View>
      <Seasons opening={point.opening} />
      {point.officialName && <View className="soft">{point.officialName}</View>}
      {point.address && <View className="soft address">{point.address}</View>}
      {point.machines && <View className="soft">{texts.hall.machines}</View>}
      {unconfirmed && <View className="soft warn">{unconfirmed}</View>}
    </Card>
  )
}

/** The hours of both where nobody knows when one season ends and the other begins. */
function Seasons({ opening }: Pick<Point, 'opening'>) {
  const { texts } = useSpeech()
  const undated = opening.filter(({ season }) => season && 'name' in season)
  if (undated.length === 0) return null
  return (
    <View className="soft">
      {undated.map(rule => (
        <View key={openingLabel(rule, texts)}>{openingLabel(rule, texts)}</View>
      ))}
      <View>{texts.hall.seasons}</View>
    </View>
  )
}

function BestTimes({ best, onBook }: { best: HallDay['best']; onBook: (slotAt: string) => void }) {
  const { texts } = useSpeech()
  if (best.length === 0) return <Card>{texts.hall.bestNone}</Card>
  return (
    <>
      <Card flush>
        {best.map(({ slotAt, places, waitMinutes }) => (
          <LinkRow
            key={slotAt}
            icon="clock"
            title={slotLabel(texts, slotAt)}
            note={`${sentence(waitLabel(texts, waitMinutes))} · ${keepNumbers(texts.point.places(places))}`}
            onPress={() => onBook(slotAt)}
          />
        ))}
      </Card>
      <View className="soft small">{texts.hall.bestNote}</View>
    </>
  )
}
