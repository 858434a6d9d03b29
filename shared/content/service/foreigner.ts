import type { MaterialRule, Service } from '../../schemas/service'
import { evidence, text } from '../fact'
import { ask, fingerprints, no, yes } from './rule'
import { residenceLimit, visaLimit } from './time-limit'

const foreigner = {
  family: 'foreigner',
  group: 'foreigner',
  audience: 'foreigner',
  legalBasis: ['《中华人民共和国出境入境管理法》', '《中华人民共和国外国人入境出境管理条例》'],
} satisfies Partial<Service>

const basis: MaterialRule[] = [
  ask('M30'),
  ask('M31'),
  {
    ...ask('M04'),
    note: text(
      '按外国人签证照片标准；有的地方还要照片检测回执。',
      'To the visa photo standard; some halls also ask for a photo check receipt.',
      '외국인 비자 사진 규격. 일부 지역은 사진 검사 접수증도 요구합니다.',
    ),
  },
  ask('M32'),
  ask('M46', yes('agent_filed')),
]

/** Regulation no. 637, article 16: fingerprints and, for a first permit of a year or more, a health certificate. */
const residenceBasis: MaterialRule[] = [
  ...basis,
  {
    ...fingerprints,
    note: text(
      '指纹等信息在窗口采集。',
      'Fingerprints and the like are taken at the counter.',
      '지문 등은 창구에서 채취합니다.',
    ),
  },
  ask('M34', { all: [yes('validity_over_1y'), yes('first_permit')] }),
]

const visa = { ...foreigner, timeLimit: visaLimit } satisfies Partial<Service>
const residence = {
  ...foreigner,
  fees: ['F-FR-A', 'F-FR-B', 'F-FR-C'],
  timeLimit: residenceLimit,
} satisfies Partial<Service>

const newResidence = {
  ...residence,
  note: text(
    '持需办居留的签证入境后，30天内申请。',
    'Apply within 30 days of entry on a visa that calls for a permit.',
    '거류 허가가 필요한 비자로 입국한 뒤 30일 이내에 신청하십시오.',
  ),
  counterMinutes: 25,
  evidence: evidence('high', '2024-01', 'S11', 'S12', 'S74', 'S72'),
} satisfies Partial<Service>

const statute = evidence('high', '2013-09-01', 'S11', 'S12')
const beforeStayEnds = text(
  '停留期满7天前申请。',
  'Apply 7 days before your stay ends.',
  '체류 기간이 끝나기 7일 전까지 신청하십시오.',
)

export const foreignerServices: Service[] = [
  {
    ...visa,
    code: 'FV-EXT',
    name: text('外国人签证延期', 'Visa extension', '외국인 비자 연장'),
    note: text(
      '停留期满7天前申请；累计延长不超过原停留期。',
      'Apply 7 days before your stay ends; extensions add up to the original stay at most.',
      '체류 기간이 끝나기 7일 전까지 신청하십시오. 연장 합계는 원래 체류 기간을 넘을 수 없습니다.',
    ),
    materials: [...basis, ask('M33')],
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
    note: beforeStayEnds,
    materials: [...basis, ask('M33'), ask('M43', yes('new_passport'))],
    fees: ['F-FV-1'],
    counterMinutes: 22,
    evidence: evidence('high', '2024-01', 'S12', 'S72'),
  },
  {
    ...visa,
    code: 'FV-REISSUE',
    name: text('外国人签证补发', 'Visa replacement', '외국인 비자 재발급'),
    materials: [...basis, ask('M42'), ask('M33')],
    fees: ['F-FV-1'],
    counterMinutes: 25,
    evidence: statute,
  },
  {
    ...visa,
    code: 'FS-STAY',
    name: text('外国人停留证件', 'Stay permit', '외국인 체류 증서'),
    note: text(
      '停留期满7天前申请；在中国出生的外国婴儿，60天内办理。',
      'Apply 7 days before your stay ends; for a child born in China within 60 days.',
      '체류 기간이 끝나기 7일 전까지 신청하십시오. 중국에서 태어난 아기는 60일 이내입니다.',
    ),
    materials: [...basis, ask('M33'), ask('M42', yes('lost'))],
    fees: ['F-FV-EXT'],
    counterMinutes: 22,
    evidence: statute,
  },
  {
    ...newResidence,
    code: 'FR-WORK',
    name: text('外国人居留许可：工作', 'Residence permit: work', '외국인 거류 허가: 취업'),
    materials: [...residenceBasis, ask('M35'), ask('M36'), ask('M37')],
  },
  {
    ...newResidence,
    code: 'FR-STUDY',
    name: text('外国人居留许可：学习', 'Residence permit: study', '외국인 거류 허가: 유학'),
    materials: [...residenceBasis, ask('M38')],
  },
  {
    ...newResidence,
    code: 'FR-JOURN',
    name: text('外国人居留许可：记者', 'Residence permit: journalist', '외국인 거류 허가: 기자'),
    materials: [...residenceBasis, ask('M39')],
  },
  {
    ...newResidence,
    code: 'FR-REUNION',
    name: text('外国人居留许可：家庭团聚', 'Residence permit: family reunion', '외국인 거류 허가: 가족 결합'),
    materials: [...residenceBasis, ask('M40'), ask('M41'), ask('M44', yes('fosterage'))],
  },
  {
    ...newResidence,
    code: 'FR-PRIV',
    name: text(
      '外国人居留许可：私人事务',
      'Residence permit: private affairs',
      '외국인 거류 허가: 개인 사무',
    ),
    materials: [
      ...residenceBasis,
      ask('M40', yes('visit_relative')),
      ask('M41', yes('visit_relative')),
      ask('M33', no('visit_relative')),
    ],
  },
  {
    ...residence,
    code: 'FR-EXT',
    name: text('外国人居留许可延期', 'Residence permit extension', '외국인 거류 허가 연장'),
    note: text(
      '居留期满30天前申请。',
      'Apply 30 days before the permit expires.',
      '거류 기간이 끝나기 30일 전까지 신청하십시오.',
    ),
    materials: [...basis, ask('M33')],
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
    note: text(
      '登记内容变化后10天内申请。',
      'Apply within 10 days of the change.',
      '변경된 날부터 10일 이내에 신청하십시오.',
    ),
    materials: [...basis, ask('M43', yes('new_passport')), ask('M33')],
    fees: ['F-FR-CHG'],
    counterMinutes: 20,
    evidence: statute,
  },
  {
    ...residence,
    code: 'FR-REISSUE',
    name: text('外国人居留许可补发', 'Residence permit replacement', '외국인 거류 허가 재발급'),
    materials: [...basis, ask('M42')],
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
    note: text('要先经学校同意。', 'Your school must agree first.', '먼저 학교의 동의를 받아야 합니다.'),
    materials: [...basis, ask('M38')],
    fees: ['F-FR-ANNOT'],
    counterMinutes: 15,
    evidence: evidence('medium', '2013-09-01', 'S12'),
  },
  {
    ...foreigner,
    code: 'FE-EXIT',
    name: text('外国人出入境证', 'Exit-entry permit for foreigners', '외국인 출입국증'),
    note: text(
      '护照丢失、又不能在本国驻华使领馆补办的，用它出境一次。',
      'For one exit, when a lost passport cannot be replaced by your embassy in China.',
      '여권을 분실하고 주중 공관에서 재발급받을 수 없을 때 한 번 출국에 씁니다.',
    ),
    materials: [...basis, ask('M42')],
    fees: ['F-FE'],
    timeLimit: {
      text: text('7天', '7 days', '7일'),
      evidence: evidence('medium', '2026-11', 'K'),
    },
    counterMinutes: 25,
    evidence: evidence('high', '2024-07', 'S12', 'S14'),
  },
  {
    ...foreigner,
    code: 'FPR',
    name: text('外国人永久居留：申请', 'Permanent residence: application', '외국인 영구거류: 신청'),
    note: text(
      '申请费和证件费分别收。法定审批时间180个工作日。',
      'Application and card are charged apart. The statutory time is 180 working days.',
      '신청비와 증서 발급비는 따로 냅니다. 법정 심사 기간은 180근무일입니다.',
    ),
    materials: [...basis, ask('M45')],
    fees: ['F-FPR', 'F-FPR-C'],
    timeLimit: {
      text: text('60个工作日（吉林承诺）', '60 working days (promised in Jilin)', '60근무일(길림성 약속)'),
      evidence: evidence('high', '2021-02', 'S27'),
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
    materials: basis,
    fees: ['F-FPR-C', 'F-FPR-RE'],
    counterMinutes: 20,
    legalBasis: [],
    evidence: evidence('medium', '2024-07', 'S14', 'K'),
  },
]
