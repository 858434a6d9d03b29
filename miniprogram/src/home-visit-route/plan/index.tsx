import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { dayOf } from '../../../../shared/domain/calendar'
import type { RouteDay } from '../../../../shared/schemas/home-visit-route'
import type { Text } from '../../../../shared/schemas/text'
import { routeTexts } from '../../../../shared/texts/home-visit-route'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { DayButton } from '../../components/day-button'
import { SectionTitle } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { LinkRow } from '../../components/row'
import { Wide } from '../../components/wide'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { open, paramOf } from '../../route'
import { call, type Problem, problemOf } from '../../server/call'
import { contentOf, useData } from '../../server/data'
import { divisions } from '../../server/reference'
import { dateLabel, problemLabel } from '../../wording'
import { ChooseCounty } from './choose-county'
import { IncidentSheet } from './incident-sheet'
import { RouteCard } from './route-card'
import { Sketch } from './sketch'
import { StopSheet } from './stop-sheet'

/** A county's day of home visits: planned by the machine, changed by hand, told to those whom it concerns. */
export default function VisitRoutes() {
  const words = usePageTexts(routeTexts)
  const { params } = useRouter()
  const [divisionCode, setDivision] = useState(paramOf(params, 'divisionCode'))
  const [day, setDay] = useState(paramOf(params, 'day') || dayOf(now()))
  if (!divisionCode)
    return (
      <Page title={words.plan}>
        <ChooseCounty onChoose={setDivision} />
      </Page>
    )
  return <CountyDay key={divisionCode} divisionCode={divisionCode} day={day} onDay={setDay} />
}

interface DayProps {
  divisionCode: string
  day: string
  onDay: (day: string) => void
}

function CountyDay({ divisionCode, day, onDay }: DayProps) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(routeTexts)
  const county = contentOf(useData('divisions', divisions).data)?.find(({ code }) => code === divisionCode)
  const [chosen, setChosen] = useState<string>()
  const [late, setLate] = useState<string>()
  const [problem, setProblem] = useState<Problem>()
  const at = { divisionCode, day }
  const { data, reload, show } = useData(day, () => call('getRoutes', at))
  const act = async (work: Promise<RouteDay>) => {
    try {
      show(await work)
      setProblem(undefined)
    } catch (error) {
      setProblem(problemOf(error))
      void reload()
    }
  }
  const shown = contentOf(data)
  return (
    <Page
      title={words.plan}
      over={
        shown && (
          <>
            {chosen && (
              <StopSheet day={shown} visitId={chosen} act={act} onClose={() => setChosen(undefined)} />
            )}
            {late && (
              <IncidentSheet
                team={{ teamId: late, name: say(teamNamed(shown, late)) }}
                onSay={incident => {
                  setLate(undefined)
                  void act(call('replanRoutes', { ...at, version: shown.version, ...incident }))
                }}
                onClose={() => setLate(undefined)}
              />
            )}
          </>
        )
      }
    >
      <View className="headed">
        <View className="strong grow">
          {[county && say(county.name), dateLabel(texts, day)].filter(Boolean).join(' · ')}
        </View>
        <DayButton value={day} onChange={onDay}>
          {words.day}
        </DayButton>
      </View>
      {problem && <Notice tone="bad">{problemLabel(texts, problem)}</Notice>}
      <Loaded data={data} onRetry={reload}>
        {plan => <Plan plan={plan} act={act} onChoose={setChosen} onIncident={setLate} />}
      </Loaded>
    </Page>
  )
}

interface PlanProps {
  plan: RouteDay
  act: (work: Promise<RouteDay>) => Promise<void>
  onChoose: (visitId: string) => void
  onIncident: (teamId: string) => void
}

/** What somebody has to ask about: two phones that contradict each other, and where nobody was at home. */
function ToAsk({ plan: { divisionCode, disputed, missed } }: Pick<PlanProps, 'plan'>) {
  const words = usePageTexts(routeTexts)
  if (disputed.length === 0 && missed === 0) return null
  return (
    <Card flush>
      {disputed.map(({ visitId, name }) => (
        <LinkRow
          key={visitId}
          icon="alert"
          title={name}
          note={words.disputed}
          onPress={() => open('home-visit-desk/detail/index', { divisionCode, visitId })}
        />
      ))}
      {missed > 0 && (
        <LinkRow
          icon="alert"
          title={words.missed(missed)}
          onPress={() => open('home-visit-desk/queue/index', { desk: 'planning' })}
        />
      )}
    </Card>
  )
}

const teamNamed = ({ teams }: RouteDay, teamId: string): Text =>
  teams.find(one => one.teamId === teamId)?.name ?? { 'zh-CN': teamId, en: teamId, ko: teamId }

function Plan({ plan, act, onChoose, onIncident }: PlanProps) {
  const words = usePageTexts(routeTexts)
  const { divisionCode, day, version, visits, routes, told, teams } = plan
  const at = { divisionCode, day, version }
  const isToday = day === dayOf(now())
  if (visits.length === 0)
    return (
      <>
        <ToAsk plan={plan} />
        <Notice>{words.empty}</Notice>
      </>
    )
  if (teams.length === 0) return <Notice tone="warn">{words.noTeams}</Notice>
  return (
    <Wide>
      <ToAsk plan={plan} />
      <View className="actions">
        <Button kind={version === 0 ? 'primary' : 'plain'} onPress={() => void act(call('planRoutes', at))}>
          {version === 0 ? words.planNow : words.planAgain}
        </Button>
        {isToday && version > 0 && (
          <Button onPress={() => void act(call('replanRoutes', at))}>{words.planRest}</Button>
        )}
        {told.length > 0 && (
          <Button kind="primary" onPress={() => void act(call('publishRoutes', at))}>
            {words.publish(told.length)}
          </Button>
        )}
      </View>
      {plan.isPublished && <Notice tone="good">{words.published}</Notice>}
      <View className="beside stack">
        <View className="stack">
          {routes.length > 0 && <Sketch plan={plan} />}
          <Unserved plan={plan} onChoose={onChoose} />
        </View>
        <View className="stack">
          {routes.map(route => (
            <RouteCard
              key={route.teamId}
              plan={plan}
              route={route}
              onChoose={onChoose}
              onDrop={(visitId, teamId, place) =>
                void act(call('changeRoutes', { ...at, change: { kind: 'move', visitId, teamId, place } }))
              }
              onIncident={() => onIncident(route.teamId)}
            />
          ))}
        </View>
      </View>
    </Wide>
  )
}

/** Whom no team reaches that day, and why. */
function Unserved({ plan: { unserved, visits }, onChoose }: Pick<PlanProps, 'plan' | 'onChoose'>) {
  const words = usePageTexts(routeTexts)
  if (unserved.length === 0) return null
  return (
    <View className="stack-tight">
      <SectionTitle>{words.unserved}</SectionTitle>
      <Card flush>
        {unserved.map(({ visitId, reason }) => (
          <LinkRow
            key={visitId}
            title={visits.find(one => one.visitId === visitId)?.name ?? visitId}
            note={words.reason[reason as keyof typeof words.reason]}
            onPress={() => onChoose(visitId)}
          />
        ))}
      </Card>
    </View>
  )
}
