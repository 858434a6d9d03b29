import type { ServiceDetail } from '../../../../shared/api'
import { cleanApplicant } from '../../../../shared/domain/applicant/applicant'
import { settledAnswers } from '../../../../shared/domain/applicant/at-hand'
import { numberProblem } from '../../../../shared/domain/applicant/document-number'
import { cleanName, nameProblem } from '../../../../shared/domain/applicant/name'
import { cleanPhone, isPhone } from '../../../../shared/domain/applicant/phone'
import { addDays } from '../../../../shared/domain/calendar'
import { relevantAnswers } from '../../../../shared/domain/checklist/answers'
import { nextQuestion } from '../../../../shared/domain/checklist/inquiry'
import { isCreditCode } from '../../../../shared/domain/home-visit/credit-code'
import { disabilityCertificate } from '../../../../shared/domain/home-visit/disability-certificate'
import { classProblem, isMedical, relationsOf } from '../../../../shared/domain/home-visit/who-may'
import { cleanNumber } from '../../../../shared/domain/identity'
import type { Answers, FactValue, Question } from '../../../../shared/schemas/fact'
import type { OpenCampaign, SignUp, VisitProblem } from '../../../../shared/schemas/home-visit'
import type { Language } from '../../../../shared/schemas/text'
import type { HomeVisitTexts } from '../../../../shared/texts/home-visit'
import type { VisitDraft } from '../draft'

export type StepName = keyof HomeVisitTexts['ask'] | 'question'

/** The screens of a request, in their order; what one class is not asked is left out. */
export function stepsOf({ visitClass, relation }: VisitDraft): StepName[] {
  const isUnit = visitClass === 'unit'
  const isForAnother = !isUnit && relation !== undefined && relation !== 'self'
  return [
    'class',
    ...(isUnit ? [] : (['relation'] as const)),
    ...(visitClass && isMedical(visitClass) ? (['consent'] as const) : []),
    'service',
    ...(isUnit ? (['unitName', 'creditCode', 'persons'] as const) : []),
    'name',
    'idNumber',
    ...(visitClass === 'disabled' ? (['disabilityNumber'] as const) : []),
    'phone',
    ...(isForAnother ? (['contactName', 'contactPhone'] as const) : []),
    ...(isUnit ? [] : (['question'] as const)),
    'division',
    'address',
    'halfDays',
    'review',
  ]
}

/** What a screen is judged by. */
export interface Surroundings {
  campaign: OpenCampaign
  detail: ServiceDetail | undefined
  today: string
}

/** The answers as they are about this applicant: his number tells his age. */
export const answersOf = (draft: VisitDraft, { detail, today }: Surroundings): Answers =>
  settledAnswers(
    draft.answers,
    cleanNumber(draft.applicant.idNumber),
    dayAsked(draft, today),
    detail?.adultAge,
  )

/** What was answered for the list, without what the number tells. */
export function givenAnswers(draft: VisitDraft, { detail, today }: Surroundings): [Question, FactValue][] {
  const told = settledAnswers({}, cleanNumber(draft.applicant.idNumber), dayAsked(draft, today))
  return (detail?.questions ?? []).flatMap(question => {
    const value = draft.answers[question.fact]
    return value === undefined || question.fact in told ? [] : [[question, value]]
  })
}

const dayAsked = ({ halfDays }: VisitDraft, today: string): string =>
  halfDays.map(({ day }) => day).sort()[0] ?? addDays(today, 1)

/** What still has to be asked for the list of what is to be ready at home. */
export const questionOf = (draft: VisitDraft, around: Surroundings) =>
  around.detail && nextQuestion(around.detail, answersOf(draft, around), dayAsked(draft, around.today))

const answered = (typed: string): boolean => typed.trim() !== ''

const isDone: Record<StepName, (draft: VisitDraft, around: Surroundings) => boolean> = {
  class: ({ visitClass }, { campaign }) => campaign.classes.some(one => one.class === visitClass),
  relation: ({ visitClass, relation }) =>
    visitClass !== undefined && relation !== undefined && relationsOf(visitClass).includes(relation),
  consent: ({ consent }) => consent === true,
  service: ({ service }, { detail }) => service !== undefined && detail?.service.code === service,
  unitName: ({ facts }) => answered(facts.unitName ?? ''),
  creditCode: ({ facts }) => isCreditCode(cleanNumber(facts.creditCode ?? '')),
  persons: ({ facts }, around) => personsProblem(facts.persons, around) === undefined,
  name: ({ applicant }) => !nameProblem(cleanName(applicant.name)),
  idNumber: (draft, around) => numberStepProblem(draft, around) === undefined,
  disabilityNumber: draft => certificateProblem(draft) === undefined,
  phone: ({ applicant }) => isPhone(cleanPhone(applicant.phone)),
  contactName: ({ contact }) => !nameProblem(cleanName(contact.name)),
  contactPhone: ({ contact }) => isPhone(cleanPhone(contact.phone)),
  question: (draft, around) => around.detail !== undefined && questionOf(draft, around) === undefined,
  division: ({ divisionCode }) => divisionCode !== undefined,
  address: ({ address }) => address.trim().length >= 4,
  halfDays: ({ halfDays, isWhenChosen }) => halfDays.length > 0 && isWhenChosen === true,
  review: () => false,
}

/** The first screen that is not answered. */
export const nextStep = (draft: VisitDraft, around: Surroundings): StepName =>
  stepsOf(draft).find(step => !isDone[step](draft, around)) ?? 'review'

export const isAnswered = (draft: VisitDraft, step: StepName, around: Surroundings): boolean =>
  isDone[step](draft, around)

const classIn = ({ visitClass }: VisitDraft, { campaign }: Surroundings) =>
  campaign.classes.find(one => one.class === visitClass)

/** What is wrong with a number: its own slip, or that its holder is too young on every day that can be asked for. */
export function numberStepProblem(
  draft: VisitDraft,
  around: Surroundings,
): ReturnType<typeof numberProblem> | VisitProblem {
  const idNumber = cleanNumber(draft.applicant.idNumber)
  const isUnit = draft.visitClass === 'unit'
  const audience = isUnit ? 'all' : (around.detail?.service.audience ?? 'all')
  const slip = numberProblem(idNumber, { today: around.today, audience })
  if (slip) return slip
  const campaignClass = classIn(draft, around)
  if (campaignClass?.class !== 'over60') return undefined
  const last = addDays(around.today, around.campaign.leadDays.until)
  return classProblem(campaignClass, { ...draft, idNumber, relation: 'self' }, last)
}

export function certificateProblem({ facts, applicant }: VisitDraft): VisitProblem | undefined {
  const certificate = disabilityCertificate(facts.disabilityNumber ?? '')
  if (!certificate) return 'disabilityNumber'
  return certificate.idNumber === cleanNumber(applicant.idNumber) ? undefined : 'otherPersonsCertificate'
}

/** More than so many have to travel. */
export const leastPersons = ({ campaign }: Surroundings): number =>
  campaign.classes.find(one => one.class === 'unit')?.moreThan ?? 0

export function personsProblem(persons: number | undefined, around: Surroundings): VisitProblem | undefined {
  return persons !== undefined && persons > leastPersons(around) && persons <= 5000 ? undefined : 'tooFew'
}

/** A draft with another answer; what hangs on the answer that was changed is asked anew. */
export function withVisitAnswer(draft: VisitDraft, change: Partial<VisitDraft>): VisitDraft {
  const next = { ...draft, ...change }
  if (change.visitClass && change.visitClass !== draft.visitClass) {
    const { relation: _, consent: __, ...rest } = next
    return change.visitClass === 'unit' ? { ...rest, relation: 'unitContact' } : rest
  }
  if (change.service && change.service !== draft.service) return { ...next, answers: {} }
  if (change.divisionCode && change.divisionCode !== draft.divisionCode) return withoutPlace(next, change)
  return next
}

const withoutPlace = (draft: VisitDraft, change: Partial<VisitDraft>): VisitDraft => {
  const { location: _, isWhenChosen: __, ...rest } = draft
  return { ...rest, halfDays: [], ...(change.location && { location: change.location }) }
}

/** What is sent; only of a draft whose screens are all answered. */
export function signUpOf(draft: VisitDraft, around: Surroundings, language: Language): SignUp {
  const { visitClass, relation, service, divisionCode, location, contact, facts, consent } = draft
  const isForAnother = relation === 'relative' || relation === 'guardian'
  const answers = answersOf(draft, around)
  const day = dayAsked(draft, around.today)
  const { detail } = around
  return {
    requestId: draft.requestId,
    campaignId: around.campaign.campaignId,
    visitClass: visitClass ?? 'over60',
    relation: relation ?? 'self',
    applicant: cleanApplicant(draft.applicant),
    ...(isForAnother && { contact: { name: cleanName(contact.name), phone: cleanPhone(contact.phone) } }),
    facts,
    services: service ? [service] : [],
    answers: detail ? relevantAnswers(detail.rules, answers, day, detail.adultAge) : answers,
    address: {
      divisionCode: divisionCode ?? '',
      text: draft.address.trim(),
      ...(location && { location }),
    },
    halfDays: draft.halfDays,
    ...(consent && { medicalConsent: true }),
    language,
  }
}
