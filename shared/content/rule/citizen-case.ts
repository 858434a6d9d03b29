import type { Rule } from '../../schemas/rule'
import { evidence, text } from '../fact'
import {
  annotation,
  announcedFrom,
  announcement,
  border,
  changedNote,
  documents,
  endorsements,
  guide,
  passports,
  without,
} from './citizen'
import { ask, instead, no, oneOf, yes } from './condition'

const renewals = evidence('medium', '2026-11-29', 'L3', 'C12', 'C38')
const lawFrom = '2007-01-01'
const lost = ['LOST', 'DAMAGED']

/** Who has to be asked before the applicant gets a document. Who goes on an approval for Taiwan was asked with it. */
export const consentRules: Rule[] = [
  ask(
    'employer-consent',
    'M09',
    [...documents, ...without(endorsements, 'TW-END-Y')],
    evidence('high', '2024-01', 'S19', 'S28'),
    yes('registered_state_personnel'),
  ),
  ask(
    'approved-employer-consent',
    'M09',
    ['TW-END-Y'],
    evidence('high', '2024-01', 'S19', 'S28'),
    yes('registered_state_personnel'),
    { until: announcedFrom },
  ),
  ask(
    'border-employer-consent',
    'M09',
    border,
    evidence('medium', '2024-07', 'S84', 'S14'),
    yes('registered_state_personnel'),
  ),
  ask('approved-military-consent', 'M11', ['TW-END-Y'], announcement, yes('military_active'), {
    note: text(
      '有赴台批件的军人要不要交，请打12367问。',
      'Whether soldiers with an approval for Taiwan need it too, ask 12367.',
      '대만 방문 승인서가 있는 군인도 내야 하는지는 12367에 문의하십시오.',
    ),
  }),
  ask(
    'military-consent',
    'M11',
    [...documents, ...without(endorsements, 'TW-END-Y')],
    evidence('medium', '2026-11-29', 'S19', 'C27'),
    yes('military_active'),
    {
      note: text(
        '一般在部队驻地的大厅办；别的大厅收不收，先打12367问。',
        'As a rule apply at a hall where the unit is stationed; for other halls ask 12367 first.',
        '보통 부대 주둔지의 접수처에서 신청합니다. 다른 접수처는 먼저 12367에 문의하십시오.',
      ),
    },
  ),
  ask('settled-abroad', 'M17', [...passports, ...annotation], guide, yes('settled_abroad')),
]

export const lossRules: Rule[] = [
  ask('loss-statement', 'M13', ['PP-LOST', 'PP-DAMAGED'], guide),
  ask(
    'lapsed-loss-statement',
    'M13',
    ['PP-LAPSED'],
    evidence('high', '2024-01', 'S06', 'S19'),
    no('old_doc_in_hand'),
  ),
  ask(
    'pass-loss-statement',
    'M13',
    ['HM', 'TW'].flatMap(kind => lost.map(one => `${kind}-${one}`)),
    guide,
  ),
  ask('damaged-document', 'M14', ['PP-DAMAGED', 'HM-DAMAGED', 'TW-DAMAGED'], guide),
]

/** The passport that is given up, and why. */
export const renewalRules: Rule[] = [
  ask(
    'lapsed-passport',
    'M12',
    ['PP-LAPSED'],
    evidence('high', '2024-01', 'S06', 'S19'),
    yes('old_doc_in_hand'),
  ),
  ask('old-passport', 'M12', ['PP-RENEW'], evidence('high', '2024-01', 'S19', 'K')),
  ask('renewal-changed', 'M15', ['PP-RENEW'], renewals, oneOf('renew_reason', 'changed'), {
    from: lawFrom,
    note: changedNote,
  }),
  ask('renewal-destination', 'M24', ['PP-RENEW'], renewals, oneOf('renew_reason', 'destination'), {
    from: lawFrom,
    note: text(
      '能看出目的地国家要求的材料。',
      'A paper that shows what your destination asks for.',
      '방문할 나라의 요구를 보여 주는 자료.',
    ),
  }),
]

/** Who cannot renew yet, or any more. */
export const notRenewed: Rule[] = [
  instead(
    'renewal-expired',
    ['PP-RENEW'],
    evidence('high', '2024-01', 'S06', 'S19'),
    oneOf('renew_reason', 'expired'),
    text(
      '已经过期的护照不能换发。请选“普通护照：过期后重新申请”，费用一样。',
      'An expired passport cannot be renewed. Choose “Passport: after expiry” instead; it costs the same.',
      '만료된 여권은 갱신할 수 없습니다. “여권: 만료 후 재신청”을 고르십시오. 수수료는 같습니다.',
    ),
  ),
  instead(
    'renewal-early',
    ['PP-RENEW'],
    renewals,
    oneOf('renew_reason', 'early'),
    text(
      '有效期还有6个月以上，又没有别的原因，现在不能换。等只剩6个月或更短再来；目的地要求更长有效期的，带上证明就能换。',
      'With more than 6 months left and no other reason it cannot be renewed yet. Come when 6 months or less are left, or with proof that your destination asks for more.',
      '유효 기간이 6개월 넘게 남았고 다른 사유가 없으면 아직 갱신할 수 없습니다. 6개월 이하로 남았을 때 오거나, 방문할 나라가 더 긴 기간을 요구하면 증명을 가져오십시오.',
    ),
    lawFrom,
  ),
]

const entries = evidence('medium', '2026-11-29', 'S19', 'C38')

export const annotationRules: Rule[] = [
  ask('annotated-earlier-passport', 'M12', annotation, entries, oneOf('annotation_kind', 'earlierPassport'), {
    form: 'showOriginal',
    note: text(
      '现在的护照和要写上的旧护照都带。',
      'Your current passport and the earlier one.',
      '지금의 여권과 적어 넣을 예전 여권을 모두 가져옵니다.',
    ),
  }),
  ask('annotated-passport', 'M12', annotation, guide, true, {
    form: 'showOriginal',
    note: text('现在的护照。', 'Your current passport.', '지금의 여권.'),
  }),
  ask('annotation-former-name', 'M16', annotation, entries, oneOf('annotation_kind', 'formerName'), {
    note: text(
      '户口簿上写有这个名字。',
      'The household register that shows the name.',
      '그 이름이 적힌 호구부.',
    ),
  }),
  ask('annotation-foreign-name', 'M16', annotation, entries, oneOf('annotation_kind', 'foreignName'), {
    note: text(
      '国家机关等出具、写有这个姓名的证件或文件。',
      'A document from a public body that bears the name.',
      '국가기관 등이 발급하고 그 이름이 적힌 문서.',
    ),
  }),
]
