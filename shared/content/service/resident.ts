import type { Service } from '../../schemas/service'
import { evidence, stated, text } from '../fact'
import { passportLaw } from './passport'
import { taiwanRegulation } from './taiwan'
import { sevenWorkingDays } from './time-limit'
import { countyHall, inPerson, noMachine, notOnline, otherPickup, recordWay, residentWay } from './way'

const taiwanGuide = evidence('high', '2023', 'S13', 'S18')
const known = evidence('medium', '2026-11', 'K')
const record = evidence('high', '2012-03', 'S61', 'K')

const resident = {
  group: 'resident',
  where: countyHall,
  selfService: noMachine,
  online: notOnline,
  agent: inPerson,
  pickup: otherPickup,
  way: residentWay,
} satisfies Partial<Service>

const taiwanResident = {
  ...resident,
  family: 'taiwanResident',
  audience: 'taiwanResident',
  validity: stated(
    text('5年，可以多次往来。', '5 years, many trips.', '5년, 여러 번 왕래할 수 있습니다.'),
    taiwanGuide,
  ),
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
    conditions: [
      stated(
        text('查自己的出入境记录。', 'To look up your own record.', '본인의 출입국 기록을 조회합니다.'),
        record,
      ),
    ],
    where: stated(
      text(
        '县级以上出入境大厅，或在网上自己查。',
        'Any hall of county level or above, or by yourself online.',
        '현급 이상 출입국 접수처 또는 온라인.',
      ),
      record,
    ),
    selfService: {
      possible: 'yes',
      ...stated(
        text(
          '装了查询机的大厅可以自助打印。',
          'Halls with a machine let you print it yourself.',
          '조회기가 있는 접수처에서는 직접 출력할 수 있습니다.',
        ),
        known,
      ),
    },
    online: {
      possible: 'yes',
      ...stated(
        text(
          '在国家移民管理局政务服务平台自己查询并下载，不用来大厅。',
          'Look it up and download it from the National Immigration Administration online; no visit needed.',
          '국가이민관리국 온라인 플랫폼에서 직접 조회하고 내려받을 수 있어 방문할 필요가 없습니다.',
        ),
        evidence('medium', '2026-11', 'K'),
      ),
    },
    agent: stated(
      text(
        '本人来查；请别人代查的，要有委托书和代办人的身份证件。',
        'Come yourself; somebody else needs your letter of authority and an identity document.',
        '본인이 조회합니다. 대리인은 위임장과 신분 증서가 있어야 합니다.',
      ),
      known,
    ),
    pickup: stated(text('当场领取。', 'At once, at the counter.', '즉시 받습니다.'), record),
    way: recordWay,
    fees: ['F-FREE'],
    timeLimits: { national: stated(text('当场出具', 'At once', '즉시 발급'), record) },
    counterMinutes: 4,
    legalBasis: ['《中华人民共和国出境入境管理法》'],
    evidence: record,
  },
  {
    ...taiwanResident,
    code: 'TB-5Y',
    name: text(
      '台胞证（5年）：首次申请、换发',
      'Permit for Taiwan residents (5 years): first or renewal',
      '대만 주민 통행증(5년): 신규·갱신',
    ),
    conditions: [
      stated(
        text(
          '首次申请的，要先持一次有效台胞证等证件入境。',
          'For the first one, enter on a single permit or the like.',
          '첫 신청인은 먼저 1회용 통행증 등으로 입국해야 합니다.',
        ),
        taiwanGuide,
      ),
      stated(
        text(
          '换发的：有效期不到6个月，或个人信息变了。',
          'Renewal: less than 6 months are left, or particulars have changed.',
          '갱신: 유효 기간이 6개월 미만이거나 개인 정보가 바뀌었습니다.',
        ),
        taiwanGuide,
      ),
    ],
    fees: ['F-TB'],
    timeLimits: {
      national: stated(
        text(
          '7个工作日；特殊情况经省厅批准最长20个工作日；紧急的优先办',
          '7 working days; up to 20 with leave of the province; urgent cases first',
          '7근무일, 특별한 경우 성의 승인으로 최장 20근무일, 긴급 건 우선',
        ),
        evidence('high', '2023', 'S18'),
      ),
    },
    counterMinutes: 10,
    evidence: taiwanGuide,
  },
  {
    ...taiwanResident,
    code: 'TB-LOST',
    name: text(
      '台胞证：丢失、损坏补发',
      'Permit for Taiwan residents: lost or damaged',
      '대만 주민 통행증: 분실·훼손 재발급',
    ),
    conditions: [
      stated(
        text(
          '台胞证在大陆丢了或损坏了。',
          'The permit was lost or damaged in the mainland.',
          '통행증을 대륙에서 잃어버렸거나 훼손했습니다.',
        ),
        taiwanGuide,
      ),
    ],
    fees: ['F-TB-RE'],
    timeLimits: sevenWorkingDays(evidence('high', '2023', 'S18')),
    counterMinutes: 12,
    evidence: taiwanGuide,
  },
  {
    ...resident,
    code: 'HMT-EXIT',
    family: 'taiwanResident',
    audience: 'hmtResident',
    name: text(
      '港澳台居民一次出境通行证',
      'Single exit permit for Hong Kong, Macao and Taiwan residents',
      '홍콩·마카오·대만 주민 1회 출국 통행증',
    ),
    conditions: [
      stated(
        text(
          '证件丢了或损坏了，急着出境。',
          'Your documents are lost or damaged and you must leave soon.',
          '증서를 잃어버렸거나 훼손했고 급히 출국해야 합니다.',
        ),
        evidence('medium', '2015-06-14', 'S13', 'K'),
      ),
    ],
    validity: stated(text('出境一次。', 'For one exit.', '1회 출국.'), known),
    online: {
      possible: 'partly',
      ...stated(
        text(
          '只坐国内飞机、火车的，可以在国家移民管理局平台申领7天电子临时通行凭证，不用来大厅。',
          'For flights and trains in the mainland a 7-day electronic pass is available online; no visit needed.',
          '국내 항공·철도만 이용하면 온라인에서 7일짜리 전자 임시 통행증을 받을 수 있습니다.',
        ),
        evidence('medium', '2025-04-03', 'K'),
      ),
    },
    fees: ['F-ET-1'],
    timeLimits: {
      urgent: stated(text('急事急办', 'Urgent cases first', '긴급 건 우선 처리'), known),
    },
    counterMinutes: 10,
    legalBasis: [...passportLaw, taiwanRegulation],
    evidence: evidence('medium', '2015-06-14', 'S13', 'K'),
  },
  {
    ...resident,
    code: 'HX-RENEW',
    family: 'hmResident',
    audience: 'hmResident',
    name: text(
      '港澳居民来往内地通行证（回乡证）：换发、补发',
      'Mainland permit for Hong Kong and Macao residents: renewal or replacement',
      '홍콩·마카오 주민 본토 통행증: 갱신·재발급',
    ),
    conditions: [
      stated(
        text(
          '人在内地的港澳居民。',
          'For Hong Kong and Macao residents who are in the mainland.',
          '내지에 있는 홍콩·마카오 주민.',
        ),
        known,
      ),
    ],
    validity: stated(
      text(
        '18周岁以上10年，未满18周岁5年。',
        '10 years from 18 on, 5 years under 18.',
        '만 18세 이상 10년, 미만 5년.',
      ),
      known,
    ),
    where: { ...countyHall, evidence: known },
    fees: ['F-HX'],
    timeLimits: sevenWorkingDays(known),
    counterMinutes: 9,
    legalBasis: [],
    evidence: known,
  },
]
