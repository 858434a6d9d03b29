import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { ServiceSummary } from '../../../../shared/api'
import { nextStep } from '../../../../shared/domain/guidance/next-step'
import { takes } from '../../../../shared/domain/point/place'
import type { Booking } from '../../../../shared/schemas/booking'
import type { HallGuide } from '../../../../shared/schemas/hall-plan'
import type { Point } from '../../../../shared/schemas/point'
import { hallGuideTexts } from '../../../../shared/texts/hall-guide'
import { wayCardTexts } from '../../../../shared/texts/way-card'
import { Card } from '../../components/card'
import { Fold } from '../../components/fold'
import { SectionTitle, Title } from '../../components/heading'
import { Loaded, State } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { OtherName } from '../../components/other-name'
import { Page } from '../../components/page'
import { ReadAloud } from '../../components/read-aloud'
import { Toggle } from '../../components/toggle'
import { Families } from '../../errand/service/families'
import { cacheOf } from '../../phone/cache'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { services as allServices, pointOf, points } from '../../server/reference'
import { dateLabel } from '../../wording'
import { PlanView } from '../plan-view'
import { stepLines, zoneName } from '../view'
import { HallFacts } from './hall-facts'
import { StepList } from './step-list'

/** A hall is thick-walled: what was read on the way there is shown inside it. */
const keptDays = 7

/** Who walks through the hall; of nobody is it kept. */
interface Who {
  wheelchair: boolean
  priority: boolean
}

const readGuide = async (pointId: string, services: string, bookingId: string, who: Who) => {
  const [guide, all, named, booking] = await Promise.all([
    call('getHallGuide', {
      pointId,
      ...(services && { services }),
      ...(who.wheelchair && { wheelchair: 'yes' as const }),
      ...(who.priority && { priority: 'yes' as const }),
    }),
    points(),
    allServices(),
    bookingId ? call('getBooking', { bookingId }) : undefined,
  ])
  const point = pointOf(all, pointId)
  return { guide, point, taken: named.filter(({ code }) => point && takes(point, code)), booking }
}

/** One hall from the inside, for an errand or for a booking. */
export default function HallWay() {
  const { texts } = useSpeech()
  const { params } = useRouter()
  const [pointId, bookingId] = [paramOf(params, 'pointId'), paramOf(params, 'bookingId')]
  const [services, setServices] = useState(paramOf(params, 'services'))
  const [who, setWho] = useState<Who>({ wheelchair: false, priority: false })
  const { data, reload } = useData(
    JSON.stringify([pointId, services, bookingId, who]),
    () => readGuide(pointId, services, bookingId, who),
    bookingId ? 20 : 0,
    cacheOf(`hall-guide:${[pointId, services, bookingId].join(':')}`, keptDays),
  )
  return (
    <Page title={texts.checklist.way}>
      <Loaded data={data} onRetry={reload}>
        {({ guide, point, taken, booking }) =>
          point ? (
            <Content
              guide={guide}
              point={point}
              taken={taken}
              onService={setServices}
              booking={booking}
              services={services}
              who={who}
              onWho={setWho}
            />
          ) : (
            <State title={texts.hall.none} note={texts.hall.noneNote} />
          )
        }
      </Loaded>
    </Page>
  )
}

interface Props {
  guide: HallGuide
  point: Point
  /** What the hall takes. */
  taken: ServiceSummary[]
  onService: (service: string) => void
  booking: Booking | undefined
  services: string
  who: Who
  onWho: (who: Who) => void
}

function Content({ guide, point, taken, onService, booking, services, who, onWho }: Props) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(hallGuideTexts)
  const closing = usePageTexts(wayCardTexts)
  const { steps, plan, basis, zones, closedFrom } = guide
  const next = nextOf(guide, booking)
  const isModel = basis === 'model'
  const spoken = steps.map(step => {
    const { tasks, place } = stepLines(step, zones, words, say)
    return { name: zoneName(zones, step.zone, say), form: place, note: tasks, isBrought: true }
  })
  const errands = services.split(',').flatMap(code => {
    const known = taken.find(one => one.code === code)
    return known ? say(known.name) : []
  })
  return (
    <>
      <View className="stack-tight">
        <Title>{say(point.name)}</Title>
        <OtherName name={point.name} divisionCode={point.divisionCode} />
        {errands.length > 0 && <View className="soft">{words.chosen(errands.join(words.list))}</View>}
        {guide.confirmedOn && (
          <View className="soft small">{words.confirmed(dateLabel(texts, guide.confirmedOn))}</View>
        )}
      </View>
      {closedFrom && <Notice tone="bad">{closing.closed(closedFrom)}</Notice>}
      {isModel && (
        <Notice tone="warn">
          <View className="strong">{words.model}</View>
          <View>{words.modelNote}</View>
        </Notice>
      )}
      <NextNotice booking={booking} zone={next && zoneName(zones, next.zone, say)} />
      <SectionTitle>{words.steps}</SectionTitle>
      {steps.length === 0 ? (
        <>
          <View>{words.noSteps}</View>
          <Families all={taken} onChoose={onService} />
        </>
      ) : (
        <>
          <StepList steps={steps} zones={zones} next={next?.number} divisionCode={point.divisionCode} />
          <ReadAloud title={texts.checklist.way} materials={spoken} />
        </>
      )}
      {!isModel && (
        <Card flush>
          <Toggle
            name={words.wheelchairOn}
            on={who.wheelchair}
            onChange={wheelchair => onWho({ ...who, wheelchair })}
          />
          <Toggle
            name={words.priorityOn}
            on={who.priority}
            onChange={priority => onWho({ ...who, priority })}
          />
        </Card>
      )}
      {isModel ? (
        <Card flush>
          <Fold title={words.modelPlan}>
            <PlanView plan={plan} zones={zones} steps={[]} />
          </Fold>
        </Card>
      ) : (
        <>
          <SectionTitle>{words.plan}</SectionTitle>
          <Card>
            <PlanView plan={plan} zones={zones} steps={steps} next={next?.number} />
          </Card>
        </>
      )}
      <HallFacts guide={guide} point={point} />
    </>
  )
}

/** Of a booking that is over or lacked something nothing comes next. */
function nextOf({ steps }: HallGuide, booking: Booking | undefined) {
  if (!booking || booking.shortfall) return undefined
  if (booking.status !== 'booked' && booking.status !== 'checkedIn') return undefined
  return nextStep(steps, booking.status === 'checkedIn')
}

function NextNotice({ booking, zone }: { booking: Booking | undefined; zone: string | undefined }) {
  const words = usePageTexts(hallGuideTexts)
  if (booking?.shortfall) return <Notice tone="warn">{words.lacking}</Notice>
  if (!zone || booking?.status !== 'checkedIn') return null
  return (
    <Notice tone="good">
      <View className="strong">{words.next(zone)}</View>
      <View>{words.nextNote}</View>
    </Notice>
  )
}
