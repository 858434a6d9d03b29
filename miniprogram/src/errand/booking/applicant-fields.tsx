import type { Applicant } from '../../../../shared/schemas/booking'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { useSpeech } from '../../phone/language'
import { checkedApplicant, type Problems } from './view'

interface Props {
  forFamily: boolean
  typed: Applicant
  problems: Problems
  onChange: (typed: Applicant) => void
  onProblems: (problems: Problems) => void
}

/** Name, document number and phone; each is checked when it is left, not while it is being typed. */
export function ApplicantFields({ forFamily, typed, problems, onChange, onProblems }: Props) {
  const { texts } = useSpeech()
  const field = (name: keyof Applicant) => ({
    label: (forFamily ? texts.booking.ofFamily : texts.booking)[name],
    placeholder: texts.booking[`${name}Placeholder`],
    value: typed[name],
    problem: problems[name] && texts.errors[problems[name]],
    onChange: (value: string) => onChange({ ...typed, [name]: value }),
    onLeave: () => onProblems(withProblemOf(name, typed, problems)),
  })
  return (
    <Card flush>
      <Field {...field('name')} />
      <Field {...field('idNumber')} maxLength={20} />
      <Field {...field('phone')} maxLength={20} />
    </Card>
  )
}

function withProblemOf(name: keyof Applicant, typed: Applicant, problems: Problems): Problems {
  const { [name]: _, ...others } = problems
  if (typed[name].trim() === '') return others
  const checked = checkedApplicant(typed)
  const problem = 'problems' in checked ? checked.problems[name] : undefined
  return problem ? { ...others, [name]: problem } : others
}
