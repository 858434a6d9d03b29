import fc from 'fast-check'
import { expect, it } from 'vitest'
import { relevantAnswers, withAnswer } from '../../../../shared/domain/checklist/answers'
import { resolveChecklist } from '../../../../shared/domain/checklist/checklist'
import { factNames } from '../../../../shared/vocabulary/fact'
import { anyApplicant, anyRules, pick, rulesOf, today } from './rule-cases'

it('an answer is changed without losing the others', () => {
  const answers = { age: 36, registered_state_personnel: true, settled_abroad: false }
  expect(withAnswer(answers, 'settled_abroad', true)).toEqual({ ...answers, settled_abroad: true })
  expect(withAnswer(answers, 'age', 40)).toEqual({ ...answers, age: 40 })
})

it('a child keeps nothing that only an adult can be', () => {
  expect(withAnswer({ age: 36, military_active: true, settled_abroad: true }, 'age', 9)).toEqual({
    age: 9,
    settled_abroad: true,
  })
})

it('what made a difference for a child makes none for the adult, and comes back with the child', () => {
  const child = { age: 9, has_id_card: false, guardian_present: true, settled_abroad: false }
  const adult = { ...child, age: 36, military_active: false, registered_state_personnel: false }
  expect(Object.keys(relevantAnswers(rulesOf('PP-NEW'), adult, today))).toEqual([
    'age',
    'registered_state_personnel',
    'military_active',
    'settled_abroad',
  ])
  expect(relevantAnswers(rulesOf('PP-NEW'), withAnswer(adult, 'age', 9), today)).toEqual(child)
})

it('a soldier whose age nobody has said stays known as of age', () => {
  const soldier = { military_active: true }
  expect(relevantAnswers(rulesOf('FR-WORK'), soldier, today)).toEqual(soldier)
  expect(relevantAnswers(rulesOf('FR-WORK'), { military_active: false }, today)).toEqual({})
  expect(relevantAnswers(rulesOf('FV-REISSUE'), soldier, today)).toEqual({})
})

it('for any rules, the relevant answers give the same list', () => {
  fc.assert(
    fc.property(anyRules, anyApplicant, fc.subarray([...factNames]), (of, applicant, known) => {
      const answers = pick(applicant, known)
      const all = resolveChecklist(of, answers, today)
      const relevant = resolveChecklist(of, relevantAnswers(of, answers, today), today)
      const brought = ({ items }: typeof all) => items.map(({ material, form }) => [material, form])
      expect(brought(relevant)).toEqual(brought(all))
      expect(relevant.open).toEqual(all.open)
    }),
    { numRuns: 200 },
  )
})
