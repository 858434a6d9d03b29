import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contradiction, factsOfNumber, settledAnswers } from '../../../../shared/domain/applicant/at-hand'
import { resolveChecklist } from '../../../../shared/domain/checklist/checklist'
import type { Answers } from '../../../../shared/schemas/fact'
import type { Rule } from '../../../../shared/schemas/rule'
import { anyApplicant, anyRules, rulesOf } from '../checklist/rule-cases'
import { bornOn } from './decorated'

const adult: Answers = {
  age: 36,
  registered_state_personnel: false,
  military_active: false,
  settled_abroad: false,
  particulars_changed: false,
}
const child: Answers = { age: 11, has_id_card: true, guardian_present: true, settled_abroad: false }
const visit = '2026-11-24'
const renewal = rulesOf('PP-RENEW')
const found = (answers: Answers, idNumber: string, day = visit, rules = renewal) =>
  contradiction(rules, answers, idNumber, day)

describe('a list is asked again', () => {
  it('when a child of eleven has an adult’s', () => {
    expect(found(adult, bornOn('2015-05-05'))).toEqual({ age: 11 })
  })

  it('when an adult has a child’s', () => {
    expect(found(child, bornOn('1990-03-07'))).toEqual({ age: 36 })
  })

  it('when somebody of fifteen today is sixteen on the day of the visit, and not a day before', () => {
    const fifteen = { ...child, age: 15 }
    const idNumber = bornOn('2010-11-30')
    expect(found(fifteen, idNumber, '2026-11-29')).toBeUndefined()
    expect(found(fifteen, idNumber, '2026-11-30')).toEqual({ age: 16 })
  })

  it('for whoever was born on 29 February on 1 March, not on 28 February', () => {
    const fifteen = { ...child, age: 15 }
    const idNumber = bornOn('2012-02-29')
    expect(found(fifteen, idNumber, '2028-02-28')).toBeUndefined()
    expect(found(fifteen, idNumber, '2028-02-29')).toEqual({ age: 16 })
    expect(found(fifteen, bornOn('2008-02-29'), '2024-02-28')).toBeUndefined()
    expect(found(fifteen, bornOn('2008-02-29'), '2024-02-29')).toEqual({ age: 16 })
    const eighteen = ageRules(18)
    expect(found({ age: 17 }, bornOn('2008-02-29'), '2026-02-28', eighteen)).toBeUndefined()
    expect(found({ age: 17 }, bornOn('2008-02-29'), '2026-03-01', eighteen)).toEqual({ age: 18 })
  })

  it.each([18, 60, 70])('on the very day of the birthday at a threshold of %i years', years => {
    const idNumber = bornOn(`${2026 - years}-11-24`)
    const rules = ageRules(years)
    expect(found({ age: years - 1 }, idNumber, '2026-11-23', rules)).toBeUndefined()
    expect(found({ age: years - 1 }, idNumber, '2026-11-24', rules)).toEqual({ age: years })
    expect(found({ age: years }, idNumber, '2026-11-23', rules)).toEqual({ age: years - 1 })
  })

  it('of a passport renewed at sixty, by the list of the province', () => {
    expect(found({ ...adult, age: 59 }, bornOn('1966-11-24'))).toEqual({ age: 60 })
  })

  it('when the number says that a foreigner is one', () => {
    const record = rulesOf('QY-RECORD')
    expect(found({ foreigner: false }, '922840198501010012', visit, record)).toMatchObject({
      foreigner: true,
    })
    expect(found({ foreigner: true }, '220102199003070013', visit, record)).toMatchObject({
      foreigner: false,
    })
    expect(found({ foreigner: true }, '810000199408230021', visit, record)).toMatchObject({
      foreigner: false,
    })
  })
})

describe('a list stands', () => {
  it('for another age in the same band, as a list that was sent carries only its first year', () => {
    expect(found({ ...adult, age: 16 }, bornOn('1990-03-07'))).toBeUndefined()
  })

  it('for a passport, which names no day of birth', () => {
    expect(found(child, 'E12345678')).toBeUndefined()
    expect(found({ foreigner: true }, 'M123A4567', visit, rulesOf('QY-RECORD'))).toBeUndefined()
  })
})

it('what a number decides stands in the place of what was said, and a child keeps nothing of an adult', () => {
  expect(settledAnswers(adult, bornOn('2015-05-05'), visit)).toEqual({
    age: 11,
    foreigner: false,
    settled_abroad: false,
    particulars_changed: false,
  })
  expect(settledAnswers(child, 'E12345678', visit)).toEqual(child)
})

it('a number decides nothing for a day before the birth', () => {
  expect(factsOfNumber(bornOn('2026-11-24'), '2026-11-23')).toEqual({ foreigner: false })
})

it('for any rules: whoever is not asked again brings the same by his answers and by his number', () => {
  const born = fc.integer({ min: 0, max: 36_500 }).map(days => bornOn(dayBefore(visit, days)))
  fc.assert(
    fc.property(anyRules, anyApplicant, born, (rules, applicant, idNumber) => {
      const brought = (answers: Answers) =>
        resolveChecklist(rules, answers, visit).items.map(({ material, form, note }) => [
          material,
          form,
          note,
        ])
      const settled = settledAnswers(applicant, idNumber, visit)
      if (!contradiction(rules, applicant, idNumber, visit))
        expect(brought(settled)).toEqual(brought(applicant))
      expect(contradiction(rules, settled, idNumber, visit)).toBeUndefined()
    }),
  )
})

const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)

/** One paper from a year of age on. */
const ageRules = (years: number): Rule[] => [
  {
    code: 'from-a-year',
    services: ['PP-RENEW'],
    material: 'M01',
    when: { fact: 'age', op: 'gte', value: years },
    evidence: { confidence: 'high', sources: ['K'], asOf: '2026-11' },
  },
]
