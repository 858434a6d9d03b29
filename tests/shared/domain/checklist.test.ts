import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { services } from '../../../shared/content/services'
import { nextQuestion, questionsLeft, resolveChecklist } from '../../../shared/domain/checklist'
import {
  type Answers,
  type Condition,
  type FactName,
  type FactValue,
  factNames,
  type MaterialRule,
  type Service,
} from '../../../shared/schemas/service'
import { type Applicant, applicants, cards } from '../content/cards'

const today = '2026-11-23'
const serviceOf = (code: string) => services.find(service => service.code === code) as Service
const materialsOf = (service: Service, answers: Answers, onDate = today) =>
  resolveChecklist(service, answers, onDate).items.map(({ material }) => material)

describe('a checklist', () => {
  it.each(cards)('of %s for %s asks for %s', (code, classes, materials) => {
    for (const applicant of classes.split(' ')) {
      const { items, open } = resolveChecklist(serviceOf(code), applicants[applicant as Applicant], today)
      expect(items.map(({ material }) => material).join(' ')).toBe(materials)
      expect(open).toEqual([])
    }
  })

  it('covers 332 cards and every service', () => {
    expect(cards.flatMap(([, classes]) => classes.split(' '))).toHaveLength(332)
    expect([...new Set(cards.map(([code]) => code))]).toEqual(services.map(({ code }) => code))
  })

  it('says why a material is asked of this person', () => {
    const { items } = resolveChecklist(serviceOf('PP-NEW'), applicants.escortedMinor, today)
    const reasons = Object.fromEntries(items.map(({ material, reason }) => [material, reason]))
    const under16 = { fact: 'age', op: 'lt', value: 16 }
    expect(reasons).toMatchObject({
      M01: [],
      M05: [under16],
      M07: [under16, { fact: 'guardian_present', op: 'eq', value: false }],
    })
  })

  it('keeps the way a service wants a material handed in', () => {
    const { items } = resolveChecklist(serviceOf('HM-RENEW'), applicants.adult, today)
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
    expect(asked(serviceOf('PP-NEW'), applicants.adult)).toEqual([
      'age',
      'registered_state_personnel',
      'military_active',
      'settled_abroad',
    ])
    expect(asked(serviceOf('PP-NEW'), applicants.minor)).toEqual([
      'age',
      'has_id_card',
      'guardian_present',
      'settled_abroad',
    ])
    expect(questionsLeft(serviceOf('PP-NEW'), {}, today)).toBe(4)
  })

  it('are none where everybody brings the same', () => {
    expect(nextQuestion(withRules([{ material: 'M01', when: true }]), {}, today)).toBeUndefined()
  })

  it('believe what a person says of themselves, likely or not', () => {
    const { items, open } = resolveChecklist(
      serviceOf('HM-NEW'),
      { ...applicants.minor, military_active: true },
      today,
    )
    expect(items.map(({ material }) => material)).toContain('M10')
    expect(open).toEqual([])
  })

  it('stop early when an answer settles the rest', () => {
    expect(asked(serviceOf('FR-WORK'), { ...applicants.adult, validity_over_1y: false })).not.toContain(
      'first_permit',
    )
  })

  it.each(['PP-RENEW', 'HM-END-L', 'ET-BORDER', 'FR-PRIV', 'TB-LOST'])('of %s could not end sooner', code => {
    const service = serviceOf(code)
    expect(questionsLeft(service, {}, today)).toBe(fewestQuestions(service, {}))
  })
})

describe('for any service and any answers', () => {
  it('the order of answering changes nothing', () => {
    fc.assert(
      fc.property(
        anyService,
        anyApplicant,
        fc.shuffledSubarray([...factNames]),
        (service, applicant, order) => {
          const known = pick(applicant, order)
          const inOtherOrder = pick(applicant, [...order].reverse())
          expect(resolveChecklist(service, known, today)).toEqual(
            resolveChecklist(service, inOtherOrder, today),
          )
          expect(nextQuestion(service, known, today)).toBe(nextQuestion(service, inOtherOrder, today))
        },
      ),
    )
  })

  it('open are exactly the facts that can still change the list, and the next question is one of them', () => {
    fc.assert(
      fc.property(anyService, anyApplicant, fc.subarray([...factNames]), (service, applicant, known) => {
        const answers = pick(applicant, known)
        const { open, items } = resolveChecklist(service, answers, today)
        expect(open).toEqual(factNames.filter(fact => canChange(service, answers, fact)))
        const next = nextQuestion(service, answers, today)
        expect(next === undefined ? open : [next]).toEqual(open.filter(fact => !next || fact === next))
        const final = plainList(service, applicant)
        expect(final).toEqual(expect.arrayContaining(items.map(({ material }) => material)))
      }),
      { numRuns: 300 },
    )
  })

  it('asking to the end gives the final list within the promised number of questions', () => {
    fc.assert(
      fc.property(anyService, anyApplicant, (service, applicant) => {
        const questions = asked(service, applicant)
        const answers = pick(applicant, questions)
        expect(resolveChecklist(service, answers, today).open).toEqual([])
        expect(materialsOf(service, answers).sort()).toEqual(plainList(service, applicant))
        expect(questions.length).toBeLessThanOrEqual(questionsLeft(service, {}, today))
      }),
    )
  })

  it('every reason is true of the answers', () => {
    fc.assert(
      fc.property(anyService, anyApplicant, fc.subarray([...factNames]), (service, applicant, known) => {
        const answers = pick(applicant, known)
        for (const { reason } of resolveChecklist(service, answers, today).items)
          expect(holds({ all: reason }, answers)).toBe(true)
      }),
    )
  })
})

/** The questions one applicant is asked, in order. */
function asked(service: Service, applicant: Answers): FactName[] {
  const questions: FactName[] = []
  for (;;) {
    const fact = nextQuestion(service, pick(applicant, questions), today)
    if (!fact) return questions
    questions.push(fact)
  }
}

/** The most questions anybody is asked when each next one is chosen best, found by trying them all. */
function fewestQuestions(service: Service, answers: Answers, tried = new Map<string, number>()): number {
  const key = JSON.stringify(factNames.map(fact => answers[fact] ?? null))
  const before = tried.get(key)
  if (before !== undefined) return before
  const worst = resolveChecklist(service, answers, today).open.map(fact =>
    Math.max(
      ...someValues(fact, answers).map(
        value => 1 + fewestQuestions(service, { ...answers, [fact]: value }, tried),
      ),
    ),
  )
  const fewest = worst.length === 0 ? 0 : Math.min(...worst)
  tried.set(key, fewest)
  return fewest
}

/** Brute force: two possible applicants who differ in one fact only and get different lists. */
function canChange(service: Service, answers: Answers, fact: FactName): boolean {
  if (answers[fact] !== undefined) return false
  const tested = factNames.filter(name => JSON.stringify(service.materials).includes(`"${name}"`))
  const others = possibleApplicants(
    tested.filter(name => name !== fact),
    answers,
  )
  return others.some(other => {
    const lists = someValues(fact, other).map(value => plainList(service, { ...other, [fact]: value }).join())
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

function plainList(service: Service, answers: Answers): string[] {
  const asked = service.materials.filter(({ when }) => holds(when, answers)).map(({ material }) => material)
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

function withRules(materials: MaterialRule[]): Service {
  return { ...serviceOf('PP-NEW'), materials }
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

const anyService: fc.Arbitrary<Service> = fc.oneof(
  fc.constantFrom(...services),
  fc
    .array(fc.record({ material: fc.constantFrom('M01', 'M02', 'M03'), when: anyCondition }), {
      maxLength: 5,
    })
    .map(withRules),
)
