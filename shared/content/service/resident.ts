import type { Service } from '../../schemas/service'
import { evidence, text } from '../fact'
import { passportLaw } from './passport'
import { ask, no, under16, yes } from './rule'
import { taiwanRegulation } from './taiwan'
import { sevenWorkingDays } from './time-limit'

const taiwanResident = {
  family: 'taiwanResident',
  group: 'resident',
  audience: 'taiwanResident',
  legalBasis: [taiwanRegulation],
} satisfies Partial<Service>

/** Services for residents of Taiwan, Hong Kong and Macao, and the travel record, which is for everybody. */
export const residentServices: Service[] = [
  {
    code: 'QY-RECORD',
    family: 'record',
    group: 'other',
    audience: 'all',
    name: text('出入境记录查询', 'Record of exits and entries', '출입국 기록 조회'),
    note: text(
      '也可以在国家移民管理局政务服务平台自己查询并下载，不用来大厅。',
      'You can also look it up and download it from the National Immigration Administration online.',
      '국가이민관리국 온라인 플랫폼에서 직접 조회하고 내려받을 수도 있습니다.',
    ),
    materials: [ask('M02', no('foreigner')), ask('M31', yes('foreigner')), ask('M46', yes('agent_filed'))],
    fees: ['F-FREE'],
    timeLimit: {
      text: text('当场出具', 'At once', '즉시 발급'),
      evidence: evidence('high', '2012-03', 'S61', 'K'),
    },
    counterMinutes: 4,
    legalBasis: ['《中华人民共和国出境入境管理法》'],
    evidence: evidence('high', '2012-03', 'S61', 'K'),
  },
  {
    ...taiwanResident,
    code: 'TB-5Y',
    name: text(
      '台胞证（5年）：首次申请、换发',
      'Permit for Taiwan residents (5 years): first or renewal',
      '대만 주민 통행증(5년): 신규·갱신',
    ),
    note: text(
      '首次申请的，要先持一次有效台胞证等证件入境。',
      'For the first one, enter on a single permit or the like.',
      '첫 신청자는 먼저 1회용 통행증 등으로 입국해야 합니다.',
    ),
    materials: [
      ask('M29'),
      ask('M27'),
      ask('M04'),
      ask('M28', yes('holds_old_doc')),
      ask('M06', under16),
      ask('M05', under16),
    ],
    fees: ['F-TB'],
    timeLimit: {
      text: text(
        '7个工作日；特殊情况经省厅批准最长20个工作日',
        '7 working days; up to 20 with leave of the province',
        '7근무일, 특별한 경우 성의 승인으로 최장 20근무일',
      ),
      evidence: evidence('high', '2023', 'S18'),
    },
    counterMinutes: 10,
    evidence: evidence('high', '2023', 'S13', 'S18'),
  },
  {
    ...taiwanResident,
    code: 'TB-LOST',
    name: text(
      '台胞证：丢失、损坏补发',
      'Permit for Taiwan residents: lost or damaged',
      '대만 주민 통행증: 분실·훼손 재발급',
    ),
    materials: [
      ask('M29'),
      ask('M27', yes('docs_available')),
      ask('M04'),
      ask('M13'),
      ask('M14', yes('damaged')),
    ],
    fees: ['F-TB-RE'],
    timeLimit: sevenWorkingDays(evidence('high', '2023', 'S18')),
    counterMinutes: 12,
    evidence: evidence('high', '2023', 'S13', 'S18'),
  },
  {
    ...taiwanResident,
    code: 'HMT-EXIT',
    audience: 'hmtResident',
    name: text(
      '港澳台居民一次出境通行证',
      'Single exit permit for Hong Kong, Macao and Taiwan residents',
      '홍콩·마카오·대만 주민 1회 출국 통행증',
    ),
    note: text(
      '只坐国内飞机、火车的，可以在国家移民管理局平台申领7天电子临时通行凭证。',
      'For flights and trains in the mainland a 7-day electronic pass is available online.',
      '국내 항공·철도만 이용하면 온라인에서 7일짜리 전자 임시 통행증을 받을 수 있습니다.',
    ),
    materials: [ask('M04'), ask('M13'), ask('M27', yes('docs_available'))],
    fees: ['F-ET-1'],
    timeLimit: {
      text: text('急事急办', 'Urgent cases first', '긴급 건 우선 처리'),
      evidence: evidence('medium', '2026-11', 'K'),
    },
    counterMinutes: 10,
    legalBasis: [...passportLaw, taiwanRegulation],
    evidence: evidence('medium', '2015-06-14', 'S13', 'K'),
  },
  {
    code: 'HX-RENEW',
    family: 'hmResident',
    group: 'resident',
    audience: 'hmResident',
    name: text(
      '港澳居民来往内地通行证（回乡证）：换发、补发',
      'Mainland permit for Hong Kong and Macao residents: renewal or replacement',
      '홍콩·마카오 주민 본토 통행증: 갱신·재발급',
    ),
    note: text(
      '18周岁以上有效期10年，未满18周岁5年。',
      'Valid for 10 years from 18 on, for 5 years under 18.',
      '유효 기간은 만 18세 이상 10년, 미만 5년입니다.',
    ),
    materials: [
      ask('M04'),
      {
        ...ask('M27'),
        note: text(
          '带港澳居民身份证明。',
          'Bring your Hong Kong or Macao identity document.',
          '홍콩·마카오 주민 신분 증명을 가져옵니다.',
        ),
      },
      ask('M13', yes('lost')),
      ask('M28', yes('holds_old_doc')),
    ],
    fees: ['F-HX'],
    timeLimit: sevenWorkingDays(evidence('medium', '2026-11', 'K')),
    counterMinutes: 9,
    legalBasis: [],
    evidence: evidence('medium', '2026-11', 'K'),
  },
]
