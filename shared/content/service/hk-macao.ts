import type { MaterialRule, Service } from '../../schemas/service'
import type { Text } from '../../schemas/text'
import { evidence, text } from '../fact'
import { ask, documentBasis, endorsementBasis, yes } from './rule'
import { documentLimit, endorsementLimit, machineEndorsementLimit } from './time-limit'

const hkMacao = {
  family: 'hkMacao',
  audience: 'mainland',
  legalBasis: [
    '《中国公民因私事往来香港地区或者澳门地区的暂行管理办法》',
    '国家移民管理局关于往来港澳通行证及签注签发服务的规定',
  ],
} satisfies Partial<Service>

const pass = (code: string, name: Text, own: MaterialRule[]): Service => ({
  ...hkMacao,
  code,
  group: 'pass',
  name,
  materials: [...documentBasis, ...own],
  fees: ['F-HM'],
  timeLimit: documentLimit,
  counterMinutes: 7,
  evidence: evidence('high', '2025-12-27', 'S20', 'S28', 'S08'),
})

const endorsement = {
  ...hkMacao,
  group: 'endorsement',
  fees: ['F-HM-END-1', 'F-HM-END-2', 'F-HM-END-M1', 'F-HM-END-M2', 'F-HM-END-M3', 'F-HM-END-M4'],
  timeLimit: endorsementLimit,
  counterMinutes: 8,
} satisfies Partial<Service>

const basis = endorsementBasis('M19')

export const hkMacaoServices: Service[] = [
  pass(
    'HM-NEW',
    text('往来港澳通行证：首次申请', 'Hong Kong and Macao pass: first', '홍콩·마카오 통행증: 첫 신청'),
    [],
  ),
  pass(
    'HM-RENEW',
    text('往来港澳通行证：换发', 'Hong Kong and Macao pass: renewal', '홍콩·마카오 통행증: 갱신'),
    [{ ...ask('M19'), form: 'submitOriginal' }, ask('M15', yes('particulars_changed'))],
  ),
  pass(
    'HM-LOST',
    text(
      '往来港澳通行证：丢失、被盗补发',
      'Hong Kong and Macao pass: lost or stolen',
      '홍콩·마카오 통행증: 분실·도난 재발급',
    ),
    [ask('M13')],
  ),
  pass(
    'HM-DAMAGED',
    text('往来港澳通行证：损坏补发', 'Hong Kong and Macao pass: damaged', '홍콩·마카오 통행증: 훼손 재발급'),
    [ask('M13'), ask('M14')],
  ),
  {
    ...endorsement,
    code: 'HM-END-L',
    name: text(
      '港澳签注：跟团旅游（L）',
      'Hong Kong/Macao endorsement: group tour (L)',
      '홍콩·마카오 방문 허가: 단체 관광(L)',
    ),
    note: text(
      '通行证是卡式、留过指纹的，可以用自助签注机。登记备案人员和现役军人除外。',
      'With a card pass and fingerprints on file use the machine, except registered state employees and the military.',
      '카드식 통행증이 있고 지문이 등록되어 있으면 자동 발급기를 쓸 수 있습니다. 등록 공무원과 현역 군인은 제외.',
    ),
    materials: basis,
    timeLimit: machineEndorsementLimit,
    counterMinutes: 4,
    evidence: evidence('high', '2023-05', 'S20', 'S21', 'S73', 'S06'),
  },
  {
    ...endorsement,
    code: 'HM-END-G',
    name: text(
      '港澳签注：个人旅游（G）',
      'Hong Kong/Macao endorsement: individual (G)',
      '홍콩·마카오 방문 허가: 개인 관광(G)',
    ),
    note: text(
      '吉林省内只有长春开放：要有长春户口或长春居住证。其他市州的人请办跟团旅游签注。',
      'In Jilin only for Changchun residents or holders of a Changchun residence permit; others take a group tour.',
      '길림성에서는 장춘만 해당: 장춘 호적이나 장춘 거주증이 있어야 합니다. 다른 지역은 단체 관광 허가를 신청하십시오.',
    ),
    materials: basis,
    timeLimit: machineEndorsementLimit,
    counterMinutes: 4,
    evidence: evidence('high', '2024-05', 'S20', 'S21', 'S69', 'K'),
  },
  {
    ...endorsement,
    code: 'HM-END-T',
    name: text(
      '港澳签注：探亲（T）',
      'Hong Kong/Macao endorsement: family visit (T)',
      '홍콩·마카오 방문 허가: 친척 방문(T)',
    ),
    note: text(
      '亲属在港澳定居、长住、上学或工作都可以；配偶和未满18周岁的子女可以同行。',
      'The relative may live, study or work there; spouse and children under 18 may come along.',
      '친척이 정착, 장기 거주, 유학, 취업 중이면 됩니다. 배우자와 만 18세 미만 자녀가 동행할 수 있습니다.',
    ),
    materials: [...basis, ask('M20'), ask('M21')],
    evidence: evidence('high', '2023-05', 'S20', 'S21', 'S73'),
  },
  {
    ...endorsement,
    code: 'HM-END-S',
    name: text(
      '港澳签注：商务（S）',
      'Hong Kong/Macao endorsement: business (S)',
      '홍콩·마카오 방문 허가: 상무(S)',
    ),
    note: text(
      '企业人员和个体工商户可以办；办多次签注，单位要先备案。',
      'For company staff and the self-employed; multiple trips need a registered company.',
      '기업 직원과 자영업자가 신청합니다. 복수 방문은 기업이 먼저 등록해야 합니다.',
    ),
    materials: [...basis, ask('M22')],
    evidence: evidence('high', '2024-04', 'S20', 'S21', 'S09'),
  },
  {
    ...endorsement,
    code: 'HM-END-D',
    name: text(
      '港澳签注：逗留（D）',
      'Hong Kong/Macao endorsement: stay (D)',
      '홍콩·마카오 방문 허가: 체류(D)',
    ),
    note: text(
      '工作、学习类可以在全国任一大厅办，其他在户口所在地办。',
      'For work or study at any hall in China, otherwise where you are registered.',
      '취업·유학은 전국 어느 대청에서나, 그 밖에는 호적지에서 신청합니다.',
    ),
    materials: [...basis, ask('M23')],
    evidence: evidence('high', '2023-05', 'S20', 'S21', 'S73'),
  },
  {
    ...endorsement,
    code: 'HM-END-Q',
    name: text(
      '港澳签注：其他事由（Q）',
      'Hong Kong/Macao endorsement: other reasons (Q)',
      '홍콩·마카오 방문 허가: 기타(Q)',
    ),
    note: text('一般在户口所在地办。', 'Usually where you are registered.', '보통 호적지에서 신청합니다.'),
    materials: [...basis, ask('M24')],
    evidence: evidence('high', '2024', 'S20', 'S21'),
  },
  {
    ...hkMacao,
    code: 'HM-SETTLE',
    group: 'other',
    name: text(
      '前往港澳通行证（去港澳定居）',
      'One-way permit to settle in Hong Kong or Macao',
      '홍콩·마카오 정착 통행증',
    ),
    note: text(
      '在户口所在地申请，名额有限、逐级审批；有的区县受理点不收。',
      'Apply where you are registered; there is a quota. Some district points do not accept it.',
      '호적지에서 신청하며 인원이 제한되고 단계별로 심사합니다. 일부 접수처는 받지 않습니다.',
    ),
    materials: [...documentBasis, ask('M20'), ask('M21')],
    fees: ['F-QW'],
    timeLimit: {
      text: text(
        '逐级审批，时间另行通知',
        'Examined at several levels; you will be told',
        '단계별 심사, 기간은 별도 안내',
      ),
      evidence: evidence('low', '2026-11', 'K'),
    },
    counterMinutes: 20,
    evidence: evidence('medium', '2024-07', 'S25', 'S14', 'K'),
  },
]
