import type { Rule } from '../../schemas/rule'
import type { Text } from '../../schemas/text'
import type { Choice } from '../../vocabulary/fact'
import { evidence, text } from '../fact'
import { alone, changedNote, hkMacaoEndorsements, oneFormFrom, sixMeasuresFrom, together } from './citizen'
import { ask, both, instead, noneOf, oneOf, yes } from './condition'

const guide = evidence('high', '2026-11', 'S20')
const measures = evidence('medium', '2026-11-29', 'C15')
const renewals = evidence('medium', '2026-11-29', 'C12', 'C26')

export const oldPassNote = text(
  '还在有效期内的旧通行证由窗口收回；已经过期的不用交。',
  'An old pass that is still valid is collected; one that has expired need not be handed in.',
  '아직 유효한 이전 통행증은 창구에서 회수합니다. 만료된 것은 내지 않아도 됩니다.',
)

/** The pass that the endorsement goes into, or that a new one takes the place of: HM-RENEW, TW-RENEW and endorsements. */
export const heldPass = (name: string, material: string, renewal: string, endorsements: string[]): Rule[] => [
  ask(`old-${name}-pass`, material, [renewal], renewals, noneOf('pass_case', 'expired'), {
    form: 'submitOriginal',
    note: oldPassNote,
  }),
  ask(`${name}-pass`, material, endorsements, guide, alone),
  ask(`together-old-${name}-pass`, material, endorsements, renewals, both(together, yes('holds_old_doc')), {
    form: 'submitOriginal',
    note: oldPassNote,
    from: oneFormFrom,
  }),
]

/** Somebody else may come for an endorsement alone; what is special of a kind is said first. */
export const endorsementAgent = (code: string, services: string[], who: Text): Rule =>
  ask(code, 'M46', services, evidence('medium', '2026-11-29', 'C13'), both(alone, yes('agent_filed')), {
    note: text(
      `${who['zh-CN']}只能到受理过通行证或上次签注的那个大厅；本人正在境外的不能代办。`,
      `${who.en}Only at the hall that accepted the pass or the last endorsement, and not while you are outside the mainland.`,
      `${who.ko}통행증이나 지난번 방문 허가(签注)를 접수한 접수처에서만 가능하며, 본인이 내지 밖에 있을 때는 할 수 없습니다.`,
    ),
  })

export const anyAgent = text(
  '带委托书和代办人身份证。',
  'Bring a letter of authority and the agent’s ID card. ',
  '위임장과 대리인 신분증을 가져옵니다. ',
)

const matter = (of: Choice<'other_matter'>, note: Text): Rule =>
  ask(
    `other-${of.toLowerCase()}`,
    'M24',
    ['HM-END-Q'],
    of === 'other' ? guide : measures,
    oneOf('other_matter', of),
    {
      from: sixMeasuresFrom,
      note,
    },
  )

const reasons: Rule[] = [
  ask('kinship', 'M20', ['HM-END-T'], guide),
  ask('relative-documents', 'M21', ['HM-END-T'], guide),
  ask('business-licence-once', 'M22', ['HM-END-S'], evidence('high', '2018-05', 'S20', 'S04'), true, {
    until: sixMeasuresFrom,
  }),
  ask('business-licence', 'M22', ['HM-END-S'], measures, oneOf('company', 'unfiled'), {
    from: sixMeasuresFrom,
  }),
  ask('stay-permit', 'M23', ['HM-END-D'], guide, oneOf('stay_purpose', 'workStudy')),
  ask('stay-permit-other', 'M23', ['HM-END-D'], guide, oneOf('stay_purpose', 'other'), {
    note: text(
      '这种情况要到户口所在地的大厅办。',
      'In this case apply at a hall in the place where your household is registered.',
      '이 경우에는 호적지 접수처에서 신청합니다.',
    ),
  }),
  ask('special-reason', 'M24', ['HM-END-Q'], guide, true, { until: sixMeasuresFrom }),
  matter(
    'medical',
    text(
      '澳门医院的预约或诊疗材料。',
      'The appointment or papers from the hospital in Macao.',
      '마카오 병원의 예약이나 진료 자료.',
    ),
  ),
  matter(
    'carer',
    text(
      '病人的澳门医院材料，和能看出您陪护他的证明。最多两人陪护。',
      'The patient’s hospital papers, and proof that you look after the patient; two carers at most.',
      '환자의 마카오 병원 자료와 간병인임을 보여 주는 증명. 간병인은 최대 2명입니다.',
    ),
  ),
  matter(
    'exhibition',
    text(
      '会展的邀请函或报名证明。',
      'The invitation to the exhibition, or proof of registration.',
      '전시 초청장이나 등록 증명.',
    ),
  ),
  matter(
    'performance',
    text('演出合同或许可。', 'The contract or permit for the performance.', '공연 계약서나 허가.'),
  ),
  matter(
    'other',
    text(
      '能说明这件事的证明，如医院、法院、学校、公证处的材料。',
      'Proof of the matter, for example from a hospital, court, school or notary.',
      '그 일을 증명하는 자료. 예: 병원, 법원, 학교, 공증처 자료.',
    ),
  ),
]

/** Individual tourism is for people of Changchun. */
const tourism: Rule[] = [
  instead(
    'individual-tourism-elsewhere',
    ['HM-END-G'],
    evidence('medium', '2026-11-29', 'S69', 'C31'),
    oneOf('changchun_tie', 'neither'),
    text(
      '吉林省只有长春开放个人旅游签注，没有长春户口或居住证的办不了。请改办跟团旅游签注（L），哪个大厅都能办；户口或居住证在外省开放城市的，到那个城市办。',
      'In Jilin only Changchun is open to individual travel: you need its household register or residence permit. Take the group tour endorsement (L) instead, at any hall; with those of an open city in another province, apply there.',
      '길림성에서는 장춘만 개인 관광 허가(签注)가 열려 있어 장춘 호적이나 거주증이 없으면 신청할 수 없습니다. 대신 어느 접수처에서나 단체 관광 허가(L)를 신청하십시오. 다른 성 개방 도시의 호적이나 거주증이 있으면 그 도시에서 신청합니다.',
    ),
  ),
  ask(
    'changchun-residence-permit',
    'M55',
    ['HM-END-G'],
    evidence('low', '2026-11-29', 'C31', 'C15'),
    oneOf('changchun_tie', 'permit'),
    {
      from: '2024-05-27',
      note: text(
        '凭长春居住证能不能办，去之前先打12367问。',
        'Whether a Changchun residence permit is enough, ask 12367 before you set out.',
        '장춘 거주증만으로 되는지 오기 전에 12367에 문의하십시오.',
      ),
    },
  ),
]

const agents: Rule[] = [
  endorsementAgent(
    'worker-agent',
    ['HM-END-D'],
    text(
      '劳务人员可以由劳务公司代办，带公司函件和经办人身份证；其他人带委托书和代办人身份证。',
      'For contract workers the labour company may apply, with its letter and its representative’s ID card; others bring a letter of authority and the agent’s ID card. ',
      '노무 인원은 노무 회사가 공문과 담당자 신분증으로 대신할 수 있고, 그 밖에는 위임장과 대리인 신분증을 가져옵니다. ',
    ),
  ),
  endorsementAgent(
    'group-agent',
    ['HM-END-L'],
    text(
      '旅游团可以由旅行社代办，带旅行社函件和经办人身份证；其他人带委托书和代办人身份证。',
      'For groups the travel agency may apply, with its letter and its representative’s ID card; others bring a letter of authority and the agent’s ID card. ',
      '단체는 여행사가 공문과 담당자 신분증으로 대신할 수 있고, 그 밖에는 위임장과 대리인 신분증을 가져옵니다. ',
    ),
  ),
  endorsementAgent('endorsement-agent', ['HM-END-G', 'HM-END-T', 'HM-END-S', 'HM-END-Q'], anyAgent),
]

export const hkMacaoRules: Rule[] = [
  ...heldPass('hk-macao', 'M19', 'HM-RENEW', hkMacaoEndorsements),
  ask('hk-macao-changed', 'M15', ['HM-RENEW'], renewals, oneOf('pass_case', 'changed'), {
    note: changedNote,
  }),
  ...reasons,
  ...tourism,
  ...agents,
]
