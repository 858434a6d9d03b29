import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { dayOf } from '../../../../shared/domain/calendar'
import type { RouteDay } from '../../../../shared/schemas/home-visit-route'
import { routeTexts } from '../../../../shared/texts/home-visit-route'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { DayButton } from '../../components/day-button'
import { SectionTitle } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { paramOf } from '../../route'
import { call, type Problem, problemOf } from '../../server/call'
import { useData } from '../../server/data'
import { dateLabel, problemLabel } from '../../wording'
import { RouteCard } from './route-card'
import { Sketch } from './sketch'
import { StopSheet } from './stop-sheet'

/** A county's day of home visits: planned by the machine, changed by hand, told to those whom it concerns. */
export default function VisitRoutes() {
  const { texts } = useSpeech()
  const words = usePageTexts(routeTexts)
  const { params } = useRouter()
  const divisionCode = paramOf(params, 'divisionCode')
  const [day, setDay] = useState(paramOf(params, 'day') || dayOf(now()))
  const [chosen, setChosen] = useState<string>()
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
  const shown = data.state === 'content' ? data.content : undefined
  return (
    <Page
      title={words.plan}
      over={
        chosen && shown ? (
          <StopSheet day={shown} visitId={chosen} act={act} onClose={() => setChosen(undefined)} />
        ) : undefined
      }
    >
      <View className="headed">
        <View className="strong grow">{dateLabel(texts, day)}</View>
        <DayButton value={day} onChange={setDay}>
          {words.day}
        </DayButton>
      </View>
      {problem && <Notice tone="bad">{problemLabel(texts, problem)}</Notice>}
      <Loaded data={data} onRetry={reload}>
        {plan => <Plan plan={plan} act={act} onChoose={setChosen} />}
      </Loaded>
    </Page>
  )
}

interface PlanProps {
  plan: RouteDay
  act: (work: Promise<RouteDay>) => Promise<void>
  onChoose: (visitId: string) => void
}

function Plan({ plan, act, onChoose }: PlanProps) {
  const words = usePageTexts(routeTexts)
  const { divisionCode, day, version, visits, routes, unserved, told, teams } = plan
  const at = { divisionCode, day, version }
  if (visits.length === 0) return <Notice>{words.empty}</Notice>
  if (teams.length === 0) return <Notice tone="warn">{words.noTeams}</Notice>
  return (
    <>
      <View className="actions">
        <Button kind={version === 0 ? 'primary' : 'plain'} onPress={() => void act(call('planRoutes', at))}>
          {version === 0 ? words.planNow : words.planAgain}
        </Button>
        {told.length > 0 && (
          <Button kind="primary" onPress={() => void act(call('publishRoutes', at))}>
            {words.publish(told.length)}
          </Button>
        )}
      </View>
      {plan.isPublished && <Notice tone="good">{words.published}</Notice>}
      {routes.length > 0 && <Sketch plan={plan} />}
      {routes.map(route => (
        <RouteCard
          key={route.teamId}
          plan={plan}
          route={route}
          onChoose={onChoose}
          onLate={() =>
            void act(call('replanRoutes', { ...at, late: [{ teamId: route.teamId, minutes: 30 }] }))
          }
        />
      ))}
      {unserved.length > 0 && (
        <View className="stack-tight">
          <SectionTitle>{words.unserved}</SectionTitle>
          <Card flush>
            {unserved.map(({ visitId, reason }) => (
              <View key={visitId} className="row">
                <View className="grow">
                  <View className="strong">
                    {visits.find(one => one.visitId === visitId)?.name ?? visitId}
                  </View>
                  <View className="soft">{words.reason[reason as keyof typeof words.reason]}</View>
                </View>
              </View>
            ))}
          </Card>
        </View>
      )}
    </>
  )
}
