import type { CampaignClass, CampaignPlan, CampaignStatus } from '../../schemas/home-visit'
import { reviewReasons } from './reason'

const classes: CampaignClass[] = [
  { class: 'over60', evidence: [], urgent: false, ageRule: '60OrMore' },
  { class: 'disabled', evidence: ['disabilityCertificate'], urgent: true },
  { class: 'seriouslyIll', evidence: ['diagnosis', 'foreignHospitalLetter'], urgent: true },
  { class: 'unit', evidence: ['unitLetter'], urgent: false, moreThan: 20 },
]

/** Nobody has said how many a county can visit: our own proposal, which staff change as they learn. */
const proposed: Omit<CampaignPlan, 'campaignId' | 'name' | 'note' | 'evidence' | 'from'> = {
  classes,
  capacity: { perHalfDay: 4, personsPerPlace: 10 },
  weekdays: [1, 2, 3, 4, 5],
  leadDays: { from: 1, until: 14 },
  promiseHours: { urgent: 12, other: 72 },
  openPerPerson: 3,
  reasons: reviewReasons,
  // Which officers go out is said by each place itself.
  teams: [],
}

/**
 * The first campaign, of which the press tells: six months from 2 May 2018, ten thousand people, twelve hours for the
 * old and the sick. And what goes on since, as far as we assume.
 */
export const campaigns: { plan: CampaignPlan; status: CampaignStatus }[] = [
  {
    plan: {
      ...proposed,
      campaignId: 'HV-2018',
      name: {
        'zh-CN': '万人上门办证',
        en: 'Visits to ten thousand homes',
        ko: '만 명 방문 발급',
      },
      note: {
        'zh-CN': '2018年5月2日起六个月。结束日期按报道推算。',
        en: 'Six months from 2 May 2018. The last day is worked out from reports.',
        ko: '2018년 5월 2일부터 여섯 달. 마지막 날은 보도에 따라 계산했습니다.',
      },
      evidence: { confidence: 'medium', sources: ['S02', 'S03', 'S05'], asOf: '2018-05' },
      from: '2018-05-02',
      until: '2018-11-01',
      target: 10_000,
    },
    status: 'ended',
  },
  {
    plan: {
      ...proposed,
      campaignId: 'HV-STANDING',
      name: { 'zh-CN': '上门办证', en: 'Home visits', ko: '방문 발급' },
      note: {
        'zh-CN': '我们按2018年的做法推想的常设服务，省局还没有确认。',
        en: 'A standing service assumed after that of 2018. The province has not confirmed it yet.',
        ko: '2018년 방식에 따라 가정한 상설 서비스이며, 성 기관이 아직 확인하지 않았습니다.',
      },
      evidence: { confidence: 'low', sources: [], asOf: '2026-11-30' },
      from: '2018-11-02',
    },
    status: 'running',
  },
]
