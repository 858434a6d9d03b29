import type { Alternative, Service } from '../../schemas/service'
import type { Text } from '../../schemas/text'
import { evidence, stated, text } from '../fact'
import { endorsementLimits, hkMacaoPassLimits, machineEndorsementLimits } from './time-limit'
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

const guide = evidence('high', '2024', 'S20', 'S21')
const nationwide = evidence('high', '2023-05', 'S20', 'S73')
/** Six measures of May 2024 and ten of November 2025, read in the press. */
const measures = evidence('medium', '2026-11-29', 'C15')
const talents = stated(
  text(
    '人才签注只在试点城市和自由贸易试验区办，吉林没有。',
    'The endorsement for talents is issued in pilot cities and free-trade zones only; there is none in Jilin.',
    '인재 방문 허가(签注)는 시범 도시와 자유무역구에서만 발급하며 길림에는 없습니다.',
  ),
  measures,
)

const hkMacao = {
  family: 'hkMacao',
  audience: 'mainland',
  where: anyHall,
  selfService: noMachine,
  online: notOnline,
  agent: inPerson,
  pickup: citizenPickup,
  legalBasis: [
    '《中国公民因私事往来香港地区或者澳门地区的暂行管理办法》',
    '国家移民管理局关于往来港澳通行证及签注签发服务的规定',
  ],
} satisfies Partial<Service>

export const pass = (code: string, name: Text, condition: Text, online: Alternative): Service => ({
  ...hkMacao,
  code,
  group: 'pass',
  name,
  conditions: [stated(condition, guide)],
  validity: stated(
    text(
      '未满16周岁的5年，16周岁以上的10年。',
      '5 years under 16, 10 years from 16 on.',
      '만 16세 미만 5년, 만 16세 이상 10년.',
    ),
    guide,
  ),
  online,
  way: documentWay,
  fees: ['F-HM'],
  timeLimits: hkMacaoPassLimits,
  counterMinutes: 7,
  evidence: evidence('high', '2025-12-27', 'S20', 'S28', 'S08'),
})

/** Of one, two, or many trips within a year; longer ones are for stays alone. */
const [once, twice, manyInAYear] = ['F-HM-END-1', 'F-HM-END-2', 'F-HM-END-M1']

const endorsement = {
  ...hkMacao,
  group: 'endorsement',
  agent: endorsementAgent,
  way: formWay,
  fees: [once, twice],
  timeLimits: endorsementLimits,
  counterMinutes: 8,
} satisfies Partial<Service>

const endorsementMachine: Alternative = {
  possible: 'yes',
  ...stated(
    text(
      '通行证是卡式、留过指纹的，可以在自助签注机上办，几分钟取证；登记备案人员和现役军人除外。',
      'With a card pass and fingerprints on file use the endorsement machine: a few minutes. Not for those on the register of state staff, or the military.',
      '카드식 통행증이 있고 지문이 등록되어 있으면 자동 발급기에서 몇 분 만에 받습니다. 등록된 국가기관·공공기관·국유기업 직원과 현역 군인은 제외.',
    ),
    evidence('high', '2018-11', 'S06', 'S39'),
  ),
}

export const hkMacaoServices: Service[] = [
  pass(
    'HM-NEW',
    text('往来港澳通行证：首次申请', 'Hong Kong and Macao pass: first', '홍콩·마카오 통행증: 첫 신청'),
    text(
      '要去香港、澳门的内地居民；可以和签注一起办。',
      'For mainland residents going to Hong Kong or Macao; an endorsement can be applied for together.',
      '홍콩·마카오에 가려는 내지 주민. 방문 허가와 함께 신청할 수 있습니다.',
    ),
    notOnline,
  ),
  pass(
    'HM-RENEW',
    text('往来港澳通行证：换发', 'Hong Kong and Macao pass: renewal', '홍콩·마카오 통행증: 갱신'),
    text(
      '有效期只剩6个月或更短，或比要办的签注短；已经过期；个人信息变了，或要重新采指纹。',
      '6 months or less are left, or less than the endorsement needs; it has expired; particulars have changed, or fingerprints have to be taken again.',
      '유효 기간이 6개월 이하이거나 받으려는 방문 허가(签注)보다 짧거나, 이미 만료되었거나, 개인 정보가 바뀌었거나, 지문을 다시 채취해야 합니다.',
    ),
    onlineInChangchun,
  ),
  pass(
    'HM-LOST',
    text(
      '往来港澳通行证：丢失、被盗补发',
      'Hong Kong and Macao pass: lost or stolen',
      '홍콩·마카오 통행증: 분실·도난 재발급',
    ),
    text('通行证丢了或被偷了。', 'The pass was lost or stolen.', '통행증을 잃어버렸거나 도난당했습니다.'),
    onlineInChangchun,
  ),
  pass(
    'HM-DAMAGED',
    text('往来港澳通行证：损坏补发', 'Hong Kong and Macao pass: damaged', '홍콩·마카오 통행증: 훼손 재발급'),
    text('通行证损坏，不能再用。', 'The pass is damaged.', '통행증이 훼손되어 쓸 수 없습니다.'),
    onlineInChangchun,
  ),
  {
    ...endorsement,
    code: 'HM-END-L',
    fees: [once, twice, manyInAYear],
    name: text(
      '港澳签注：跟团旅游（L）',
      'Hong Kong/Macao endorsement: group tour (L)',
      '홍콩·마카오 방문 허가(签注): 단체 관광(L)',
    ),
    conditions: [
      stated(
        text(
          '跟指定旅行社的团去。',
          'You travel with a group of an approved agency.',
          '지정 여행사의 단체로 갑니다.',
        ),
        guide,
      ),
      stated(
        text(
          '2024年5月6日起，跟团游横琴和澳门的，7天内可以多次往来；要旅行社的哪些材料，先打12367问。',
          'Since 6 May 2024 a group tour of Hengqin and Macao may cross several times within 7 days; which papers of the agency are needed, ask 12367.',
          '2024년 5월 6일부터 횡친과 마카오 단체 관광은 7일 안에 여러 번 오갈 수 있습니다. 여행사의 어떤 자료가 필요한지 12367에 문의하십시오.',
        ),
        measures,
      ),
    ],
    validity: stated(
      text(
        '3个月或1年，一次或两次；每次最多住7天。',
        '3 months or 1 year, one or two trips of up to 7 days.',
        '3개월 또는 1년, 1회 또는 2회. 한 번에 최장 7일.',
      ),
      guide,
    ),
    where: stated(
      text(
        '全国任何一个大厅或自助签注机。',
        'Any hall or endorsement machine in China.',
        '전국 어느 접수처나 자동 발급기.',
      ),
      nationwide,
    ),
    selfService: endorsementMachine,
    timeLimits: machineEndorsementLimits,
    counterMinutes: 4,
    evidence: evidence('high', '2023-05', 'S20', 'S21', 'S73', 'S06'),
  },
  {
    ...endorsement,
    code: 'HM-END-G',
    name: text(
      '港澳签注：个人旅游（G）',
      'Hong Kong/Macao endorsement: individual (G)',
      '홍콩·마카오 방문 허가(签注): 개인 관광(G)',
    ),
    note: text(
      '吉林省内只有长春开放：要有长春户口；凭长春居住证行不行，先打12367问。其他市州的人请办跟团旅游签注。',
      'In Jilin only for those registered in Changchun; whether its residence permit is enough, ask 12367. Others take a group tour.',
      '길림성에서는 장춘만 해당: 장춘 호적이 있어야 하며 장춘 거주증으로 되는지는 12367에 문의하십시오. 다른 지역은 단체 관광 허가(签注)를 신청하십시오.',
    ),
    conditions: [
      stated(
        text(
          '开放个人旅游的城市的户籍居民。全国有59个城市，吉林省只有长春。',
          'Those registered in a city open to individual travel: 59 in China, in Jilin only Changchun.',
          '개인 관광이 열린 도시의 호적 주민. 전국 59개 도시이며 길림성은 장춘뿐입니다.',
        ),
        evidence('medium', '2026-11-29', 'S69', 'C31'),
      ),
    ],
    validity: stated(
      text(
        '香港3个月或1年，一次或两次；澳门3个月或1年，一次；每次最多住7天。',
        'Hong Kong: 3 months or 1 year, one or two trips. Macao: 3 months or 1 year, one trip. Up to 7 days each.',
        '홍콩은 3개월 또는 1년, 1회 또는 2회. 마카오는 3개월 또는 1년, 1회. 한 번에 최장 7일.',
      ),
      guide,
    ),
    where: stated(
      text(
        '长春的大厅或自助签注机；外省的人在自己户口或居住证所在的开放城市办。',
        'Halls and machines in Changchun; others in the open city where they are registered or reside.',
        '장춘의 접수처나 자동 발급기. 다른 성은 호적지나 거주증이 있는 개방 도시에서 신청합니다.',
      ),
      evidence('medium', '2024-05', 'S20', 'S69'),
    ),
    selfService: endorsementMachine,
    timeLimits: machineEndorsementLimits,
    counterMinutes: 4,
    evidence: evidence('high', '2024-05', 'S20', 'S21', 'S69', 'K'),
  },
  {
    ...endorsement,
    code: 'HM-END-T',
    fees: [once, twice, manyInAYear],
    name: text(
      '港澳签注：探亲（T）',
      'Hong Kong/Macao endorsement: family visit (T)',
      '홍콩·마카오 방문 허가(签注): 친척 방문(T)',
    ),
    conditions: [
      stated(
        text(
          '亲属在港澳定居、长住、上学或工作；配偶和未满18周岁的子女可以同行。',
          'A relative lives, studies or works there; spouse and children under 18 may come along.',
          '친척이 홍콩·마카오에 정착, 장기 거주, 유학, 취업 중입니다. 배우자와 만 18세 미만 자녀가 동행할 수 있습니다.',
        ),
        guide,
      ),
    ],
    validity: stated(
      text(
        '3个月一次、两次或多次，或1年多次，看亲属关系；每次14天或90天。',
        '3 months with one, two or more trips, or 1 year with many, depending on the relationship; 14 or 90 days each.',
        '친족 관계에 따라 3개월 1회·2회·복수 또는 1년 복수. 한 번에 14일 또는 90일.',
      ),
      guide,
    ),
    where: { ...anyHall, evidence: nationwide },
    evidence: evidence('high', '2023-05', 'S20', 'S21', 'S73'),
  },
  {
    ...endorsement,
    code: 'HM-END-S',
    fees: [once, manyInAYear],
    name: text(
      '港澳签注：商务（S）',
      'Hong Kong/Macao endorsement: business (S)',
      '홍콩·마카오 방문 허가(签注): 상무(S)',
    ),
    conditions: [
      stated(
        text(
          '企业人员和个体工商户；办多次签注，单位要先备案。',
          'For company staff and the self-employed; multiple trips need a registered company.',
          '기업 직원과 자영업자. 복수 방문은 기업이 먼저 등록해야 합니다.',
        ),
        guide,
      ),
      talents,
    ],
    validity: stated(
      text(
        '单位备过案的，3个月一次、多次或1年多次；没备案的，3个月一次。每次最多住14天。',
        'With a registered company 3 months with one or many trips, or 1 year with many; without, 3 months with one trip. Up to 14 days each.',
        '기업이 등록했으면 3개월 1회·복수 또는 1년 복수, 등록하지 않았으면 3개월 1회. 한 번에 최장 14일.',
      ),
      measures,
    ),
    where: stated(
      text(
        '2024年5月6日起全国任何一个大厅；吉林的县级大厅收不收，先打12367问。',
        'Any hall in China since 6 May 2024; for county halls of Jilin ask 12367 first.',
        '2024년 5월 6일부터 전국 어느 접수처에서나 됩니다. 길림의 현급 접수처는 먼저 12367에 문의하십시오.',
      ),
      evidence('medium', '2024-05-06', 'S09', 'C15'),
    ),
    selfService: {
      possible: 'partly',
      ...stated(
        text(
          '多次商务签注可以在智能签注设备上申请。',
          'Multiple-trip business endorsements can be applied for at a machine.',
          '복수 상무 허가는 자동 발급기에서 신청할 수 있습니다.',
        ),
        evidence('high', '2024-04', 'S09'),
      ),
    },
    evidence: evidence('high', '2024-04', 'S20', 'S21', 'S09'),
  },
  {
    ...endorsement,
    code: 'HM-END-D',
    fees: [once, twice, manyInAYear, 'F-HM-END-M2', 'F-HM-END-M3', 'F-HM-END-M4'],
    name: text(
      '港澳签注：逗留（D）',
      'Hong Kong/Macao endorsement: stay (D)',
      '홍콩·마카오 방문 허가(签注): 체류(D)',
    ),
    conditions: [
      stated(
        text(
          '港澳方面批准了就学、工作、居留、培训、随任或受养。',
          'Hong Kong or Macao has admitted you for study, work, residence, training or as a dependant.',
          '홍콩·마카오가 유학, 취업, 거류, 연수, 가족 동반을 허가했습니다.',
        ),
        guide,
      ),
      talents,
    ],
    validity: stated(
      text(
        '和港澳批准的逗留期一致。',
        'As long as the stay that was granted.',
        '홍콩·마카오가 허가한 체류 기간과 같습니다.',
      ),
      guide,
    ),
    where: stated(
      text(
        '2023年5月15日起，工作、学习类全国任何一个大厅；其他在户口所在地办。',
        'Since 15 May 2023 for work or study at any hall in China, otherwise where you are registered.',
        '2023년 5월 15일부터 취업·유학은 전국 어느 접수처에서나, 그 밖에는 호적지에서 신청합니다.',
      ),
      nationwide,
    ),
    evidence: evidence('high', '2023-05', 'S20', 'S21', 'S73'),
  },
  {
    ...endorsement,
    code: 'HM-END-Q',
    fees: [once, twice, manyInAYear],
    name: text(
      '港澳签注：其他事由（Q）',
      'Hong Kong/Macao endorsement: other reasons (Q)',
      '홍콩·마카오 방문 허가(签注): 기타(Q)',
    ),
    conditions: [
      stated(
        text(
          '治病、奔丧、探望病重亲友、打官司、考试、处理财产、学术交流等。',
          'Medical care, a funeral, a gravely ill relative, a lawsuit, an examination, property, academic exchange and the like.',
          '치료, 장례, 위독한 친지 방문, 소송, 시험, 재산 처리, 학술 교류 등.',
        ),
        guide,
      ),
    ],
    validity: stated(
      text(
        '去澳门参加会展、看病、陪护病人、演出的，1年多次；其他3个月一次或两次，每次最多14天。',
        'To Macao for an exhibition, medical care, a patient or a performance: 1 year, many trips. Otherwise 3 months with one or two trips of up to 14 days.',
        '마카오 전시·진료·간병·공연은 1년 복수. 그 밖에는 3개월 1회 또는 2회, 한 번에 최장 14일.',
      ),
      measures,
    ),
    where: stated(
      text(
        '去澳门参加会展、看病、陪护病人、演出的，2024年5月6日起全国任何一个大厅；其他在户口所在地办。',
        'To Macao for an exhibition, medical care, a patient or a performance at any hall in China since 6 May 2024; otherwise where you are registered.',
        '마카오 전시·진료·간병·공연은 2024년 5월 6일부터 전국 어느 접수처에서나, 그 밖에는 호적지에서 신청합니다.',
      ),
      measures,
    ),
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
    conditions: [
      stated(
        text(
          '夫妻团聚、照顾父母、投靠子女等；名额有限，按分数排队。申请人和港澳亲属都要来面谈。',
          'To join a spouse, parents or children; the quota goes by points. The applicant and the relative both come for an interview.',
          '부부 결합, 부모 부양, 자녀 합류 등. 인원이 제한되어 점수순입니다. 신청인과 홍콩·마카오 친척이 모두 면담에 옵니다.',
        ),
        evidence('high', '2025-03-13', 'O18'),
      ),
    ],
    validity: stated(
      text('一次有效。', 'For one trip.', '1회 유효.'),
      evidence('medium', '2024-07', 'S14', 'K'),
    ),
    where: stated(
      text(
        '在户口所在地的市州大厅申请；区县大厅收不收，先打12367问。',
        'At the prefecture hall where you are registered; for county halls ask 12367 first.',
        '호적지 시·주 접수처에서 신청합니다. 구·현 접수처는 먼저 12367에 문의하십시오.',
      ),
      evidence('medium', '2026-11-29', 'O33', 'O18'),
    ),
    way: documentWay,
    fees: ['F-QW'],
    timeLimits: {
      national: stated(
        text(
          '够分数线后40个工作日，最多再延20个；批准后10个工作日发证',
          '40 working days after the score is reached, at most 20 more; then 10 for the document',
          '점수 기준 도달 후 40근무일, 최대 20근무일 연장. 승인 후 10근무일 이내 발급',
        ),
        evidence('medium', '2026-11-29', 'C24'),
      ),
    },
    counterMinutes: 20,
    evidence: evidence('medium', '2024-07', 'S25', 'S14', 'K'),
  },
]
