import type { Service } from '../../schemas/service'
import type { Text } from '../../schemas/text'
import { evidence, stated, text } from '../fact'
import {
  changedResidenceLimits,
  extendedResidenceLimits,
  newResidenceLimits,
  residenceLimits,
  visaLimits,
} from './time-limit'
import { foreignerWay, inPerson, interviewWay, noMachine, notOnline, otherPickup } from './way'

const statute = evidence('high', '2013-09-01', 'S11', 'S12')
const known = evidence('medium', '2026-11', 'K')

const foreigner = {
  family: 'foreigner',
  group: 'foreigner',
  audience: 'foreigner',
  selfService: noMachine,
  online: notOnline,
  agent: stated(
    text(
      '本人到场。未满16周岁、满60周岁或因病行动不便的，以及非首次入境且记录良好的，可以由邀请单位或个人、亲属、专门机构代申请。',
      'Come in person. Under 16, from 60 on, when illness keeps you from moving, or with a good record after earlier visits, your host, a relative or a licensed agency may apply for you.',
      '본인이 직접 와야 합니다. 만 16세 미만, 만 60세 이상, 질병으로 거동이 어려운 사람, 처음 입국이 아니고 기록이 좋은 사람은 초청자, 친척, 전문 기관이 대신 신청할 수 있습니다.',
    ),
    evidence('high', '2013-09-01', 'S12'),
  ),
  pickup: otherPickup,
  way: foreignerWay,
  legalBasis: ['《中华人民共和国出境入境管理法》', '《中华人民共和国外国人入境出境管理条例》'],
} satisfies Partial<Service>

const whereStaying = stated(
  text(
    '停留地的县级以上公安出入境大厅。',
    'A hall of county level or above where you stay.',
    '체류지의 현급 이상 공안 출입국 접수처.',
  ),
  evidence('high', '2024-01-11', 'S12', 'S72'),
)
/** Whether counties of Jilin accept residence permits has not been confirmed, so prefectures are named. */
const whereResiding = stated(
  text(
    '居留地所在市州的公安出入境大厅；县里收不收，先打12367问。',
    'The hall of the prefecture you live in; for county halls call 12367 first.',
    '거류지 시·주의 공안 출입국 접수처. 현급 접수처는 먼저 12367에 문의하십시오.',
  ),
  evidence('medium', '2024-01', 'S12', 'S72'),
)
const years = (words: Text) => stated(words, evidence('high', '2013-09-01', 'S11', 'S12'))
const asBefore = years(text('和原来的一样。', 'As before.', '이전과 같습니다.'))

const visa = { ...foreigner, where: whereStaying, timeLimits: visaLimits } satisfies Partial<Service>
const residence = {
  ...foreigner,
  where: whereResiding,
  fees: ['F-FR-A', 'F-FR-B', 'F-FR-C'],
} satisfies Partial<Service>

const firstPermit = (code: string, name: Text, condition: Text, validity: Text): Service => ({
  ...residence,
  code,
  name,
  conditions: [stated(condition, statute)],
  validity: years(validity),
  timeLimits: newResidenceLimits,
  counterMinutes: 25,
  evidence: evidence('high', '2024-01', 'S11', 'S12', 'S74', 'S72'),
})

const upTo5Years = text('180天到5年。', '180 days to 5 years.', '180일에서 5년.')

export const foreignerServices: Service[] = [
  {
    ...visa,
    code: 'FV-EXT',
    name: text('外国人签证延期', 'Visa extension', '외국인 비자 연장'),
    conditions: [
      stated(
        text(
          '停留期要到了，还有正当理由留下；累计延长不超过原停留期。',
          'Your stay ends and you have good reason to remain; extensions add up to the original stay at most.',
          '체류 기간이 끝나 가지만 머물 정당한 이유가 있습니다. 연장 합계는 원래 체류 기간을 넘을 수 없습니다.',
        ),
        statute,
      ),
    ],
    validity: years(
      text('不超过原来的停留期。', 'No longer than the original stay.', '원래 체류 기간 이내.'),
    ),
    fees: ['F-FV-EXT'],
    counterMinutes: 20,
    evidence: evidence('high', '2024-01', 'S11', 'S12', 'S72'),
  },
  {
    ...visa,
    code: 'FV-CHANGE',
    name: text(
      '外国人签证换发（含多次再入境）',
      'Visa change, or re-entry visa',
      '외국인 비자 변경(재입국 포함)',
    ),
    conditions: [
      stated(
        text(
          '来华事由变了、换了新护照，或团体签证要分开。',
          'Your purpose has changed, you have a new passport, or a group visa is to be split.',
          '방문 목적이 바뀌었거나 새 여권이 있거나 단체 비자를 나누어야 합니다.',
        ),
        statute,
      ),
    ],
    validity: years(text('按签证种类。', 'By the kind of visa.', '비자 종류에 따름.')),
    fees: ['F-FV-1'],
    counterMinutes: 22,
    evidence: evidence('high', '2024-01', 'S12', 'S72'),
  },
  {
    ...visa,
    code: 'FV-REISSUE',
    name: text('外国人签证补发', 'Visa replacement', '외국인 비자 재발급'),
    conditions: [
      stated(
        text(
          '签证丢了、损坏了或被偷被抢。',
          'The visa was lost, damaged or stolen.',
          '비자를 잃어버렸거나 훼손했거나 도난당했습니다.',
        ),
        statute,
      ),
    ],
    validity: asBefore,
    timeLimits: { ...(visaLimits.statute && { statute: visaLimits.statute }) },
    fees: ['F-FV-1'],
    counterMinutes: 25,
    evidence: statute,
  },
  {
    ...visa,
    code: 'FS-STAY',
    name: text('外国人停留证件', 'Stay permit', '외국인 체류 증서'),
    note: text(
      '在中国出生的外国婴儿，60天内办理。',
      'For a child born in China within 60 days.',
      '중국에서 태어난 외국인 아기는 60일 이내에 신청하십시오.',
    ),
    conditions: [
      stated(
        text(
          '免签入境要多留几天、船员离船、退出中国国籍、在中国出生的婴儿等。',
          'To stay longer after visa-free entry, for crew leaving ship, after giving up Chinese nationality, for children born in China.',
          '무비자 입국 후 더 머무르거나, 선원이 배를 떠나거나, 중국 국적을 포기했거나, 중국에서 태어난 아기 등.',
        ),
        statute,
      ),
    ],
    validity: years(text('最长180天。', '180 days at most.', '최장 180일.')),
    fees: ['F-FV-EXT'],
    counterMinutes: 22,
    evidence: statute,
  },
  firstPermit(
    'FR-WORK',
    text('外国人居留许可：工作', 'Residence permit: work', '외국인 거류 허가: 취업'),
    text('持工作签证入境，来华工作。', 'You entered on a work visa.', '취업 비자로 입국했습니다.'),
    text(
      '90天到5年，一般不超过1年。',
      '90 days to 5 years, mostly up to 1 year.',
      '90일에서 5년, 보통 1년 이내.',
    ),
  ),
  firstPermit(
    'FR-STUDY',
    text('外国人居留许可：学习', 'Residence permit: study', '외국인 거류 허가: 유학'),
    text('持学习签证入境，来华上学。', 'You entered on a study visa.', '유학 비자로 입국했습니다.'),
    text(
      '180天到5年，和学校函件写的期限一致。',
      '180 days to 5 years, as the school letter says.',
      '180일에서 5년, 학교 공문의 기간과 같습니다.',
    ),
  ),
  firstPermit(
    'FR-JOURN',
    text('外国人居留许可：记者', 'Residence permit: journalist', '외국인 거류 허가: 기자'),
    text(
      '持记者签证入境，常驻中国。',
      'You entered on a journalist visa as a resident correspondent.',
      '기자 비자로 입국한 상주 기자입니다.',
    ),
    upTo5Years,
  ),
  firstPermit(
    'FR-REUNION',
    text('外国人居留许可：家庭团聚', 'Residence permit: family reunion', '외국인 거류 허가: 가족 결합'),
    text(
      '来华与家人团聚，或孩子寄养在国内。',
      'To join family in China, or a child fostered here.',
      '중국의 가족과 결합하거나 아이를 중국에 맡겨 기릅니다.',
    ),
    text(
      '180天到5年；寄养的不超过3年。',
      '180 days to 5 years; fostered children up to 3.',
      '180일에서 5년, 위탁 양육은 3년 이내.',
    ),
  ),
  firstPermit(
    'FR-PRIV',
    text('外国人居留许可：私人事务', 'Residence permit: private affairs', '외국인 거류 허가: 개인 사무'),
    text(
      '长期探亲，或因其他私人事务居留。',
      'For a long family visit or other private affairs.',
      '장기 친척 방문이나 그 밖의 개인 사무로 거류합니다.',
    ),
    upTo5Years,
  ),
  {
    ...residence,
    code: 'FR-EXT',
    name: text('外国人居留许可延期', 'Residence permit extension', '외국인 거류 허가 연장'),
    conditions: [
      stated(
        text(
          '居留许可快到期，事由不变。',
          'Your permit is about to expire and your purpose is the same.',
          '거류 허가가 곧 끝나며 목적은 그대로입니다.',
        ),
        statute,
      ),
    ],
    validity: years(text('按居留种类。', 'By the kind of permit.', '거류 종류에 따름.')),
    timeLimits: extendedResidenceLimits,
    counterMinutes: 20,
    evidence: statute,
  },
  {
    ...residence,
    code: 'FR-CHANGE',
    name: text(
      '外国人居留许可变更（护照、事由、地点）',
      'Residence permit change (passport, purpose, place)',
      '외국인 거류 허가 변경(여권·사유·장소)',
    ),
    conditions: [
      stated(
        text(
          '护照、事由、住址或单位等登记内容变了。',
          'Your passport, purpose, address or employer has changed.',
          '여권, 목적, 주소, 근무처 등 등록 사항이 바뀌었습니다.',
        ),
        statute,
      ),
    ],
    validity: asBefore,
    timeLimits: changedResidenceLimits,
    fees: ['F-FR-CHG'],
    counterMinutes: 20,
    evidence: statute,
  },
  {
    ...residence,
    code: 'FR-REISSUE',
    name: text('外国人居留许可补发', 'Residence permit replacement', '외국인 거류 허가 재발급'),
    conditions: [
      stated(
        text(
          '居留许可丢了或损坏了。',
          'The permit was lost or damaged.',
          '거류 허가를 잃어버렸거나 훼손했습니다.',
        ),
        statute,
      ),
    ],
    validity: asBefore,
    timeLimits: residenceLimits,
    counterMinutes: 22,
    evidence: statute,
  },
  {
    ...residence,
    code: 'FR-ANNOT',
    name: text(
      '留学生居留许可加注（勤工助学、实习）',
      'Student permit annotation (part-time work, internship)',
      '유학생 거류 허가 추가 기재(아르바이트·실습)',
    ),
    conditions: [
      stated(
        text('要先经学校同意。', 'Your school must agree first.', '먼저 학교의 동의를 받아야 합니다.'),
        evidence('high', '2013-09-01', 'S12'),
      ),
    ],
    validity: years(text('和居留许可一样。', 'As long as the permit.', '거류 허가와 같습니다.')),
    timeLimits: residenceLimits,
    fees: ['F-FR-ANNOT'],
    counterMinutes: 15,
    evidence: evidence('medium', '2013-09-01', 'S12'),
  },
  {
    ...foreigner,
    code: 'FE-EXIT',
    name: text('外国人出入境证', 'Exit-entry permit for foreigners', '외국인 출입국증'),
    conditions: [
      stated(
        text(
          '护照丢了，又不能在本国驻华使领馆补办。',
          'Your passport is lost and your embassy in China cannot replace it.',
          '여권을 분실했고 주중 공관에서 재발급받을 수 없습니다.',
        ),
        evidence('high', '2013-09-01', 'S12'),
      ),
    ],
    validity: stated(
      text('出境一次。', 'For one exit.', '1회 출국.'),
      evidence('medium', '2024-07', 'S14', 'K'),
    ),
    where: whereStaying,
    agent: inPerson,
    fees: ['F-FE'],
    timeLimits: { national: stated(text('7天', '7 days', '7일'), known) },
    counterMinutes: 25,
    evidence: evidence('high', '2024-07', 'S12', 'S14'),
  },
  {
    ...foreigner,
    code: 'FPR',
    name: text('外国人永久居留：申请', 'Permanent residence: application', '외국인 영구거류: 신청'),
    note: text(
      '申请费和证件费分别收。',
      'Application and card are charged apart.',
      '신청비와 증서 발급비는 따로 냅니다.',
    ),
    conditions: [
      stated(
        text(
          '投资、任职、团聚、特殊人才等，条件各不相同，先打12367问清楚。',
          'For investors, employees, family members and talents, each with conditions of its own: call 12367 first.',
          '투자, 재직, 가족 결합, 특수 인재 등 조건이 서로 다르니 먼저 12367에 문의하십시오.',
        ),
        evidence('medium', '2021-02', 'S27', 'K'),
      ),
    ],
    validity: stated(
      text('成年人10年，未成年人5年。', '10 years for adults, 5 for minors.', '성인 10년, 미성년자 5년.'),
      evidence('medium', '2024-07', 'S14', 'K'),
    ),
    where: stated(
      text(
        '省厅政务大厅窗口，或市州的出入境大厅。',
        'The provincial service hall, or the hall of a prefecture.',
        '성 공안청 정무 창구 또는 시·주 출입국 접수처.',
      ),
      evidence('high', '2021-02', 'S27'),
    ),
    agent: stated(
      text('本人到场。', 'In person.', '본인이 직접 와야 합니다.'),
      evidence('medium', '2021-02', 'S27', 'K'),
    ),
    way: interviewWay,
    fees: ['F-FPR', 'F-FPR-C'],
    timeLimits: {
      statute: stated(
        text('180个工作日', '180 working days', '180근무일'),
        evidence('high', '2021-02', 'S27'),
      ),
      jilin: stated(text('60个工作日', '60 working days', '60근무일'), evidence('high', '2021-02', 'S27')),
    },
    counterMinutes: 45,
    legalBasis: ['《外国人在中国永久居留审批管理办法》'],
    evidence: evidence('high', '2024-07', 'S27', 'S14', 'K'),
  },
  {
    ...foreigner,
    code: 'FPR-RENEW',
    name: text(
      '外国人永久居留身份证：换发、补发',
      'Permanent resident card: renewal or replacement',
      '외국인 영구거류 신분증: 갱신·재발급',
    ),
    conditions: [
      stated(
        text(
          '证件到期、信息变了，或丢了、损坏了。',
          'The card expires, particulars have changed, or it was lost or damaged.',
          '증서가 만료되었거나 정보가 바뀌었거나 분실·훼손했습니다.',
        ),
        known,
      ),
    ],
    validity: stated(text('成年人10年。', '10 years for adults.', '성인 10년.'), known),
    where: stated(
      text(
        '省厅政务大厅窗口，或市州的出入境大厅。',
        'The provincial service hall, or the hall of a prefecture.',
        '성 공안청 정무 창구 또는 시·주 출입국 접수처.',
      ),
      known,
    ),
    fees: ['F-FPR-C', 'F-FPR-RE'],
    timeLimits: {},
    counterMinutes: 20,
    legalBasis: [],
    evidence: evidence('medium', '2024-07', 'S14', 'K'),
  },
]
