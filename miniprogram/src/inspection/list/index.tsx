import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { Standard } from '../../../../shared/api'
import { dayOf } from '../../../../shared/domain/calendar'
import { sizeOf } from '../../../../shared/domain/guidance/standard'
import { isStanding } from '../../../../shared/domain/point/place'
import { pointsWithin } from '../../../../shared/domain/point/scope'
import { may } from '../../../../shared/permission'
import type { InspectionHead } from '../../../../shared/schemas/inspection'
import type { Point } from '../../../../shared/schemas/point'
import type { Assignment } from '../../../../shared/schemas/staff'
import { inspectionTexts } from '../../../../shared/texts/inspection'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { SectionTitle, Title } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { More } from '../../components/more'
import { Page } from '../../components/page'
import { usePaged } from '../../components/paged'
import { LinkRow } from '../../components/row'
import { Wide } from '../../components/wide'
import { now, nowMs } from '../../phone/clock'
import { newId } from '../../phone/id'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open, paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { divisions, pointOf, points } from '../../server/reference'
import { beginHere, standard, unsentOf } from '../begun'
import { FindingList } from '../finding-list'
import { RatingCard } from '../rating-card'
import { ScoreChart } from '../score-chart'
import { headLine, signed } from '../view'
import { Rules } from './rules'

/** Inspections and findings: of one hall, or of all that the caller's rights reach. */
export default function Inspections() {
  const words = usePageTexts(inspectionTexts)
  const pointId = paramOf(useRouter().params, 'pointId')
  return <Page title={words.title}>{pointId ? <OfHall pointId={pointId} /> : <OfScope />}</Page>
}

const readHall = async (pointId: string) => {
  const [inspections, ratings, found, all, me, asked] = await Promise.all([
    call('listInspections', { pointId }),
    call('listRatings', { pointId }),
    call('listFindings', { pointId }),
    points(),
    call('getMe', {}),
    standard(),
  ])
  return { asked, inspections, ratings, found, point: pointOf(all, pointId), staff: me.staff }
}

function OfHall({ pointId }: { pointId: string }) {
  const { say } = useSpeech()
  const words = usePageTexts(inspectionTexts)
  const { data, reload } = useData(pointId, () => readHall(pointId))
  return (
    <Loaded data={data} onRetry={reload}>
      {({ asked, inspections, ratings, found, point, staff }) => (
        <Wide>
          {point && <Title>{say(point.name)}</Title>}
          <View className="beside stack">
            <View className="stack">
              {point && may(staff, 'syncInspection', 'somewhere') && (
                <Begin point={point} staff={staff} asked={asked} />
              )}
              <FindingList found={found} />
            </View>
            <View className="stack">
              <ScoreChart inspections={inspections} />
              <RatingCard groups={ratings} />
              <Rules rules={asked.rules} />
              <SectionTitle>{words.inspections}</SectionTitle>
              <Records pointId={pointId} inspections={inspections} />
            </View>
          </View>
        </Wide>
      )}
    </Loaded>
  )
}

interface BeginProps {
  point: Point
  staff: Assignment | undefined
  asked: Standard
}

function Begin({ point, staff, asked }: BeginProps) {
  const words = usePageTexts(inspectionTexts)
  const begin = () => {
    const named = { pointId: point.pointId, inspectionId: newId(nowMs(), Math.random) }
    beginHere(named, { at: now(), size: sizeOf(point) }, asked)
    open('inspection/check/index', named)
  }
  return (
    <Card>
      <Button kind="primary" onPress={begin}>
        {words.begin[staff?.scope.kind === 'point' ? 'hall' : 'above']}
      </Button>
      <View className="soft">{words.beginNote}</View>
    </Card>
  )
}

function Records({ pointId, inspections }: { pointId: string; inspections: InspectionHead[] }) {
  const { texts } = useSpeech()
  const words = usePageTexts(inspectionTexts)
  const { shown, more } = usePaged(inspections)
  const unsent = unsentOf(pointId)
  const lead = (inspectionId: string) => open('inspection/check/index', { pointId, inspectionId })
  const onlyHere = unsent.filter(id => !inspections.some(({ inspectionId }) => inspectionId === id))
  return (
    <>
      <Card flush>
        {onlyHere.map(id => (
          <LinkRow key={id} title={words.open} note={words.onPhone} onPress={() => lead(id)} />
        ))}
        {shown.map(one => (
          <LinkRow
            key={one.inspectionId}
            title={headLine(one, words)}
            note={
              unsent.includes(one.inspectionId) ? words.onPhone : signed(texts, one.begunAt, one.inspector)
            }
            onPress={() => lead(one.inspectionId)}
          />
        ))}
        {inspections.length === 0 && onlyHere.length === 0 && <View className="row">{words.none}</View>}
      </Card>
      <More onPress={more}>{texts.point.more}</More>
    </>
  )
}

const readScope = async () => {
  const [me, found, inspections, all, places, { rules }] = await Promise.all([
    call('getMe', {}),
    call('listScopeFindings', {}),
    call('listScopeInspections', {}),
    points(),
    divisions(),
    standard(),
  ])
  const standing = all.filter(point => isStanding(point, dayOf(now())))
  const { staff } = me
  return { staff, found, inspections, rules, mine: staff ? pointsWithin(staff.scope, standing, places) : [] }
}

function OfScope() {
  const { say } = useSpeech()
  const words = usePageTexts(inspectionTexts)
  const { data, reload } = useData('scope', readScope)
  return (
    <Loaded data={data} onRetry={reload}>
      {({ staff, found, inspections, rules, mine }) => {
        const name = (pointId: string) => {
          const point = pointOf(mine, pointId)
          return point ? say(point.name) : pointId
        }
        return (
          <Wide>
            <View className="beside stack">
              <View className="stack">
                {may(staff, 'listDraws', 'somewhere') && (
                  <Card flush>
                    <LinkRow
                      title={words.draws}
                      note={words.drawsNote}
                      onPress={() => open('inspection/draw/index', {})}
                    />
                  </Card>
                )}
                <FindingList found={found} hallName={name} />
              </View>
              <View className="stack">
                <SectionTitle>{words.halls}</SectionTitle>
                <Halls mine={mine} inspections={inspections} />
                <Rules rules={rules} />
              </View>
            </View>
          </Wide>
        )
      }}
    </Loaded>
  )
}

/** Each hall with how it was seen last. */
function Halls({ mine, inspections }: { mine: Point[]; inspections: InspectionHead[] }) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(inspectionTexts)
  const { shown, more } = usePaged(mine)
  return (
    <>
      <Card flush>
        {shown.map(({ pointId, name }) => {
          const last = inspections.find(one => one.pointId === pointId)
          return (
            <LinkRow
              key={pointId}
              title={say(name)}
              note={last ? headLine(last, words) : words.none}
              onPress={() => open('inspection/list/index', { pointId })}
            />
          )
        })}
      </Card>
      <More onPress={more}>{texts.point.more}</More>
    </>
  )
}
