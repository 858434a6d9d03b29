import { describe, expect, it } from 'vitest'
import { applicantClasses } from '../../../../shared/content/applicant-classes'
import { fees } from '../../../../shared/content/fees'
import { referrals } from '../../../../shared/content/referrals'
import { services } from '../../../../shared/content/services'
import { editionChanges, editions } from '../../../../shared/domain/notice/edition'
import type { Entry } from '../../../../shared/schemas/notice'
import { said } from '../../content/said'

const issued = (number: string, effectiveFrom: string, issuedAt: string, base?: string) => ({
  number,
  status: 'issued' as const,
  effectiveFrom,
  issuedAt,
  ...(base && { base }),
})

it('everybody reads what was issued, the latest first, and nothing that is being written', () => {
  const notices = [
    issued('2026-01', '2026-01-01', '2026-01-01T09:00'),
    {
      ...issued('2026-02', '2026-03-01', '2026-02-01T09:00', '2026-01'),
      document: { name: '通知', number: '1号', reason: '只有工作人员看' },
    },
    issued('2026-04', '2026-12-01', '2026-11-01T09:00', '2026-02'),
    { number: '2026-03', status: 'discarded' as const },
    { number: '2026-05', status: 'submitted' as const, effectiveFrom: '2026-12-20' },
    { number: '2026-06', status: 'draft' as const },
  ]
  expect(editions(notices, '2026-11-24')).toEqual([
    { number: '2026-04', phase: 'coming', effectiveFrom: '2026-12-01', base: '2026-02' },
    {
      number: '2026-02',
      phase: 'inForce',
      effectiveFrom: '2026-03-01',
      base: '2026-01',
      document: { name: '通知', number: '1号' },
    },
    { number: '2026-01', phase: 'replaced', effectiveFrom: '2026-01-01' },
  ])
})

it('in the order of their numbers, whatever order they were kept in', () => {
  const kept = ['2026-02', '2026-04', '2026-01', '2026-03'].map(number =>
    issued(number, '2026-01-01', `2026-01-01T09:0${number.slice(-1)}`),
  )
  expect(editions(kept, '2026-11-24').map(({ number }) => number)).toEqual([
    '2026-04',
    '2026-03',
    '2026-02',
    '2026-01',
  ])
})

it('no more than fifty of them', () => {
  const many = Array.from({ length: 60 }, (_, i) =>
    issued(`2026-${100 + i}`, '2026-01-01', `2026-01-01T09:00:${i}`),
  )
  expect(editions(many, '2026-11-24')).toHaveLength(50)
})

describe('what an edition changed', () => {
  const base: Entry[] = [
    ...services.map((value, order) => ({ kind: 'service' as const, code: value.code, order, value })),
    ...fees.map((value, order) => ({ kind: 'fee' as const, code: value.code, order, value })),
    ...applicantClasses.map((value, order) => ({
      kind: 'applicantClass' as const,
      code: value.code,
      order,
      value,
    })),
  ]
  const told = { classes: applicantClasses, from: '2026-12-01', placeNames: new Map() }
  const price = fees[0]?.prices[0]
  if (!price) throw new Error('no price')
  /** A passport costs 100 from the first day on, and 90 from the new year on. */
  const cheaper = base.map(
    (entry): Entry =>
      entry.kind === 'fee' && entry.code === 'F-PP'
        ? {
            ...entry,
            value: {
              ...entry.value,
              prices: [
                ...entry.value.prices.map(price => ({ ...price, until: '2026-12-01' })),
                { yuan: 100, from: '2026-12-01', until: '2027-01-01', evidence: price.evidence },
                { yuan: 90, from: '2027-01-01', evidence: price.evidence },
              ],
            },
          }
        : entry,
  )
  it('is told of six days at most, and of none on which nothing is new', () => {
    const days = Array.from({ length: 9 }, (_, i) => `2027-0${i + 1}-01`)
    const prices = days.map((from, i) => ({
      yuan: 200 + i,
      from,
      ...(days[i + 1] && { until: days[i + 1] }),
      evidence: price.evidence,
    }))
    const turning = base.map(
      (entry): Entry =>
        entry.kind === 'fee' && entry.code === 'F-PP'
          ? { ...entry, value: { ...entry.value, prices } }
          : entry,
    )
    const found = editionChanges(base, turning, told).days
    expect(found.length).toBeLessThanOrEqual(6)
    expect(found.every(({ services: changed }) => changed.length > 0)).toBe(true)
    expect(found.flatMap(one => one.services).every(({ changes }) => changes.length > 0)).toBe(true)
    // A service without a passport's fee changes on no day.
    expect(found.flatMap(one => one.services).map(({ service }) => service)).not.toContain('QY-RECORD')
  })

  it('that changes nothing tells of no day and no entry', () => {
    expect(editionChanges(base, base, told)).toEqual({ days: [], entries: [] })
  })

  it('is told of each day on which something of it turns, and not twice', () => {
    const { days } = editionChanges(base, cheaper, told)
    expect(days.map(({ day }) => day)).toEqual(['2026-12-01', '2027-01-01'])
    const prices = days.map(({ services: [first] }) => first?.changes.map(({ change }) => change))
    expect(prices).toMatchObject([
      [{ fields: [{ field: 'yuan', before: 120, after: 100 }] }],
      [{ fields: [{ field: 'yuan', before: 120, after: 90 }] }],
    ])
  })

  it('is told on the day it begins, and not again on a later day on which something else turns', () => {
    const renamed = cheaper.map(
      (entry): Entry =>
        entry.kind === 'service' && entry.code === 'PP-NEW'
          ? { ...entry, value: { ...entry.value, name: said('第一本护照') } }
          : entry,
    )
    const { days, entries } = editionChanges(base, renamed, told)
    const ofPassport = days.map(({ services: all }) =>
      all.find(({ service }) => service === 'PP-NEW')?.changes.map(({ change }) => change.of),
    )
    expect(ofPassport).toEqual([['service', 'fee'], ['fee']])
    // What lists tell is not told a second time.
    expect(entries).toEqual([])
  })

  it('is no day on which nothing is different any more', () => {
    const back = cheaper.map(
      (entry): Entry =>
        entry.kind === 'fee' && entry.code === 'F-PP'
          ? {
              ...entry,
              value: {
                ...entry.value,
                prices: entry.value.prices.map(one => (one.yuan === 90 ? { ...one, yuan: 120 } : one)),
              },
            }
          : entry,
    )
    expect(editionChanges(base, back, told).days.map(({ day }) => day)).toEqual(['2026-12-01'])
  })

  it('is nothing of a kind that the edition before did not hold, for it said the same before', () => {
    const withReferrals = [
      ...base,
      ...referrals.map((value, order) => ({ kind: 'referral' as const, code: value.code, order, value })),
    ]
    expect(editionChanges(base, withReferrals, told)).toEqual({ days: [], entries: [] })
  })

  it('is told of classes in words', () => {
    const renamed = base.map(
      (entry): Entry =>
        entry.kind === 'applicantClass' && entry.code === 'adult'
          ? { ...entry, value: { ...entry.value, name: said('大人') } }
          : entry,
    )
    const { entries } = editionChanges(base, renamed, told)
    expect(entries).toMatchObject([
      { kind: 'applicantClass', code: 'adult', said: [{ field: 'name', after: said('大人') }] },
    ])
  })
})
