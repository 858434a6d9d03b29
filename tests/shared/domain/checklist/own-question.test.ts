import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { questions } from '../../../../shared/content/questions'
import { relevantAnswers } from '../../../../shared/domain/checklist/answers'
import { resolveChecklist } from '../../../../shared/domain/checklist/checklist'
import { nextQuestion, questionPlan } from '../../../../shared/domain/checklist/inquiry'
import { answersIn, sharedAnswers } from '../../../../shared/domain/checklist/shared-list'
import { Answers, Question } from '../../../../shared/schemas/fact'
import type { Condition } from '../../../../shared/schemas/rule'
import type { Own } from '../../../../shared/vocabulary/fact'
import { plainMaterials, test, today, withRules } from './rule-cases'

const text = { 'zh-CN': '住在哪里？', en: '', ko: '' }
const evidence = { confidence: 'low' as const, sources: [], asOf: '2026' }
const options = (of: Record<Own, number>) =>
  Object.entries(of).map(([value, share]) => ({ value: value as Own, label: text, share }))
const own: Question[] = [
  { fact: 'ownstay', kind: 'yesNo', ask: text, yesShare: 0.5, evidence },
  {
    fact: 'ownplace',
    kind: 'choice',
    ask: text,
    options: options({ ownhome: 0.7, ownhotel: 0.2, owntent: 0.1 }),
    evidence,
  },
]
const when: Condition[] = [
  test('ownstay', 'eq', true),
  test('ownplace', 'eq', 'ownhome'),
  { any: [test('ownplace', 'eq', 'ownhotel'), test('age', 'lt', 16)] },
  { all: [test('renew_reason', 'eq', 'owngift'), test('ownstay', 'eq', false)] },
]
const rules = withRules([
  { material: 'M01', when: true },
  ...when.map((one, i) => ({ material: `M0${i + 2}`, when: one })),
])
const asked = { rules, questions: [...questions, ...own] }

/** Everybody there can be, as these rules tell people apart. */
const everybody: Answers[] = [5, 40].flatMap(age =>
  [true, false].flatMap(ownstay =>
    (['ownhome', 'ownhotel', 'owntent'] as const).flatMap(ownplace =>
      (['expiring', 'owngift'] as const).map(renew_reason => ({ age, ownstay, ownplace, renew_reason })),
    ),
  ),
)

/** What somebody has said once nothing more is asked. */
function said(applicant: Answers, answers: Answers = {}): Answers {
  const next = nextQuestion(asked, answers, today)
  return next ? said(applicant, { ...answers, [next]: applicant[next] }) : answers
}

describe('a question that staff have added', () => {
  it('is asked like any other, and its answer decides the list', () => {
    for (const applicant of everybody) {
      const { items, open } = resolveChecklist(rules, said(applicant), today)
      expect(open).toEqual([])
      expect(items.map(({ material }) => material).sort()).toEqual(plainMaterials(rules, applicant))
    }
  })

  it('is open until it is answered, whatever the others say', () => {
    expect(resolveChecklist(rules, { age: 40, renew_reason: 'expiring' }, today)).toMatchObject({
      items: [{ material: 'M01' }],
      open: ['ownplace', 'ownstay'],
    })
  })

  it('is counted with how common its answers are', () => {
    const place = withRules([
      { material: 'M02', when: test('ownplace', 'eq', 'ownhome') },
      {
        material: 'M03',
        when: { all: [test('ownplace', 'eq', 'owntent'), test('ownstay', 'eq', true)] },
      },
    ])
    // Of all, one in ten lives in a tent and is asked a second thing.
    expect(questionPlan({ ...asked, rules: place }, {}, today)).toEqual({
      next: 'ownplace',
      expected: expect.closeTo(1.1, 9),
      most: 2,
    })
  })

  it('is in a link, and is not asked again where the list does not rest on it', () => {
    const given: Answers = { age: 40, ownstay: true, ownplace: 'owntent', renew_reason: 'owngift' }
    const relevant = relevantAnswers(rules, given, today)
    expect(relevant).toEqual({ age: 40, ownstay: true, ownplace: 'owntent' })
    const link = sharedAnswers(rules, relevant, today)
    expect(link).toBe('age.16_ownplace.owntent_ownstay.1')
    expect(answersIn(link)).toEqual({ ...relevant, age: 16 })
  })

  it.each([
    ['own.1', {}],
    ['lost.owngift', {}],
    ['age.owngift', {}],
    ['ownstay.2', {}],
    ['renew_reason.owngift', { renew_reason: 'owngift' }],
  ])('%s in a link says %j', (link, answers) => {
    expect(answersIn(link)).toEqual(answers)
  })
})

it('an answer that nobody chooses any more takes no part in what is foretold', () => {
  const withoutGift = questions.map(question =>
    question.kind === 'choice' && question.fact === 'renew_reason'
      ? { ...question, options: question.options.filter(({ value }) => value !== 'full') }
      : question,
  )
  const full = withRules([
    { material: 'M02', when: test('renew_reason', 'eq', 'full') },
    { material: 'M03', when: { all: [test('renew_reason', 'eq', 'full'), test('lost', 'eq', true)] } },
  ])
  const { expected, most } = questionPlan({ rules: full, questions: withoutGift }, {}, today)
  expect(expected).toBeCloseTo(1, 9)
  expect(most).toBe(2)
})

describe('answers', () => {
  const isRead = (answers: unknown) => v.safeParse(Answers, answers).success
  it.each([
    [{ ownstay: true, ownplace: 'ownhome', renew_reason: 'owngift' }, true],
    [{ own: true }, false],
    [{ ownSTAY: true }, false],
    [{ ownstaylongerthananybodywouldsayit: true }, false],
    [{ ownplace: 'somewhere' }, false],
  ])('%j are taken: %s', (answers, isTaken) => {
    expect(isRead(answers)).toBe(isTaken)
  })

  it('are not more than anybody is asked', () => {
    const many = (count: number) =>
      Object.fromEntries(
        [...Array(count).keys()].map(i => [
          `own${String.fromCharCode(97 + (i % 26)).repeat(3 + i / 26)}`,
          true,
        ]),
      )
    expect([isRead(many(80)), isRead(many(200))]).toEqual([true, false])
  })

  it('of a question that staff have added are read by its form', () => {
    expect(own.map(question => v.safeParse(Question, question).success)).toEqual([true, true])
  })
})
