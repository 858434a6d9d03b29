import { describe, expect, it } from 'vitest'
import type { VisitDraft } from '../../miniprogram/src/home-visit/draft'
import {
  nextStep,
  numberStepProblem,
  type Surroundings,
  signUpOf,
  stepsOf,
  withVisitAnswer,
} from '../../miniprogram/src/home-visit/sign-up/step'
import { afterAnswer, type Noted, serialsIn } from '../../miniprogram/src/home-visit-route/team/work'
import { campaigns } from '../../shared/content/home-visit/campaign'
import { services } from '../../shared/content/services'
import type { Service } from '../../shared/schemas/service'

const plan = campaigns.find(({ plan }) => plan.campaignId === 'HV-STANDING')?.plan
if (!plan) throw new Error('no standing service')
const { teams: _, reasons: __, ...offered } = plan
const service = services.find(({ code }) => code === 'PP-NEW') as Service
/** A service that asks nothing. */
const around: Surroundings = {
  campaign: { ...offered, status: 'running', version: 1 },
  detail: { service, rules: [], materials: [], fees: [], questions: [], together: [] },
  today: '2026-11-24',
}
const empty: VisitDraft = {
  requestId: '0123456789abcdef',
  applicant: { name: '', idNumber: '', phone: '' },
  contact: { name: '', phone: '' },
  facts: {},
  answers: {},
  address: '',
  halfDays: [],
}
const grandmother = { name: '朴善姬', idNumber: '22240119551002113X', phone: '13900000003' }
const whole: VisitDraft = {
  ...empty,
  visitClass: 'over60',
  relation: 'self',
  service: 'PP-NEW',
  applicant: grandmother,
  divisionCode: '220102',
  address: '示例路1号',
  halfDays: [{ day: '2026-11-26', half: 'morning' }],
  isWhenChosen: true,
}

describe('the screens of a request', () => {
  it('begin with whom it is for, and end with a look at all of it', () => {
    expect(nextStep(empty, around)).toBe('class')
    expect(nextStep(whole, around)).toBe('review')
  })

  it.each([
    ['over60', 'self', ['consent', 'contactName', 'disabilityNumber', 'unitName'], ['relation', 'question']],
    ['disabled', 'relative', ['unitName'], ['consent', 'disabilityNumber', 'contactName', 'contactPhone']],
    ['seriouslyIll', 'guardian', ['disabilityNumber'], ['consent', 'contactName']],
    ['unit', 'unitContact', ['relation', 'question', 'contactName'], ['unitName', 'creditCode', 'persons']],
  ] as const)('of %s (%s) leave out %j and ask %j', (visitClass, relation, without, withThese) => {
    const steps = stepsOf({ ...empty, visitClass, relation })
    for (const step of without) expect(steps).not.toContain(step)
    for (const step of withThese) expect(steps).toContain(step)
  })

  it.each([
    ['relation', { relation: undefined }],
    ['service', { service: undefined }],
    ['name', { applicant: { ...grandmother, name: '朴' } }],
    ['idNumber', { applicant: { ...grandmother, idNumber: '222401195510021130' } }],
    ['phone', { applicant: { ...grandmother, phone: '139' } }],
    ['division', { divisionCode: undefined }],
    ['address', { address: '1号' }],
    ['halfDays', { halfDays: [] }],
    ['halfDays', { isWhenChosen: false }],
  ] as const)('go back to %s when it is not right: %j', (step, change) => {
    expect(nextStep({ ...whole, ...change } as VisitDraft, around)).toBe(step)
  })

  it('tell at once who is too young on every day that can be asked for, and who only turns sixty by then', () => {
    const of = (idNumber: string) =>
      numberStepProblem({ ...whole, applicant: { ...grandmother, idNumber } }, around)
    expect(of('220102199003070013')).toBe('tooYoung')
    expect(of(grandmother.idNumber)).toBeUndefined()
    // Born on 8 December 1966, sixty a fortnight from today.
    expect(of('220104196612080013')).toBeUndefined()
  })

  it('ask anew what hangs on a changed answer', () => {
    const unit = withVisitAnswer(whole, { visitClass: 'unit' })
    expect(unit.relation).toBe('unitContact')
    expect(withVisitAnswer({ ...whole, consent: true }, { visitClass: 'disabled' }).consent).toBeUndefined()
    const elsewhere = withVisitAnswer(whole, { divisionCode: '220103' })
    expect(nextStep(elsewhere, around)).toBe('halfDays')
    expect(elsewhere.address).toBe(whole.address)
  })
})

describe('what is sent', () => {
  it('is what was asked, cleaned; a contact only where one signs up for another', () => {
    const typed = { ...whole, applicant: { ...grandmother, idNumber: '222401 19551002 113x' } }
    expect(signUpOf(typed, around, 'ko')).toMatchObject({
      visitClass: 'over60',
      applicant: { idNumber: '22240119551002113X' },
      services: ['PP-NEW'],
      language: 'ko',
    })
    expect(signUpOf(typed, around, 'ko')).not.toHaveProperty('contact')
    const contact = { name: '金示例', phone: '139 0000 0009' }
    expect(signUpOf({ ...typed, relation: 'relative', contact }, around, 'ko').contact).toEqual({
      name: '金示例',
      phone: '13900000009',
    })
  })
})

describe('a team’s phone', () => {
  const noted = (operationId: string, visitId: string, day: string): Noted => ({
    day,
    operation: { operationId, visitId, at: '2026-11-24T18:00:00+08:00', what: { kind: 'setOut' } },
  })
  const yesterday = noted('note-of-yesterday', 'V1', '2026-11-23')
  const today = noted('note-of-today-0001', 'V2', '2026-11-24')

  it('lets go of what the server has, of whatever day, and keeps what was noted meanwhile', () => {
    const later = noted('note-of-today-0002', 'V2', '2026-11-24')
    const results = [yesterday, today].map(({ operation: { operationId } }) => ({
      operationId,
      result: 'applied' as const,
    }))
    const before = { pending: [yesterday, today, later], troubles: {} }
    expect(afterAnswer(before, [yesterday, today], { results })).toEqual({ pending: [later], troubles: {} })
  })

  it('keeps what was not taken until somebody has seen it, with the first cause', () => {
    const results = [
      { operationId: yesterday.operation.operationId, result: 'refused' as const, problem: 'code' as const },
      { operationId: today.operation.operationId, result: 'conflict' as const, others: [today.operation] },
    ]
    const { troubles } = afterAnswer({ pending: [yesterday, today], troubles: {} }, [yesterday, today], {
      results,
    })
    expect(troubles).toEqual({
      V1: { day: '2026-11-23', problem: 'code' },
      V2: { day: '2026-11-24', others: [today.operation] },
    })
  })

  it('takes serial numbers as they are typed, each once', () => {
    expect(serialsIn('K-0001，K-0002 K-0001\nK-0003')).toEqual(['K-0001', 'K-0002', 'K-0003'])
  })
})
