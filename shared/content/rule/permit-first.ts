import type { Condition, Rule } from '../../schemas/rule'
import { evidence, text } from '../fact'
import { ask, both, from16, from18, no, yes } from './condition'
import {
  basics,
  guide,
  kinship,
  lookedUp,
  regulation,
  regulationFrom,
  residenceAgent,
} from './foreigner-basis'

const firstPermits = ['FR-WORK', 'FR-STUDY', 'FR-JOURN', 'FR-REUNION', 'FR-PRIV']

export const fingerprintsNote = text(
  '指纹等信息在窗口采集。',
  'Fingerprints and the like are taken at the counter.',
  '지문 등은 창구에서 채취합니다.',
)
const aYear: Condition = both(yes('validity_over_1y'), yes('first_permit'))

/** Regulation no. 637, article 16; children are not asked for a health certificate, by the guides of several cities. */
const residence: Rule[] = [
  ...basics('permit', firstPermits, { agent: residenceAgent }),
  ask('permit-fingerprints', 'M18', firstPermits, regulation, from16, { note: fingerprintsNote }),
  ask('health', 'M34', firstPermits, evidence('medium', '2026-11-29', 'L2', 'C34'), both(aYear, from18), {
    from: regulationFrom,
    note: text(
      '6个月以内开具的。满70岁的要不要交，请打12367问。',
      'Issued within the last 6 months. Whether it is needed at 70 and over, ask 12367.',
      '발급한 지 6개월 이내. 만 70세 이상도 필요한지는 12367에 문의하십시오.',
    ),
  }),
]

const kinds: Rule[] = [
  ask('work-permit', 'M35', ['FR-WORK'], regulation),
  ask('employer-letter', 'M36', ['FR-WORK'], evidence('high', '2023', 'S74')),
  ...lookedUp('organisation', 'M37', ['FR-WORK'], true),
  ask('school-letter', 'M38', ['FR-STUDY'], guide),
  ask('press-card', 'M39', ['FR-JOURN'], regulation),
  ...kinship('family-proof', ['FR-REUNION'], guide, true),
  ...kinship('visit-family-proof', ['FR-PRIV'], guide, yes('visit_relative')),
  ask('host-documents', 'M41', ['FR-REUNION'], guide),
  ask('visit-host-documents', 'M41', ['FR-PRIV'], guide, yes('visit_relative')),
  ask('fosterage', 'M44', ['FR-REUNION'], regulation, yes('fosterage')),
  ask('private-reason', 'M33', ['FR-PRIV'], guide, no('visit_relative')),
]

/** Outside the campus: the school and the company both write. */
const annotationKnown = evidence('medium', '2026-11-29', 'L2', 'C10')
const annotation: Rule[] = [
  ...basics('annotation', ['FR-ANNOT'], { agent: residenceAgent }),
  ask('annotation-school', 'M38', ['FR-ANNOT'], annotationKnown, true, {
    from: regulationFrom,
    note: text(
      '学校同意勤工助学或校外实习的信函。',
      'The school’s consent to the part-time work or the internship.',
      '아르바이트나 교외 실습에 동의하는 학교 서신.',
    ),
  }),
  ask('annotation-company', 'M72', ['FR-ANNOT'], annotationKnown, true, { from: regulationFrom }),
  ...lookedUp('annotation-organisation', 'M37', ['FR-ANNOT'], true, regulationFrom),
]

/** First residence permits, and the annotation of a student's permit. */
export const firstPermitRules: Rule[] = [...residence, ...kinds, ...annotation]
