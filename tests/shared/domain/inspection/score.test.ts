import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessmentItems } from '../../../../shared/content/guidance/assessment'
import { inspectionRuleEntries } from '../../../../shared/content/guidance/inspection-rule-entries'
import { inspectionRules } from '../../../../shared/content/guidance/inspection-rules'
import { rulesOf } from '../../../../shared/domain/inspection/rules'
import { gradeFor, scoreOf, scoresOverTime } from '../../../../shared/domain/inspection/score'
import { HallSize } from '../../../../shared/schemas/guidance'
import { type Inspected, type InspectionRules, Verdict } from '../../../../shared/schemas/inspection'
import '../../../property'

const seen = (verdicts: Record<string, Verdict | undefined>): Inspected => ({
  looks: Object.fromEntries(
    Object.entries(verdicts).map(([code, verdict], i) => [
      code,
      {
        operationId: `operation-${String(i).padStart(6, '0')}`,
        ...(verdict && { verdict }),
        at: '2026-11-24T10:00:00+08:00',
        by: 'S1',
        earlier: [],
      },
    ]),
  ),
})
const all = (verdict: Verdict) => Object.fromEntries(assessmentItems.map(({ code }) => [code, verdict]))
const scored = (verdicts: Record<string, Verdict | undefined>, size: HallSize = 'large') =>
  scoreOf(assessmentItems, seen(verdicts), size)

describe('the score of an inspection', () => {
  test('of a large hall that does all 37 things is a hundred and an A', () => {
    expect(scored(all('met'))).toMatchObject({ met: 100, total: 100, lowest: 100, highest: 100, grade: 'A' })
  })

  test('of a hall nobody has looked at is unknown, from nothing to a hundred, and has no grade', () => {
    const score = scored({})
    expect(score).toMatchObject({ met: 0, notMet: 0, unknown: 100, total: 100, lowest: 0, highest: 100 })
    expect(score.grade).toBeUndefined()
  })

  test.each([
    ['a minor thing not met', { A24: 'notMet' }, 99, 'A'],
    ['a blocker not met', { A01: 'notMet' }, 97, 'B'],
    ['two blockers not met', { A01: 'notMet', A36: 'notMet' }, 95, 'C'],
    ['three blockers not met', { A01: 'notMet', A36: 'notMet', A34: 'notMet' }, 92, 'D'],
    ['a desk that does not apply is left out of the weights', { A24: 'notApplicable' }, 100, 'A'],
  ] as const)('with %s', (_, changed, percent, grade) => {
    expect(scored({ ...all('met'), ...changed })).toMatchObject({ lowest: percent, highest: percent, grade })
  })

  test('asks a small hall for no machines: 97 points are all there are', () => {
    const { A05, ...without } = all('met')
    expect(A05).toBe('met')
    expect(scored(without, 'small')).toMatchObject({ total: 97, unknown: 0, lowest: 100, grade: 'A' })
    expect(scored(without, 'medium')).toMatchObject({ total: 100, unknown: 3, lowest: 97, highest: 100 })
  })

  test('says a grade although something is unknown, where it makes no difference', () => {
    expect(scored({ ...all('met'), A24: undefined }).grade).toBe('A')
    expect(scored({ ...all('met'), A01: undefined }).grade).toBeUndefined()
  })

  test('no longer counts what an appeal has withdrawn', () => {
    const score = scoreOf(assessmentItems, seen({ ...all('met'), A14: 'notMet' }), 'large', ['A14'])
    expect(score).toMatchObject({ met: 95, notMet: 0, total: 95, lowest: 100 })
  })

  test('where nothing applies there is no share at all', () => {
    expect(scored(all('notApplicable'))).toEqual({ met: 0, notMet: 0, unknown: 0, total: 0, groups: [] })
  })

  const anyVerdicts = fc.dictionary(
    fc.constantFrom(...assessmentItems.map(({ code }) => code)),
    fc.constantFrom(...Verdict.options, undefined),
    { maxKeys: 37 },
  )

  test('is the same counted by hand, and its groups add up to it', () => {
    fc.assert(
      fc.property(anyVerdicts, fc.constantFrom(...HallSize.options), (verdicts, size) => {
        const score = scored(verdicts, size)
        const [met, notMet, unknown] = [0, 0, 0].map((_, i) =>
          assessmentItems
            .filter(({ from }) => size !== 'small' || from !== 'medium')
            .filter(({ code }) => verdicts[code] === ['met', 'notMet', undefined][i])
            .reduce((sum, { points }) => sum + points, 0),
        )
        expect([score.met, score.notMet, score.unknown]).toEqual([met, notMet, unknown])
        expect(score.groups.reduce((sum, { total }) => sum + total, 0)).toBe(score.total)
        if (score.total > 0) expect(score.lowest).toBeLessThanOrEqual(score.highest ?? -1)
      }),
    )
  })

  test('never falls when something unknown turns out to be met', () => {
    fc.assert(
      fc.property(anyVerdicts, fc.constantFrom(...assessmentItems), (verdicts, { code }) => {
        const before = scored({ ...verdicts, [code]: undefined })
        const after = scored({ ...verdicts, [code]: 'met' })
        expect(after.lowest ?? 0).toBeGreaterThanOrEqual(before.lowest ?? 0)
        expect(after.highest).toBe(before.highest)
      }),
    )
  })
})

test.each([
  [90, 0, 'A'],
  [89.9, 0, 'B'],
  [80, 1, 'B'],
  [80, 2, 'C'],
  [79.9, 0, 'C'],
  [70, 2, 'C'],
  [69.9, 0, 'D'],
  [99, 3, 'D'],
] as const)('%d of a hundred with %d blockers is a %s', (percent, blockers, grade) =>
  expect(gradeFor(percent, blockers, inspectionRules)).toBe(grade),
)

test('an edition that asks for more gives the same inspection a lower grade', () => {
  const verdicts = { ...all('met'), A02: 'notMet' } as const
  const by = (rules?: InspectionRules) =>
    scoreOf(assessmentItems, { ...seen(verdicts), ...(rules && { rules }) }, 'large').grade
  expect([by(), by(rulesOf([{ code: 'grade.A', number: 97 }]))]).toEqual(['A', 'B'])
  expect(rulesOf(inspectionRuleEntries)).toEqual(inspectionRules)
})

test('scores over time are in the order of days, without those that tell nothing', () => {
  const of = (day: string, verdicts: Record<string, Verdict>) => ({ day, score: scored(verdicts) })
  const shown = scoresOverTime([
    of('2026-11-02', all('met')),
    of('2026-09-01', { A01: 'met' }),
    of('2026-10-01', {}),
  ])
  expect(shown.map(({ day }) => day)).toEqual(['2026-09-01', '2026-11-02'])
})
