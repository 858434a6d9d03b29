import type { Alternative, Service } from '../../schemas/service'
import type { Text } from '../../schemas/text'
import { evidence, stated, text } from '../fact'
import { taiwanEndorsementLimits, taiwanPassLimits } from './time-limit'
import {
  anyHall,
  citizenPickup,
  documentWay,
  endorsementAgent,
  formWay,
  inPerson,
  noMachine,
  notOnline,
  onlineInChangchun,
} from './way'

export const taiwanRegulation = '《中国公民往来台湾地区管理办法》'

const taiwan = {
  family: 'taiwan',
  audience: 'mainland',
  selfService: noMachine,
  online: notOnline,
  agent: inPerson,
  pickup: citizenPickup,
  counterMinutes: 7,
  legalBasis: [taiwanRegulation],
} satisfies Partial<Service>

const rules = evidence('high', '2015-06-14', 'S13')
const kinds = evidence('medium', '2026-11-29', 'C14', 'C14b', 'S71')

export const pass = (code: string, name: Text, condition: Text, online: Alternative): Service => ({
  ...taiwan,
  code,
  group: 'pass',
  name,
  conditions: [stated(condition, rules)],
  validity: stated(
    text(
      '16周岁以上的10年，未满16周岁的5年。',
      '10 years from 16 on, 5 years under 16.',
      '만 16세 이상 10년, 만 16세 미만 5년.',
    ),
    evidence('medium', '2015-06-14', 'S13', 'K'),
  ),
  where: anyHall,
  online,
  way: documentWay,
  fees: ['F-TW'],
  timeLimits: taiwanPassLimits,
  evidence: evidence('high', '2025-12-27', 'S13', 'S80', 'S08'),
})

const whereRegistered = stated(
  text('在户口所在地申请。', 'Where you are registered.', '호적지에서 신청합니다.'),
  kinds,
)

/** What sets an endorsement apart: its kind, name, occasion and validity. */
interface Kind {
  kind: string
  name: Text
  condition: Text
  validity: Text
  special?: Partial<Service>
}

const endorsement = ({ kind, name, condition, validity, special }: Kind): Service => ({
  ...taiwan,
  code: `TW-END-${kind}`,
  group: 'endorsement',
  name: text(
    `赴台签注：${name['zh-CN']}（${kind}）`,
    `Taiwan endorsement: ${name.en} (${kind})`,
    `대만 방문 허가(签注): ${name.ko}(${kind})`,
  ),
  conditions: [stated(condition, kinds)],
  validity: stated(validity, kinds),
  where: whereRegistered,
  agent: endorsementAgent,
  way: formWay,
  fees: ['F-TW-END-1', 'F-TW-END-M'],
  timeLimits: taiwanEndorsementLimits,
  evidence: evidence('medium', '2019-08', 'S13', 'S70', 'S71'),
  ...special,
})

const oneTrip = text('6个月一次。', '6 months, one trip.', '6개월 1회.')
const byApproval = text(
  '6个月一次或多次，或1年、2年、3年多次，看批件。',
  '6 months with one or many trips, or 1, 2 or 3 years with many, by the approval.',
  '승인서에 따라 6개월 1회·복수 또는 1년·2년·3년 복수.',
)

const suspended: Alternative = {
  possible: 'suspended',
  ...stated(text('暂停办理。', 'Suspended.', '중단되었습니다.'), evidence('medium', '2019-08-01', 'S70')),
}

export const taiwanServices: Service[] = [
  pass(
    'TW-NEW',
    text('往来台湾通行证：首次申请', 'Taiwan pass: first', '대만 통행증: 첫 신청'),
    text('要去台湾的大陆居民。', 'For mainland residents going to Taiwan.', '대만에 가려는 대륙 주민.'),
    notOnline,
  ),
  pass(
    'TW-RENEW',
    text('往来台湾通行证：换发', 'Taiwan pass: renewal', '대만 통행증: 갱신'),
    text(
      '有效期只剩6个月或更短，或已经过期；个人信息变了，或要重新采指纹。',
      '6 months or less are left or it has expired; particulars have changed, or fingerprints have to be taken again.',
      '유효 기간이 6개월 이하이거나 이미 만료됨, 개인 정보가 바뀌었거나 지문을 다시 채취해야 함.',
    ),
    onlineInChangchun,
  ),
  pass(
    'TW-LOST',
    text('往来台湾通行证：丢失、被盗补发', 'Taiwan pass: lost or stolen', '대만 통행증: 분실·도난 재발급'),
    text('通行证丢了或被偷了。', 'The pass was lost or stolen.', '통행증을 잃어버렸거나 도난당했습니다.'),
    onlineInChangchun,
  ),
  pass(
    'TW-DAMAGED',
    text('往来台湾通行证：损坏补发', 'Taiwan pass: damaged', '대만 통행증: 훼손 재발급'),
    text('通行证损坏，不能再用。', 'The pass is damaged.', '통행증이 훼손되어 쓸 수 없습니다.'),
    onlineInChangchun,
  ),
  endorsement({
    kind: 'L',
    name: text('跟团旅游', 'group tour', '단체 관광'),
    condition: text('跟团去台湾旅游。', 'To tour Taiwan with a group.', '단체로 대만을 관광합니다.'),
    validity: text(
      '6个月一次；领队最长1年多次。',
      '6 months, one trip; tour leaders up to 1 year, many.',
      '6개월 1회. 인솔자는 최장 1년 복수.',
    ),
    special: {
      note: text(
        '2019年以来按政策暂停或限制，办理前请先打12367问清楚。',
        'Suspended or limited by policy since 2019: call 12367 first.',
        '2019년부터 정책에 따라 중단 또는 제한되었습니다. 먼저 12367에 문의하십시오.',
      ),
      where: { ...anyHall, evidence: kinds },
    },
  }),
  endorsement({
    kind: 'G',
    name: text('个人旅游', 'individual travel', '개인 관광'),
    condition: text('自己去台湾旅游。', 'To tour Taiwan on your own.', '개인으로 대만을 관광합니다.'),
    validity: oneTrip,
    special: {
      note: text(
        '2019年8月1日起暂停（包括长春）；只有福建居民可以再去金门、马祖。',
        'Suspended since 1 August 2019, Changchun included; only residents of Fujian may go to Kinmen and Matsu again.',
        '2019년 8월 1일부터 중단되었습니다(장춘 포함). 푸젠 주민만 진먼·마쭈에 다시 갈 수 있습니다.',
      ),
      selfService: suspended,
    },
  }),
  endorsement({
    kind: 'T',
    name: text('探亲', 'family visit', '친척 방문'),
    condition: text(
      '去台湾看亲属，或和亲属一起住。',
      'To visit relatives in Taiwan, or to live with them.',
      '대만의 친척을 방문하거나 함께 거주합니다.',
    ),
    validity: text(
      '6个月一次，或按入境许可1年、2年、3年多次。',
      '6 months with one trip, or by the entry permit 1, 2 or 3 years with many.',
      '6개월 1회 또는 입경 허가에 따라 1년·2년·3년 복수.',
    ),
    special: {
      where: stated(
        text(
          '2025年11月5日起，全国任何一个大厅都可以办。',
          'Any hall in China since 5 November 2025.',
          '2025년 11월 5일부터 전국 어느 접수처에서나 신청할 수 있습니다.',
        ),
        evidence('medium', '2026-11-29', 'C15'),
      ),
    },
  }),
  endorsement({
    kind: 'D',
    name: text('定居', 'settlement', '정착'),
    condition: text('台湾批准了定居。', 'Taiwan has admitted you to settle.', '대만이 정착을 허가했습니다.'),
    validity: oneTrip,
    special: { agent: inPerson },
  }),
  endorsement({
    kind: 'J',
    name: text('居留、依亲', 'residence with family', '거류·친족 동거'),
    condition: text(
      '去台湾和亲属一起居住。',
      'To live with family in Taiwan.',
      '대만에서 가족과 함께 거주합니다.',
    ),
    validity: text(
      '不再单独签发，请办探亲签注。',
      'No longer issued on its own: apply for the family visit (T).',
      '따로 발급하지 않으니 친척 방문 허가를 신청하십시오.',
    ),
  }),
  endorsement({
    kind: 'X',
    name: text('学习', 'study', '유학'),
    condition: text('去台湾上学。', 'To study in Taiwan.', '대만에서 공부합니다.'),
    validity: text(
      '和学习时间一样长，多次。',
      'As long as the studies, many trips.',
      '학습 기간과 같으며 복수.',
    ),
  }),
  endorsement({
    kind: 'Q',
    name: text(
      '访友、财产、婚丧、诉讼、就医等',
      'friends, property, family events, lawsuit, care',
      '지인 방문·재산·혼례·장례·소송·진료 등',
    ),
    condition: text(
      '访友、处理财产、婚丧、打官司、看病等。',
      'To see friends, for property, a wedding, a funeral, a lawsuit or medical care.',
      '지인 방문, 재산 처리, 혼례, 장례, 소송, 진료 등.',
    ),
    validity: text(
      '6个月一次，或1年多次。',
      '6 months with one trip, or 1 year with many.',
      '6개월 1회 또는 1년 복수.',
    ),
  }),
  endorsement({
    kind: 'Y',
    name: text('应邀交流', 'exchange by invitation', '초청 교류'),
    condition: text(
      '受台湾方面邀请去交流，有赴台批件；不用再交单位的函。',
      'You were invited to an exchange and hold the approval; no letter of the employer is needed.',
      '대만의 초청으로 교류하며 대만 방문 승인서가 있습니다. 기관 공문은 필요 없습니다.',
    ),
    validity: byApproval,
  }),
  endorsement({
    kind: 'F',
    name: text('商务', 'business', '상무'),
    condition: text('去台湾做生意、谈业务。', 'To do business in Taiwan.', '대만에서 사업 활동을 합니다.'),
    validity: byApproval,
  }),
  endorsement({
    kind: 'C',
    name: text('乘务', 'crew', '승무'),
    condition: text(
      '在两岸航班、船上工作。',
      'You work on flights or ships across the strait.',
      '양안 항공편이나 선박에서 일합니다.',
    ),
    validity: text('1年、2年或3年多次。', '1, 2 or 3 years, many trips.', '1년·2년·3년 복수.'),
  }),
]
