import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questions } from '../../../shared/content/questions'
import { rules } from '../../../shared/content/rules'
import { services } from '../../../shared/content/services'
import { nextQuestion, questionsLeft, resolveChecklist } from '../../../shared/domain/checklist'
import { type Answers, type FactName, type FactValue, factNames } from '../../../shared/schemas/fact'
import type { Condition, Rule } from '../../../shared/schemas/rule'
import { applicants, cards } from '../content/cards'

const today = '2026-11-23'
const rulesOf = (code: string) => rules.filter(rule => rule.services.includes(code))
const applicantOf = (code: string) => applicants[code] as Answers
const inquiry = (of: Rule[]) => ({ rules: of, questions })
const materialsOf = (of: Rule[], answers: Answers, onDate = today) =>
  resolveChecklist(of, answers, onDate).items.map(({ material }) => material)

describe('a checklist', () => {
  it.each(cards)('of %s for %s asks for %s', (code, classes, materials) => {
    for (const applicant of classes.split(' ')) {
      const { items, open } = resolveChecklist(rulesOf(code), applicantOf(applicant), today)
      expect(
        items
          .map(({ material }) => material)
          .sort()
          .join(' '),
      ).toBe(materials.split(' ').sort().join(' '))
      expect(open).toEqual([])
    }
  })

  it('covers 332 cards and every service', () => {
    expect(cards.flatMap(([, classes]) => classes.split(' '))).toHaveLength(332)
    expect([...new Set(cards.map(([code]) => code))]).toEqual(services.map(({ code }) => code))
  })

  it('says why a material is asked of this person', () => {
    const { items } = resolveChecklist(rulesOf('PP-NEW'), applicantOf('escortedMinor'), today)
    const reasons = Object.fromEntries(items.map(({ material, reason }) => [material, reason]))
    const under16 = { fact: 'age', op: 'lt', value: 16 }
    expect(reasons).toMatchObject({
      M01: [],
      M05: [under16],
      M07: [under16, { fact: 'guardian_present', op: 'eq', value: false }],
    })
  })

  it('keeps the way a service wants a material handed in', () => {
    const { items } = resolveChecklist(rulesOf('HM-RENEW'), applicantOf('adult'), today)
    expect(items.find(({ material }) => material === 'M19')).toMatchObject({ form: 'submitOriginal' })
  })

  it('follows the day: from is the first day of a rule, until the first day without it', () => {
    const dated = withRules([
      { material: 'M01', when: true, until: '2027-01-01' },
      { material: 'M02', when: true, from: '2027-01-01' },
    ])
    expect(materialsOf(dated, {}, '2026-12-31')).toEqual(['M01'])
    expect(materialsOf(dated, {}, '2027-01-01')).toEqual(['M02'])
  })

  it('lists a material once when several rules ask for it', () => {
    const twice = withRules([
      { material: 'M01', when: test('age', 'lt', 16) },
      { material: 'M01', when: test('age', 'gte', 16) },
    ])
    expect(resolveChecklist(twice, {}, today)).toEqual({ items: [{ material: 'M01', reason: [] }], open: [] })
  })
})

describe('questions', () => {
  it('assume nothing: an adult is asked four things for a passport, a child four', () => {
    expect(asked(rulesOf('PP-NEW'), applicantOf('adult'))).toEqual([
      'age',
      'registered_state_personnel',
      'military_active',
      'settled_abroad',
    ])
    expect(asked(rulesOf('PP-NEW'), applicantOf('minor'))).toEqual([
      'age',
      'has_id_card',
      'guardian_present',
      'settled_abroad',
    ])
    expect(questionsLeft(inquiry(rulesOf('PP-NEW')), {}, today)).toBe(4)
  })

  it('are none where everybody brings the same', () => {
    expect(nextQuestion(inquiry(withRules([{ material: 'M01', when: true }])), {}, today)).toBeUndefined()
  })

  it('believe what a person says of themselves, likely or not', () => {
    const { items, open } = resolveChecklist(
      rulesOf('HM-NEW'),
      { ...applicantOf('minor'), military_active: true },
      today,
    )
    expect(items.map(({ material }) => material)).toContain('M10')
    expect(open).toEqual([])
  })

  it('stop early when an answer settles the rest', () => {
    expect(asked(rulesOf('FR-WORK'), { ...applicantOf('adult'), validity_over_1y: false })).not.toContain(
      'first_permit',
    )
  })

  it.each(['PP-RENEW', 'HM-END-L', 'ET-BORDER', 'FR-PRIV', 'TB-LOST'])('of %s could not end sooner', code => {
    const of = rulesOf(code)
    expect(questionsLeft(inquiry(of), {}, today)).toBe(fewestQuestions(of, {}))
  })
})

describe('for any service and any answers', () => {
  it('the order of answering changes nothing', () => {
    fc.assert(
      fc.property(anyRules, anyApplicant, fc.shuffledSubarray([...factNames]), (of, applicant, order) => {
        const known = pick(applicant, order)
        const inOtherOrder = pick(applicant, [...order].reverse())
        expect(resolveChecklist(of, known, today)).toEqual(resolveChecklist(of, inOtherOrder, today))
        expect(nextQuestion(inquiry(of), known, today)).toBe(nextQuestion(inquiry(of), inOtherOrder, today))
      }),
    )
  })

  it('open are exactly the facts that can still change the list, and the next question is one of them', () => {
    fc.assert(
      fc.property(anyRules, anyApplicant, fc.subarray([...factNames]), (of, applicant, known) => {
        const answers = pick(applicant, known)
        const { open, items } = resolveChecklist(of, answers, today)
        expect(open).toEqual(factNames.filter(fact => canChange(of, answers, fact)))
        const next = nextQuestion(inquiry(of), answers, today)
        expect(next === undefined ? open : [next]).toEqual(open.filter(fact => !next || fact === next))
        const final = plainList(of, applicant)
        expect(final).toEqual(expect.arrayContaining(items.map(({ material }) => material)))
      }),
      { numRuns: 300 },
    )
  })

  it('asking to the end gives the final list within the promised number of questions', () => {
    fc.assert(
      fc.property(anyRules, anyApplicant, (of, applicant) => {
        const questions = asked(of, applicant)
        const answers = pick(applicant, questions)
        expect(resolveChecklist(of, answers, today).open).toEqual([])
        expect(materialsOf(of, answers).sort()).toEqual(plainList(of, applicant))
        expect(questions.length).toBeLessThanOrEqual(questionsLeft(inquiry(of), {}, today))
      }),
    )
  })

  it('every reason is true of the answers', () => {
    fc.assert(
      fc.property(anyRules, anyApplicant, fc.subarray([...factNames]), (of, applicant, known) => {
        const answers = pick(applicant, known)
        for (const { reason } of resolveChecklist(of, answers, today).items)
          expect(holds({ all: reason }, answers)).toBe(true)
      }),
    )
  })
})

/** The questions one applicant is asked, in order. */
function asked(of: Rule[], applicant: Answers): FactName[] {
  const questions: FactName[] = []
  for (;;) {
    const fact = nextQuestion(inquiry(of), pick(applicant, questions), today)
    if (!fact) return questions
    questions.push(fact)
  }
}

/** The most questions anybody is asked when each next one is chosen best, found by trying them all. */
function fewestQuestions(of: Rule[], answers: Answers, tried = new Map<string, number>()): number {
  const key = JSON.stringify(factNames.map(fact => answers[fact] ?? null))
  const before = tried.get(key)
  if (before !== undefined) return before
  const worst = resolveChecklist(of, answers, today).open.map(fact =>
    Math.max(
      ...someValues(fact, answers).map(
        value => 1 + fewestQuestions(of, { ...answers, [fact]: value }, tried),
      ),
    ),
  )
  const fewest = worst.length === 0 ? 0 : Math.min(...worst)
  tried.set(key, fewest)
  return fewest
}

/** Brute force: two possible applicants who differ in one fact only and get different lists. */
function canChange(of: Rule[], answers: Answers, fact: FactName): boolean {
  if (answers[fact] !== undefined) return false
  const tested = factNames.filter(name => JSON.stringify(of).includes(`"${name}"`))
  const others = possibleApplicants(
    tested.filter(name => name !== fact),
    answers,
  )
  return others.some(other => {
    const lists = someValues(fact, other).map(value => plainList(of, { ...other, [fact]: value }).join())
    return new Set(lists).size > 1
  })
}

function possibleApplicants(facts: FactName[], answers: Answers): Answers[] {
  const fact = facts.find(name => answers[name] === undefined)
  if (!fact) return [answers]
  return someValues(fact, answers).flatMap(value => possibleApplicants(facts, { ...answers, [fact]: value }))
}

function someValues(fact: FactName, answers: Answers): FactValue[] {
  const values: FactValue[] = fact === 'age' ? [0, 6, 7, 15, 16, 17, 60, 120] : [true, false]
  return values.filter(value => isPossible({ ...answers, [fact]: value }))
}

const isPossible = ({ age, military_active, registered_state_personnel }: Answers) =>
  age === undefined || Number(age) >= 16 || !(military_active || registered_state_personnel)

function plainList(of: Rule[], answers: Answers): string[] {
  const asked = of.filter(({ when }) => holds(when, answers)).map(({ material }) => material)
  return [...new Set(asked)].sort()
}

function holds(when: Condition, answers: Answers): boolean {
  if (when === true) return true
  if ('all' in when) return when.all.every(part => holds(part, answers))
  if ('any' in when) return when.any.some(part => holds(part, answers))
  const answer = answers[when.fact]
  if (when.op === 'eq') return answer === when.value
  return when.op === 'lt' ? Number(answer) < Number(when.value) : Number(answer) >= Number(when.value)
}

function pick(applicant: Answers, facts: FactName[]): Answers {
  return Object.fromEntries(facts.map(fact => [fact, applicant[fact]]))
}

function test(fact: FactName, op: 'lt' | 'gte' | 'eq', value: FactValue): Condition {
  return { fact, op, value }
}

function withRules(written: Pick<Rule, 'material' | 'when' | 'from' | 'until'>[]): Rule[] {
  return written.map((rule, i) => ({
    code: `rule-${i}`,
    services: ['PP-NEW'],
    evidence: { confidence: 'high', sources: ['K'], asOf: '2026' },
    ...rule,
  }))
}

const anyApplicant: fc.Arbitrary<Answers> = fc
  .record(
    Object.fromEntries(
      factNames.map(fact => [fact, fact === 'age' ? fc.integer({ min: 0, max: 120 }) : fc.boolean()]),
    ) as Record<FactName, fc.Arbitrary<FactValue>>,
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

const anyRules: fc.Arbitrary<Rule[]> = fc.oneof(
  fc.constantFrom(...services.map(({ code }) => rulesOf(code))),
  fc
    .array(fc.record({ material: fc.constantFrom('M01', 'M02', 'M03'), when: anyCondition }), {
      maxLength: 5,
    })
    .map(withRules),
)
