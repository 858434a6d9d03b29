import { View } from '@tarojs/components'
import { useState } from 'react'
import { applicantProblems, cleanApplicant } from '../../../../shared/domain/applicant/applicant'
import type { Texts } from '../../../../shared/texts'
import { type ApplicantTexts, applicantTexts } from '../../../../shared/texts/applicant'
import { type HomeVisitTexts, homeVisitTexts } from '../../../../shared/texts/home-visit'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { Heading } from '../../components/heading'
import { fieldProblem } from '../../errand/booking/view'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import type { VisitDraft } from '../draft'
import { OtherWays } from '../other-ways'
import { askedOf } from '../view'
import {
  certificateProblem,
  isAnswered,
  leastPersons,
  numberStepProblem,
  personsProblem,
  type StepName,
} from './step'
import type { StepProps } from './step-props'
import './index.scss'

interface Typed {
  value: (draft: VisitDraft) => string
  fill: (draft: VisitDraft, typed: string) => VisitDraft
}

const applicant = (field: keyof VisitDraft['applicant']): Typed => ({
  value: draft => draft.applicant[field],
  fill: (draft, typed) => ({ ...draft, applicant: { ...draft.applicant, [field]: typed } }),
})
const contact = (field: keyof VisitDraft['contact']): Typed => ({
  value: draft => draft.contact[field],
  fill: (draft, typed) => ({ ...draft, contact: { ...draft.contact, [field]: typed } }),
})
const fact = (field: 'disabilityNumber' | 'unitName' | 'creditCode'): Typed => ({
  value: draft => draft.facts[field] ?? '',
  fill: (draft, typed) => ({ ...draft, facts: { ...draft.facts, [field]: typed } }),
})

const typedSteps = {
  name: applicant('name'),
  idNumber: applicant('idNumber'),
  phone: applicant('phone'),
  contactName: contact('name'),
  contactPhone: contact('phone'),
  disabilityNumber: fact('disabilityNumber'),
  unitName: fact('unitName'),
  creditCode: fact('creditCode'),
  address: { value: draft => draft.address, fill: (draft, address) => ({ ...draft, address }) },
  persons: {
    value: draft => (draft.facts.persons === undefined ? '' : String(draft.facts.persons)),
    fill: (draft, typed) => {
      const { persons: _, ...facts } = draft.facts
      const persons = Number(typed)
      return {
        ...draft,
        facts: { ...facts, ...(Number.isInteger(persons) && persons > 0 && { persons }) },
      }
    },
  },
} satisfies Record<string, Typed>

export type TypedName = keyof typeof typedSteps
export const isTyped = (step: StepName): step is TypedName => step in typedSteps

/** A question that is answered in a field; what is wrong is said when it is sent on, not while it is typed. */
export function TypedStep({ step, draft, around, onAnswer }: StepProps & { step: TypedName }) {
  const { texts } = useSpeech()
  const words = usePageTexts(homeVisitTexts)
  const own = usePageTexts(applicantTexts)
  const { value, fill } = typedSteps[step] as Typed
  const [typed, setTyped] = useState(value(draft))
  const [problem, setProblem] = useState<string>()
  const goOn = () => {
    const next = fill(draft, typed.trim())
    if (isAnswered(next, step, around)) return onAnswer(next)
    setProblem(problemIn(step, next, around, { texts, words, own }))
  }
  const asked = askedOf(step, draft.visitClass, words)
  const isOutside = problem !== undefined && outside.some(one => words.problem[one] === problem)
  return (
    <>
      <Card>
        <Heading>{asked}</Heading>
        {draft.visitClass === 'unit' && step === 'name' && (
          <View className="soft">{words.unitContactHint}</View>
        )}
        {step === 'address' && draft.location && <View className="soft">{words.picked}</View>}
        {step === 'persons' && <View className="soft">{words.moreThan(leastPersons(around))}</View>}
        {words.hint[step] && <View className="soft">{words.hint[step]}</View>}
        <View className="asked-above">
          <Field
            label={asked}
            placeholder=""
            value={typed}
            problem={problem}
            maxLength={step === 'address' ? 120 : 100}
            isLong={step === 'address'}
            type={step === 'persons' ? 'number' : 'text'}
            onChange={next => {
              setTyped(next)
              setProblem(undefined)
            }}
          />
        </View>
        <Button kind="primary" onPress={goOn}>
          {words.next}
        </Button>
      </Card>
      {isOutside && <OtherWays />}
    </>
  )
}

/** What no slip of the finger explains: whoever is none of those visited is told what else there is. */
const outside = ['tooYoung', 'tooFew'] as const

interface Wording {
  texts: Texts
  words: HomeVisitTexts
  own: ApplicantTexts
}

function problemIn(
  step: TypedName,
  draft: VisitDraft,
  around: StepProps['around'],
  { texts, words, own }: Wording,
): string {
  const said = (problem: string | undefined): string =>
    (problem && (words.problem as Record<string, string>)[problem]) ||
    (problem && (own.number as Record<string, string>)[problem]) ||
    texts.errors.invalidInput
  if (step === 'idNumber' && draft.applicant.idNumber === '') return own.empty.idNumber
  if (step === 'idNumber') return said(numberStepProblem(draft, around))
  if (step === 'disabilityNumber') return said(certificateProblem(draft))
  if (step === 'persons') return said(personsProblem(draft.facts.persons, around))
  if (step === 'address') return words.problem.address
  if (step === 'creditCode' || step === 'unitName') return words.problem.creditCode
  const field = step === 'name' || step === 'contactName' ? 'name' : 'phone'
  const person = {
    ...draft.applicant,
    [field]: typedSteps[step].value(draft),
  }
  const problems = applicantProblems(cleanApplicant(person), { today: around.today, audience: 'all' })
  return fieldProblem(field, person, problems, texts, own) ?? texts.errors.invalidInput
}
