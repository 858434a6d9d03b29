import type { Service } from '../../schemas/service'
import { evidence, stated, text } from '../fact'
import { passportLaw } from './passport'
import { taiwanRegulation } from './taiwan'
import { sevenWorkingDays } from './time-limit'
import { countyHall, inPerson, noMachine, notOnline, otherPickup, recordWay, residentWay } from './way'

const taiwanGuide = evidence('high', '2023', 'S13', 'S18')
const known = evidence('medium', '2026-11', 'K')
const record = evidence('high', '2020-05-12', 'O16', 'O17')

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

const taiwanAgent = stated(
  text(
    '本人到场；未满16周岁由监护人陪同，满60周岁、未满16周岁和行动不便的可以委托别人办。',
    'Come in person, a child under 16 with a guardian. From 60 on, under 16 and when it is hard to move somebody else may apply.',
    '본인이 직접 와야 하며 만 16세 미만은 보호자가 함께 옵니다. 만 60세 이상, 만 16세 미만, 거동이 어려운 사람은 대리 신청할 수 있습니다.',
  ),
  evidence('medium', '2026-11-29', 'C17'),
)
const oneExit = evidence('medium', '2026-11-29', 'L5', 'C19')
const homeReturn = evidence('medium', '2026-11-29', 'C16')

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
        text(
          '中国公民（包括港澳台居民）查自己的出入境记录；未满16周岁的由监护人查。',
          'Chinese citizens, residents of Hong Kong, Macao and Taiwan included, look up their own record; for a child under 16 the guardian does.',
          '중국 공민(홍콩·마카오·대만 주민 포함)이 본인의 출입국 기록을 조회합니다. 만 16세 미만은 보호자가 조회합니다.',
        ),
        record,
      ),
    ],
    where: stated(
      text(
        '市州的出入境大厅或边检站，或在网上自己查。',
        'A prefecture hall or a border inspection station, or by yourself online.',
        '시·주 출입국 접수처나 출입국변방검사소 또는 온라인.',
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
        '本人来查；请别人代查的，带双方签名的委托书、您的证件原件和代查人的身份证。未满16周岁的由监护人查。',
        'Come yourself. Somebody else brings a letter of authority signed by both, your original document and an ID card. For a child under 16 the guardian comes.',
        '본인이 조회합니다. 대리인은 양쪽이 서명한 위임장, 본인 증서 원본, 대리인 신분증을 가져옵니다. 만 16세 미만은 보호자가 조회합니다.',
      ),
      record,
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
    agent: taiwanAgent,
    code: 'TB-5Y',
    name: text(
      '台胞证（5年）：首次申请、换发',
      'Mainland travel permit for Taiwan residents (5 years): first or renewal',
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
          '7 working days; up to 20 with the approval of the province; urgent cases first',
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
    agent: taiwanAgent,
    code: 'TB-LOST',
    name: text(
      '台胞证：丢失、损坏补发',
      'Mainland travel permit for Taiwan residents: lost or damaged',
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
    family: 'hmResident',
    audience: 'hmResident',
    name: text(
      '港澳居民一次出境通行证',
      'Single exit permit for Hong Kong and Macao residents',
      '홍콩·마카오 주민 1회 출국 통행증',
    ),
    note: text(
      '台湾居民请办“一次有效台胞证”，40元。哪些大厅签发，先打12367问。',
      'Residents of Taiwan take the single permit for Taiwan residents instead, CNY 40. Which halls issue it, ask 12367.',
      '대만 주민은 대신 1회용 대만 주민 통행증(40위안)을 신청하십시오. 어느 접수처에서 발급하는지는 12367에 문의하십시오.',
    ),
    conditions: [
      stated(
        text(
          '回乡证丢了，等不及补办就要出境。',
          'The mainland permit is lost, and you must leave before a new one is made.',
          '내지 통행증을 잃어버렸고 재발급 전에 출국해야 합니다.',
        ),
        oneExit,
      ),
    ],
    validity: stated(
      text('3个月内出境一次。', 'For one exit within 3 months.', '3개월 안에 1회 출국.'),
      oneExit,
    ),
    where: stated(
      text(
        '市州的出入境大厅；县里办不办，先打12367问。',
        'The halls of prefectures; for county halls ask 12367 first.',
        '시·주 출입국 접수처. 현급 접수처는 먼저 12367에 문의하십시오.',
      ),
      oneExit,
    ),
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
      statute: stated(text('15天', '15 days', '15일'), oneExit),
      jilin: stated(
        text('吉林市7个工作日', 'Jilin City: 7 working days', '길림시 7근무일'),
        evidence('high', '2019-04-01', 'O9'),
      ),
      urgent: stated(text('急事5个工作日', 'Urgent cases 5 working days', '긴급 건 5근무일'), oneExit),
    },
    counterMinutes: 10,
    legalBasis: [...passportLaw, '《中国公民因私事往来香港地区或者澳门地区的暂行管理办法》'],
    evidence: oneExit,
  },
  {
    ...resident,
    code: 'HX-RENEW',
    family: 'hmResident',
    audience: 'hmResident',
    name: text(
      '港澳居民来往内地通行证（回乡证）：换发、补发',
      'Mainland travel permit for Hong Kong and Macao residents: renewal or replacement',
      '홍콩·마카오 주민 내지 통행증: 갱신·재발급',
    ),
    note: text(
      '不是中国籍的港澳永久性居民，2024年7月10日起有另外的通行证；在内地怎么补办、换发，先打12367问。收多少钱没有找到公开的价目。',
      'Permanent residents who are not Chinese have a permit of their own since 10 July 2024; how it is replaced in the mainland, ask 12367. No published fee was found.',
      '중국 국적이 아닌 영구 주민은 2024년 7월 10일부터 별도의 통행증이 있습니다. 내지에서의 재발급은 12367에 문의하십시오. 공개된 수수료는 찾지 못했습니다.',
    ),
    conditions: [
      stated(
        text(
          '人在内地的港澳居民：有效期不到6个月、过期、信息变了、损坏、丢失或被偷。',
          'For Hong Kong and Macao residents in the mainland: less than 6 months left, expired, changed, damaged, lost or stolen.',
          '내지에 있는 홍콩·마카오 주민: 유효 기간 6개월 미만, 만료, 정보 변경, 훼손, 분실·도난.',
        ),
        homeReturn,
      ),
    ],
    agent: stated(
      text(
        '本人到场；未满18周岁由监护人陪同；病人凭证明和委托书可以请别人办。',
        'Come in person, under 18 with a guardian; for the ill somebody else with proof and a letter of authority.',
        '본인이 직접 와야 하며 만 18세 미만은 보호자가 함께 옵니다. 환자는 증명과 위임장으로 대리할 수 있습니다.',
      ),
      homeReturn,
    ),
    validity: stated(
      text(
        '18周岁以上10年，未满18周岁5年。',
        '10 years from 18 on, 5 years under 18.',
        '만 18세 이상 10년, 미만 5년.',
      ),
      homeReturn,
    ),
    where: { ...countyHall, evidence: homeReturn },
    fees: ['F-HX'],
    timeLimits: sevenWorkingDays(homeReturn),
    counterMinutes: 9,
    legalBasis: [],
    evidence: homeReturn,
  },
]
