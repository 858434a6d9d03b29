import type { Service } from '../../schemas/service'
import { evidence, text } from '../fact'
import { annotationBasis, ask, documentBasis, yes } from './rule'
import { documentLimit } from './time-limit'

export const passportLaw = ['《中华人民共和国护照法》', '《普通护照和出入境通行证签发管理办法》']

const passport = {
  family: 'passport',
  group: 'passport',
  audience: 'mainland',
  fees: ['F-PP'],
  timeLimit: documentLimit,
  legalBasis: passportLaw,
} satisfies Partial<Service>

const basis = [...documentBasis, ask('M17', yes('settled_abroad'))]

const onlineInChangchun = text(
  '长春户口、满16周岁、留过指纹且护照还有效的人，多数情况可以全程网上办，不用来大厅。',
  'Changchun residents of 16 and over with fingerprints on file and a valid passport can mostly apply online.',
  '장춘 호적에 만 16세 이상이고 지문이 등록되어 있으며 여권이 유효하면 대부분 온라인으로 신청할 수 있습니다.',
)

export const passportServices: Service[] = [
  {
    ...passport,
    code: 'PP-NEW',
    name: text('普通护照：首次申请', 'Passport: first application', '여권: 첫 신청'),
    note: text(
      '未满16周岁的护照有效期5年，16周岁以上10年。',
      'Valid for 5 years under 16, for 10 years from 16 on.',
      '유효 기간은 만 16세 미만 5년, 만 16세 이상 10년입니다.',
    ),
    materials: basis,
    counterMinutes: 8,
    evidence: evidence('high', '2025-02', 'S10', 'S19', 'S24'),
  },
  {
    ...passport,
    code: 'PP-LAPSED',
    name: text('普通护照：过期后重新申请', 'Passport: after expiry', '여권: 만료 후 재신청'),
    note: text(
      '旧护照又过期又丢了的，还要写丢失情况说明。',
      'If the expired passport is also lost, add a statement on the loss.',
      '만료된 여권을 분실했으면 분실 사유서도 제출합니다.',
    ),
    materials: [...basis, ask('M12', yes('old_doc_in_hand'))],
    counterMinutes: 8,
    evidence: evidence('high', '2024-01', 'S06', 'S19'),
  },
  {
    ...passport,
    code: 'PP-RENEW',
    name: text('普通护照：换发', 'Passport: renewal', '여권: 갱신'),
    note: onlineInChangchun,
    materials: [...basis, ask('M12'), ask('M15', yes('particulars_changed'))],
    counterMinutes: 7,
    evidence: evidence('high', '2025-12-27', 'S10', 'S19', 'S08'),
  },
  {
    ...passport,
    code: 'PP-LOST',
    name: text('普通护照：丢失、被盗补发', 'Passport: lost or stolen', '여권: 분실·도난 재발급'),
    note: text(
      '申请后原护照作废，找回来也不能再用。',
      'The old passport is cancelled and may not be used even if found.',
      '신청하면 기존 여권은 무효가 되어 되찾아도 쓸 수 없습니다.',
    ),
    materials: [...basis, ask('M13')],
    counterMinutes: 9,
    evidence: evidence('high', '2025-12-27', 'S10', 'S19', 'S08'),
  },
  {
    ...passport,
    code: 'PP-DAMAGED',
    name: text('普通护照：损坏补发', 'Passport: damaged', '여권: 훼손 재발급'),
    note: onlineInChangchun,
    materials: [...basis, ask('M13'), ask('M14')],
    counterMinutes: 8,
    evidence: evidence('high', '2025-12-27', 'S10', 'S19', 'S08'),
  },
  {
    ...passport,
    code: 'PP-ANNOT',
    name: text('普通护照：加注', 'Passport: annotation', '여권: 추가 기재'),
    note: text(
      '一般在户口所在地办；想在外地办，先打12367问清楚。',
      'Usually where you are registered; elsewhere call 12367 first.',
      '보통 호적지에서 신청합니다. 다른 지역은 먼저 12367에 문의하십시오.',
    ),
    materials: annotationBasis,
    fees: ['F-PP-ANNOT'],
    counterMinutes: 7,
    evidence: evidence('medium', '2024-01', 'S10', 'S19'),
  },
]
