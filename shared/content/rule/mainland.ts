import type { Condition, Rule } from '../../schemas/rule'
import { evidence, text } from '../fact'
import { ask, from16, from60, no, under16, yes } from './condition'

const family = (prefix: string, ...kinds: string[]) => kinds.map(kind => `${prefix}-${kind}`)

const passports = family('PP', 'NEW', 'LAPSED', 'RENEW', 'LOST', 'DAMAGED')
const passes = [
  ...family('HM', 'NEW', 'RENEW', 'LOST', 'DAMAGED', 'SETTLE'),
  ...family('TW', 'NEW', 'RENEW', 'LOST', 'DAMAGED'),
]
const documents = [...passports, ...passes]
const hkMacaoEndorsements = family('HM-END', 'L', 'G', 'T', 'S', 'D', 'Q')
const taiwanWithReason = family('TW-END', 'T', 'D', 'J', 'X', 'Q', 'Y', 'F', 'C')
const taiwanEndorsements = [...family('TW-END', 'L', 'G'), ...taiwanWithReason]
const endorsements = [...hkMacaoEndorsements, ...taiwanEndorsements]
const annotation = ['PP-ANNOT']
const border = ['ET-BORDER']
const borderZone = ['ET-BORDERZONE']
const ordinary = [...documents, ...endorsements, ...annotation]

const guide = evidence('high', '2024-01', 'S19')
const idGuide = evidence('high', '2024-01', 'S19', 'S81')
const hkMacaoGuide = evidence('high', '2026-11', 'S20')
const taiwanRules = evidence('high', '2015-06-14', 'S13', 'K')
const borderRules = evidence('medium', '2024-07', 'S84', 'S14')
const borderZoneRules = evidence('medium', '2026-11', 'K')

const withGuardian: Condition = { all: [under16, yes('guardian_present')] }
/** Who may be asked for a resident ID card: children may have none, the military hand theirs in. */
const grownCivilian: Condition = { all: [from16, no('military_active')] }
const withEscort: Condition = { all: [under16, no('guardian_present')] }

/** Who the applicant is, by the national guide in force since every hall serves the whole country. */
const identity: Rule[] = [
  ask('form', 'M01', [...ordinary, ...border, ...borderZone], evidence('high', '2024-01', 'S19', 'S46')),
  ask('id-card', 'M02', ordinary, idGuide, {
    all: [no('military_active'), { any: [from16, yes('has_id_card')] }],
  }),
  ask('household-register', 'M03', ordinary, evidence('high', '2026-11', 'S80', 'S81'), {
    all: [under16, no('has_id_card')],
  }),
  ask('military-id', 'M10', ordinary, evidence('high', '2024-01', 'S19', 'S80'), yes('military_active')),
  ask('border-id-card', 'M02', border, borderRules, grownCivilian),
  ask('border-zone-id-card', 'M02', borderZone, borderZoneRules, grownCivilian),
  ask('border-household-register', 'M03', border, borderRules, { all: [under16, no('has_id_card')] }),
  ask('border-zone-household-register', 'M03', borderZone, borderZoneRules, {
    all: [under16, no('has_id_card')],
  }),
  ask('border-military-id', 'M10', [...border, ...borderZone], borderZoneRules, yes('military_active')),
]

/** The certificate that is changed, or that the endorsement goes into. */
const held: Rule[] = [
  ask(
    'lapsed-passport',
    'M12',
    ['PP-LAPSED'],
    evidence('high', '2024-01', 'S06', 'S19'),
    yes('old_doc_in_hand'),
  ),
  ask('old-passport', 'M12', ['PP-RENEW'], evidence('high', '2024-01', 'S19', 'K')),
  ask('annotated-passport', 'M12', annotation, guide, true, { form: 'showOriginal' }),
  ask('old-hk-macao-pass', 'M19', ['HM-RENEW'], hkMacaoGuide, true, { form: 'submitOriginal' }),
  ask('hk-macao-pass', 'M19', hkMacaoEndorsements, hkMacaoGuide, no('applies_pass_together')),
  ask('old-taiwan-pass', 'M25', ['TW-RENEW'], taiwanRules, true, { form: 'submitOriginal' }),
  ask('taiwan-pass', 'M25', taiwanEndorsements, taiwanRules, no('applies_pass_together')),
]

const likeness: Rule[] = [
  ask('photo-kept', 'M04', documents, evidence('high', '2021-04-01', 'S44'), from60, {
    from: '2021-04-01',
    note: text(
      '满60周岁的人，5年内拍过出入境证件照或身份证照的，可以不重拍；想重拍就在现场拍。',
      'From 60 on, a document or ID photo of the last 5 years may be used again; a new one can be taken in the hall.',
      '만 60세 이상은 5년 이내의 출입국 증서나 신분증 사진을 다시 쓸 수 있습니다. 현장에서 새로 찍어도 됩니다.',
    ),
  }),
  ask('photo', 'M04', [...documents, ...border], evidence('high', '2024-07', 'S19', 'S22')),
  ask('border-zone-photo', 'M04', borderZone, borderZoneRules, true, {
    note: text('在窗口现场拍。', 'Taken at the counter.', '창구에서 찍습니다.'),
  }),
  ask('fingerprints', 'M18', documents, evidence('high', '2026-11', 'S81', 'K'), from16),
]

const minors: Rule[] = [
  ask('guardian-proof', 'M05', ordinary, evidence('high', '2025-02', 'S19', 'S24'), under16),
  ask('guardian-id', 'M06', ordinary, guide, withGuardian),
  ask('guardian-authority', 'M07', ordinary, evidence('high', '2024-01', 'S19', 'S80'), withEscort),
  ask('escort-id', 'M08', ordinary, guide, withEscort),
  ask('border-guardian-proof', 'M05', border, borderRules, under16),
  ask('border-guardian-id', 'M06', border, borderRules, under16),
]

/** The national guide asks for no letter of consent when a passport already issued is annotated. */
const consent: Rule[] = [
  ask(
    'employer-consent',
    'M09',
    [...documents, ...endorsements],
    evidence('high', '2024-01', 'S19', 'S28'),
    yes('registered_state_personnel'),
  ),
  ask('border-employer-consent', 'M09', border, borderRules, yes('registered_state_personnel')),
  ask('military-consent', 'M11', [...documents, ...endorsements], guide, yes('military_active')),
  ask('settled-abroad', 'M17', passports, guide, yes('settled_abroad')),
]

const losses: Rule[] = [
  ask('loss-statement', 'M13', family('PP', 'LOST', 'DAMAGED'), guide),
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
    [...family('HM', 'LOST', 'DAMAGED'), ...family('TW', 'LOST', 'DAMAGED')],
    guide,
  ),
  ask('damaged-document', 'M14', ['PP-DAMAGED', 'HM-DAMAGED', 'TW-DAMAGED'], guide),
]

const changed: Rule[] = [
  ask(
    'changed-particulars',
    'M15',
    ['PP-RENEW', 'HM-RENEW'],
    evidence('high', '2024-01', 'S10', 'S19'),
    yes('particulars_changed'),
  ),
  ask(
    'taiwan-changed-particulars',
    'M15',
    ['TW-RENEW'],
    evidence('medium', '2026-11', 'K'),
    yes('particulars_changed'),
  ),
  ask('annotation-proof', 'M16', annotation, evidence('high', '2024-01', 'S10', 'S19')),
]

const reasons: Rule[] = [
  ask('kinship', 'M20', ['HM-END-T', 'HM-SETTLE'], hkMacaoGuide),
  ask('relative-documents', 'M21', ['HM-END-T', 'HM-SETTLE'], hkMacaoGuide),
  ask('business-licence', 'M22', ['HM-END-S'], evidence('high', '2018-05', 'S20', 'S04')),
  ask('stay-permit', 'M23', ['HM-END-D'], hkMacaoGuide),
  ask('special-reason', 'M24', ['HM-END-Q'], hkMacaoGuide),
  ask('taiwan-reason', 'M26', taiwanWithReason, evidence('medium', '2015-06-14', 'S13', 'K')),
  ask('border-trade', 'M47', border, evidence('high', '2026-11', 'S84'), no('border_resident')),
]

/** What mainland applicants bring: for passports, passes, endorsements and border permits. */
export const mainlandRules: Rule[] = [
  ...identity,
  ...held,
  ...likeness,
  ...minors,
  ...consent,
  ...losses,
  ...changed,
  ...reasons,
]
