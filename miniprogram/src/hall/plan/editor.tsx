import { View } from '@tarojs/components'
import { useState } from 'react'
import { planProblem } from '../../../../shared/domain/guidance/plan'
import { missingZones } from '../../../../shared/domain/guidance/standard'
import type { HallPlan } from '../../../../shared/schemas/hall-plan'
import { hallDeskTexts } from '../../../../shared/texts/hall-desk'
import { hallGuideTexts } from '../../../../shared/texts/hall-guide'
import { Ask, tell } from '../../components/ask'
import { Button } from '../../components/button'
import { Title } from '../../components/heading'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { Wide } from '../../components/wide'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call, type Problem, problemOf } from '../../server/call'
import { problemLabel } from '../../wording'
import { zoneName } from '../view'
import { CounterList } from './counter-list'
import { FactFields } from './fact-fields'
import { FloorEditor } from './floor-editor'
import { PlanState } from './plan-state'
import { type Read, shownPlan } from './read'
import { SizeBar } from './size-bar'

interface Props {
  content: Read
  onRead: () => Promise<Read>
  onSaved: (content: Read) => void
}

/** Draws the plan of a hall: saved for the staff, confirmed for everybody. */
export function Editor({ content, onRead, onSaved }: Props) {
  const { texts, say } = useSpeech()
  const words = usePageTexts(hallDeskTexts)
  const guide = usePageTexts(hallGuideTexts)
  const { view, name, taken } = content
  const [plan, setPlan] = useState(() => shownPlan(view))
  const [confirming, setConfirming] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { rival, meet, settle } = useRival(onRead, onSaved)
  const missing = missingZones(plan, view.taken, view.asked)
  const change = (next: HallPlan) => {
    setPlan(next)
    setProblem(undefined)
  }
  const send = async (confirm: boolean) => {
    setConfirming(false)
    const flaw = planProblem(plan, confirm)
    if (flaw) return setProblem(words.problem[flaw])
    try {
      const saved = await call('putHallPlan', { pointId: view.pointId, version: view.version, plan, confirm })
      onSaved({ ...content, view: saved })
      tell(confirm ? words.confirmDone : words.saved)
    } catch (error) {
      if (!(await meet(problemOf(error)))) setProblem(problemLabel(texts, problemOf(error)))
    }
  }
  return (
    <Page
      title={words.plan}
      foot={
        <>
          {problem && <Notice tone="bad">{problem}</Notice>}
          <View className="actions">
            <Button onPress={() => void send(false)}>{words.save}</Button>
            <Button kind="primary" onPress={() => setConfirming(true)}>
              {words.confirm}
            </Button>
          </View>
        </>
      }
      over={
        <>
          {confirming && (
            <Ask
              title={words.confirmAsk}
              note={words.confirmNote}
              yes={words.confirm}
              no={words.back}
              onYes={() => void send(true)}
              onNo={() => setConfirming(false)}
            />
          )}
          {rival && (
            <Ask
              title={words.changed}
              note={texts.errors.planChanged}
              yes={words.takeTheirs}
              no={words.keepMine}
              onYes={() => {
                settle(rival)
                change(shownPlan(rival.view))
              }}
              onNo={() => settle(rival)}
            />
          )}
        </>
      }
    >
      <Wide>
        {name && <Title>{say(name)}</Title>}
        <View className="beside">
          <View className="stack">
            <PlanState view={view} />
            <SizeBar plan={plan} taken={view.taken} onChange={change} />
            <FloorEditor plan={plan} zones={view.zones} taken={view.taken} onChange={change} />
            {missing.length > 0 && (
              <Notice tone="warn">
                {words.missing(missing.map(zone => zoneName(view.zones, zone, say)).join(guide.list))}
              </Notice>
            )}
          </View>
          <View className="stack">
            <CounterList plan={plan} zones={view.zones} services={taken} onChange={change} />
            <FactFields plan={plan} onChange={change} />
          </View>
        </View>
      </Wide>
    </Page>
  )
}

/** When a colleague came first: what he has made of it is read, and this person decides. What is drawn here stays. */
function useRival(onRead: () => Promise<Read>, onSaved: (content: Read) => void) {
  const [rival, setRival] = useState<Read>()
  const meet = async (problem: Problem): Promise<boolean> => {
    if (problem !== 'planChanged') return false
    const theirs = await onRead().catch(() => undefined)
    setRival(theirs)
    return theirs !== undefined
  }
  const settle = (theirs: Read) => {
    setRival(undefined)
    onSaved(theirs)
  }
  return { rival, meet, settle }
}
