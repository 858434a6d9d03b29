import type { CampaignClass, ClassFacts, Relation, VisitClass, VisitProblem } from '../../schemas/home-visit'
import { addDays } from '../calendar'
import { ageOn, birthDayOf, cleanNumber } from '../identity'
import { isCreditCode } from './credit-code'
import { disabilityCertificate } from './disability-certificate'

/** Who may be visited at home: judged by numbers alone; what papers show is for people to read. */

const threshold = 60

export interface WhoAsks {
  idNumber: string
  relation: Relation
  facts: ClassFacts
  medicalConsent?: boolean | undefined
}

/**
 * Why somebody is not of a class of the campaign on the day of the visit; nothing when as far as numbers tell he is.
 * `class` is a class as the campaign has it.
 */
export function classProblem(
  campaignClass: CampaignClass,
  who: WhoAsks,
  day: string,
): VisitProblem | undefined {
  const { relation, facts, medicalConsent } = who
  if (!relationsOf(campaignClass.class).includes(relation)) return 'relation'
  if (isMedical(campaignClass.class) && !medicalConsent) return 'consent'
  switch (campaignClass.class) {
    case 'over60':
      return ageProblem(who.idNumber, campaignClass.ageRule ?? '60OrMore', day)
    case 'disabled':
      return certificateProblem(facts.disabilityNumber ?? '', who.idNumber)
    case 'seriouslyIll':
      return undefined
    case 'unit':
      return unitProblem(facts, campaignClass.moreThan ?? 0)
  }
}

/** A unit is spoken for by its contact; nobody is his own guardian. */
export const relationsOf = (visitClass: VisitClass): Relation[] =>
  visitClass === 'unit' ? ['unitContact'] : ['self', 'relative', 'guardian']

/** Disability and illness are sensitive: consent to them is given apart from all else (PIPL, articles 28 to 30). */
export const isMedical = (visitClass: VisitClass): boolean =>
  visitClass === 'disabled' || visitClass === 'seriouslyIll'

/**
 * From which day on somebody is of the age: the birthday itself, or the day after it. Who was born on 29 February
 * turns sixty on 1 March where the year has none.
 */
export function ofAgeFrom(birthDay: string, rule: '60OrMore' | 'over60'): string {
  const year = Number(birthDay.slice(0, 4)) + threshold
  const own = `${year}${birthDay.slice(4)}`
  const turns = ageOn(birthDay, own) >= threshold && isOnCalendar(own) ? own : `${year}-03-01`
  return rule === 'over60' ? addDays(turns, 1) : turns
}

const isOnCalendar = (day: string): boolean => addDays(addDays(day, 1), -1) === day

function ageProblem(idNumber: string, rule: '60OrMore' | 'over60', day: string): VisitProblem | undefined {
  const born = birthDayOf(idNumber)
  if (!born) return 'noBirthday'
  return day >= ofAgeFrom(born, rule) ? undefined : 'tooYoung'
}

function certificateProblem(number: string, idNumber: string): VisitProblem | undefined {
  const certificate = disabilityCertificate(number)
  if (!certificate) return 'disabilityNumber'
  return certificate.idNumber === idNumber ? undefined : 'otherPersonsCertificate'
}

function unitProblem(
  { unitName, creditCode, persons }: ClassFacts,
  moreThan: number,
): VisitProblem | undefined {
  if (!unitName || !isCreditCode(cleanNumber(creditCode ?? ''))) return 'creditCode'
  return (persons ?? 0) > moreThan ? undefined : 'tooFew'
}
