import type { Rule } from '../../schemas/rule'
import { evidence, text } from '../fact'
import { ask, from16, no, yes } from './condition'

const visas = ['FV-EXT', 'FV-CHANGE', 'FV-REISSUE', 'FS-STAY']
const firstPermits = ['FR-WORK', 'FR-STUDY', 'FR-JOURN', 'FR-REUNION', 'FR-PRIV']
const laterPermits = ['FR-EXT', 'FR-CHANGE', 'FR-REISSUE', 'FR-ANNOT']
const permanent = ['FPR', 'FPR-RENEW']
const all = [...visas, ...firstPermits, ...laterPermits, 'FE-EXIT', ...permanent]

const rules = evidence('high', '2013-09-01', 'S12')
const guide = evidence('high', '2024-01', 'S12', 'S74')
const shared = evidence('high', '2024-01', 'S72', 'S74')

/** Since this day halls do not ask for what they can look up: five measures of the National Immigration Administration. */
const sharedFrom = '2024-01-11'
const before = { form: 'copy', until: sharedFrom } as const

const basis: Rule[] = [
  ask('foreigner-form', 'M30', all, guide),
  ask('foreigner-passport', 'M31', all, rules),
  ask('foreigner-photo', 'M04', all, guide, true, {
    note: text(
      '按外国人签证照片标准；有的地方还要照片检测回执。',
      'To the visa photo standard; some halls also ask for a photo check receipt.',
      '외국인 비자 사진 규격. 일부 지역은 사진 검사 접수증도 요구합니다.',
    ),
  }),
  ask('accommodation-copy', 'M32', all, rules, true, before),
  ask('accommodation', 'M32', all, shared, true, { from: sharedFrom }),
  ask('foreigner-agent', 'M46', all, rules, yes('agent_filed')),
]

/** Regulation no. 637, article 16: fingerprints and, for a first permit of a year or more, a health certificate. */
const residence: Rule[] = [
  ask('foreigner-fingerprints', 'M18', firstPermits, rules, from16, {
    note: text(
      '指纹等信息在窗口采集。',
      'Fingerprints and the like are taken at the counter.',
      '지문 등은 창구에서 채취합니다.',
    ),
  }),
  ask('health', 'M34', firstPermits, rules, { all: [yes('validity_over_1y'), yes('first_permit')] }),
  ask('work-permit', 'M35', ['FR-WORK'], rules),
  ask('employer-letter', 'M36', ['FR-WORK'], evidence('high', '2023', 'S74')),
  ask('organisation-copy', 'M37', ['FR-WORK'], rules, true, before),
  ask('organisation', 'M37', ['FR-WORK'], shared, true, { from: sharedFrom }),
  ask('school-letter', 'M38', ['FR-STUDY', 'FR-ANNOT'], guide),
  ask('press-card', 'M39', ['FR-JOURN'], rules),
  ask('family-proof', 'M40', ['FR-REUNION'], guide),
  ask('visit-family-proof', 'M40', ['FR-PRIV'], guide, yes('visit_relative')),
  ask('host-documents', 'M41', ['FR-REUNION'], guide),
  ask('visit-host-documents', 'M41', ['FR-PRIV'], guide, yes('visit_relative')),
  ask('fosterage', 'M44', ['FR-REUNION'], rules, yes('fosterage')),
]

const lost: Rule[] = [
  ask('passport-loss', 'M42', ['FV-REISSUE', 'FR-REISSUE', 'FE-EXIT'], rules),
  ask('stay-passport-loss', 'M42', ['FS-STAY'], rules, yes('lost')),
]

const reasons: Rule[] = [
  ask('foreigner-reason', 'M33', [...visas, 'FR-EXT', 'FR-CHANGE'], rules),
  ask('private-reason', 'M33', ['FR-PRIV'], guide, no('visit_relative')),
  ask(
    'new-passport',
    'M43',
    ['FV-CHANGE', 'FR-CHANGE'],
    evidence('high', '2013-09-01', 'S12', 'K'),
    yes('new_passport'),
  ),
  ask('permanent-dossier', 'M45', ['FPR'], evidence('medium', '2021-02', 'S27', 'K')),
]

/** What foreigners bring. */
export const foreignerRules: Rule[] = [...basis, ...residence, ...lost, ...reasons]
