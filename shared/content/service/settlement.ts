import type { Service } from '../../schemas/service'
import { evidence, stated, text } from '../fact'
import { taiwanRegulation } from './taiwan'
import { formWay, noMachine, notOnline, otherPickup, residentWay } from './way'

const copies = evidence('low', '2012', 'C18', 'L4')
const guide = evidence('medium', '2024-05-28', 'C25', 'L5')
const elsewhere = evidence('low', '2026-11-29', 'C23', 'O24')

const counter = { selfService: noMachine, online: notOnline, pickup: otherPickup } satisfies Partial<Service>

const inPerson = text(
  '本人到场；未满16周岁的由监护人陪同。',
  'In person; a child under 16 with a guardian.',
  '본인이 와야 하며 만 16세 미만은 보호자가 함께 옵니다.',
)

/** Settling in the mainland, and companies that register for trips to Hong Kong and Macao. */
export const settlementServices: Service[] = [
  {
    ...counter,
    code: 'TW-RESIDENT-SETTLE',
    family: 'taiwanResident',
    group: 'resident',
    audience: 'taiwanResident',
    name: text('台湾居民来大陆定居', 'Taiwan residents: settling in the mainland', '대만 주민의 대륙 정착'),
    note: text(
      '找到的是2012年的办法，现在的没有找到；带齐材料之前先打12367问。批准以后在期限内凭定居证明上户口。',
      'Only rules of 2012 were found: call 12367 before you gather the papers. Once approved, use the certificate for the household register within its term.',
      '2012년 규정만 찾았습니다. 자료를 준비하기 전에 12367에 문의하십시오. 허가되면 기한 안에 정착 증명으로 호적을 올립니다.',
    ),
    conditions: [
      stated(
        text(
          '有亲属在大陆或愿意到大陆生活，没有外国国籍，能维持生活。',
          'With relatives in the mainland or the wish to live there, no foreign nationality, and able to support yourself.',
          '대륙에 친척이 있거나 살기를 원하고, 외국 국적이 없으며, 생활을 유지할 수 있는 사람.',
        ),
        copies,
      ),
    ],
    where: stated(
      text(
        '要定居的地方的出入境大厅；去哪个大厅，先打12367问。',
        'A hall of the place where you will settle; ask 12367 which.',
        '정착할 곳의 출입국 접수처. 어느 접수처인지 12367에 문의하십시오.',
      ),
      copies,
    ),
    agent: stated(inPerson, copies),
    way: residentWay,
    fees: ['F-TW-SETTLE'],
    timeLimits: {
      national: stated(
        text('60个工作日（2012年）', '60 working days (2012)', '60근무일(2012년)'),
        evidence('low', '2012', 'C18'),
      ),
    },
    counterMinutes: 30,
    legalBasis: [taiwanRegulation],
    evidence: copies,
  },
  {
    ...counter,
    code: 'HM-RETURN',
    family: 'hmResident',
    group: 'resident',
    audience: 'hmResident',
    name: text(
      '港澳居民回内地定居',
      'Hong Kong and Macao residents: returning to settle',
      '홍콩·마카오 주민의 내지 귀환 정착',
    ),
    conditions: [
      stated(
        text(
          '香港或澳门居民，以前在内地有户口，因家里有困难等原因要回来。',
          'A resident of Hong Kong or Macao, once registered in the mainland, who returns because of family hardship and the like.',
          '예전에 내지에 호적이 있었고 가정 사정 등으로 돌아오는 홍콩·마카오 주민.',
        ),
        guide,
      ),
    ],
    validity: stated(
      text(
        '发定居证明，凭它上户口。',
        'You get a certificate, and with it the household register.',
        '정착 증명을 받고 그것으로 호적을 올립니다.',
      ),
      guide,
    ),
    where: stated(
      text(
        '原户口所在地的出入境大厅；县里收不收，先打12367问。',
        'A hall where you were registered before; for county halls call 12367 first.',
        '원래 호적지의 출입국 접수처. 현급 접수처는 먼저 12367에 문의하십시오.',
      ),
      guide,
    ),
    agent: stated(inPerson, guide),
    pickup: stated(text('本人到大厅取。', 'In person, in the hall.', '본인이 접수처에서 받습니다.'), guide),
    way: residentWay,
    fees: ['F-HM-RETURN'],
    timeLimits: {
      national: stated(
        text(
          '20个工作日，最多再延10个工作日',
          '20 working days, at most 10 more',
          '20근무일, 최장 10근무일 연장',
        ),
        guide,
      ),
    },
    counterMinutes: 25,
    legalBasis: ['《中国公民因私事往来香港地区或者澳门地区的暂行管理办法》'],
    evidence: guide,
  },
  {
    ...counter,
    code: 'BIZ-FILING',
    family: 'hkMacao',
    group: 'other',
    audience: 'mainland',
    name: text(
      '企业赴港澳商务备案',
      'Company registration for Hong Kong and Macao business',
      '기업 홍콩·마카오 상무 등록',
    ),
    note: text(
      '吉林的办法没有找到，下面是外地的清单；去之前先打12367问。员工要办多次商务签注的，公司先备案。',
      'No rule of Jilin was found; this is the list of other places: call 12367 before you set out. Staff get multiple business endorsements once the company is registered.',
      '길림의 규정은 찾지 못했으며 아래는 다른 지역의 목록입니다. 오기 전에 12367에 문의하십시오. 직원이 복수 비즈니스 허가를 받으려면 회사가 먼저 등록해야 합니다.',
    ),
    conditions: [
      stated(
        text(
          '公司、分公司、代表处等纳税的单位。',
          'A company, branch, representative office or other body that pays taxes.',
          '회사, 지점, 대표처 등 납세 기관.',
        ),
        elsewhere,
      ),
    ],
    validity: stated(text('昆明：1年。', 'Kunming: 1 year.', '쿤밍: 1년.'), elsewhere),
    where: stated(
      text(
        '公司所在地市州的出入境大厅；去哪个大厅，先打12367问。',
        'The hall of the prefecture of the company; ask 12367 which.',
        '회사 소재지 시·주의 출입국 접수처. 어느 접수처인지 12367에 문의하십시오.',
      ),
      elsewhere,
    ),
    agent: stated(
      text('公司的专办员去办。', 'An agent of the company.', '회사의 전담 직원이 신청합니다.'),
      elsewhere,
    ),
    way: formWay,
    fees: ['F-FREE-ELSEWHERE'],
    timeLimits: {
      national: stated(text('昆明：5个工作日', 'Kunming: 5 working days', '쿤밍: 5근무일'), elsewhere),
    },
    counterMinutes: 25,
    legalBasis: [],
    evidence: elsewhere,
  },
]
