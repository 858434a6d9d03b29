import type { Rule } from '../../schemas/rule'
import { evidence, text } from '../fact'
import { holdsIdCard, settlement } from './citizen'
import { ask, oneOf } from './condition'

const guide = evidence('high', '2025-03-13', 'O18')
const known = evidence('medium', '2026-11-29', 'O18', 'C24')
const withCopy = { form: 'showOriginalAndCopy' as const }

/** Who settles in Hong Kong or Macao: a form of its own, and the relative comes along. */
export const hkMacaoSettlementRules: Rule[] = [
  ask('settle-child-form', 'M59', settlement, guide, oneOf('settle_case', 'child'), {
    note: text(
      '用“香港、澳门永久性居民在内地所生中国籍子女赴香港、澳门定居申请表”。',
      'Use the form for Chinese children born in the mainland to permanent residents of Hong Kong or Macao.',
      '홍콩·마카오 영구 주민이 내지에서 낳은 중국 국적 자녀용 신청서를 씁니다.',
    ),
  }),
  ask('settle-form', 'M59', settlement, guide),
  ask('settle-id-card', 'M02', settlement, known, holdsIdCard, withCopy),
  ask('settle-register', 'M03', settlement, known, true, {
    ...withCopy,
    note: text('申请人的户口簿。', 'The applicant’s household register.', '신청인의 호구부.'),
  }),
  ask('settle-photo', 'M04', settlement, known, true, {
    note: text(
      '申请人和港澳亲属两个人的照片都要。',
      'Photos of the applicant and of the relative.',
      '신청인과 홍콩·마카오 친척의 사진이 모두 필요합니다.',
    ),
  }),
  ask('settle-kinship', 'M20', settlement, known),
  ask('settle-relative', 'M21', settlement, known, true, {
    ...withCopy,
    note: text(
      '亲属的港澳身份证和回乡证；外国人是永久居民身份证和护照。亲属要一起来面谈，病重来不了的带医院证明和免面谈申请。',
      'The relative’s Hong Kong or Macao ID and mainland permit; a foreign relative: permanent ID and passport. The relative comes to the interview too; if too ill, bring medical proof and a request to be excused.',
      '친척의 홍콩·마카오 신분증과 내지 통행증. 외국인은 영구 주민신분증과 여권. 친척도 면담에 함께 와야 하며, 병이 중하면 병원 증명과 면담 면제 신청서를 가져옵니다.',
    ),
  }),
  ask(
    'settle-guardian-proof',
    'M05',
    settlement,
    known,
    { fact: 'age', op: 'lt', value: 18 },
    {
      note: text(
        '未满18周岁的，还要监护人书面同意定居。',
        'For under 18, the guardian’s written consent to the settlement too.',
        '만 18세 미만은 보호자의 정착 동의서도 필요합니다.',
      ),
    },
  ),
]
