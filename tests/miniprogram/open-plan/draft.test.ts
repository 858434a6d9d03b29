import { describe, expect, it } from 'vitest'
import {
  draftOf,
  exceptionOf,
  planDraftOf,
  planOf,
  statedIn,
  withException,
  withPeriod,
  withPlanFrom,
} from '../../../miniprogram/src/open-plan/draft'
import { assumedPlan } from '../../../shared/domain/point/open-plan'
import { planChanges } from '../../../shared/domain/point/plan-change'
import type { OpenPlanView } from '../../../shared/schemas/open-plan'
import { pointWith } from '../../shared/build'

const today = '2026-11-24'
const assumed = assumedPlan(pointWith(), today)
const view: OpenPlanView = {
  ...{ pointId: 'CC-00', version: 0, today, unreleased: '2026-12-10', isAssumed: true },
  ...{ plans: [assumed], exceptions: [], holidays: [] },
}
const closed = { day: '2026-11-26', isOpen: false, periods: [], counters: '', why: '设备检修' }
const day = { day: closed.day, periods: [], why: closed.why }

describe('what staff type', () => {
  it.each([
    ['counters', { counters: '' }],
    ['counters', { counters: '61' }],
    ['walkInPercent', { walkInPercent: '101' }],
    ['horizonDays', { horizonDays: '31' }],
    ['releaseAt', { releaseAt: '00:00' }],
    ['opening', { opening: [{ weekdays: [], periods: [{ from: '09:00', to: '12:00' }] }] }],
    ['opening', { opening: [{ weekdays: [1], periods: [{ from: '12:00', to: '09:00' }] }] }],
    ['roster', { roster: [{ from: '09:00', to: '10:00', counters: '' }] }],
    ['groups', { groups: [{ services: [], opening: assumed.opening, counters: '' }] }],
    ['groups', { groups: [{ services: ['FV-EXT'], opening: assumed.opening, counters: 'x' }] }],
    ['groups', { groups: [{ services: ['FV-EXT'], opening: assumed.opening, counters: '60' }] }],
  ])('is named where it cannot be: %s', (wrong, given) => {
    expect(planOf({ ...planDraftOf(assumed), ...given })).toEqual({ wrong })
  })

  it('is the plan again where it can', () => {
    expect(planOf(planDraftOf(assumed))).toEqual({ plan: assumed })
    const { opening } = assumed
    const groups = [
      { services: ['FV-EXT'], opening, counters: 1 },
      { services: ['PP-NEW'], opening },
    ]
    const plan = { ...assumed, counters: 3, groups }
    expect(JSON.stringify(planOf(planDraftOf(plan)))).toBe(JSON.stringify({ plan }))
  })

  it.each([
    ['day', { day: '2026-11-23' }],
    ['day', { day: '' }],
    ['why', { why: ' ' }],
    ['periods', { isOpen: true }],
    ['periods', { isOpen: true, periods: [{ from: '12:00', to: '09:00' }] }],
    ['counters', { isOpen: true, periods: [{ from: '09:00', to: '12:00' }], counters: 'x' }],
  ])('of a special day too: %s', (wrong, given) => {
    expect(exceptionOf({ ...closed, ...given }, today)).toEqual({ wrong })
    expect(exceptionOf(closed, today)).toEqual({ exception: day })
  })
})

describe('what is sent', () => {
  it('is no word of what is only assumed, unless staff have changed it or save it as it is', () => {
    const draft = draftOf(view)
    expect(statedIn(draft, view)).toEqual({ plans: [assumed], exceptions: [] })
    expect(statedIn({ ...draft, exceptions: [day] }, view)).toEqual({ plans: [], exceptions: [day] })
    const fewer = { ...draft, plans: [{ ...planDraftOf(assumed), counters: '1' }] }
    expect(statedIn(fewer, view)).toMatchObject({ plans: [{ counters: 1 }] })
  })

  it('begins from a later day as the plan before it, once a day', () => {
    const plans = withPlanFrom([planDraftOf(assumed)], '2027-01-01', today)
    expect(plans).toHaveLength(2)
    expect(plans?.[1]).toEqual({ ...planDraftOf(assumed), from: '2027-01-01' })
    expect(withPlanFrom(plans ?? [], '2027-01-01', today)).toBeUndefined()
    expect(withPlanFrom(plans ?? [], today, today)).toBeUndefined()
  })

  it('has one entry for a day, and none where it was taken away', () => {
    const moved = { ...day, day: '2026-11-27' }
    expect(withException([day], day.day, moved)).toEqual([moved])
    expect(withException([day], day.day, undefined)).toEqual([])
    expect(withException([moved], undefined, day)).toEqual([day, moved])
  })

  it('has a break between the hours of a day', () => {
    expect(withPeriod([{ from: '09:00', to: '12:00' }])).toEqual([
      { from: '09:00', to: '12:00' },
      { from: '13:00', to: '15:00' },
    ])
  })
})

it('what becomes otherwise is told by its day', () => {
  const later = { ...assumed, from: '2027-01-01' }
  const before = { plans: [assumed, later], exceptions: [day] }
  const after = {
    plans: [{ ...assumed, walkInPercent: 50, roster: [{ from: '09:00', to: '10:00', counters: 1 }] }],
    exceptions: [
      { ...day, why: '停电' },
      { ...day, day: '2026-11-28' },
    ],
  }
  expect(planChanges(before, after)).toEqual([
    { kind: 'changes', day: today, parts: ['counters', 'walkInPercent'] },
    { kind: 'ends', day: '2027-01-01' },
    { kind: 'restated', day: '2026-11-26' },
    { kind: 'stated', day: '2026-11-28' },
  ])
  expect(planChanges(after, before).map(({ kind }) => kind)).toContain('withdrawn')
  expect(planChanges(before, before)).toEqual([])
})
