import { randomUUID } from 'node:crypto'
import { divisions } from '../../shared/content/divisions'
import { settledAnswers } from '../../shared/domain/applicant/at-hand'
import type { CampaignPlan, HalfDay, SignUp, StaffCampaign } from '../../shared/schemas/home-visit'
import { adultAnswers, allowMessages, phone, signIn } from './demonstration'
import { people } from './people'

/*
 * The home visits of a demonstration: two invented teams, and requests on several desks. Their people are as invented
 * as the others; officers' numbers are of no real officer.
 */

const standing = 'HV-STANDING'
const nanguan = '220102'

const teams: CampaignPlan['teams'] = [
  {
    teamId: 'NG-1',
    name: { 'zh-CN': '南关一组', en: 'Nanguan team 1', ko: '난관 1조' },
    officers: ['900001', '900002'],
  },
  {
    teamId: 'NG-2',
    name: { 'zh-CN': '南关二组', en: 'Nanguan team 2', ko: '난관 2조' },
    officers: ['900003', '900004'],
  },
].map(team => ({
  ...team,
  divisionCode: nanguan,
  start: divisions.find(({ code }) => code === nanguan)?.seat ?? { latitude: 43.86, longitude: 125.35 },
  from: '08:30',
  until: '17:00',
  lunch: { from: '11:30', until: '13:00', minutes: 45 },
  skills: [],
  kits: 12,
}))

interface Asked {
  person: string
  given: Pick<SignUp, 'visitClass' | 'relation' | 'applicant'> & Partial<SignUp>
  /** What reviewers have done with it. */
  review?: { step: 'approve' } | { step: 'askMore' | 'refuse'; reason: string }
}

const daughter = { name: '示例女儿', phone: '13900000002' }
const requests: Asked[] = [
  {
    person: 'citizen-3',
    given: {
      visitClass: 'over60',
      relation: 'self',
      applicant: { name: '朴善姬', idNumber: '22240119551002113X', phone: '13900000003' },
    },
    review: { step: 'approve' },
  },
  {
    person: 'citizen-2',
    given: {
      visitClass: 'disabled',
      relation: 'relative',
      applicant: { name: '示例李', idNumber: '220104195001010003', phone: '13900000012' },
      contact: daughter,
      facts: { disabilityNumber: '22010419500101000343' },
      medicalConsent: true,
    },
  },
  {
    person: 'citizen-2',
    given: {
      visitClass: 'over60',
      relation: 'relative',
      applicant: { name: '示例王', idNumber: '220104195001010011', phone: '13900000013' },
      contact: daughter,
    },
    review: { step: 'refuse', reason: 'outsideArea' },
  },
  {
    person: 'citizen-1',
    given: {
      visitClass: 'unit',
      relation: 'unitContact',
      applicant: { name: '王秀英', idNumber: '220102199003070013', phone: '13900000001' },
      facts: { unitName: '示例外贸公司', creditCode: '91350100M000100Y43', persons: 26 },
    },
  },
]

/** Once, before the campaign has any teams. The requests that were made, in their order. */
export async function setUpHomeVisits(base: string): Promise<string[]> {
  const province = phone(base, await signIn(base, 'staff-province-1'))
  const campaign = (await province('listStaffCampaigns', {})).find(one => one.campaignId === standing)
  if (!campaign || campaign.teams.length > 0) return []
  await province('putCampaign', { version: campaign.version, plan: { ...planOf(campaign), teams } })
  const halfDays = await province('listHalfDays', { campaignId: standing, divisionCode: nanguan })
  const reviewer = phone(base, await signIn(base, 'staff-visit-1'))
  const made: string[] = []
  for (const [i, { person, given, review }] of requests.entries()) {
    const { day, half } = halfDays[i] as HalfDay
    const citizen = phone(base, await signIn(base, person))
    const { templateIds } = await citizen('getMe', {})
    for (let n = 0; n < 3; n++) await allowMessages(base, person, [templateIds.homeVisit ?? ''])
    const inquiry = await citizen('getService', { code: 'PP-NEW' })
    const { visitId } = await citizen('signUpVisit', {
      requestId: randomUUID(),
      campaignId: standing,
      facts: {},
      services: ['PP-NEW'],
      answers: settledAnswers(adultAnswers(inquiry, day), given.applicant.idNumber, day),
      address: { divisionCode: nanguan, text: `示例街道自强小区${i + 1}号楼1单元502` },
      halfDays: [{ day, half }],
      language: people.find(one => one.person === person)?.language ?? 'zh-CN',
      ...given,
    })
    made.push(visitId)
    if (review) await reviewer('reviewVisit', { divisionCode: nanguan, visitId, version: 1, ...review })
  }
  return made
}

const planOf = ({
  status: _,
  version: __,
  changes: ___,
  may: ____,
  mayPlan: _____,
  ...plan
}: StaffCampaign): CampaignPlan => plan
