import type { Condition, Rule } from '../../schemas/rule'
import type { Text } from '../../schemas/text'
import type { Choice } from '../../vocabulary/fact'
import { evidence, text } from '../fact'
import { ask, both, instead, no, noneOf, oneOf } from './condition'
import { basics, kinship, overstayed, regulation, regulationFrom, visaAgent } from './foreigner-basis'

const extension = ['FV-EXT']
const change = ['FV-CHANGE']
/** Three agreeing copies of the guide, and the same conditions at Tieling, Liaoning. */
const known = evidence('medium', '2023-02-15', 'L2', 'C1', 'O13')
const changeKnown = evidence('medium', '2023-02-15', 'L2', 'C2', 'O13')
const from = regulationFrom

const inTime = no('overstayed')
const held = (...kinds: Choice<'visa_kind'>[]): Condition => both(oneOf('visa_kind', ...kinds), inTime)
const wanted = (...kinds: Choice<'new_visa'>[]): Condition => oneOf('new_visa', ...kinds)

const host = text('接待单位的信函。', 'A letter from the host organisation.', '초청 기관의 서신.')
const partner = text(
  '贸易伙伴的信函；个人邀请的，由邀请人在信函上签字，再带户口簿或居住证明。',
  'A letter from the trading partner; a private host signs the letter and shows a household register or proof of residence.',
  '거래처의 서신. 개인이 초청하면 초청인이 서명하고 호구부나 거주 증명을 함께 가져옵니다.',
)
const matter = text(
  '所办事务的证明，或者人道原因的证明。',
  'Proof of the matter, or of the humanitarian reason.',
  '해당 사무의 증명 또는 인도적 사유의 증명.',
)
const press = text(
  '省级外事部门的信函。',
  'A letter from the provincial foreign affairs office.',
  '성급 외사 부서의 서신.',
)
const foreignRelative = text(
  '在华亲属的护照和居留许可复印件。',
  'A copy of the passport and residence permit of your relative here.',
  '중국에 있는 친척의 여권과 거류 허가 사본.',
)
/** No list for this visa was found anywhere. */
const talentsNote = text(
  'K字签证要交什么，还没有找到公开的清单，请先打12367问。',
  'No published list was found for the K visa: call 12367 first.',
  'K 비자는 공개된 목록을 찾지 못했습니다. 먼저 12367에 문의하십시오.',
)
const notFound = evidence('unknown', '2025-10-01', 'L2')

const because = (code: string, kinds: Choice<'visa_kind'>[], note: Text): Rule =>
  ask(`extend-${code}`, 'M33', extension, known, held(...kinds), { from, note })
const changedTo = (code: string, kinds: Choice<'new_visa'>[], note: Text): Rule =>
  ask(`change-${code}`, 'M33', change, changeKnown, wanted(...kinds), { from, note })

const extensions: Rule[] = [
  ...basics('extend', extension, { agent: visaAgent, when: both(noneOf('visa_kind', 'residence'), inTime) }),
  because('host', ['f', 'r'], host),
  because('partner', ['m'], partner),
  because(
    'itinerary',
    ['l'],
    text(
      '接下来的行程；团体旅游的，旅行社的信函。',
      'The rest of your itinerary; for a group, a letter from the travel agency.',
      '남은 일정. 단체는 여행사 서신.',
    ),
  ),
  because(
    'transit',
    ['g'],
    text(
      '接待方的信函，或者自己写的说明。',
      'A letter from the host, or a statement of your own.',
      '초청 측의 서신 또는 본인 설명서.',
    ),
  ),
  because(
    'crew',
    ['c'],
    text('运输公司的信函。', 'A letter from the transport company.', '운송 회사의 서신.'),
  ),
  because('matter', ['s2Other'], matter),
  ask('extend-talents', 'M33', extension, notFound, held('k'), { from: '2025-10-01', note: talentsNote }),
  ask('extend-host-registration', 'M37', extension, known, held('f', 'm', 'r'), { from }),
  ask('extend-onward-ticket', 'M64', extension, known, held('g'), { from }),
  ask('extend-press', 'M39', extension, known, held('j2'), { from, note: press }),
  ask('extend-host-letter', 'M61', extension, known, held('q2', 's2Family'), { from }),
  ask('extend-relative', 'M41', extension, known, held('q2'), {
    from,
    form: 'copy',
    note: text(
      '中国亲属的身份证复印件，或者永久居留身份证复印件。',
      'A copy of the Chinese relative’s ID card, or of the permanent resident card.',
      '중국인 친척의 신분증 사본 또는 영구거류 신분증 사본.',
    ),
  }),
  ask('extend-foreign-relative', 'M41', extension, known, held('s2Family'), {
    from,
    form: 'copy',
    note: foreignRelative,
  }),
  ...kinship('extend-kinship', extension, known, held('q2', 's2Family'), { from }),
  ask('extend-school', 'M38', extension, known, held('x2'), {
    from,
    note: text(
      '学校出具的、写明还在学习的信函。',
      'A letter from the school that says you are still studying.',
      '아직 재학 중임을 밝힌 학교 서신.',
    ),
  }),
  overstayed('FV-EXT'),
  instead(
    'extend-residence-visa',
    extension,
    evidence('medium', '2023-02-15', 'L1', 'C1', 'O13'),
    held('residence'),
    text(
      'Z、X1、Q1、S1、J1、D字签证不延期。请在入境后30天内，到居留地市州的出入境大厅申请居留许可；在本应用里按来华目的选对应的居留许可，就能看到清单。',
      'Visas Z, X1, Q1, S1, J1 and D are not extended. Apply for a residence permit at the hall of the prefecture you live in, within 30 days of entry; choose the residence permit for your purpose in this app to see its list.',
      'Z, X1, Q1, S1, J1, D 비자는 연장하지 않습니다. 입국 후 30일 이내에 거류지 시·주의 출입국 접수처에 거류 허가를 신청하십시오. 이 앱에서 목적에 맞는 거류 허가를 고르면 목록이 나옵니다.',
    ),
    from,
  ),
]

const changes: Rule[] = [
  ...basics('change', change, { agent: visaAgent, passport: noneOf('new_visa', 'newPassport') }),
  ask('change-new-passport', 'M43', change, regulation, wanted('newPassport'), {
    from,
    note: text(
      '新护照，和带原签证的旧护照。',
      'The new passport, and the old one with the visa.',
      '새 여권과 기존 비자가 있는 옛 여권.',
    ),
  }),
  changedTo('host', ['f', 'r'], host),
  changedTo('partner', ['m'], partner),
  changedTo('matter', ['s2Other'], matter),
  changedTo(
    'group',
    ['groupSplit'],
    text(
      '旅行社的信函，说明分团不是旅行社自己的原因。',
      'A letter from the travel agency: it is not by its own doing that the group splits.',
      '여행사 서신. 단체를 나누는 이유가 여행사 탓이 아님을 밝힙니다.',
    ),
  ),
  ask('change-talents', 'M33', change, notFound, wanted('k'), { from: '2025-10-01', note: talentsNote }),
  ask('change-talent-proof', 'M65', change, changeKnown, wanted('r'), { from }),
  ask('change-host-letter', 'M61', change, changeKnown, wanted('q2'), { from }),
  ask('change-relative', 'M41', change, changeKnown, wanted('q2'), {
    from,
    form: 'copy',
    note: text('邀请人的身份证复印件。', 'A copy of the host’s ID card.', '초청인의 신분증 사본.'),
  }),
  ask('change-foreign-relative', 'M41', change, changeKnown, wanted('s2Family'), {
    from,
    form: 'copy',
    note: foreignRelative,
  }),
  ...kinship('change-kinship', change, changeKnown, wanted('q2', 's2Family'), { from }),
  ask('change-school', 'M38', change, changeKnown, wanted('x2'), {
    from,
    note: text(
      '学校的信函和录取通知书。',
      'A letter from the school and the admission notice.',
      '학교 서신과 입학 통지서.',
    ),
  }),
  ask('change-press', 'M39', change, changeKnown, wanted('j2'), { from, note: press }),
]

/** Extension and change of visas, by the kind that is held or wanted. */
export const visaRules: Rule[] = [...extensions, ...changes]
