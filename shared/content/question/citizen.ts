import type { Question } from '../../schemas/fact'
import { text } from '../fact'
import { choice, option } from './kind'

const renewReason = choice(
  'renew_reason',
  text('为什么换护照？', 'Why are you renewing the passport?', '왜 여권을 갱신합니까?'),
  [
    option<'renew_reason'>(
      'expiring',
      0.66,
      '有效期只剩6个月或更短',
      '6 months or less are left',
      '유효 기간이 6개월 이하로 남음',
    ),
    option<'renew_reason'>(
      'full',
      0.1,
      '签证页快用完了',
      'The visa pages are nearly full',
      '비자 면이 거의 참',
    ),
    option<'renew_reason'>(
      'changed',
      0.08,
      '姓名等登记内容变了，或容貌变化大',
      'Your name, other particulars or appearance have changed',
      '이름 등 등록 사항이나 용모가 바뀜',
    ),
    option<'renew_reason'>(
      'destination',
      0.06,
      '还剩6个月以上，但要去的国家要求更长',
      'More than 6 months are left, but the destination asks for more',
      '6개월 넘게 남았지만 방문할 나라가 더 긴 기간을 요구함',
    ),
    option<'renew_reason'>('expired', 0.05, '已经过期了', 'It has expired', '이미 만료됨'),
    option<'renew_reason'>(
      'fingerprint',
      0.02,
      '要重新采指纹',
      'Fingerprints have to be taken again',
      '지문을 다시 채취해야 함',
    ),
    option<'renew_reason'>(
      'early',
      0.03,
      '还剩6个月以上，没有上面的原因',
      'More than 6 months are left, none of the above',
      '6개월 넘게 남았고 위 사유가 없음',
    ),
  ],
)

const passCase = choice(
  'pass_case',
  text('为什么换通行证？', 'Why are you renewing the pass?', '왜 통행증을 갱신합니까?'),
  [
    option<'pass_case'>(
      'expiring',
      0.66,
      '有效期只剩6个月或更短，或者比要办的签注短',
      '6 months or less are left, or less than the endorsement needs',
      '유효 기간이 6개월 이하이거나 받으려는 방문 허가(签注)보다 짧음',
    ),
    option<'pass_case'>('expired', 0.24, '已经过期了', 'It has expired', '이미 만료됨'),
    option<'pass_case'>(
      'changed',
      0.08,
      '姓名等登记内容变了，或容貌变化大',
      'Your name, other particulars or appearance have changed',
      '이름 등 등록 사항이나 용모가 바뀜',
    ),
    option<'pass_case'>(
      'fingerprint',
      0.02,
      '要重新采指纹',
      'Fingerprints have to be taken again',
      '지문을 다시 채취해야 함',
    ),
  ],
)

const annotationKind = choice(
  'annotation_kind',
  text('要在护照上加注什么？', 'What is to be entered in the passport?', '여권에 무엇을 추가로 적습니까?'),
  [
    option<'annotation_kind'>(
      'formerName',
      0.4,
      '曾用名、别名',
      'A former or other name',
      '옛 이름이나 다른 이름',
    ),
    option<'annotation_kind'>(
      'foreignName',
      0.35,
      '外文姓名或繁体字姓名',
      'A name in a foreign language or in traditional characters',
      '외국어나 번체자 이름',
    ),
    option<'annotation_kind'>('earlierPassport', 0.25, '以前的护照', 'An earlier passport', '예전 여권'),
  ],
)

const changchunTie = choice(
  'changchun_tie',
  text(
    '申请人在长春有户口或居住证吗？',
    'Is the applicant registered in Changchun, or living there with a residence permit?',
    '신청인에게 장춘 호적이나 거주증이 있습니까?',
  ),
  [
    option<'changchun_tie'>('neither', 0.6, '都没有', 'Neither', '둘 다 없음'),
    option<'changchun_tie'>('hukou', 0.35, '有长春户口', 'Registered in Changchun', '장춘 호적이 있음'),
    option<'changchun_tie'>(
      'permit',
      0.05,
      '户口不在长春，有长春居住证',
      'Registered elsewhere, with a Changchun residence permit',
      '호적은 다른 곳이고 장춘 거주증이 있음',
    ),
  ],
  text(
    '吉林省只有长春开放个人旅游签注。',
    'In Jilin only Changchun is open to individual travel.',
    '길림성에서는 장춘만 개인 관광 허가(签注)가 열려 있습니다.',
  ),
)

const company = choice(
  'company',
  text(
    '单位做过赴港澳商务备案吗？',
    'Is the company registered for business trips to Hong Kong and Macao?',
    '근무처가 홍콩·마카오 상무 등록을 했습니까?',
  ),
  [
    option<'company'>(
      'unfiled',
      0.6,
      '没有备案，或者是个体工商户',
      'Not registered, or self-employed',
      '등록하지 않았거나 자영업자',
    ),
    option<'company'>('filed', 0.4, '已经备案', 'Registered', '등록함'),
  ],
  text('单位的办事人员知道。', 'The company’s office knows.', '근무처 담당자가 압니다.'),
)

const otherMatter = choice(
  'other_matter',
  text('去港澳做什么？', 'What is the trip for?', '무슨 일로 갑니까?'),
  [
    option<'other_matter'>(
      'other',
      0.7,
      '奔丧、打官司、考试、处理财产等，或去香港',
      'Funeral, lawsuit, examination, property and the like, or to Hong Kong',
      '장례, 소송, 시험, 재산 처리 등 또는 홍콩 방문',
    ),
    option<'other_matter'>('medical', 0.15, '去澳门看病', 'Medical care in Macao', '마카오에서 진료'),
    option<'other_matter'>(
      'carer',
      0.07,
      '去澳门陪护病人',
      'To look after a patient in Macao',
      '마카오에서 환자 간병',
    ),
    option<'other_matter'>(
      'exhibition',
      0.06,
      '去澳门参加会展',
      'An exhibition in Macao',
      '마카오 전시 참가',
    ),
    option<'other_matter'>('performance', 0.02, '去澳门演出', 'A performance in Macao', '마카오 공연'),
  ],
)

const stayPurpose = choice(
  'stay_purpose',
  text('去港澳长住做什么？', 'What is the stay for?', '체류 목적은 무엇입니까?'),
  [
    option<'stay_purpose'>('workStudy', 0.85, '工作或者学习', 'Work or study', '취업이나 유학'),
    option<'stay_purpose'>(
      'other',
      0.15,
      '居留、培训、随家人、受养等',
      'Residence, training, as a dependant and the like',
      '거류, 연수, 가족 동반 등',
    ),
  ],
)

const tourist = choice(
  'tourist',
  text('跟团去，还是当领队？', 'In the group, or as its leader?', '단체로 갑니까, 인솔자입니까?'),
  [
    option<'tourist'>('member', 0.97, '跟团的游客', 'A tourist of the group', '단체 관광객'),
    option<'tourist'>('leader', 0.03, '旅行社领队', 'Tour leader of the agency', '여행사 인솔자'),
  ],
)

const settleCase = choice(
  'settle_case',
  text(
    '按哪种情形申请定居？',
    'On what grounds are you applying to settle?',
    '어떤 사유로 정착을 신청합니까?',
  ),
  [
    option<'settle_case'>(
      'family',
      0.8,
      '夫妻团聚、照顾父母、投靠子女等',
      'To join a spouse, parents or children',
      '부부 결합, 부모 부양, 자녀 합류 등',
    ),
    option<'settle_case'>(
      'child',
      0.2,
      '港澳永久性居民在内地生的中国籍子女',
      'Chinese child of a permanent resident, born in the mainland',
      '홍콩·마카오 영구 주민이 내지에서 낳은 중국 국적 자녀',
    ),
  ],
)

const borderPurpose = choice(
  'border_purpose',
  text('为什么办出入境通行证？', 'What is the permit for?', '무엇을 위한 통행증입니까?'),
  [
    option<'border_purpose'>('tour', 0.5, '参加边境旅游', 'A border tour', '국경(변경) 관광'),
    option<'border_purpose'>(
      'trade',
      0.3,
      '做边境贸易，或为边贸、边境旅游服务',
      'Border trade, or work for border trade or tours',
      '국경(변경) 무역 또는 무역·관광 관련 업무',
    ),
    option<'border_purpose'>(
      'resident',
      0.2,
      '边境县的居民过境',
      'A resident of a border county',
      '국경(변경) 지역 현 주민',
    ),
  ],
)

/** What for most ends the asking at once. */
export const endingQuestions: Question[] = [changchunTie]

/** What only citizens are asked, service by service. */
export const citizenQuestions: Question[] = [
  renewReason,
  passCase,
  annotationKind,
  company,
  otherMatter,
  stayPurpose,
  tourist,
  settleCase,
  borderPurpose,
]
