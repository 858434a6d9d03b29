import type { Applicant } from '../../../../shared/schemas/booking'
import type { Audience } from '../../../../shared/schemas/service'
import { applicantTexts } from '../../../../shared/texts/applicant'
import { Card } from '../../components/card'
import { Field } from '../../components/field'
import { useSpeech } from '../../phone/language'
import { usePageTexts } from '../../phone/page-texts'
import { checkedApplicant, fieldProblem, type Problems } from './view'

interface Props {
  forFamily: boolean
  typed: Applicant
  /** What an applicant is judged by. */
  at: { today: string; audience: Audience }
  problems: Problems
  onChange: (typed: Applicant) => void
  onProblems: (problems: Problems) => void
}

/** A number that is pasted may come with blanks and characters that nobody sees. */
const longestPaste = 60

/** Name, document number and phone; each is checked when it is left, not while it is being typed. */
export function ApplicantFields({ forFamily, typed, at, problems, onChange, onProblems }: Props) {
  const { texts } = useSpeech()
  const words = usePageTexts(applicantTexts)
  const leave = (name: keyof Applicant) => {
    const { [name]: _, ...others } = problems
    const checked = checkedApplicant(typed, at)
    const problem = 'problems' in checked && typed[name].trim() !== '' ? checked.problems[name] : undefined
    onProblems(problem ? { ...others, [name]: problem } : others)
  }
  const field = (name: keyof Applicant) => ({
    label: (forFamily ? texts.booking.ofFamily : texts.booking)[name],
    placeholder: texts.booking[`${name}Placeholder`],
    value: typed[name],
    problem: fieldProblem(name, typed, problems, texts, words),
    maxLength: longestPaste,
    onChange: (value: string) => onChange({ ...typed, [name]: value }),
    onLeave: () => leave(name),
  })
  return (
    <Card flush>
      <Field {...field('name')} />
      <Field {...field('idNumber')} />
      <Field {...field('phone')} />
    </Card>
  )
}
