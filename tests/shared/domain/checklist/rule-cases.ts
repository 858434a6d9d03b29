import fc from 'fast-check'
import { questions } from '../../../../shared/content/questions'
import { rules } from '../../../../shared/content/rules'
import { services } from '../../../../shared/content/services'
import type { Inquiry } from '../../../../shared/domain/checklist/inquiry'
import type { Answers, FactName, FactValue } from '../../../../shared/schemas/fact'
import type { Condition, Rule } from '../../../../shared/schemas/rule'
import { choicesOf, factNames } from '../../../../shared/vocabulary/fact'

/** A second, plain reading of the rules, to hold the domain's against. */
export const today = '2026-11-25'
export const rulesOf = (code: string): Rule[] => rules.filter(rule => rule.services.includes(code))
export const inquiry = (of: Rule[]): Inquiry => ({ rules: of, questions })

export function withRules(written: Pick<Rule, 'material' | 'when' | 'from' | 'until' | 'form'>[]): Rule[] {
  return written.map((rule, i) => ({
    code: `rule-${i}`,
    services: ['PP-NEW'],
    evidence: { confidence: 'high', sources: ['K'], asOf: '2026' },
    ...rule,
  }))
}

/**
 * What one applicant brings today, with the form and remark of the first rule that asks for it. Who is told what to
 * do instead brings nothing else.
 */
export function plainList(of: Rule[], applicant: Answers): string[] {
  const asking = of.filter(
    ({ when, from = '', until = '9' }) => from <= today && today < until && holds(when, applicant),
  )
  const first = asking.filter(
    (rule, i) => asking.findIndex(({ material }) => material === rule.material) === i,
  )
  const away = first.filter(({ form }) => form === 'instead').slice(0, 1)
  const listed = away.length > 0 ? away : first
  return listed.map(({ material, form, note }) => [material, form, note?.en].join(' ')).sort()
}

export const plainMaterials = (of: Rule[], applicant: Answers): string[] =>
  plainList(of, applicant).map(line => line.split(' ')[0] ?? '')

export function holds(when: Condition, answers: Answers): boolean {
  if (when === true) return true
  if ('all' in when) return when.all.every(part => holds(part, answers))
  if ('any' in when) return when.any.some(part => holds(part, answers))
  const answer = answers[when.fact]
  if (when.op === 'eq') return answer === when.value
  return when.op === 'lt' ? Number(answer) < Number(when.value) : Number(answer) >= Number(when.value)
}

export const isPossible = ({ age, military_active, registered_state_personnel }: Answers): boolean =>
  age === undefined || Number(age) >= 16 || !(military_active || registered_state_personnel)

export const testedIn = (of: Rule[]): FactName[] =>
  factNames.filter(name => JSON.stringify(of).includes(`"${name}"`))

export function possibleApplicants(facts: FactName[], answers: Answers): Answers[] {
  const fact = facts.find(name => answers[name] === undefined)
  if (!fact) return [answers]
  return someValues(fact, answers).flatMap(value => possibleApplicants(facts, { ...answers, [fact]: value }))
}

export function someValues(fact: FactName, answers: Answers): FactValue[] {
  const values: readonly FactValue[] =
    choicesOf(fact) ?? (fact === 'age' ? [0, 7, 16, 18, 60] : [true, false])
  return values.filter(value => isPossible({ ...answers, [fact]: value }))
}

export function pick(applicant: Answers, facts: FactName[]): Answers {
  return Object.fromEntries(facts.map(fact => [fact, applicant[fact]]))
}

export function test(fact: FactName, op: 'lt' | 'gte' | 'eq', value: FactValue): Condition {
  return { fact, op, value }
}

/** One of all answers there are to a question. */
export function anyValue(fact: FactName): fc.Arbitrary<FactValue> {
  if (fact === 'age') return fc.integer({ min: 0, max: 120 })
  return fc.constantFrom(...(choicesOf(fact) ?? [true, false]))
}

export const anyApplicant: fc.Arbitrary<Answers> = fc
  .record(
    Object.fromEntries(factNames.map(fact => [fact, anyValue(fact)])) as Record<
      FactName,
      fc.Arbitrary<FactValue>
    >,
  )
  .filter(isPossible)

const anyTest: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom<Condition>(
    test('age', 'lt', 16),
    test('age', 'gte', 16),
    test('age', 'lt', 7),
    test('age', 'gte', 60),
  ),
  fc
    .tuple(fc.constantFrom<FactName>('military_active', 'settled_abroad', 'lost'), fc.boolean())
    .map(([fact, value]) => test(fact, 'eq', value)),
)
const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>(tie => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyTest,
    fc.constant<Condition>(true),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map(all => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map(any => ({ any })),
  ),
})).condition

const anyRule = fc.record(
  {
    material: fc.constantFrom('M01', 'M02', 'M03'),
    when: anyCondition,
    form: fc.constantFrom('copy', 'onSite'),
    until: fc.constantFrom('2026-11-25', '2026-11-26'),
  },
  { requiredKeys: ['material', 'when'] },
)

/** Rules that nobody would write. */
export const writtenRules: fc.Arbitrary<Rule[]> = fc
  .array(anyRule as fc.Arbitrary<Rule>, { maxLength: 5 })
  .map(withRules)

export const anyRules: fc.Arbitrary<Rule[]> = fc.oneof(
  fc.constantFrom(...services.map(({ code }) => rulesOf(code))),
  writtenRules,
)
