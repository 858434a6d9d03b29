import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { creditCheck, isCreditCode } from '../../../../shared/domain/home-visit/credit-code'
import { disabilityCertificate } from '../../../../shared/domain/home-visit/disability-certificate'
import { classProblem, ofAgeFrom, type WhoAsks } from '../../../../shared/domain/home-visit/who-may'
import type { CampaignClass } from '../../../../shared/schemas/home-visit'
import '../../../property'

const born1955 = '22240119551002113X'
const who = (given: Partial<WhoAsks> = {}): WhoAsks => ({
  idNumber: born1955,
  relation: 'self',
  facts: {},
  ...given,
})
const over60 = (ageRule: '60OrMore' | 'over60'): CampaignClass => ({
  class: 'over60',
  evidence: [],
  urgent: false,
  ageRule,
})
const disabled: CampaignClass = { class: 'disabled', evidence: ['disabilityCertificate'], urgent: true }
const ill: CampaignClass = { class: 'seriouslyIll', evidence: ['diagnosis'], urgent: true }
const unit: CampaignClass = { class: 'unit', evidence: [], urgent: false, moreThan: 20 }
const code = '91350100M000100Y43'

describe('sixty', () => {
  it.each([
    ['60OrMore', '2015-10-01', 'tooYoung'],
    ['60OrMore', '2015-10-02', undefined],
    ['over60', '2015-10-02', 'tooYoung'],
    ['over60', '2015-10-03', undefined],
  ] as const)('by "%s", on %s: %s', (rule, day, problem) => {
    expect(classProblem(over60(rule), who(), day)).toBe(problem)
  })

  it.each([
    ['1956-02-29', '60OrMore', '2016-02-29'],
    ['1956-02-29', 'over60', '2016-03-01'],
    ['1960-02-29', '60OrMore', '2020-02-29'],
    ['1964-02-29', '60OrMore', '2024-02-29'],
    ['1840-02-29', '60OrMore', '1900-03-01'],
    ['1955-12-31', 'over60', '2016-01-01'],
  ] as const)('who was born on %s is of age by "%s" from %s on', (born, rule, from) => {
    expect(ofAgeFrom(born, rule)).toBe(from)
  })

  it('is asked of a number that tells a day of birth', () => {
    expect(classProblem(over60('60OrMore'), who({ idNumber: 'E12345678' }), '2026-11-24')).toBe('noBirthday')
    expect(classProblem(over60('60OrMore'), who({ idNumber: '222401195510021130' }), '2026-11-24')).toBe(
      'noBirthday',
    )
  })
})

describe('a disability certificate', () => {
  it.each([
    [`${born1955}43`, { idNumber: born1955, category: 4, grade: 3 }],
    [`${born1955} 43 B1`, { idNumber: born1955, category: 4, grade: 3, reissued: 1 }],
    [`${born1955.toLowerCase()}11`, { idNumber: born1955, category: 1, grade: 1 }],
    [`${born1955}83`, undefined],
    [`${born1955}45`, undefined],
    [`${born1955}4`, undefined],
    [born1955, undefined],
    ['22010219900307001043', undefined],
    ['', undefined],
  ])('%s', (typed, certificate) => {
    expect(disabilityCertificate(typed)).toEqual(certificate)
  })

  it('is the applicant’s own, and asks for consent', () => {
    const own = { disabilityNumber: `${born1955}43` }
    const other = { disabilityNumber: '22010219900307001343' }
    const day = '2026-11-24'
    expect(classProblem(disabled, who({ facts: own, medicalConsent: true }), day)).toBeUndefined()
    expect(classProblem(disabled, who({ facts: other, medicalConsent: true }), day)).toBe(
      'otherPersonsCertificate',
    )
    expect(classProblem(disabled, who({ facts: {}, medicalConsent: true }), day)).toBe('disabilityNumber')
    expect(classProblem(disabled, who({ facts: own }), day)).toBe('consent')
  })
})

describe('somebody seriously ill', () => {
  it('is believed when consent is given; papers are for people to read', () => {
    expect(
      classProblem(ill, who({ medicalConsent: true, relation: 'relative' }), '2026-11-24'),
    ).toBeUndefined()
    expect(classProblem(ill, who({ relation: 'relative' }), '2026-11-24')).toBe('consent')
  })
})

describe('a unit that travels together', () => {
  const asks = (facts: WhoAsks['facts']) => who({ relation: 'unitContact', facts })
  it.each([
    [21, undefined],
    [20, 'tooFew'],
    [0, 'tooFew'],
  ])('%i persons where more than 20 are asked for', (persons, problem) => {
    const facts = { unitName: '示例公司', creditCode: code, persons }
    expect(classProblem(unit, asks(facts), '2026-11-24')).toBe(problem)
  })

  it('names itself and has a code that can be right', () => {
    expect(classProblem(unit, asks({ creditCode: code, persons: 30 }), '2026-11-24')).toBe('creditCode')
    expect(
      classProblem(
        unit,
        asks({ unitName: '示例公司', creditCode: '91350100M000100Y44', persons: 30 }),
        '2026-11-24',
      ),
    ).toBe('creditCode')
  })

  it('is signed up by its contact, and nobody else is', () => {
    const facts = { unitName: '示例公司', creditCode: code, persons: 30 }
    expect(classProblem(unit, who({ relation: 'self', facts }), '2026-11-24')).toBe('relation')
    expect(classProblem(over60('60OrMore'), who({ relation: 'unitContact' }), '2026-11-24')).toBe('relation')
  })
})

describe('a unified social credit code', () => {
  it('holds by GB 32100', () => {
    expect(isCreditCode(code)).toBe(true)
    expect(isCreditCode(code.slice(0, 17))).toBe(false)
    expect(isCreditCode('91350100I000100Y43')).toBe(false)
  })

  it('no slip of one character passes, nor two neighbours that changed places', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 })
    const letters = fc.array(fc.constantFrom(...alphabet), { minLength: 11, maxLength: 11 })
    fc.assert(
      fc.property(letters, digits, fc.nat(17), fc.constantFrom(...alphabet), (rest, place, at, other) => {
        const body = `${rest.slice(0, 2).join('')}${place.join('')}${rest.slice(2).join('')}`
        const right = body + creditCheck(body)
        expect(isCreditCode(right)).toBe(true)
        if (right[at] !== other)
          expect(isCreditCode(right.slice(0, at) + other + right.slice(at + 1))).toBe(false)
        const swapped = right.slice(0, at) + (right[at + 1] ?? '') + (right[at] ?? '') + right.slice(at + 2)
        if (at < 17 && right[at] !== right[at + 1]) expect(isCreditCode(swapped)).toBe(false)
      }),
    )
  })
})
