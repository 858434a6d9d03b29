import type { Rule } from '../../schemas/rule'
import { evidence, text } from '../fact'
import {
  annotation,
  border,
  borderZone,
  childWithoutCard,
  documents,
  endorsements,
  holdsIdCard,
  oneFormFrom,
  ordinary,
  settlement,
  together,
  withEscort,
  without,
} from './citizen'
import { ask, both, from16, from60, no, under16, yes } from './condition'

const idGuide = evidence('high', '2024-01', 'S19', 'S81')
const military = evidence('high', '2024-01', 'S19', 'S80')
const register = evidence('high', '2026-11', 'S80', 'S81')
const oneForm = evidence('medium', '2026-11-29', 'S46', 'S19')
const borderRules = evidence('medium', '2024-07', 'S84', 'S14')
const borderZoneRules = evidence('low', '2026-11', 'K')
const grownCivilian = both(from16, no('military_active'))
const listed = without(ordinary, ...settlement)

/** Who the applicant is, by the national guide in force since every hall serves the whole country. */
export const identityRules: Rule[] = [
  ask('form', 'M01', [...listed, ...borderZone], evidence('high', '2024-01', 'S19', 'S46')),
  ask('border-form', 'M58', border, evidence('medium', '2026-11-29', 'C19', 'C19d')),
  ask('id-card', 'M02', [...without(documents, ...settlement), ...annotation], idGuide, holdsIdCard),
  ask('together-id-card', 'M02', endorsements, idGuide, both(together, holdsIdCard), { from: oneFormFrom }),
  // The announcement of 2015 names form and pass alone; halls of other provinces look at the card all the same.
  ask('endorsement-id-card', 'M02', endorsements, evidence('low', '2026-11-29', 'O1', 'O27'), holdsIdCard, {
    note: text(
      '带上原件备查；只办签注是不是一定要看，请打12367问。',
      'Bring the original to show; whether it is needed for an endorsement alone, ask 12367.',
      '원본을 가져오십시오. 방문 허가(签注)만 신청할 때 꼭 필요한지는 12367에 문의하십시오.',
    ),
  }),
  ask('household-register', 'M03', listed, register, childWithoutCard),
  ask('military-id', 'M10', ordinary, military, yes('military_active')),
  ask('border-id-card', 'M02', border, borderRules, grownCivilian),
  ask('border-zone-id-card', 'M02', borderZone, borderZoneRules, grownCivilian),
  ask('border-household-register', 'M03', border, borderRules, childWithoutCard),
  ask('border-zone-household-register', 'M03', borderZone, borderZoneRules, childWithoutCard),
  ask('border-military-id', 'M10', border, borderRules, yes('military_active')),
  ask('border-zone-military-id', 'M10', borderZone, borderZoneRules, yes('military_active')),
]

const earlierPhoto = text(
  '满60周岁的人，5年内拍过出入境证件照或身份证照的，可以不重拍；想重拍就在现场拍。',
  'From 60 on, an exit-entry or ID card photo of the last 5 years may be used again; a new one can be taken in the hall.',
  '만 60세 이상은 5년 이내의 출입국 증서나 신분증 사진을 다시 쓸 수 있습니다. 현장에서 새로 찍어도 됩니다.',
)
const kept = { from: '2021-04-01', note: earlierPhoto }
const photographed = without(documents, ...settlement)

/** A photo and fingerprints; with the endorsement only where the pass is made at once. */
export const likenessRules: Rule[] = [
  ask('photo-kept', 'M04', photographed, evidence('high', '2021-04-01', 'S44'), from60, kept),
  ask('photo', 'M04', [...photographed, ...border], evidence('high', '2024-07', 'S19', 'S22')),
  ask('together-photo', 'M04', endorsements, oneForm, together, { from: oneFormFrom }),
  ask('border-zone-photo', 'M04', borderZone, borderZoneRules, true, {
    note: text('在窗口现场拍。', 'Taken at the counter.', '창구에서 찍습니다.'),
  }),
  ask('fingerprints', 'M18', documents, evidence('high', '2026-11', 'S81', 'K'), from16),
  ask('together-fingerprints', 'M18', endorsements, oneForm, together, {
    from: oneFormFrom,
    note: text(
      '满16周岁的在窗口采集，不用准备什么。',
      'Taken at the counter from 16 on; nothing to bring.',
      '만 16세 이상은 창구에서 채취하며 준비물은 없습니다.',
    ),
  }),
]

const incomplete = text(
  '出生医学证明、户口簿、监护公证书任选一样。长春市局大厅：没带齐的先受理，3个工作日内补交。',
  'One of: birth certificate, household register, notarised guardianship. At the city hall of Changchun what is missing may follow within 3 working days.',
  '출생의학증명, 호구부, 보호자 공증서 중 하나. 장춘시 접수처에서는 빠진 자료를 3근무일 이내에 보충할 수 있습니다.',
)
const children = evidence('high', '2026-11-29', 'O12', 'O27', 'C12')

/** Who speaks for a child, and who comes with it. */
export const minorRules: Rule[] = [
  ask(
    'guardian-proof-later',
    'M05',
    ['PP-NEW', 'HM-NEW', 'TW-NEW'],
    evidence('medium', '2024-01-29', 'O11'),
    under16,
    { from: '2024-01-29', note: incomplete },
  ),
  ask('guardian-proof', 'M05', listed, children, under16),
  ask('guardian-id-copy', 'M06', ordinary, children, withEscort, {
    form: 'copy',
    note: text(
      '不能到场的监护人，带他的证件复印件。',
      'A copy is enough for the guardian who cannot come.',
      '오지 못하는 보호자의 증서는 사본이면 됩니다.',
    ),
  }),
  ask('guardian-id', 'M06', ordinary, children, under16),
  ask('guardian-authority', 'M07', ordinary, evidence('high', '2024-01', 'S19', 'S80'), withEscort, {
    note: text(
      '监护人签名，写明委托谁陪同。在国外写的要不要认证，先打12367问。',
      'Signed by the guardian, naming the escort. If it is written abroad, ask 12367 first whether it has to be legalised.',
      '보호자가 서명하고 동행인을 적습니다. 외국에서 쓴 것의 인증 여부는 먼저 12367에 문의하십시오.',
    ),
  }),
  ask('escort-id', 'M08', ordinary, children, withEscort),
]
