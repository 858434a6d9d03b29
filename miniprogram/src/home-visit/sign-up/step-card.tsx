import { View } from '@tarojs/components'
import { withAnswer } from '../../../../shared/domain/checklist/answers'
import { resolveChecklist } from '../../../../shared/domain/checklist/checklist'
import { insteadOf } from '../../../../shared/domain/checklist/instead'
import { relationsOf } from '../../../../shared/domain/home-visit/who-may'
import { homeVisitTexts } from '../../../../shared/texts/home-visit'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { OptionList } from '../../components/option-list'
import { QuestionCard } from '../../errand/checklist/question-card'
import { Finder } from '../../errand/service/finder'
import { usePageTexts } from '../../phone/page-texts'
import { OtherWays } from '../other-ways'
import { classNote } from '../view'
import { DivisionStep } from './division-step'
import { HalfDayStep } from './half-day-step'
import { answersOf, questionOf, type StepName, withVisitAnswer } from './step'
import type { StepProps } from './step-props'
import { isTyped, TypedStep } from './typed-step'

/** One question and what answers it. */
export function StepCard({ step, ...props }: StepProps & { step: Exclude<StepName, 'review'> }) {
  if (isTyped(step)) return <TypedStep step={step} {...props} />
  switch (step) {
    case 'class':
      return <ClassStep {...props} />
    case 'relation':
      return <RelationStep {...props} />
    case 'consent':
      return <ConsentStep {...props} />
    case 'service':
      return <ServiceStep {...props} />
    case 'question':
      return <QuestionStep {...props} />
    case 'division':
      return <DivisionStep {...props} />
    case 'halfDays':
      return <HalfDayStep {...props} />
  }
}

function ClassStep({ draft, around, onAnswer }: StepProps) {
  const words = usePageTexts(homeVisitTexts)
  return (
    <>
      <Heading>{words.ask.class}</Heading>
      <OptionList
        label={words.ask.class}
        options={around.campaign.classes.map(one => ({
          value: one.class,
          name: words.visitClass[one.class].name,
          note: classNote(one, words),
        }))}
        chosen={draft.visitClass}
        onChoose={visitClass => onAnswer(withVisitAnswer(draft, { visitClass }))}
      />
    </>
  )
}

function RelationStep({ draft, onAnswer }: StepProps) {
  const words = usePageTexts(homeVisitTexts)
  const relations = relationsOf(draft.visitClass ?? 'over60')
  return (
    <>
      <Heading>{words.ask.relation}</Heading>
      <OptionList
        label={words.ask.relation}
        options={relations.map(value => ({ value, name: words.relation[value] }))}
        chosen={draft.relation}
        onChoose={relation => onAnswer(withVisitAnswer(draft, { relation }))}
      />
    </>
  )
}

/** Apart from all else, and free: who says no is told what else there is. */
function ConsentStep({ draft, onAnswer }: StepProps) {
  const words = usePageTexts(homeVisitTexts)
  const say = (consent: boolean) => onAnswer(withVisitAnswer(draft, { consent }))
  return (
    <>
      <Card>
        <Heading>{words.ask.consent}</Heading>
        <View>{words.consentText}</View>
        <View className="choice choice-list">
          <Button kind="primary" onPress={() => say(true)}>
            {words.consentYes}
          </Button>
          <Button onPress={() => say(false)}>{words.consentNo}</Button>
        </View>
      </Card>
      {draft.consent === false && <OtherWays />}
    </>
  )
}

function ServiceStep({ draft, onAnswer }: StepProps) {
  const words = usePageTexts(homeVisitTexts)
  return (
    <>
      <Heading>{words.ask.service}</Heading>
      <Finder onChoose={service => onAnswer(withVisitAnswer(draft, { service }))} />
    </>
  )
}

/** What the list of the service asks, as anywhere else; the age is known by the number. */
function QuestionStep({ draft, around, onAnswer }: StepProps) {
  const words = usePageTexts(homeVisitTexts)
  const { detail, today } = around
  const fact = questionOf(draft, around)
  const question = detail?.questions.find(one => one.fact === fact)
  if (!detail) return null
  const answers = answersOf(draft, around)
  if (!question) {
    const { items } = resolveChecklist(detail.rules, answers, today, detail.adultAge)
    const cannot = insteadOf(items, code => detail.materials.find(one => one.code === code)?.form)
    return cannot ? <OtherWays reason={words.cannot} /> : null
  }
  return (
    <QuestionCard
      key={question.fact}
      id="visit-question"
      question={question}
      onDate={today}
      onAnswer={value =>
        onAnswer({ ...draft, answers: withAnswer(answers, question.fact, value, detail.adultAge) })
      }
    />
  )
}
