import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { campaigns } from '../../../../shared/content/home-visit/campaign'
import {
  capacityIn,
  coversDivision,
  halfDaysAhead,
  isTaking,
  nextStatus,
  placesOf,
  takingOn,
} from '../../../../shared/domain/home-visit/campaign'
import { answerBy } from '../../../../shared/domain/home-visit/queue'
import { type Campaign, CampaignPlan } from '../../../../shared/schemas/home-visit'

const all: Campaign[] = campaigns.map(({ plan, status }) => ({ ...plan, status, version: 1 }))
const [first, standing] = all as [Campaign, Campaign]

describe('campaigns', () => {
  it('are whole, and what nobody has confirmed is said to be so', () => {
    for (const { plan } of campaigns) expect(v.safeParse(CampaignPlan, plan).issues).toBeUndefined()
    expect(standing.evidence.confidence).toBe('low')
    expect(first).toMatchObject({ from: '2018-05-02', until: '2018-11-01', target: 10_000 })
  })

  it.each([
    ['2018-05-01', false],
    ['2018-05-02', true],
    ['2018-11-01', true],
    ['2018-11-02', false],
  ])('the first takes requests on %s: %s', (day, takes) => {
    expect(isTaking({ ...first, status: 'running' }, day)).toBe(takes)
  })

  it.each(['planned', 'paused', 'ended'] as const)('one that is %s takes none', status => {
    expect(isTaking({ ...standing, status }, '2026-11-24')).toBe(false)
  })

  it('one with an end comes before the standing one', () => {
    const running = { ...first, status: 'running' as const, from: '2026-11-01', until: '2026-12-31' }
    expect(takingOn([standing, running], '2026-11-24').map(({ campaignId }) => campaignId)).toEqual([
      'HV-2018',
      'HV-STANDING',
    ])
    expect(takingOn(all, '2018-01-01')).toEqual([])
  })

  it.each([
    ['planned', 'begin', 'running'],
    ['running', 'pause', 'paused'],
    ['paused', 'begin', 'running'],
    ['paused', 'end', 'ended'],
    ['ended', 'begin', undefined],
    ['planned', 'pause', undefined],
  ] as const)('what is %s: %s leads to %s', (status, step, next) => {
    expect(nextStatus(status, step)).toBe(next)
  })

  it('go to the whole province, or to the counties they name', () => {
    expect(coversDivision(standing, '220102')).toBe(true)
    expect(coversDivision({ divisions: ['220103'] }, '220102')).toBe(false)
  })
})

describe('half-days', () => {
  const at = '2026-11-26T09:00:00+08:00'
  const isOff = (day: string) => day === '2026-11-30'
  it('are the working days from tomorrow on, but for days off', () => {
    const ahead = halfDaysAhead({ ...standing, leadDays: { from: 1, until: 5 } }, at, isOff)
    expect(ahead).toEqual([
      { day: '2026-11-27', half: 'morning' },
      { day: '2026-11-27', half: 'afternoon' },
      { day: '2026-12-01', half: 'morning' },
      { day: '2026-12-01', half: 'afternoon' },
    ])
  })

  it('end with the campaign; of today the afternoon can be had before eleven where today can be asked for', () => {
    const today = { ...standing, leadDays: { from: 0, until: 5 }, until: '2026-11-26' }
    expect(halfDaysAhead(today, at, isOff)).toEqual([{ day: '2026-11-26', half: 'afternoon' }])
    expect(halfDaysAhead(today, '2026-11-26T11:00:00+08:00', isOff)).toEqual([])
  })

  it.each([
    [1, 1],
    [10, 1],
    [11, 2],
    [40, 4],
    [500, 4],
  ])('a group of %i takes %i of four places', (persons, places) => {
    expect(placesOf(standing, '220102', persons)).toBe(places)
  })

  it('have as many places as the county says', () => {
    const capacity = { ...standing.capacity, byDivision: { '220102': 9 } }
    expect(capacityIn({ capacity }, '220102')).toBe(9)
    expect(capacityIn({ capacity }, '220103')).toBe(4)
  })
})

it('the seriously ill are answered within twelve hours', () => {
  expect(answerBy(standing, 'seriouslyIll', '2026-11-24T22:30:00+08:00')).toBe('2026-11-25T10:30:00+08:00')
  expect(answerBy(standing, 'over60', '2026-11-24T22:30:00+08:00')).toBe('2026-11-27T22:30:00+08:00')
})
