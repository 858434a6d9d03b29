import type { ServiceDetail } from '../../../../shared/api'
import { relevantAnswers } from '../../../../shared/domain/checklist/answers'
import { type ChecklistItem, resolveChecklist } from '../../../../shared/domain/checklist/checklist'
import { insteadOf } from '../../../../shared/domain/checklist/instead'
import { isBrought } from '../../../../shared/domain/checklist/marks'
import { quantityOf } from '../../../../shared/domain/checklist/quantity'
import { usualAdultAge } from '../../../../shared/domain/checklist/requirement'
import { ageBand, sharedAnswers } from '../../../../shared/domain/checklist/shared-list'
import { answersWithin, canBeTogether, sharedMaterials } from '../../../../shared/domain/checklist/together'
import type { MaterialForm } from '../../../../shared/schemas/code'
import type { Evidence } from '../../../../shared/schemas/evidence'
import type { Answers, FactName, Question } from '../../../../shared/schemas/fact'
import type { Fee } from '../../../../shared/schemas/fee'
import type { Material } from '../../../../shared/schemas/material'
import type { Test } from '../../../../shared/schemas/rule'
import type { Text } from '../../../../shared/schemas/text'
import type { Texts } from '../../../../shared/texts'
import type { Errand } from '../../visit/errand'
import { isDoubtful, pastPriceLabel, testLabel } from '../../wording'
import { answerLabel } from './answer-label'

type Say = (text: Text) => string

export interface MaterialView {
  code: string
  name: string
  form: string
  note: string | undefined
  /** The note where it is one for people in this case: what exactly is meant, not only how to prepare it. */
  caseNote: string | undefined
  /** How many of what. */
  quantity: string
  reason: string | undefined
  /** Nothing unusual is behind it: most people bring it. */
  isUsual: boolean
  doubtful: boolean
  /** Else it is made at the counter, like fingerprints. */
  isBrought: boolean
  /** No material, but what to do instead of applying. */
  isInstead: boolean
  material: Material
  evidence: Evidence
}

export const materialViews = (
  detail: ServiceDetail,
  answers: Answers,
  onDate: string,
  texts: Texts,
  say: Say,
): MaterialView[] =>
  viewsOf(resolveChecklist(detail.rules, answers, onDate, detail.adultAge).items, detail, texts, say)

type Known = Pick<ServiceDetail, 'materials' | 'questions' | 'wording' | 'adultAge'>

/** What is listed, of one service or of all in a visit. */
export function viewsOf(
  items: ChecklistItem[],
  { materials, questions, wording, adultAge }: Known,
  own: Texts,
  say: Say,
): MaterialView[] {
  const texts = wordedTexts(own, wording, say)
  return items.flatMap(item => {
    const material = materials.find(({ code }) => code === item.material)
    if (!material) return []
    const note = item.note ?? material.note
    const form = item.form ?? material.form
    return {
      code: item.material,
      name: say(material.name),
      form: texts.form[form],
      note: note && say(note),
      caseNote: item.note && item.reason.length > 0 ? say(item.note) : undefined,
      quantity: quantityLabel(texts, form, material.count),
      reason: reasonLabel(texts, item.reason),
      isUsual: item.reason.every(test => isCommon(test, questions, adultAge)),
      doubtful: isDoubtful(material.evidence) || isDoubtful(item.evidence),
      isBrought: isBrought({ form }),
      isInstead: form === 'instead',
      material,
      evidence: item.evidence,
    }
  })
}

function quantityLabel(texts: Texts, form: MaterialForm, count: number): string {
  const { originals, copies } = quantityOf(form, count)
  const parts = [
    originals > 0 && texts.checklist.originals(originals),
    copies > 0 && texts.checklist.copies(copies),
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(texts.checklist.and) : texts.checklist.nothing
}

/** Whether most applicants are so. */
function isCommon({ fact, op, value }: Test, questions: Question[], adultAge = usualAdultAge): boolean {
  const question = questions.find(one => one.fact === fact)
  if (question?.kind === 'yesNo') return question.yesShare >= 0.5 === value
  if (question?.kind === 'choice') return true
  return op === 'gte' && Number(value) <= adultAge
}

/** The texts with what the edition says in other words than the app does by itself. */
export function wordedTexts(texts: Texts, wording: ServiceDetail['wording'], say: Say): Texts {
  if (!wording) return texts
  const [form, fact]: [Record<string, string>, Record<string, object>] = [
    { ...texts.form },
    { ...texts.fact },
  ]
  let { choice } = texts
  for (const [code, text] of Object.entries(wording)) {
    const [kind, name = '', answer = ''] = code.split('.')
    if (kind === 'form') form[name] = say(text)
    else if (kind === 'fact') fact[name] = { ...fact[name], [answer]: say(text) }
    else choice = say(text)
  }
  return { ...texts, form, fact, choice } as Texts
}

export function reasonLabel(texts: Texts, reason: ChecklistItem['reason']): string | undefined {
  if (reason.length === 0) return undefined
  const labels = new Set(reason.map(test => testLabel(texts, test)))
  return texts.checklist.because + [...labels].join(texts.checklist.and)
}

export interface AnswerView {
  fact: FactName
  ask: string
  answer: string
}

/** The questions answered so far, in the order of the answers. */
export function answerViews(
  { questions }: ServiceDetail,
  answers: Answers,
  texts: Texts,
  say: Say,
): AnswerView[] {
  return Object.entries(answers).flatMap(([fact, value]) => {
    const question = questions.find(one => one.fact === fact)
    return question && value !== undefined
      ? { fact: question.fact, ask: say(question.ask), answer: answerLabel(question, value, texts, say) }
      : []
  })
}

/** Of a list that was shared no age is known, only between which it is. */
export function sharedAgeLabel(
  detail: ServiceDetail,
  age: number,
  onDate: string,
  { age: words, checklist }: Texts,
) {
  const { from, below } = ageBand(bandedBy(detail), age, onDate, detail.adultAge)
  const parts = [from > 0 && words.from(from), below !== undefined && words.below(below)].filter(Boolean)
  return parts.join(checklist.and)
}

export function ageOf(typed: string): number | undefined {
  const age = Number(typed)
  return /^\d{1,3}$/.test(typed.trim()) && age <= 120 ? age : undefined
}

/** Whether the answers lead to no list, because this person cannot apply here. */
export const hasInstead = (
  { rules, materials, adultAge }: ServiceDetail,
  answers: Answers,
  onDate: string,
): boolean =>
  insteadOf(
    resolveChecklist(rules, answers, onDate, adultAge).items,
    code => materials.find(one => one.code === code)?.form,
  ) !== undefined

/** The fees of a service in its own order, the usual one first. */
export const feesOf = ({ service, fees }: ServiceDetail): Fee[] =>
  service.fees.flatMap(code => fees.find(fee => fee.code === code) ?? [])

export function leftLabel(texts: Texts, left: number): string {
  return left <= 1 ? texts.checklist.leftOne : texts.checklist.left(left)
}

/** Of a list, what goes into the bag: fingerprints, for one, are listed but not brought. */
export const toBring = (items: ChecklistItem[], materials: Material[]): ChecklistItem[] =>
  items.filter(({ material, form }) =>
    isBrought(form ? { form } : (materials.find(({ code }) => code === material) ?? {})),
  )

/** How much is brought, and how much more is done in the hall. */
export function readyLabel({ checklist }: Texts, brought: number, there: number): string {
  const bring = brought === 0 ? checklist.readyNone : checklist.ready(brought)
  return there === 0 ? bring : bring + checklist.there(there)
}

/** By what a list is found by whoever it is sent to: what was answered goes along, but not how old the person is. */
export function sharedList(detail: ServiceDetail, answers: Answers, onDate: string) {
  const { rules, service, adultAge } = detail
  const relevant = relevantAnswers(rules, answers, onDate, adultAge)
  const given = sharedAnswers(bandedBy(detail), relevant, onDate, adultAge)
  return { service: service.code, ...(given && { given }) }
}

/** The rules by which ages are told apart: also those of what is done in the same visit. */
const bandedBy = ({ rules, together }: ServiceDetail) => [...rules, ...together.flatMap(other => other.rules)]

/** What the card says: the service and how much there is to bring, as far as that is known. */
export function shareTitle(
  detail: ServiceDetail | undefined,
  answers: Answers,
  onDate: string,
  texts: Texts,
  say: Say,
): string {
  if (!detail) return texts.checklist.title
  const { items, open } = resolveChecklist(detail.rules, answers, onDate, detail.adultAge)
  const name = say(detail.service.name)
  return open.length > 0
    ? texts.share.ask(name)
    : texts.share.list(name, toBring(items, detail.materials).length)
}

/** What was paid before the day. */
export function earlierPrices(texts: Texts, { prices }: Fee, onDate: string): string[] {
  return prices
    .filter(({ until }) => until !== undefined && until <= onDate)
    .map(price => pastPriceLabel(texts, price))
}

/** What goes along in one visit, and how much of it is in the bag already. */
export function togetherViews(
  { service, rules, together, materials, adultAge }: ServiceDetail,
  answers: Answers,
  onDate: string,
  texts: Texts,
  say: Say,
  visit = [service.code],
): { code: string; name: string; note: string; isOpen: boolean }[] {
  const own = toBring(resolveChecklist(rules, answers, onDate, adultAge).items, materials)
  return together
    .filter(({ code }) => canBeTogether([...visit, code]))
    .map(({ code, name, rules: others }) => {
      const known = answersWithin(code, [...visit, code], answers)
      const { items, open } = resolveChecklist(others, known, onDate, adultAge)
      const { same, more } = sharedMaterials(own, toBring(items, materials))
      return { code, name: say(name), note: texts.checklist.shared(same, more), isOpen: open.length > 0 }
    })
}

/** What was answered in a list itself: what another has brought along may be corrected there. */
export const answersOfItsOwn = ({ answers, carried = {} }: Errand): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([fact, value]) => carried[fact as FactName] !== value))

/** Whether what is answered in both is answered alike, so that both can be about one person. */
export const isAgreed = (some: Answers, others: Answers): boolean =>
  Object.entries(some).every(([fact, value]) => (others[fact as FactName] ?? value) === value)
