import type { PlaceRule } from '../../schemas/place'
import type { Service } from '../../schemas/service'
import { evidence, text } from '../fact'
import { borderDivisions } from '../point/border'
import { alone } from '../rule/citizen'
import { both, oneOf, yes } from '../rule/condition'

type Asked = Pick<PlaceRule, 'by' | 'ask' | 'instead'>

const byRegister: Asked = {
  by: 'registered',
  ask: text('户口在哪里？', 'Where are you registered (hukou)?', '호적은 어디에 있습니까?'),
  instead: text(
    '这件事要在户口所在地办，吉林省的大厅不能受理。请到户口所在地的出入境大厅，或拨打 12367。',
    'This is done where you are registered; the halls of Jilin cannot take it. Please go to the exit-entry hall there, or call 12367.',
    '이 업무는 호적지에서 신청하며 길림성 접수처에서는 받지 않습니다. 호적지의 출입국 접수처에 가시거나 12367로 문의해 주세요.',
  ),
}
const byStay: Asked = {
  by: 'staying',
  ask: text('现在住在哪里？', 'Where do you live now?', '지금 어디에 거주합니까?'),
  instead: text(
    '这件事要在居住的地方办，这里没有能受理的大厅。请问居住地的出入境大厅，或拨打 12367。',
    'This is done where you live, and no hall there can take it. Please ask the exit-entry hall where you live, or call 12367.',
    '이 업무는 거주지에서 신청하며 받을 수 있는 접수처가 없습니다. 거주지 출입국 접수처나 12367로 문의해 주세요.',
  ),
}
const byUnit: Asked = {
  by: 'stationed',
  ask: text('部队驻在哪里？', 'Where is the unit stationed?', '부대는 어디에 주둔합니까?'),
  instead: text(
    '现役军人在部队驻地办，吉林省的大厅不能受理。请到驻地的出入境大厅，或拨打 12367。',
    'Soldiers apply where their unit is stationed; the halls of Jilin cannot take it. Please go to the hall there, or call 12367.',
    '현역 군인은 부대 주둔지에서 신청하며 길림성 접수처에서는 받지 않습니다. 주둔지 출입국 접수처나 12367로 문의해 주세요.',
  ),
}

const anywhere: PlaceRule = { by: 'anywhere', evidence: evidence('high', '2019-04-01', 'S10', 'S19') }
/** Passport Law, article 4, and the rules of issue: where the unit is stationed (A19). */
const soldiers: PlaceRule = {
  ...byUnit,
  when: yes('military_active'),
  from: '2007-01-01',
  evidence: evidence('medium', '2026-11-29', 'C27'),
}
const registered: PlaceRule = { ...byRegister, evidence: evidence('medium', '2024', 'S20', 'S21') }
const staying: PlaceRule = { ...byStay, evidence: evidence('high', '2025-08-08', 'O2', 'O7') }

/** Family visits to Taiwan: at any hall since the measures of November 2025 (A8). */
const familyVisits: PlaceRule[] = [
  { ...registered, until: '2025-11-05' },
  { by: 'anywhere', from: '2025-11-05', evidence: evidence('medium', '2025-11-05', 'C15') },
]

/**
 * Only Changchun is open, for those who are registered there; whether for others who live there is asked (A14).
 * The list has asked which it is, so nobody is asked again.
 */
const individualTravel: PlaceRule[] = [
  {
    by: 'registered',
    when: oneOf('changchun_tie', 'hukou', 'permit'),
    reach: 'prefecture',
    home: '220100',
    evidence: evidence('medium', '2024-05', 'S69', 'C31'),
  },
  {
    ...byRegister,
    instead: text(
      '吉林省只有长春开放个人旅游，要有长春户口。可以改办团队旅游签注，或拨打 12367 问。',
      'In Jilin only people registered in Changchun may travel on their own. You may apply for group travel instead, or call 12367.',
      '길림성에서는 장춘 호적이 있어야 개인 관광을 신청할 수 있습니다. 단체 관광을 신청하시거나 12367로 문의해 주세요.',
    ),
    reach: 'prefecture',
    within: ['220100'],
    evidence: evidence('medium', '2024-05', 'S69', 'C31'),
  },
]

/** Exhibitions, medical care and performances in Macao: at any hall since the measures of April 2024 (A13). */
const macao: PlaceRule = {
  by: 'anywhere',
  when: oneOf('other_matter', 'medical', 'carer', 'exhibition', 'performance'),
  from: '2024-05-06',
  evidence: evidence('medium', '2026-11-29', 'C15'),
}

/** Work and study: at any hall since 15 May 2023 (B28). */
const workOrStudy: PlaceRule = {
  by: 'anywhere',
  when: oneOf('stay_purpose', 'workStudy'),
  from: '2023-05-15',
  evidence: evidence('high', '2023-05', 'S20', 'S21', 'S73'),
}

/** Somebody else comes for an endorsement alone: to the hall that accepted the pass or the last one (A11). */
const byAgent: PlaceRule = {
  by: 'issued',
  when: both(alone, yes('agent_filed')),
  ask: text(
    '通行证或上次签注是在哪个大厅办的？',
    'Which hall accepted the pass or the last endorsement?',
    '통행증이나 지난번 방문 허가(签注)를 어느 접수처에서 신청했습니까?',
  ),
  instead: text(
    '代办只能到受理过通行证或上次签注的那个大厅；本人来办，不受这个限制。',
    'Somebody else may only come to the hall that accepted the pass or the last endorsement. If you come yourself, that does not bind you.',
    '대리 신청은 통행증이나 지난번 방문 허가(签注)를 접수한 접수처에서만 가능합니다. 본인이 오시면 이 제한이 없습니다.',
  ),
  evidence: evidence('medium', '2026-11-29', 'C13'),
}

/** The hall of the very border county. */
const borderResidents: PlaceRule[] = [
  { ...byStay, reach: 'county', within: borderDivisions, evidence: evidence('low', '2026-11', 'K') },
]

const byCode: Record<string, PlaceRule[]> = {
  'PP-ANNOT': [soldiers, registered],
  'HM-END-G': individualTravel,
  'HM-END-D': [workOrStudy, registered],
  'HM-END-Q': [macao, registered],
  'HM-SETTLE': [registered],
  'TW-END-T': familyVisits,
  'TW-END-L': [anywhere],
  ...Object.fromEntries(
    ['G', 'D', 'J', 'X', 'Q', 'Y', 'F', 'C'].map(kind => [`TW-END-${kind}`, [registered]]),
  ),
  'ET-BORDERZONE': borderResidents,
  'ET-CHILD': [staying],
  'NAT-BACK': [registered],
  'TW-RESIDENT-SETTLE': [
    { ...staying, ask: text('要在哪里定居？', 'Where will you settle?', '어디에 정착합니까?') },
  ],
  'HM-RETURN': [
    {
      ...registered,
      ask: text('原来的户口在哪里？', 'Where were you registered before?', '원래 호적은 어디에 있었습니까?'),
    },
  ],
  'BIZ-FILING': [
    { ...registered, ask: text('公司在哪里？', 'Where is the company?', '회사는 어디에 있습니까?') },
  ],
}

/** Where the family decides. */
const byFamily: Partial<Record<Service['family'], PlaceRule[]>> = {
  foreigner: [staying],
  nationality: [staying],
}

/** Passports and passes: soldiers where their unit is, everybody else anywhere. */
const isDocument = (code: string): boolean => /^(PP|HM|TW)-(NEW|LAPSED|RENEW|LOST|DAMAGED)$/.test(code)

/** Not to settle in Taiwan, and not where nobody can apply. */
const hasAgents = (code: string): boolean => /^(HM|TW)-END-/.test(code) && !/^TW-END-[GDJ]$/.test(code)

export function placesOf({ code, family }: Pick<Service, 'code' | 'family'>): PlaceRule[] {
  const own = byCode[code] ?? byFamily[family] ?? (isDocument(code) ? [soldiers, anywhere] : [anywhere])
  return hasAgents(code) ? [byAgent, ...own] : own
}
