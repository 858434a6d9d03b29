import type { Service } from '../../schemas/service'
import { evidence, stated, text } from '../fact'
import { passportLaw } from './passport'
import { documentWay, noMachine, notOnline, otherPickup } from './way'

const dual = evidence('medium', '2026-11-29', 'O9', 'C19', 'C19d')
const hunchun = evidence('high', '2025-08-08', 'O7', 'O8')
const measures = stated(
  text(
    '15天；偏远地区30天；紧急的5个工作日',
    '15 days; 30 in remote places; urgent 5 working days',
    '15일, 외진 지역 30일, 긴급한 경우 5근무일',
  ),
  evidence('medium', '2026-11-29', 'C19'),
)

const permit = {
  family: 'border',
  group: 'pass',
  audience: 'mainland',
  selfService: noMachine,
  online: notOnline,
  pickup: otherPickup,
  way: documentWay,
  fees: ['F-ET-1'],
  legalBasis: [...passportLaw, '《中华人民共和国护照法》第二十四条'],
} satisfies Partial<Service>

export const exitEntryPermitServices: Service[] = [
  {
    ...permit,
    code: 'ET-RUSSIA',
    name: text(
      '去俄罗斯边境旅游的出入境通行证（珲春）',
      'Exit-entry permit for a border tour to Russia (Hunchun)',
      '러시아 국경(변경) 관광 출입국 통행증(훈춘)',
    ),
    note: text(
      '要跟旅行社的团走；团队名单和旅行社的材料由旅行社准备，先问旅行社。自己拿护照去俄罗斯行不行、免不免签，先打12367和俄罗斯领事馆问。',
      'For groups of a tour agency; the group list and the agency’s papers are the agency’s: ask it first. Whether a passport alone will do, and whether Russia asks for a visa, ask 12367 and the Russian consulate.',
      '여행사 단체만 해당합니다. 단체 명단과 여행사 서류는 여행사가 준비하니 먼저 문의하십시오. 여권으로 따로 갈 수 있는지, 비자가 필요한지는 12367과 러시아 영사관에 문의하십시오.',
    ),
    conditions: [
      stated(
        text(
          '参加旅行社组织的中俄边境旅游。',
          'You join a border tour to Russia of a tour agency.',
          '여행사의 중러 국경(변경) 관광에 참가하는 사람.',
        ),
        hunchun,
      ),
    ],
    validity: stated(
      text(
        '3个月内出入境一次，走写明的口岸。',
        'One journey within 3 months, by the ports named in it.',
        '3개월 안에 한 번, 적힌 통상구로 왕래합니다.',
      ),
      hunchun,
    ),
    where: stated(text('珲春市出入境大厅。', 'The hall of Hunchun.', '훈춘시 출입국 접수처.'), hunchun),
    agent: stated(
      text(
        '本人到场；未满16周岁的由监护人陪同。',
        'In person; a child under 16 with a guardian.',
        '본인이 와야 하며 만 16세 미만은 보호자가 함께 옵니다.',
      ),
      evidence('medium', '2026-11-29', 'C19'),
    ),
    timeLimits: {
      statute: measures,
      jilin: stated(
        text('1个工作日；紧急的1小时', '1 working day; urgent 1 hour', '1근무일, 긴급한 경우 1시간'),
        hunchun,
      ),
    },
    counterMinutes: 8,
    evidence: hunchun,
  },
  {
    ...permit,
    code: 'ET-CHILD',
    name: text(
      '孩子有两国护照：出入境通行证',
      'Child with two nationalities: exit-entry permit',
      '이중 국적 아이 출입국 통행증',
    ),
    note: text(
      '办了这个证不等于承认双重国籍。出生证明和父母证件各地要求不同，去之前先打12367问。',
      'The permit does not mean that two nationalities are recognised. Which papers of birth and parents are asked for differs by place: call 12367 before you set out.',
      '이 통행증이 이중 국적을 인정하는 것은 아닙니다. 출생과 부모 서류는 지역마다 다르니 오기 전에 12367에 문의하십시오.',
    ),
    conditions: [
      stated(
        text(
          '按国籍法是中国人、又拿了外国护照的孩子，要出境或回国。',
          'A child that is Chinese by the Nationality Law, also holds a foreign passport, and has to leave or return.',
          '국적법상 중국인이면서 외국 여권도 가진 아이가 출국하거나 귀국해야 할 때.',
        ),
        dual,
      ),
    ],
    validity: stated(
      text('3个月内往返一次。', 'One return journey within 3 months.', '3개월 안에 한 번 왕복합니다.'),
      dual,
    ),
    where: stated(
      text(
        '居住地市州的出入境大厅；县里收不收，先打12367问。',
        'The hall of the prefecture you live in; for county halls call 12367 first.',
        '거주지 시·주의 출입국 접수처. 현급 접수처는 먼저 12367에 문의하십시오.',
      ),
      dual,
    ),
    agent: stated(
      text('孩子和监护人一起到场。', 'The child comes with a guardian.', '아이와 보호자가 함께 와야 합니다.'),
      evidence('medium', '2026-11-29', 'C19', 'C19c'),
    ),
    timeLimits: {
      statute: measures,
      jilin: stated(
        text(
          '吉林市：7个工作日（2019年指南）',
          'Jilin City: 7 working days (guide of 2019)',
          '길림시: 7근무일(2019년 안내)',
        ),
        evidence('medium', '2019-04-01', 'O9'),
      ),
    },
    counterMinutes: 20,
    evidence: dual,
  },
]
