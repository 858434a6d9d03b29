import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../../../shared/content/rules'
import { services } from '../../../../shared/content/services'
import { relevantAnswers } from '../../../../shared/domain/checklist/answers'
import { resolveChecklist } from '../../../../shared/domain/checklist/checklist'
import { ageBand, answersIn, sharedAnswers } from '../../../../shared/domain/checklist/shared-list'
import type { Answers } from '../../../../shared/schemas/fact'
import { factNames } from '../../../../shared/vocabulary/fact'
import { anyValue } from './rule-cases'

const onDate = '2026-11-25'
const rulesOf = (service: string) => rules.filter(({ services: those }) => those.includes(service))
const anybody: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(factNames.map(fact => [fact, anyValue(fact)])),
)

describe('a list that is shared', () => {
  it('is for whoever opens it the same list, whatever the service and the person', () => {
    fc.assert(
      fc.property(fc.constantFrom(...services.map(({ code }) => code)), anybody, (service, answers) => {
        const own = rulesOf(service)
        const given = relevantAnswers(own, answers, onDate)
        const opened = answersIn(sharedAnswers(own, given, onDate))
        expect(Object.keys(opened).sort()).toEqual(Object.keys(given).sort())
        const list = (of: Answers) =>
          resolveChecklist(own, of, onDate).items.map(({ material, form, note }) => ({
            material,
            form,
            note,
          }))
        expect(list(opened)).toEqual(list(given))
        expect(resolveChecklist(own, opened, onDate).open).toEqual([])
      }),
    )
  })

  it('does not tell how old the person is: all of an age band share one link', () => {
    const own = rulesOf('PP-RENEW')
    const { from, below = 121 } = ageBand(own, 36, onDate)
    const links = new Set<string>()
    for (let age = from; age < below; age++) links.add(sharedAnswers(own, { age, lost: true }, onDate))
    expect(below - from).toBeGreaterThan(20)
    expect([...links]).toEqual([`age.${from}_lost.1`])
  })

  it.each([
    ['nothing', '', {}],
    ['what is no answer', 'x.1_age.x_lost', {}],
    ['an age nobody has', 'age.121', {}],
    ['neither yes nor no', 'lost.2_damaged.1', { damaged: true }],
    ['a name within another', 'not_lost.1_xlost.1', { lost: true }],
    ['what was chosen', 'visa_kind.q2_paper_from.party', { visa_kind: 'q2', paper_from: 'party' }],
    ['a choice there is not', 'visa_kind.z9_visa_kind.1_lost.1', { lost: true }],
    ['a script', '<script>alert(1)</script>', {}],
  ])('%s in a link is read as far as it goes', (_, link, answers) => {
    expect(answersIn(link)).toEqual(answers)
  })
})
