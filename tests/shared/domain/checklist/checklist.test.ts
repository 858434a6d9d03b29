import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requiredMaterials, resolveChecklist } from '../../../../shared/domain/checklist/checklist'
import type { Answers, FactName } from '../../../../shared/schemas/fact'
import type { Rule } from '../../../../shared/schemas/rule'
import { factNames } from '../../../../shared/vocabulary/fact'
import { applicants } from '../../content/cards'
import {
  anyApplicant,
  anyRules,
  holds,
  isPossible,
  pick,
  plainList,
  plainMaterials,
  possibleApplicants,
  rulesOf,
  someValues,
  test,
  testedIn,
  today,
  withRules,
} from './rule-cases'

const applicantOf = (code: string) => applicants[code] as Answers
const materialsOf = (of: Rule[], answers: Answers, onDate = today) =>
  resolveChecklist(of, answers, onDate).items.map(({ material }) => material)

it('for whom nobody asks why, the list is the same without its reasons', () => {
  for (const code of ['PP-NEW', 'PP-RENEW', 'HM-NEW', 'FR-WORK']) {
    const answers = applicantOf('escortedMinor')
    const { items, open } = resolveChecklist(rulesOf(code), answers, today)
    const plain = requiredMaterials(rulesOf(code), answers, today)
    expect(plain).toEqual({ items: items.map(({ reason: _, ...item }) => item), open })
    expect(plain.items.length).toBeGreaterThan(0)
  }
})

describe('a checklist', () => {
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
    expect(resolveChecklist(twice, {}, today)).toMatchObject({
      items: [{ material: 'M01', reason: [] }],
      open: [],
    })
  })

  it('says that it is the age when only adults are asked the rest', () => {
    const { items } = resolveChecklist(rulesOf('PP-NEW'), { age: 12, has_id_card: true }, today)
    expect(items.find(({ material }) => material === 'M02')?.reason).toEqual([
      test('has_id_card', 'eq', true),
      test('age', 'lt', 16),
    ])
  })

  it('believes what a person says of themselves, likely or not', () => {
    const answers = { ...applicantOf('minor'), military_active: true }
    const { items, open } = resolveChecklist(rulesOf('HM-NEW'), answers, today)
    expect(items.map(({ material }) => material)).toContain('M10')
    expect(open).toEqual([])
  })

  it('asks for a copy of the accommodation record only on the days before halls could look it up', () => {
    const form = (day: string) =>
      resolveChecklist(rulesOf('FV-REISSUE'), {}, day).items.find(({ material }) => material === 'M32')?.form
    expect(form('2024-01-10')).toBe('copy')
    expect(form('2024-01-11')).toBeUndefined()
  })

  it('tells the old, and only them, that an earlier photo will do', () => {
    const note = (age: number) =>
      resolveChecklist(rulesOf('HM-NEW'), { ...applicantOf('adult'), age }, today).items.find(
        ({ material }) => material === 'M04',
      )?.note
    expect(note(60)?.en).toContain('From 60 on')
    expect(note(59)).toBeUndefined()
  })
})

describe('for any rules and any answers', () => {
  it('the order of answering changes nothing', () => {
    fc.assert(
      fc.property(anyRules, anyApplicant, fc.shuffledSubarray([...factNames]), (of, applicant, order) => {
        const known = pick(applicant, order)
        const inOtherOrder = pick(applicant, [...order].reverse())
        expect(resolveChecklist(of, known, today)).toEqual(resolveChecklist(of, inOtherOrder, today))
      }),
    )
  })

  it('open are exactly the facts that can still change the list', () => {
    fc.assert(
      fc.property(anyRules, anyApplicant, fc.subarray([...factNames]), (of, applicant, known) => {
        const answers = pick(applicant, known)
        const { open, items } = resolveChecklist(of, answers, today)
        expect(open).toEqual(factNames.filter(fact => canChange(of, answers, fact)))
        const brought = plainMaterials(of, applicant)
        if (brought[0] !== 'M90')
          expect(brought).toEqual(expect.arrayContaining(items.map(one => one.material)))
      }),
      { numRuns: 100 },
    )
  })

  it('a final list is what the rules say, in form and remark too', () => {
    fc.assert(
      fc.property(anyRules, anyApplicant, (of, applicant) => {
        const { items } = resolveChecklist(of, applicant, today)
        const lines = items.map(({ material, form, note }) => [material, form, note?.en].join(' '))
        expect(lines.sort()).toEqual(plainList(of, applicant))
      }),
    )
  })

  it('every reason is true of the person, and enough: whoever else it is true of and may apply brings the material too', () => {
    fc.assert(
      fc.property(
        anyRules,
        anyApplicant,
        fc.array(anyApplicant, { minLength: 8, maxLength: 8 }),
        fc.subarray([...factNames]),
        (of, applicant, others, known) => {
          const answers = pick(applicant, known)
          for (const { material, reason } of resolveChecklist(of, answers, today).items) {
            expect(holds({ all: reason }, answers)).toBe(true)
            const named = reason.map(({ fact }) => fact)
            const alike = others.map(other => ({ ...other, ...pick(applicant, named) })).filter(isPossible)
            for (const other of [...alike, ...others].filter(other => holds({ all: reason }, other)))
              expect([[material], ['M90']]).toContainEqual(
                plainMaterials(of, other).filter(one => one === material || one === 'M90'),
              )
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('no reason says more than it must', () => {
    fc.assert(
      fc.property(anyRules, anyApplicant, (of, applicant) => {
        for (const { material, reason } of resolveChecklist(of, applicant, today).items)
          for (const left of reason) {
            const rest = { all: reason.filter(one => one !== left) }
            const others = possibleApplicants(testedIn(of), {}).filter(other => holds(rest, other))
            expect(others.every(other => plainMaterials(of, other).includes(material))).toBe(false)
          }
      }),
      { numRuns: 50 },
    )
  })
})

/** Brute force: two possible applicants who differ in one fact only and get different lists. */
function canChange(of: Rule[], answers: Answers, fact: FactName): boolean {
  if (answers[fact] !== undefined) return false
  const others = possibleApplicants(
    testedIn(of).filter(name => name !== fact),
    answers,
  )
  return others.some(other => {
    const lists = someValues(fact, other).map(value => plainList(of, { ...other, [fact]: value }).join())
    return new Set(lists).size > 1
  })
}
