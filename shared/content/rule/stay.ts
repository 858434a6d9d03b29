import type { Condition, Rule } from '../../schemas/rule'
import { evidence, text } from '../fact'
import { ask, both, either, instead, no, noneOf, oneOf, yes } from './condition'
import { basics, lawFrom, photoNote, regulationFrom, visaAgent } from './foreigner-basis'

const stay = ['FS-STAY']
const exit = ['FE-EXIT']
const known = evidence('medium', '2026-11-29', 'L2', 'C4')
const from = regulationFrom
/** Exit-Entry Law, article 40, and the guide to the registration of births. */
const birth = evidence('high', '2024-11-01', 'L1', 'L2', 'O5')

/** A child born here of two foreigners is registered first and gets its permit then. */
const born: Condition = both(oneOf('stay_ground', 'newborn'), no('chinese_parent'))
const bornPermit: Condition = both(born, yes('birth_registered'))
const applies: Condition = either(noneOf('stay_ground', 'newborn'), bornPermit)

const grounds: Rule[] = [
  ...basics('stay', stay, {
    agent: visaAgent,
    when: applies,
    passport: either(noneOf('stay_ground', 'newborn', 'reissue'), bornPermit),
  }),
  ask('stay-visa-free', 'M33', stay, known, oneOf('stay_ground', 'visaFree'), {
    from,
    note: text(
      '和同类签证延期的材料一样。比如探亲，带被探望人的信函、身份证件和亲属关系证明。',
      'The papers for extending a visa of the same kind. To visit family, for example, the host’s letter and identity document and proof of kinship.',
      '같은 종류의 비자 연장 서류와 같습니다. 예를 들어 친척 방문은 방문 대상자의 서신, 신분 증서, 가족 관계 증명.',
    ),
  }),
  ask('stay-seaman', 'M33', stay, known, oneOf('stay_ground', 'seaman'), {
    from,
    note: text('船舶代理公司的担保函。', 'A guarantee from the ship’s agent.', '선박 대리점의 보증서.'),
  }),
  ask('stay-humane', 'M33', stay, known, oneOf('stay_ground', 'residenceEnded'), {
    from,
    note: text(
      '居留结束后还要留下的人道原因证明。',
      'Proof of the humanitarian reason to remain after your residence has ended.',
      '거류가 끝난 뒤 머물러야 하는 인도적 사유의 증명.',
    ),
  }),
  ask('stay-seaman-book', 'M66', stay, known, oneOf('stay_ground', 'seaman'), { from }),
  ask('stay-onward-ticket', 'M64', stay, known, oneOf('stay_ground', 'seaman'), { from }),
  ask('stay-left-nationality', 'M67', stay, known, oneOf('stay_ground', 'leftNationality'), { from }),
  ask('stay-loss', 'M42', stay, known, oneOf('stay_ground', 'reissue'), {
    from,
    note: text(
      '护照报失证明，或者本国使领馆的照会。',
      'The report of the loss, or a note from your embassy.',
      '여권 분실 신고 증명 또는 자국 공관의 문서.',
    ),
  }),
  ask('stay-new-passport', 'M43', stay, known, oneOf('stay_ground', 'reissue'), {
    from,
    note: text('补办的新护照。', 'The new passport.', '새로 발급받은 여권.'),
  }),
]

const newborns: Rule[] = [
  ask('birth-certificate', 'M63', stay, birth, born, { from: lawFrom }),
  ask('birth-parents', 'M62', stay, birth, born, { from: lawFrom }),
  instead(
    'birth-chinese-parent',
    stay,
    evidence('high', '2025-04-19', 'L6'),
    both(oneOf('stay_ground', 'newborn'), yes('chinese_parent')),
    text(
      '父母有一方是中国公民、孩子又在中国出生的，孩子是中国公民，不办外国人停留证件。请到派出所办户口；要出国的，办中国护照。孩子已经拿了外国护照的，先打12367问怎么办。',
      'A child born in China with a Chinese parent is a Chinese citizen and gets no stay permit. Register it at a police station; to travel abroad it needs a Chinese passport. If it already holds a foreign passport, call 12367 first.',
      '중국에서 태어나고 부모 한쪽이 중국 공민인 아이는 중국 공민이므로 외국인 체류 증서를 발급하지 않습니다. 파출소에 호적을 올리고, 출국하려면 중국 여권을 신청하십시오. 이미 외국 여권이 있으면 먼저 12367에 문의하십시오.',
    ),
    '1980-09-10',
  ),
]

/** Who has lost the passport, or holds one that is no good any more, is asked for no passport. */
const exitKnown = evidence('high', '2026-11-29', 'L1', 'O22', 'C21')
const exits: Rule[] = [
  ask('exit-form', 'M30', exit, exitKnown, true, { from: lawFrom }),
  ask('exit-photo', 'M04', exit, exitKnown, true, { from: lawFrom, note: photoNote }),
  ask('exit-lost', 'M68', exit, exitKnown, yes('lost'), {
    from: lawFrom,
    note: text(
      '护照报失证明，或者本国使领馆的照会，有一样就行。',
      'The report of the loss or a note from your embassy; one is enough.',
      '여권 분실 신고 증명이나 자국 공관의 문서 중 하나면 됩니다.',
    ),
  }),
  ask('exit-worn', 'M68', exit, exitKnown, no('lost'), {
    from: lawFrom,
    note: text(
      '损坏或失效的护照，或者本国使领馆的照会，有一样就行。',
      'The damaged or expired passport, or a note from your embassy; one is enough.',
      '훼손되거나 효력을 잃은 여권이나 자국 공관의 문서 중 하나면 됩니다.',
    ),
  }),
  ask('exit-identity', 'M69', exit, exitKnown, true, { from: lawFrom }),
]

/** Stay permits by ground, newborn children, and the permit to leave without a passport. */
export const stayRules: Rule[] = [...grounds, ...newborns, ...exits]
