import { View } from '@tarojs/components'
import { useState } from 'react'
import { openPlanTexts } from '../../../../shared/texts/open-plan'
import { Card } from '../../components/card'
import { SectionTitle, Title } from '../../components/heading'
import { Notice } from '../../components/mark'
import { Row } from '../../components/row'
import { Wide } from '../../components/wide'
import { openingLabel } from '../../guide/opening'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { type Names, namesOf } from '../../server/names'
import { type PlanDraft, planDraftOf } from '../draft'
import { Exceptions } from './exceptions'
import { PlanList } from './plan-list'
import type { Read } from './read'

/** The same for who may only read it. */
export function Reading({ content: { view, catalogue } }: { content: Read }) {
  const { say } = useSpeech()
  const words = usePageTexts(openPlanTexts)
  const names = namesOf(catalogue, say)
  const plans = view.plans.map(planDraftOf)
  const [chosen, setChosen] = useState(plans.filter(({ from }) => from <= view.today).at(-1)?.from ?? '')
  const plan = plans.find(({ from }) => from === chosen)
  return (
    <Wide>
      <Title>{names.point(view.pointId)}</Title>
      <View className="soft">{words.readOnly}</View>
      {view.isAssumed && <Notice tone="warn">{words.assumed}</Notice>}
      <View className="stack beside">
        <View className="stack">
          <SectionTitle>{words.exceptions}</SectionTitle>
          <Exceptions view={view} exceptions={view.exceptions} />
        </View>
        <View className="stack">
          <SectionTitle>{words.plans}</SectionTitle>
          <PlanList plans={plans} today={view.today} chosen={chosen} onChoose={setChosen} />
          {plan && <PlanRows plan={plan} names={names} />}
        </View>
      </View>
    </Wide>
  )
}

function PlanRows({ plan, names }: { plan: PlanDraft; names: Names }) {
  const { texts } = useSpeech()
  const words = usePageTexts(openPlanTexts)
  const { opening, counters, roster, slotMinutes, walkInPercent, except, groups, horizonDays, releaseAt } =
    plan
  return (
    <Card flush>
      <Row label={words.part.opening}>
        <Lines lines={opening.map(rule => openingLabel(rule, texts))} />
      </Row>
      <Row label={words.part.counters}>
        <Lines lines={[counters, ...roster.map(row => `${row.from}–${row.to}: ${row.counters}`)]} />
      </Row>
      <Row label={words.part.slotMinutes}>{words.minutes(slotMinutes)}</Row>
      <Row label={words.part.walkInPercent}>{words.percent(walkInPercent)}</Row>
      <Row label={words.part.horizonDays}>{horizonDays}</Row>
      <Row label={words.part.releaseAt}>{releaseAt}</Row>
      <Row label={words.part.except}>
        <Lines
          lines={
            except.length === 0 ? [words.all] : [words.notTaken(except.length), ...except.map(names.service)]
          }
        />
      </Row>
      {groups.map(group => (
        <Row key={group.services.join()} label={words.part.groups}>
          <Lines
            lines={[
              names.services(group.services),
              ...group.opening.map(rule => openingLabel(rule, texts)),
              ...(group.counters ? [words.withCounters(Number(group.counters))] : []),
            ]}
          />
        </Row>
      ))}
    </Card>
  )
}

const Lines = ({ lines }: { lines: string[] }) => lines.map(line => <View key={line}>{line}</View>)
