import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { sumOutcomes } from '../../../../shared/domain/recommend/outcome'
import type { Outcome } from '../../../../shared/schemas/outcome'
import { Card } from '../../components/card'
import { SectionTitle } from '../../components/heading'
import { Loaded } from '../../components/loaded'
import { Page } from '../../components/page'
import { LinkRow } from '../../components/row'
import { Segments } from '../../components/segments'
import { now } from '../../phone/clock'
import { useSpeech } from '../../phone/language'
import { open, paramOf } from '../../route'
import { call } from '../../server/call'
import { useData } from '../../server/data'
import { namesOf } from '../../server/names'
import { pointOf, points } from '../../server/reference'
import { dayInWeekLabel } from '../../wording'
import { AccuracyCard } from './accuracy-card'
import { Totals } from './totals'
import { countWords, daysSent, pointLine, pointsSent, savingWords, spanOf } from './view'

const spans = ['7', '30'] as const
type Span = (typeof spans)[number]

/** How well recommending has worked: at one point, or at all points of the staff member's scope. */
export default function StaffOutcomes() {
  const { texts } = useSpeech()
  const pointId = paramOf(useRouter().params, 'pointId')
  const [span, setSpan] = useState<Span>('7')
  return (
    <Page title={texts.outcome.title}>
      <Segments
        label={texts.outcome.span}
        options={spans.map(value => ({ value, name: texts.outcome.days(Number(value)) }))}
        chosen={span}
        onChoose={setSpan}
      />
      {pointId ? <OfPoint pointId={pointId} span={span} /> : <OfScope span={span} />}
    </Page>
  )
}

function OfPoint({ pointId, span }: { pointId: string; span: Span }) {
  const { texts, say } = useSpeech()
  const { data, reload } = useData(`${pointId} ${span}`, () =>
    Promise.all([
      call('listOutcomes', { pointId, ...spanOf(Number(span), now()) }),
      call('listAccuracy', { pointId }),
      points(),
    ]),
  )
  return (
    <Loaded data={data} onRetry={reload}>
      {([outcomes, accuracy, all]) => {
        const point = pointOf(all, pointId)
        const days = daysSent(outcomes)
        return (
          <>
            <Totals title={point ? say(point.name) : pointId} counts={sumOutcomes(outcomes)} />
            {days.length > 0 && <SectionTitle>{texts.outcome.byDay}</SectionTitle>}
            {days.length > 0 && (
              <Card flush>
                {days.map(outcome => (
                  <DayRow key={outcome.day} outcome={outcome} />
                ))}
              </Card>
            )}
            <AccuracyCard accuracy={accuracy} />
          </>
        )
      }}
    </Loaded>
  )
}

function DayRow({ outcome }: { outcome: Outcome }) {
  const { texts } = useSpeech()
  const words = (list: string[], look: string) => (
    <View className={`words ${look}`}>
      {list.map(word => (
        <View key={word}>{word}</View>
      ))}
    </View>
  )
  return (
    <View className="row">
      <View className="grow">
        <View className="strong">{dayInWeekLabel(texts, outcome.day)}</View>
        {words(countWords(outcome, texts), '')}
        {words(savingWords(outcome, texts), 'soft')}
      </View>
    </View>
  )
}

function OfScope({ span }: { span: Span }) {
  const { texts, say } = useSpeech()
  const { data, reload } = useData(`scope ${span}`, () =>
    Promise.all([
      call('listScopeOutcomes', spanOf(Number(span), now())),
      call('listScopeAccuracy', {}),
      points(),
    ]),
  )
  return (
    <Loaded data={data} onRetry={reload}>
      {([outcomes, accuracy, all]) => {
        const { sending, silent } = pointsSent(outcomes)
        const names = namesOf({ points: all, services: [] }, say)
        return (
          <>
            <Totals title={texts.outcome.all(outcomes.length)} counts={sumOutcomes(outcomes)} />
            {sending.length > 0 && <SectionTitle>{texts.outcome.byPoint}</SectionTitle>}
            {sending.length > 0 && (
              <Card flush>
                {sending.map(outcome => (
                  <LinkRow
                    key={outcome.pointId}
                    title={names.point(outcome.pointId)}
                    note={pointLine(outcome, texts)}
                    onPress={() => open('staff/outcome/index', { pointId: outcome.pointId })}
                  />
                ))}
              </Card>
            )}
            {sending.length > 0 && silent > 0 && (
              <View className="soft small">{texts.outcome.silent(silent)}</View>
            )}
            <AccuracyCard accuracy={accuracy} />
          </>
        )
      }}
    </Loaded>
  )
}
