import { describe, expect, test } from 'vitest'
import { sharedVisit, visitGroups, visitView } from '../../../../miniprogram/src/errand/visit/view'
import type { ServiceDetail } from '../../../../shared/api'
import { fees } from '../../../../shared/content/fees'
import { materials } from '../../../../shared/content/materials'
import { questions } from '../../../../shared/content/questions'
import { rules } from '../../../../shared/content/rules'
import { services } from '../../../../shared/content/services'
import { answersIn } from '../../../../shared/domain/checklist/shared-list'
import type { Answers } from '../../../../shared/schemas/fact'

const day = '2026-11-24'
const detailOf = (code: string): ServiceDetail => {
  const service = services.find(one => one.code === code)
  if (!service) throw new Error(`no such service: ${code}`)
  return {
    service,
    rules: rules.filter(rule => rule.services.includes(code)),
    materials,
    fees,
    questions,
    together: [],
  }
}
const grown: Answers = {
  age: 36,
  registered_state_personnel: false,
  military_active: false,
  settled_abroad: false,
  renew_reason: 'expiring',
  pass_case: 'expiring',
}
const visit = ['PP-RENEW', 'HM-RENEW', 'HM-END-L'].map(detailOf)

describe('several things in one visit', () => {
  test('have one list with each paper once, what more than one needs first', () => {
    const { items, open, refused } = visitView(visit, grown, day)
    expect([open, refused]).toEqual([[], []])
    const codes = items.map(({ material }) => material)
    expect(new Set(codes).size).toBe(codes.length)
    const groups = visitGroups(items)
    expect(groups[0]?.service).toBeUndefined()
    expect(groups[0]?.items.every(({ services: by }) => by.length > 1)).toBe(true)
    expect(groups.slice(1).map(({ service }) => service)).toContain('PP-RENEW')
    for (const group of groups.slice(1))
      for (const item of group.items) expect(item.services).toEqual([group.service])
    expect(groups.flatMap(group => group.items.map(({ material }) => material)).sort()).toEqual(codes.sort())
  })

  test('say which of them still has questions', () => {
    const { pass_case, ...rest } = grown
    expect(visitView(visit, rest, day).open).toContain('HM-RENEW')
    expect(visitView(visit, rest, day).open).not.toContain('PP-RENEW')
  })

  test('of which one cannot be applied for, list the others and name it', () => {
    const overstayed = [detailOf('FV-EXT'), detailOf('FE-EXIT')]
    const { refused, items } = visitView(overstayed, { overstayed: true }, day)
    expect(refused).toContain('FV-EXT')
    expect(items.every(({ services: by }) => !by.includes('FV-EXT'))).toBe(true)
  })

  test('are one list without groups where one thing is left', () => {
    const { items } = visitView(visit.slice(0, 1), grown, day)
    expect(visitGroups(items).map(({ service }) => service)).toEqual([undefined])
  })

  test('are sent with what was answered, without an age and without what goes without saying', () => {
    const { service, given = '' } = sharedVisit(visit, { ...grown, holds_old_doc: false }, day)
    expect(service).toBe('PP-RENEW,HM-RENEW,HM-END-L')
    expect(answersIn(given)).toMatchObject({ age: 16, pass_case: 'expiring', renew_reason: 'expiring' })
    expect(answersIn(given)).not.toHaveProperty('applies_pass_together')
    expect(visitView(visit, answersIn(given), day)).toEqual(visitView(visit, grown, day))
  })
})
