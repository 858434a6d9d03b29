import type { Evidence } from '../../schemas/evidence'
import type { Condition, Rule } from '../../schemas/rule'
import type { Text } from '../../schemas/text'
import type { Choice } from '../../vocabulary/fact'
import { evidence, text } from '../fact'
import { ask, both, instead, oneOf, yes } from './condition'

/** The Exit-Entry Law, and the regulation no. 637 that goes with it, are in force since these days. */
export const lawFrom = '2013-07-01'
export const regulationFrom = '2013-09-01'
/** Since this day halls do not ask for what they can look up: five measures of the National Immigration Administration. */
export const sharedFrom = '2024-01-11'
/** The Apostille Convention is in force for China since this day. */
export const apostilleFrom = '2023-11-07'

export const regulation = evidence('high', '2013-09-01', 'S12', 'L2')
export const guide = evidence('high', '2024-01', 'S12', 'S74')
export const shared = evidence('high', '2024-01', 'S72', 'S74')
const apostille = evidence('high', '2023-10-31', 'O26', 'O26b')

export const photoNote = text(
  '按外国人签证照片标准；要不要照片检测回执，请打12367问。',
  'To the visa photo standard; whether a photo check receipt is needed, ask 12367.',
  '외국인 비자 사진 규격. 사진 검사 접수증이 필요한지는 12367에 문의하십시오.',
)

/** Regulation no. 637, article 19. */
export const visaAgent = text(
  '只有未满16周岁、满60周岁、因病行动不便，不是第一次入境且记录良好，或者邀请方出具担保的，才能代办。带委托书、代办人身份证件和邀请方的信函。',
  'Only if you are under 16, 60 or over, or too ill to move about, have been here before with a good record, or your host gives a guarantee. Bring a letter of authority, the agent’s identity document and the host’s letter.',
  '만 16세 미만, 만 60세 이상, 질병으로 거동이 어려운 사람, 처음 입국이 아니고 기록이 좋은 사람, 초청자가 보증하는 사람만 대리 신청할 수 있습니다. 위임장, 대리인 신분 증서, 초청자 서신을 가져옵니다.',
)
export const residenceAgent = text(
  '只有未满16周岁、满60周岁、因病行动不便，或者属于高层次、急需紧缺人才的，才能代办；记录良好不算理由。带委托书、代办人身份证件和邀请方的信函。',
  'Only if you are under 16, 60 or over, too ill to move about, or among the high-level or urgently needed talents; a good record is not enough. Bring a letter of authority, the agent’s identity document and the host’s letter.',
  '만 16세 미만, 만 60세 이상, 질병으로 거동이 어려운 사람, 고급·긴급 필요 인재만 대리 신청할 수 있으며 좋은 기록은 이유가 되지 않습니다. 위임장, 대리인 신분 증서, 초청자 서신을 가져옵니다.',
)

/** What an application for a visa or permit begins with. The passport may be asked of others, or by `other` rules. */
export const basics = (
  name: string,
  services: string[],
  { agent, when = true, passport = when }: { agent: Text; when?: Condition; passport?: Condition | 'other' },
): Rule[] => [
  ask(`${name}-form`, 'M30', services, guide, when),
  ...(passport === 'other' ? [] : [ask(`${name}-passport`, 'M31', services, regulation, passport)]),
  ask(`${name}-photo`, 'M04', services, guide, when, { note: photoNote }),
  ...lookedUp(`${name}-accommodation`, 'M32', services, when),
  ask(
    `${name}-agent`,
    'M46',
    services,
    evidence('high', '2013-09-01', 'S12', 'L2', 'O2'),
    when === true ? yes('agent_filed') : both(yes('agent_filed'), when),
    { note: agent },
  ),
]

/** A copy, and since halls look it up only where they do not find it. */
export const lookedUp = (
  code: string,
  material: string,
  services: string[],
  when: Condition,
  from?: string,
): Rule[] => [
  ask(`${code}-copy`, material, services, regulation, when, {
    ...(from && { from }),
    form: 'copy',
    until: sharedFrom,
  }),
  ask(code, material, services, shared, when, { from: sharedFrom }),
]

const legalised = text(
  '要在开具的国家公证，再由该国主管机关和中国使领馆认证，并附中文译文。',
  'Notarised where it was issued, legalised by that country’s authority and the Chinese embassy, with a Chinese translation.',
  '발급한 나라에서 공증하고 그 나라 주관 기관과 중국 공관의 인증을 받아 중국어 번역을 붙입니다.',
)

const apostilled = text(
  '要有开具国的附加证明书，并附中文译文，不用再到使领馆认证。',
  'With an apostille of the country that issued it and a Chinese translation; no legalisation by an embassy.',
  '발급한 나라의 아포스티유와 중국어 번역을 붙입니다. 공관 인증은 필요 없습니다.',
)
const domestic = text(
  '在中国开具的，不用认证。',
  'Issued in China, it needs no legalisation.',
  '중국에서 발급한 것은 인증이 필요 없습니다.',
)

/** Proof of kinship: what makes it valid depends on where it was issued, and on the day. */
export function kinship(
  code: string,
  services: string[],
  known: Evidence,
  when: Condition,
  { what, ...special }: Pick<Rule, 'from'> & { what?: Text } = {},
): Rule[] {
  const issued = (by: Choice<'paper_from'>) => both(when, oneOf('paper_from', by))
  const proof = (way: string, by: Choice<'paper_from'>, note: Text, days: Pick<Rule, 'from' | 'until'>) =>
    ask(`${code}-${way}`, 'M40', services, way === 'apostille' ? apostille : known, issued(by), {
      ...days,
      note: what ? joined(what, note) : note,
    })
  return [
    proof('china', 'china', domestic, special),
    proof('apostille', 'party', apostilled, { from: apostilleFrom }),
    proof('legalised-once', 'party', legalised, { ...special, until: apostilleFrom }),
    proof('legalised', 'elsewhere', legalised, special),
  ]
}

const joined = (one: Text, other: Text): Text =>
  text(one['zh-CN'] + other['zh-CN'], one.en + other.en, one.ko + other.ko)

/** Exit-Entry Law, article 78. */
export const overstayed = (service: string): Rule =>
  instead(
    `${service.toLowerCase()}-overstayed`,
    [service],
    evidence('high', '2013-07-01', 'S11', 'L1'),
    yes('overstayed'),
    text(
      '已经超过期限，不能再办延期。请带上护照，马上去停留地或居留地市州的出入境大厅说明情况。超期的可能被警告，情节严重的每天罚500元、最多1万元，或者拘留5到15天；越早去越好。',
      'Your stay is already over, so it cannot be extended. Take your passport and go at once to the hall of the prefecture where you stay. Overstaying may bring a warning, in serious cases a fine of CNY 500 a day up to 10,000, or 5 to 15 days of detention; the sooner you go the better.',
      '기간이 이미 지나 연장할 수 없습니다. 여권을 가지고 바로 체류지 시·주의 출입국 접수처에 가서 사정을 설명하십시오. 기간을 넘기면 경고를 받을 수 있고, 중한 경우 하루 500위안씩 최고 1만 위안의 벌금이나 5~15일 구류에 처할 수 있습니다. 빨리 갈수록 좋습니다.',
    ),
    lawFrom,
  )
