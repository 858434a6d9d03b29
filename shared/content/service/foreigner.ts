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

/** Who may send somebody differs between visas and residence permits: regulation no. 637, articles 19 and 20. */
const agentKnown = evidence('high', '2013-09-01', 'S12', 'L2', 'O2')
const visaAgent = stated(
  text(
    '本人到场。未满16周岁、满60周岁、因病行动不便，不是首次入境且记录良好，或者邀请方出具担保的，可以由邀请单位或个人、亲属、专门机构代申请。',
    'Come in person. Under 16, from 60 on, when illness keeps you from moving, with a good record after earlier visits, or when your host gives a guarantee, your host, a relative or a licensed agency may apply for you.',
    '본인이 직접 와야 합니다. 만 16세 미만, 만 60세 이상, 질병으로 거동이 어려운 사람, 처음 입국이 아니고 기록이 좋은 사람, 초청자가 보증하는 사람은 초청자, 친척, 전문 기관이 대신 신청할 수 있습니다.',
  ),
  agentKnown,
)
const residenceAgent = stated(
  text(
    '本人到场。未满16周岁、满60周岁、因病行动不便，或者属于高层次、急需紧缺人才的，可以由邀请单位或个人、亲属、专门机构代申请。',
    'Come in person. Under 16, from 60 on, when illness keeps you from moving, or for high-level or urgently needed talents, your host, a relative or a licensed agency may apply for you.',
    '본인이 직접 와야 합니다. 만 16세 미만, 만 60세 이상, 질병으로 거동이 어려운 사람, 고급·긴급 필요 인재는 초청자, 친척, 전문 기관이 대신 신청할 수 있습니다.',
  ),
  agentKnown,
)
const permanentAgent = stated(
  text(
    '一般本人到场；请别人代办的，要有委托书，国外写的要认证或带附加证明书。',
    'As a rule in person; an agent needs a letter of authority, legalised or with an apostille if written abroad.',
    '보통 본인이 와야 합니다. 대리인은 위임장이 필요하며 외국에서 쓴 것은 인증이나 아포스티유가 있어야 합니다.',
  ),
  evidence('medium', '2004-08-15', 'O20'),
)

const foreigner = {
  family: 'foreigner',
  group: 'foreigner',
  audience: 'foreigner',
  selfService: noMachine,
  online: notOnline,
  agent: visaAgent,
  pickup: otherPickup,
  way: foreignerWay,
  legalBasis: ['《中华人民共和国出境入境管理法》', '《中华人民共和国外国人入境出境管理条例》'],
} satisfies Partial<Service>

/** The prefectures and, since the summer of 2025, Hunchun: no other county of Jilin was found to have the power. */
const inJilin = evidence('high', '2025-08-18', 'O7', 'O8', 'O2')
const whereStaying = stated(
  text(
    '停留地市州的出入境大厅；2025年8月起，珲春的大厅也办。',
    'The hall of the prefecture you stay in; since August 2025 also the hall of Hunchun.',
    '체류지 시·주의 출입국 접수처. 2025년 8월부터 훈춘 접수처에서도 됩니다.',
  ),
  inJilin,
)
const whereResiding = stated(
  text(
    '居留地市州的出入境大厅；2025年8月起，珲春的大厅也办。',
    'The hall of the prefecture you live in; since August 2025 also the hall of Hunchun.',
    '거류지 시·주의 출입국 접수처. 2025년 8월부터 훈춘 접수처에서도 됩니다.',
  ),
  inJilin,
)
const years = (words: Text) => stated(words, evidence('high', '2013-09-01', 'S11', 'S12'))
const asBefore = years(text('和原来的一样。', 'As before.', '이전과 같습니다.'))

const wherePermanent = stated(
  text(
    '省厅政务大厅窗口；市州的出入境大厅收不收，先打12367问。',
    'The provincial service hall; for the halls of prefectures call 12367 first.',
    '성 공안청 정무 창구. 시·주 출입국 접수처는 먼저 12367에 문의하십시오.',
  ),
  evidence('medium', '2021-02-03', 'S27', 'O10', 'O20'),
)

const permanentKnown = evidence('medium', '2026-11-29', 'O20', 'C11')
const permanentConditions = [
  stated(
    text(
      '结婚满5年，在中国连续居住满5年，每年住满9个月。',
      'Marriage: 5 years married and 5 years here in a row, 9 months each year.',
      '혼인: 결혼 5년 이상, 중국에 5년 연속 거주, 매년 9개월 이상.',
    ),
    permanentKnown,
  ),
  stated(
    text(
      '未满18岁、未婚，投靠父母；满60岁、在国外没有直系亲属、投靠国内直系亲属，连续居住满5年，每年住满9个月。',
      'Under 18 and unmarried, joining parents. From 60 on, without close relatives abroad, joining those here: 5 years in a row, 9 months each year.',
      '만 18세 미만 미혼으로 부모와 동거. 만 60세 이상으로 외국에 직계 친족이 없고 국내 직계 친족과 동거: 5년 연속 거주, 매년 9개월 이상.',
    ),
    permanentKnown,
  ),
  stated(
    text(
      '投资连续3年稳定，数额够标准；任职满4年、在任期间居住满3年，职务在副总经理、副教授以上。数额和2019年放宽的条件，先打12367问清楚。',
      'Investment: steady for 3 years and large enough. Employment: 4 years in the post and 3 of residence, as deputy general manager, associate professor or higher. Ask 12367 about amounts and what was eased in 2019.',
      '투자: 3년 연속 안정되고 금액이 기준 이상. 재직: 4년 재직, 그중 3년 거주, 부총경리·부교수 이상. 금액과 2019년에 완화된 조건은 12367에 문의하십시오.',
    ),
    permanentKnown,
  ),
]

const visa = { ...foreigner, where: whereStaying, timeLimits: visaLimits } satisfies Partial<Service>
const residence = {
  ...foreigner,
  where: whereResiding,
  agent: residenceAgent,
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
    validity: stated(
      text(
        '不超过原来的停留期。最长：C、G、J2、L字30天，S2其他私人事务90天，F、M、Q2、R字和S2探亲180天；X2字按学校函件，问12367。',
        'No longer than the original stay. At most 30 days for C, G, J2 and L, 90 for other private affairs on S2, 180 for F, M, Q2, R and family visits on S2; for X2 ask 12367.',
        '원래 체류 기간 이내. 최장 C·G·J2·L 30일, S2 그 밖의 사무 90일, F·M·Q2·R과 S2 친척 방문 180일. X2는 12367에 문의하십시오.',
      ),
      evidence('medium', '2023-02-15', 'L2', 'C1', 'O13'),
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
    validity: stated(
      text(
        '按签证种类：F字最长1年、每次停留180天，R字最长5年，S2字最长3个月，J2字最长30天；换新护照的按原签证剩余时间；其他问12367。',
        'Depending on the visa: F up to 1 year with stays of 180 days, R up to 5 years, S2 up to 3 months, J2 up to 30 days; with a new passport the rest of the old visa. For others ask 12367.',
        '비자 종류에 따름: F 최장 1년(체류 180일), R 최장 5년, S2 최장 3개월, J2 최장 30일. 새 여권은 기존 비자의 남은 기간. 그 밖에는 12367에 문의하십시오.',
      ),
      evidence('medium', '2023-02-15', 'L2', 'C2', 'C3'),
    ),
    fees: ['F-FV-1', 'F-FV-2', 'F-FV-H', 'F-FV-Y'],
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
      '在中国出生的外国婴儿：出生后60天内先登记（不收费），登记后120天内办停留或居留。',
      'A child of foreigners born in China: register it within 60 days (free of charge), then apply for a stay or residence permit within 120 days.',
      '중국에서 태어난 외국인 아기는 출생 후 60일 이내에 먼저 등록(무료)하고, 등록 후 120일 이내에 체류나 거류를 신청하십시오.',
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
    validity: years(
      text(
        '最长180天；船员离船和居留到期的最长30天；婴儿和父母的一样。',
        '180 days at most; 30 for seafarers and after a residence has ended; a child as long as its parents.',
        '최장 180일. 선원과 거류가 끝난 사람은 최장 30일. 아기는 부모와 같습니다.',
      ),
    ),
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
    validity: stated(
      text(
        '工作的不超过工作许可，一般1年以内；学习的按学校函件；团聚的最长2年，未满18岁（不超过18岁生日）和满60岁的最长3年；探望在华外国人的不超过被探望人的许可。',
        'Work: not beyond the work permit, mostly up to 1 year. Study: as the school letter says. Reunion: up to 2 years; up to 3 under 18 (not past the 18th birthday) and from 60 on. Family of a foreigner here: not beyond that person’s permit.',
        '취업은 취업 허가 이내, 보통 1년 이내. 유학은 학교 공문대로. 가족 결합은 최장 2년, 만 18세 미만(18세 생일 이내)과 만 60세 이상은 최장 3년. 중국에 있는 외국인의 가족은 그 사람의 허가 이내.',
      ),
      evidence('medium', '2026-11-29', 'L2', 'O2', 'C5'),
    ),
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
    fees: ['F-FR-RE'],
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
    validity: stated(
      text(
        '按实习或工作的期限，一般不超过6个月。',
        'For the period of the work or internship, usually up to 6 months.',
        '실습이나 근무 기간, 보통 6개월 이내.',
      ),
      evidence('medium', '2026-11-29', 'L2', 'C10'),
    ),
    timeLimits: residenceLimits,
    fees: ['F-FR-ANNOT'],
    counterMinutes: 15,
    evidence: evidence('medium', '2013-09-01', 'S12'),
  },
  {
    ...foreigner,
    code: 'FE-EXIT',
    name: text('外国人出入境证', 'Exit-entry permit for foreigners', '외국인 출입국증'),
    note: text(
      '要多久没有找到公开的规定，去之前先打12367问。',
      'No published time limit was found: call 12367 before you set out.',
      '공개된 처리 기간을 찾지 못했습니다. 오기 전에 12367에 문의하십시오.',
    ),
    conditions: [
      stated(
        text(
          '护照丢了、被偷、损坏或过期，又不能在本国驻华使领馆补办。',
          'Your passport is lost, stolen, damaged or expired and your embassy in China cannot replace it.',
          '여권을 분실·도난·훼손했거나 만료되었고 주중 공관에서 재발급받을 수 없습니다.',
        ),
        evidence('high', '2013-09-01', 'S12'),
      ),
    ],
    validity: stated(
      text(
        '出境一次，最长30天内出境。',
        'For one exit, within 30 days at most.',
        '1회 출국, 최장 30일 이내.',
      ),
      evidence('medium', '2026-11-29', 'C21'),
    ),
    where: stated(
      text(
        '停留地市州的公安出入境大厅；县里能不能办，先打12367问。',
        'The hall of the prefecture where you stay; for county halls call 12367 first.',
        '체류지 시·주의 공안 출입국 접수처. 현급 접수처는 먼저 12367에 문의하십시오.',
      ),
      evidence('medium', '2026-11-29', 'O22', 'C21'),
    ),
    agent: inPerson,
    fees: ['F-FE'],
    timeLimits: {},
    counterMinutes: 25,
    evidence: evidence('high', '2026-11-29', 'L1', 'L2', 'O22'),
  },
  {
    ...foreigner,
    code: 'FPR',
    name: text('外国人永久居留：申请', 'Permanent residence: application', '외국인 영구거류: 신청'),
    note: text(
      '申请费和证件费分别收。条件严，准备公证之前先打12367问清楚。',
      'Application and card are charged apart. The conditions are strict: call 12367 before you have papers notarised.',
      '신청비와 증서 발급비는 따로 냅니다. 조건이 엄격하니 공증을 받기 전에 12367에 문의하십시오.',
    ),
    conditions: permanentConditions,
    validity: stated(
      text('成年人10年，未成年人5年。', '10 years for adults, 5 for minors.', '성인 10년, 미성년자 5년.'),
      evidence('medium', '2024-07', 'S14', 'K'),
    ),
    where: wherePermanent,
    agent: permanentAgent,
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
    note: text(
      '要多久没有找到公开的规定；有的地方还要当初申请理由的证明（婚姻、任职等）。去之前先打12367问。',
      'No published time limit was found; some places also ask for proof that the ground still stands, such as marriage or employment. Call 12367 before you set out.',
      '공개된 처리 기간을 찾지 못했습니다. 일부 지역은 혼인·재직 등 처음 신청 사유의 증명도 요구합니다. 오기 전에 12367에 문의하십시오.',
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
    where: wherePermanent,
    agent: permanentAgent,
    fees: ['F-FPR-C', 'F-FPR-RE'],
    timeLimits: {},
    counterMinutes: 20,
    legalBasis: [],
    evidence: evidence('medium', '2024-07', 'S14', 'K'),
  },
]
