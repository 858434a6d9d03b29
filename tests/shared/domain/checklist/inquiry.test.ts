import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { services } from '../../../../shared/content/services'
import { resolveChecklist } from '../../../../shared/domain/checklist/checklist'
import { nextQuestion, questionPlan } from '../../../../shared/domain/checklist/inquiry'
import { requirementsOn } from '../../../../shared/domain/checklist/requirement'
import { isTurnedAway, openFacts } from '../../../../shared/domain/checklist/verdict'
import type { Answers, FactName, FactValue } from '../../../../shared/schemas/fact'
import type { Rule } from '../../../../shared/schemas/rule'
import { choicesOf, factNames } from '../../../../shared/vocabulary/fact'
import { applicants } from '../../content/cards'
import {
  anyApplicant,
  anyRules,
  inquiry,
  pick,
  plainMaterials,
  rulesOf,
  test,
  testedIn,
  today,
  withRules,
  writtenRules,
} from './rule-cases'

const adult = applicants.adult as Answers
const minor = applicants.minor as Answers

describe('questions', () => {
  it('assume nothing: an adult is asked four things for a passport, a child four', () => {
    expect(asked(rulesOf('PP-NEW'), adult)).toEqual([
      'age',
      'registered_state_personnel',
      'military_active',
      'settled_abroad',
    ])
    expect(asked(rulesOf('PP-NEW'), minor)).toEqual([
      'age',
      'has_id_card',
      'guardian_present',
      'settled_abroad',
    ])
    expect(questionPlan(inquiry(rulesOf('PP-NEW')), {}, today).most).toBe(4)
  })

  it('are none where everybody brings the same', () => {
    const plan = questionPlan(inquiry(withRules([{ material: 'M01', when: true }])), {}, today)
    expect(plan).toEqual({ expected: 0, most: 0 })
  })

  it('stop early when an answer settles the rest', () => {
    expect(asked(rulesOf('FR-WORK'), { ...adult, validity_over_1y: false })).not.toContain('first_permit')
  })

  it('begin with what settles the list for most people', () => {
    const rare = test('settled_abroad', 'eq', true)
    const common = test('out_of_province', 'eq', false)
    const either = withRules([{ material: 'M01', when: { any: [rare, common] } }])
    expect(nextQuestion(inquiry(either), {}, today)).toBe('out_of_province')
    expect(questionPlan(inquiry(either), {}, today).expected).toBeCloseTo(1.09)
  })

  it('ask of a form or a remark too, not only of the material', () => {
    const twoForms = withRules([
      { material: 'M01', when: test('lost', 'eq', true), form: 'copy' },
      { material: 'M01', when: true },
    ])
    expect(nextQuestion(inquiry(twoForms), {}, today)).toBe('lost')
  })

  it.each([
    'PP-NEW',
    'HM-RENEW',
    'ET-BORDER',
    'QY-RECORD',
    'TB-5Y',
    'FR-WORK',
    'FR-PRIV',
    'FV-EXT',
    'FS-STAY',
  ])('of %s could not end sooner on average', code => {
    const of = rulesOf(code)
    expect(questionPlan(inquiry(of), {}, today).expected).toBeCloseTo(fewestExpected(of, {}), 6)
  })

  it('never ask more than seven, four on average over the services', () => {
    const expected = services.map(({ code }) => {
      const plan = questionPlan(inquiry(rulesOf(code)), {}, today)
      expect(plan.most, code).toBeLessThanOrEqual(7)
      return plan.expected
    })
    const mean = expected.reduce((sum, one) => sum + one, 0) / services.length
    expect(mean).toBeGreaterThan(2)
    expect(mean).toBeLessThanOrEqual(4)
  })

  it('end where it is certain that somebody cannot apply, and say nothing else', () => {
    const away = { ...adult, changchun_tie: 'neither' as const }
    expect(asked(rulesOf('HM-END-G'), away)).toEqual(['changchun_tie'])
    expect(resolveChecklist(rulesOf('HM-END-G'), away, today).items.map(({ material }) => material)).toEqual([
      'M90',
    ])
  })
})

describe('for any rules and any answers', () => {
  it('the next question is one that can still change the list, and depends on no order', () => {
    fc.assert(
      fc.property(anyRules, anyApplicant, fc.shuffledSubarray([...factNames]), (of, applicant, order) => {
        const known = pick(applicant, order)
        const next = nextQuestion(inquiry(of), known, today)
        const { open } = resolveChecklist(of, known, today)
        expect(next === undefined ? open : [next]).toEqual(open.filter(fact => !next || fact === next))
        expect(nextQuestion(inquiry(of), pick(applicant, [...order].reverse()), today)).toBe(next)
      }),
      { numRuns: 300 },
    )
  })

  it('asking to the end gives the final list within the promised number of questions', () => {
    fc.assert(
      fc.property(anyRules, anyApplicant, (of, applicant) => {
        const questions = asked(of, applicant)
        const { items, open } = resolveChecklist(of, pick(applicant, questions), today)
        expect(open).toEqual([])
        expect(items.map(({ material }) => material).sort()).toEqual(plainMaterials(of, applicant))
        expect(questions.length).toBeLessThanOrEqual(questionPlan(inquiry(of), {}, today).most)
      }),
    )
  })

  it('the expected number is the fewest there can be', () => {
    fc.assert(
      fc.property(writtenRules, of => {
        expect(questionPlan(inquiry(of), {}, today).expected).toBeCloseTo(fewestExpected(of, {}), 6)
      }),
      { numRuns: 40 },
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

/** The shares of the questions, written out a second time. */
const ageShares = new Map([
  [0, (0.12 * 7) / 16],
  [7, (0.12 * 9) / 16],
  [16, (0.71 * 2) / 44],
  [18, (0.71 * 42) / 44],
  [60, 0.17],
])
const questions = new Map(inquiry([]).questions.map(one => [one.fact, one]))
function shareOf(fact: FactName, value: FactValue): number {
  const question = questions.get(fact)
  if (question?.kind === 'choice') return question.options.find(one => one.value === value)?.share ?? 0
  const yesShare = question?.kind === 'yesNo' ? question.yesShare : 0.5
  return value ? yesShare : 1 - yesShare
}

/** Trying every order: the expected number of questions when each next one is chosen best. */
function fewestExpected(of: Rule[], from: Answers): number {
  const tested = testedIn(of)
  const required = requirementsOn(of, today)
  const tried = new Map<string, number>()
  // What `resolveChecklist` calls open, without the list: thousands of times it is asked for nothing else.
  const open = (answers: Answers) =>
    required.some(one => isTurnedAway(one, answers)) ? [] : openFacts(required, answers)

  function fewest(answers: Answers): number {
    const key = tested.map(fact => answers[fact]).join()
    const found = tried.get(key) ?? Math.min(...open(answers).map(fact => asking(fact, answers)))
    tried.set(key, found)
    return found === Number.POSITIVE_INFINITY ? 0 : found
  }

  function asking(fact: FactName, answers: Answers): number {
    const values: readonly FactValue[] =
      choicesOf(fact) ?? (fact === 'age' ? [...ageShares.keys()] : [true, false])
    const replies = values.map(value => ({ ...answers, [fact]: value }))
    const chances = replies.map(reply => chanceOf(reply, tested))
    const all = chances.reduce((sum, chance) => sum + chance, 0)
    return replies.reduce((sum, reply, i) => (chances[i] ? sum + (chances[i] / all) * fewest(reply) : sum), 1)
  }

  return fewest(from)
}

/** How many of all applicants these answers are true of; only adults serve in the forces or are registered. */
function chanceOf(answers: Answers, facts: FactName[]): number {
  if (
    answers.age === undefined &&
    facts.some(fact => ['age', 'military_active', 'registered_state_personnel'].includes(fact))
  )
    return [...ageShares.keys()].reduce((sum, age) => sum + chanceOf({ ...answers, age }, facts), 0)
  return Object.entries(answers).reduce((product, [name, value]) => {
    const fact = name as FactName
    if (fact === 'age') return product * (ageShares.get(Number(value)) ?? 0)
    const isAdultFact = fact === 'military_active' || fact === 'registered_state_personnel'
    if (isAdultFact && Number(answers.age) < 16) return value ? 0 : product
    return product * shareOf(fact, value as FactValue)
  }, 1)
}
