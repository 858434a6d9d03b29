import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { PlanException } from '../../../../shared/schemas/point'
import { openPlanTexts } from '../../../../shared/texts/open-plan'
import { SectionTitle, Title } from '../../components/heading'
import { Notice } from '../../components/mark'
import { Page } from '../../components/page'
import { Wide } from '../../components/wide'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { namesOf } from '../../server/names'
import { type Draft, firstFree, type PlanDraft, saidIn, usualPeriods, withException } from '../draft'
import { ExceptionSheet } from './exception-sheet'
import { Exceptions } from './exceptions'
import { PlanForm } from './plan-form'
import { PlanList } from './plan-list'
import { Affected, Done } from './preview'
import type { Read } from './read'
import { codesOf } from './services'

interface Props {
  content: Read
  draft: Draft
  wrong: { wrong: string; from: string } | undefined
  onChange: (draft: Draft) => void
  foot: ReactNode
}

/** The plan of a hall and its special days, side by side on a PC. */
export function PlanEditor({ content: { view, point, catalogue }, draft, wrong, onChange, foot }: Props) {
  const { say } = useSpeech()
  const words = usePageTexts(openPlanTexts)
  const names = namesOf(catalogue, say)
  const { today } = view
  const { plans, exceptions } = draft
  const inForce = plans.filter(({ from }) => from <= today).at(-1) ?? plans[0]
  const [chosen, setChosen] = useState(inForce?.from ?? today)
  const [opened, setOpened] = useState<{ exception: PlanException | undefined }>()
  const from = wrong?.from ?? chosen
  const plan = plans.find(one => one.from === from) ?? inForce
  const changePlan = (given: Partial<PlanDraft>) =>
    onChange({ ...draft, plans: plans.map(one => (one === plan ? { ...one, ...given } : one)) })
  const keep = (next: PlanException | undefined) => {
    onChange({ ...draft, exceptions: withException(exceptions, opened?.exception?.day, next) })
    setOpened(undefined)
  }
  const over = opened && (
    <ExceptionSheet
      exception={opened.exception}
      day={firstFree(exceptions, today)}
      today={today}
      usual={usualPeriods(plan?.opening ?? [])}
      onKeep={keep}
      onClose={() => setOpened(undefined)}
    />
  )
  return (
    <Page title={words.title} foot={foot} over={over}>
      <Wide>
        <Title>{names.point(view.pointId)}</Title>
        {view.isAssumed && <Notice tone="warn">{words.assumed}</Notice>}
        {view.version > 0 && <Effect content={{ view, catalogue }} />}
        <View className="stack beside">
          <View className="stack">
            <SectionTitle>{words.exceptions}</SectionTitle>
            <Exceptions view={view} exceptions={exceptions} onOpen={exception => setOpened({ exception })} />
          </View>
          <View className="stack">
            <SectionTitle>{words.plans}</SectionTitle>
            <PlanList
              plans={plans}
              today={today}
              chosen={plan?.from ?? today}
              onChoose={setChosen}
              onChange={(next, then) => {
                onChange({ ...draft, plans: next })
                setChosen(then)
              }}
            />
            {plan && (
              <PlanForm
                draft={plan}
                wrong={wrong?.from === plan.from ? wrong.wrong : undefined}
                codes={point ? codesOf(point, catalogue) : []}
                names={names}
                unreleased={view.unreleased}
                onChange={changePlan}
              />
            )}
          </View>
        </View>
      </Wide>
    </Page>
  )
}

/** Whom what was saved still concerns: who has been told, and for whom a place is kept. */
function Effect({ content: { view, catalogue } }: { content: Pick<Read, 'view' | 'catalogue'> }) {
  const { say } = useSpeech()
  const { pointId, version } = view
  const { data } = useData(`${pointId} ${version}`, () => call('previewOpenPlan', saidIn(view)), everySeconds)
  if (data.state !== 'content') return null
  return (
    <>
      <Done preview={data.content} />
      {data.content.total > 0 && (
        <Affected pointId={pointId} preview={data.content} names={namesOf(catalogue, say)} />
      )}
    </>
  )
}

/** Telling begins within a minute. */
const everySeconds = 20
