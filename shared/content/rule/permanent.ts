import type { Rule } from '../../schemas/rule'
import type { Choice } from '../../vocabulary/fact'
import { evidence, text } from '../fact'
import { ask, both, either, from18, noneOf, oneOf, yes } from './condition'
import { kinship } from './foreigner-basis'

const application = ['FPR']
const card = ['FPR-RENEW']
/** The measures of 2004, and copies of the guides that go with them. */
const from = '2004-08-15'
const known = evidence('medium', '2026-11-29', 'O20', 'C11')
const since2019 = '2019-08-01'
const wider = evidence('medium', '2019-08-01', 'C11b')
const ground = (...grounds: Choice<'residence_ground'>[]) => oneOf('residence_ground', ...grounds)
const caseOf = (...cases: Choice<'card_case'>[]) => oneOf('card_case', ...cases)

const agent = text(
  '委托书和代办人身份证件；在国外写的委托书要认证，或带附加证明书。',
  'A letter of authority and the agent’s identity document; written abroad, it must be legalised or carry an apostille.',
  '위임장과 대리인 신분 증서. 외국에서 쓴 위임장은 인증 또는 아포스티유가 필요합니다.',
)
const photos = text('2英寸照片4张。', '4 two-inch photos.', '2인치 사진 4장.')
const grown = either(noneOf('residence_ground', 'child', 'family'), both(ground('family'), from18))

const everybody: Rule[] = [
  ask('permanent-form', 'M73', application, known, true, { from }),
  ask('permanent-passport', 'M31', application, known, true, { from }),
  ask('permanent-photo', 'M04', application, known, true, { from, note: photos }),
  ask('permanent-health', 'M34', application, known, grown, {
    from,
    note: text(
      '6个月以内的；在国外开具的，要有附加证明书或认证。未满18岁的不用。',
      'Not older than 6 months; if issued abroad, with an apostille or legalised. Not needed under 18.',
      '6개월 이내. 외국에서 발급한 것은 아포스티유나 인증이 필요합니다. 만 18세 미만은 필요 없습니다.',
    ),
  }),
  ask('permanent-no-crime', 'M74', application, known, grown, { from }),
  ask('permanent-agent', 'M46', application, known, yes('agent_filed'), { from, note: agent }),
]

const families: Rule[] = [
  ask('permanent-marriage', 'M75', application, known, ground('marriage'), { from }),
  ask('permanent-birth', 'M78', application, known, ground('child'), { from }),
  ask('permanent-kinship-deed', 'M79', application, known, ground('aged'), { from }),
  ask('permanent-no-kin-abroad', 'M80', application, known, ground('aged'), { from }),
  ask('permanent-spouse', 'M41', application, known, ground('marriage'), {
    from,
    note: text(
      '配偶的户口簿，或者永久居留身份证。',
      'Your spouse’s household register, or permanent resident card.',
      '배우자의 호구부 또는 영구거류 신분증.',
    ),
  }),
  ask('permanent-parents', 'M41', application, known, ground('child'), {
    from,
    note: text(
      '父母的户口簿或永久居留身份证；收养的另带收养证明。',
      'The parents’ household register or cards; for an adopted child the adoption papers too.',
      '부모의 호구부 또는 영구거류 신분증. 입양한 경우 입양 증명도 가져옵니다.',
    ),
  }),
  ask('permanent-relative', 'M41', application, known, ground('aged'), { from }),
  ask('permanent-livelihood', 'M76', application, known, ground('marriage', 'aged'), { from }),
  ask('permanent-home', 'M77', application, known, ground('marriage', 'aged'), { from }),
  ...kinship('permanent-kinship', application, known, ground('family'), { from }),
]

const careers: Rule[] = [
  ask('permanent-enterprise', 'M81', application, known, ground('investment'), { from }),
  ask('permanent-capital', 'M82', application, known, ground('investment'), { from }),
  ask('permanent-post', 'M84', application, known, ground('employment'), { from }),
  ask('permanent-work-permit', 'M35', application, known, ground('employment'), { from }),
  ask('permanent-employer', 'M37', application, known, ground('employment'), {
    from,
    form: 'showOriginalAndCopy',
  }),
  ask('permanent-technology', 'M85', application, known, ground('employment'), { from }),
  ask('permanent-taxes', 'M83', application, known, ground('investment', 'employment'), { from }),
  ask('permanent-recommendation', 'M86', application, known, ground('contribution'), { from }),
  ask('permanent-talent', 'M86', application, wider, ground('talent'), {
    from: since2019,
    note: text(
      '人才主管部门的推荐函。',
      'A recommendation from the authority in charge of talent.',
      '인재 주관 부서의 추천서.',
    ),
  }),
  ask('permanent-doctor', 'M87', application, wider, ground('doctor'), { from: since2019 }),
  ask(
    'permanent-key-area',
    'M45',
    application,
    evidence('unknown', '2019-08-01', 'C11b'),
    ground('keyArea'),
    {
      from: since2019,
    },
  ),
]

const renewals: Rule[] = [
  ask('card-form', 'M70', card, known, true, { from }),
  ask('card-passport', 'M31', card, known, true, { from }),
  ask('card-photo', 'M04', card, known, true, {
    from,
    note: text(
      '2英寸照片；各地要3张或4张，请打12367问清楚。',
      'Two-inch photos; guides say 3 or 4: ask 12367.',
      '2인치 사진. 지역마다 3장 또는 4장이니 12367에 문의하십시오.',
    ),
  }),
  ask('card-old', 'M71', card, known, caseOf('expiring', 'changed', 'damaged'), { from }),
  ask('card-changed', 'M15', card, known, caseOf('changed'), {
    from,
    note: text(
      '变更前后内容的证明。变更后1个月内申请。',
      'Proof of the particulars before and after. Apply within a month of the change.',
      '변경 전후 내용의 증명. 변경 후 1개월 이내에 신청합니다.',
    ),
  }),
  ask('card-lost', 'M13', card, known, caseOf('lost'), {
    from,
    note: text(
      '本人签名的说明，或者派出所的报案回执；不用交旧证。',
      'Your signed statement, or the police receipt of the report; no old card.',
      '본인이 서명한 사유서 또는 파출소 신고 접수증. 옛 증서는 필요 없습니다.',
    ),
  }),
  ask('card-agent', 'M46', card, known, yes('agent_filed'), { from, note: agent }),
]

/** Permanent residence by ground, and the card by why it is issued anew. */
export const permanentRules: Rule[] = [...everybody, ...families, ...careers, ...renewals]
