import { materials } from '../../../shared/content/materials'
import { questions } from '../../../shared/content/questions'
import { resolveChecklist } from '../../../shared/domain/checklist/checklist'
import { type Inquiry, questionPlan } from '../../../shared/domain/checklist/inquiry'
import {
  type Distinctions,
  distinctionsIn,
  possibleValues,
  requirementsOn,
} from '../../../shared/domain/checklist/requirement'
import type { Answers, FactName, FactValue } from '../../../shared/schemas/fact'
import type { Rule } from '../../../shared/schemas/rule'
import type { Service } from '../../../shared/schemas/service'
import type { Language } from '../../../shared/schemas/text'
import { textsOf } from '../../../shared/texts'
import { factNames, isChoice, isOwn } from '../../../shared/vocabulary/fact'
import { markdownTable } from '../markdown'
import { inquiryOf } from './content'

/** Everything a service can ask for on a day: a row for every way the questions can be answered, in Markdown. */
export function decisionTable(service: Service, onDate: string, language: Language): string {
  const inquiry = inquiryOf(service)
  const required = requirementsOn(inquiry.rules, onDate)
  const apart = distinctionsIn(required)
  const cases = casesOf(inquiry, apart, {}, onDate)
  const facts = factNames.filter(fact => cases.some(answers => answers[fact] !== undefined))
  const columns = required.map(({ material }) => material)
  const rows = cases.map(answers => [
    ...facts.map(fact => answerCell(answers[fact], apart.ages)),
    ...materialCells(inquiry.rules, answers, onDate, columns),
  ])
  const { expected, most } = questionPlan(inquiry, {}, onDate)
  return [
    `## ${service.code} ${service.name[language]}`,
    `${onDate} · cases: ${cases.length} · questions: ${expected.toFixed(2)} on average, ${most} at most`,
    markdownTable([...facts.map(fact => factHead(fact, language)), ...columns], rows),
    ...required.flatMap(({ material, rules }) => legend(material, rules, language)),
  ].join('\n\n')
}

/** The applicants the questions tell apart. */
function casesOf(inquiry: Inquiry, apart: Distinctions, answers: Answers, onDate: string): Answers[] {
  const { next } = questionPlan(inquiry, answers, onDate)
  if (!next) return [answers]
  return possibleValues(next, apart, answers).flatMap(value =>
    casesOf(inquiry, apart, { ...answers, [next]: value }, onDate),
  )
}

/** ● asked, ●n asked in the n-th way of the legend below. */
function materialCells(rules: Rule[], answers: Answers, onDate: string, columns: string[]): string[] {
  const { items } = resolveChecklist(rules, answers, onDate)
  return columns.map(material => {
    const item = items.find(one => one.material === material)
    if (!item) return ''
    const own = requirementsOn(rules, onDate).find(one => one.material === material)?.rules ?? []
    const way = own.findIndex(rule => rule.form === item.form && rule.note === item.note)
    return own.length > 1 ? `●${way + 1}` : '●'
  })
}

function answerCell(answer: FactValue | undefined, ages: number[]): string {
  if (answer === undefined) return '–'
  if (typeof answer === 'string') return answer
  if (typeof answer === 'boolean') return answer ? '✓' : '✗'
  const next = ages.find(age => age > answer)
  return next === undefined ? `${answer}+` : `${answer}–${next - 1}`
}

function factHead(fact: FactName, language: Language): string {
  const texts = textsOf(language)
  if (isChoice(fact) || isOwn(fact)) return questions.find(one => one.fact === fact)?.ask[language] ?? fact
  return fact === 'age' ? texts.checklist.years : texts.fact[fact].yes
}

function legend(code: string, rules: Rule[], language: Language): string[] {
  const material = materials.find(one => one.code === code)
  if (!material) return []
  return rules.map((rule, i) => {
    const words = [
      textsOf(language).form[rule.form ?? material.form],
      (rule.note ?? material.note)?.[language],
      `${rule.evidence.sources.join(' ')} ${rule.evidence.confidence} ${rule.evidence.asOf}`,
      (rule.from || rule.until) && `${rule.from ?? ''} … ${rule.until ?? ''}`,
    ]
    const number = rules.length > 1 ? ` ●${i + 1}` : ''
    return `${code}${number} ${material.name[language]}: ${words.filter(Boolean).join(' · ')}`
  })
}
