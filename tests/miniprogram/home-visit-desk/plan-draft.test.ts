import { describe, expect, it } from 'vitest'
import {
  draftOf,
  newDraft,
  planOf,
  teamDraftOf,
  teamOf,
  withClass,
} from '../../../miniprogram/src/home-visit-desk/plan/draft'
import { divisions } from '../../../shared/content/divisions'
import { campaigns } from '../../../shared/content/home-visit/campaign'
import type { CampaignPlan } from '../../../shared/schemas/home-visit'

const [first, standing] = campaigns.map(({ plan }) => plan) as [CampaignPlan, CampaignPlan]
const typedTeam = { ...teamDraftOf(undefined), teamId: 'NG-3', name: '南关三组', divisionCode: '220102' }

describe('a campaign in its form', () => {
  it.each([first, standing])('is the same again when nothing is changed: $campaignId', plan => {
    expect(planOf(draftOf(plan), plan)).toEqual({ plan })
  })

  it('that is new offers what the standing one does, under its own name and days', () => {
    const draft = {
      ...newDraft(standing, '2027-05-02'),
      campaignId: 'HV-2027',
      name: { 'zh-CN': '新的上门办证', en: '', ko: '' },
      until: '2027-11-01',
      target: '10000',
    }
    expect(planOf(draft, standing)).toMatchObject({
      plan: { campaignId: 'HV-2027', from: '2027-05-02', until: '2027-11-01', target: 10_000 },
    })
  })

  it.each([
    ['campaignId', { campaignId: 'hv' }],
    ['name', { name: { 'zh-CN': '', en: '', ko: '' } }],
    ['until', { until: '2018-05-01' }],
    ['target', { target: 'viele' }],
    ['perHalfDay', { perHalfDay: '' }],
    ['urgentHours', { urgentHours: '0' }],
    ['moreThan', { moreThan: '-1' }],
    ['classes', { classes: [] }],
  ])('names what is wrong: %s', (field, wrong) => {
    expect(planOf({ ...draftOf(first), ...wrong }, first)).toEqual({ field })
  })

  it('a class that is taken in asks for its usual papers, and stands in the usual order', () => {
    const without = withClass(standing.classes, 'seriouslyIll', false)
    expect(without.map(one => one.class)).toEqual(['over60', 'disabled', 'unit'])
    expect(withClass(without, 'seriouslyIll', true)[2]).toMatchObject({
      class: 'seriouslyIll',
      evidence: ['diagnosis', 'foreignHospitalLetter'],
    })
  })
})

describe('a mobile team in its form', () => {
  it('starts from its county’s seat unless a place was picked, and rests at noon', () => {
    const read = teamOf({ ...typedTeam, officers: '900001 900002' }, undefined, divisions)
    expect(read).toMatchObject({
      team: {
        start: divisions.find(({ code }) => code === '220102')?.seat,
        officers: ['900001', '900002'],
        lunch: { minutes: 45 },
      },
    })
  })

  it.each([
    ['officers', { officers: '90' }],
    ['divisionCode', { divisionCode: '' }],
    ['until', { until: '08:00' }],
    ['from', { from: '8' }],
    ['teamId', { teamId: '三组' }],
    ['name', { name: ' ' }],
    ['kits', { kits: '0' }],
  ])('names what is wrong: %s', (field, wrong) => {
    expect(teamOf({ ...typedTeam, officers: '900001', ...wrong }, undefined, divisions)).toEqual({ field })
  })
})
