import type { Question } from '../../schemas/fact'
import { text } from '../fact'
import { choice, option, yesNo } from './kind'

const overstayed = yesNo(
  'overstayed',
  0.02,
  text(
    '停留期或者居留许可已经到期了吗？',
    'Is your stay or residence permit already over?',
    '체류 기간이나 거류 허가가 이미 끝났습니까?',
  ),
  text(
    '看签证、入境章或居留许可上的日期。',
    'See the date on the visa, the entry stamp or the permit.',
    '비자, 입국 도장 또는 거류 허가의 날짜를 보십시오.',
  ),
)

const visaKind = choice(
  'visa_kind',
  text('现在持哪种签证？', 'Which visa do you hold?', '현재 어떤 비자를 가지고 있습니까?'),
  [
    option<'visa_kind'>(
      'q2',
      0.35,
      'Q2：短期探望中国亲属',
      'Q2: short visit to a Chinese relative',
      'Q2: 중국인 친척 단기 방문',
    ),
    option<'visa_kind'>('m', 0.2, 'M：商贸', 'M: business', 'M: 상업 무역'),
    option<'visa_kind'>('l', 0.12, 'L：旅游', 'L: tourism', 'L: 관광'),
    option<'visa_kind'>(
      's2Family',
      0.08,
      'S2：探望在华的外国亲属',
      'S2: visit to a foreign relative here',
      'S2: 중국에 있는 외국인 친척 방문',
    ),
    option<'visa_kind'>(
      's2Other',
      0.04,
      'S2：其他私人事务',
      'S2: other private affairs',
      'S2: 그 밖의 개인 사무',
    ),
    option<'visa_kind'>('f', 0.06, 'F：交流、访问', 'F: exchange or visit', 'F: 교류·방문'),
    option<'visa_kind'>('x2', 0.05, 'X2：短期学习', 'X2: short study', 'X2: 단기 유학'),
    option<'visa_kind'>('r', 0.01, 'R：人才', 'R: talent', 'R: 인재'),
    option<'visa_kind'>('g', 0.01, 'G：过境', 'G: transit', 'G: 경유'),
    option<'visa_kind'>('c', 0.01, 'C：乘务人员', 'C: crew', 'C: 승무원'),
    option<'visa_kind'>('j2', 0.01, 'J2：短期采访记者', 'J2: journalist, short', 'J2: 단기 취재 기자'),
    option<'visa_kind'>('k', 0.01, 'K：青年科技人才', 'K: young science talent', 'K: 청년 과학기술 인재'),
    option<'visa_kind'>(
      'residence',
      0.05,
      'Z、X1、Q1、S1、J1或D',
      'Z, X1, Q1, S1, J1 or D',
      'Z, X1, Q1, S1, J1 또는 D',
    ),
  ],
  text('字母印在签证页上。', 'The letter is printed on the visa.', '글자는 비자 면에 적혀 있습니다.'),
)

const newVisa = choice(
  'new_visa',
  text(
    '要换成哪种签证，或者为什么换？',
    'Which visa do you want, or why do you need another?',
    '어떤 비자로 바꾸거나 왜 바꿉니까?',
  ),
  [
    option<'new_visa'>('newPassport', 0.3, '换了新护照', 'New passport', '여권을 새로 바꿈'),
    option<'new_visa'>(
      'q2',
      0.2,
      '换成Q2：探望中国亲属',
      'To Q2: visit to a Chinese relative',
      'Q2로: 중국인 친척 방문',
    ),
    option<'new_visa'>('m', 0.15, '换成M：商贸', 'To M: business', 'M으로: 상업 무역'),
    option<'new_visa'>(
      's2Family',
      0.1,
      '换成S2：探望在华的外国亲属',
      'To S2: visit to a foreign relative here',
      'S2로: 중국에 있는 외국인 친척 방문',
    ),
    option<'new_visa'>(
      's2Other',
      0.05,
      '换成S2：其他私人事务',
      'To S2: other private affairs',
      'S2로: 그 밖의 개인 사무',
    ),
    option<'new_visa'>('f', 0.07, '换成F：交流、访问', 'To F: exchange or visit', 'F로: 교류·방문'),
    option<'new_visa'>('x2', 0.06, '换成X2：短期学习', 'To X2: short study', 'X2로: 단기 유학'),
    option<'new_visa'>('r', 0.02, '换成R：人才', 'To R: talent', 'R로: 인재'),
    option<'new_visa'>(
      'j2',
      0.01,
      '换成J2：短期采访记者',
      'To J2: journalist, short',
      'J2로: 단기 취재 기자',
    ),
    option<'new_visa'>(
      'k',
      0.01,
      '换成K：青年科技人才',
      'To K: young science talent',
      'K로: 청년 과학기술 인재',
    ),
    option<'new_visa'>(
      'groupSplit',
      0.03,
      '旅游团要分开',
      'A tour group has to split',
      '관광 단체를 나누어야 함',
    ),
  ],
)

const visaLoss = choice(
  'visa_loss',
  text('签证怎么了？', 'What happened to the visa?', '비자가 어떻게 되었습니까?'),
  [
    option<'visa_loss'>(
      'lost',
      0.75,
      '护照丢了或被偷、被抢',
      'The passport was lost or stolen',
      '여권을 잃어버렸거나 도난당함',
    ),
    option<'visa_loss'>(
      'damaged',
      0.2,
      '护照或签证损坏',
      'The passport or visa is damaged',
      '여권이나 비자가 훼손됨',
    ),
    option<'visa_loss'>('group', 0.05, '团体签证丢了', 'A group visa was lost', '단체 비자를 잃어버림'),
  ],
)

const stayGround = choice(
  'stay_ground',
  text('为什么要办停留证件？', 'Why do you need a stay permit?', '왜 체류 증서가 필요합니까?'),
  [
    option<'stay_ground'>(
      'visaFree',
      0.5,
      '免签入境，要多留几天',
      'I entered without a visa and want to stay longer',
      '무비자로 입국해 더 머물려 함',
    ),
    option<'stay_ground'>(
      'newborn',
      0.15,
      '孩子在中国出生',
      'A child was born in China',
      '아이가 중국에서 태어남',
    ),
    option<'stay_ground'>(
      'residenceEnded',
      0.2,
      '居留到期后，因人道原因还要留下',
      'My residence has ended, but I must stay for a humanitarian reason',
      '거류가 끝났으나 인도적 사유로 더 머묾',
    ),
    option<'stay_ground'>(
      'leftNationality',
      0.08,
      '退出了中国国籍',
      'I have given up Chinese nationality',
      '중국 국적을 포기함',
    ),
    option<'stay_ground'>(
      'seaman',
      0.02,
      '外国船员离开港口',
      'I am a seafarer leaving the port',
      '항구를 떠나는 외국 선원',
    ),
    option<'stay_ground'>(
      'reissue',
      0.05,
      '停留证件丢了，要补办',
      'My stay permit was lost',
      '체류 증서를 잃어버려 재발급',
    ),
  ],
)

const chineseParent = yesNo(
  'chinese_parent',
  0.3,
  text(
    '孩子的父亲或母亲是中国公民吗？',
    'Is a parent of the child a Chinese citizen?',
    '아이의 아버지나 어머니가 중국 공민입니까?',
  ),
)

const birthRegistered = yesNo(
  'birth_registered',
  0.4,
  text(
    '孩子已经在出入境大厅做过出生登记了吗？',
    'Has the birth been registered at an exit-entry hall?',
    '아이의 출생을 출입국 접수처에 등록했습니까?',
  ),
  text(
    '出生后60天内先登记，不收费；登记后120天内办停留或居留。60天内已拿到护照并办签证证件的，不用登记。',
    'Register within 60 days of birth, free of charge; then apply within 120 days. Not needed where the child has a passport and gets its visa or permit within the 60 days.',
    '출생 후 60일 이내에 먼저 무료로 등록하고, 등록 후 120일 이내에 체류나 거류를 신청합니다. 60일 이내에 여권을 받고 비자나 증서를 신청하면 등록하지 않아도 됩니다.',
  ),
)

const changeKind = choice('change_kind', text('什么变了？', 'What has changed?', '무엇이 바뀌었습니까?'), [
  option<'change_kind'>('newPassport', 0.5, '换了新护照', 'New passport', '여권을 새로 바꿈'),
  option<'change_kind'>('newEmployer', 0.15, '换了工作单位', 'New employer', '근무처가 바뀜'),
  option<'change_kind'>('newSchool', 0.05, '换了学校', 'New school', '학교가 바뀜'),
  option<'change_kind'>('newPurpose', 0.12, '居留事由变了', 'New purpose of residence', '거류 목적이 바뀜'),
  option<'change_kind'>('other', 0.13, '其他登记内容变了', 'Other particulars', '그 밖의 등록 사항이 바뀜'),
  option<'change_kind'>(
    'left',
    0.05,
    '已经离职或离校',
    'I have left the job or school',
    '퇴직하거나 학교를 떠남',
  ),
])

const permitKind = choice(
  'permit_kind',
  text('要办哪种居留许可？', 'Which residence permit are you applying for?', '어떤 거류 허가를 신청합니까?'),
  [
    option<'permit_kind'>('work', 0.3, '工作', 'Work', '취업'),
    option<'permit_kind'>('study', 0.3, '学习', 'Study', '유학'),
    option<'permit_kind'>(
      'reunion',
      0.17,
      '团聚：中国公民或永久居留者的家人',
      'Reunion: family of a Chinese citizen or permanent resident',
      '가족 결합: 중국 공민이나 영구거류자의 가족',
    ),
    option<'permit_kind'>(
      'family',
      0.12,
      '私人事务：在华外国人的家人',
      'Private affairs: family of a foreigner here',
      '개인 사무: 중국에 있는 외국인의 가족',
    ),
    option<'permit_kind'>(
      'private',
      0.06,
      '私人事务：看病、房产等',
      'Private affairs: medical care, a house and the like',
      '개인 사무: 치료, 부동산 등',
    ),
    option<'permit_kind'>(
      'fostered',
      0.04,
      '团聚：孩子寄养在国内',
      'Reunion: a child fostered here',
      '가족 결합: 중국에 맡긴 아이',
    ),
    option<'permit_kind'>('press', 0.01, '记者', 'Press', '기자'),
  ],
  text(
    '延期的选现在持有的种类。',
    'For an extension, the one you hold.',
    '연장은 지금 가진 종류를 고르십시오.',
  ),
)

const enteredForFamily = yesNo(
  'entered_for_family',
  0.8,
  text(
    '当初是持Q1或S1签证入境的吗？',
    'Did you enter on a Q1 or S1 visa?',
    '입국할 때 Q1 또는 S1 비자였습니까?',
  ),
)

const residenceGround = choice(
  'residence_ground',
  text('按哪种理由申请永久居留？', 'On what grounds are you applying?', '어떤 사유로 영구거류를 신청합니까?'),
  [
    option<'residence_ground'>(
      'marriage',
      0.45,
      '和中国公民或永久居留者结婚',
      'Marriage to a Chinese citizen or permanent resident',
      '중국 공민이나 영구거류자와 결혼',
    ),
    option<'residence_ground'>(
      'child',
      0.1,
      '未满18岁，投靠父母',
      'Under 18, joining parents',
      '만 18세 미만, 부모와 동거',
    ),
    option<'residence_ground'>(
      'aged',
      0.08,
      '满60岁，投靠直系亲属',
      'From 60 on, joining close relatives',
      '만 60세 이상, 직계 친족과 동거',
    ),
    option<'residence_ground'>('employment', 0.1, '任职', 'Employment', '재직'),
    option<'residence_ground'>('investment', 0.06, '投资', 'Investment', '투자'),
    option<'residence_ground'>(
      'talent',
      0.06,
      '人才主管部门推荐',
      'Recommended as a talent',
      '인재 주관 부서 추천',
    ),
    option<'residence_ground'>(
      'doctor',
      0.03,
      '外籍华人博士',
      'Doctorate, of Chinese descent',
      '중국계 외국 국적 박사',
    ),
    option<'residence_ground'>(
      'keyArea',
      0.03,
      '高薪，或在重点区域工作的外籍华人',
      'High salary, or of Chinese descent in a key area',
      '고소득 또는 중점 지역의 중국계 외국인',
    ),
    option<'residence_ground'>(
      'contribution',
      0.02,
      '重大突出贡献或国家特别需要',
      'Special contribution',
      '특별한 공헌 또는 국가의 특별한 필요',
    ),
    option<'residence_ground'>(
      'family',
      0.07,
      '任职、投资、贡献人员的家属',
      'Family of somebody admitted for employment, investment or contribution',
      '재직·투자·공헌 인원의 가족',
    ),
  ],
)

const cardCase = choice(
  'card_case',
  text('为什么换证或补证？', 'Why do you need a new card?', '왜 새 증서가 필요합니까?'),
  [
    option<'card_case'>('expiring', 0.6, '快到期', 'It expires soon', '곧 만료됨'),
    option<'card_case'>('changed', 0.2, '登记内容变了', 'Particulars have changed', '등록 사항이 바뀜'),
    option<'card_case'>('lost', 0.12, '丢了或被偷', 'Lost or stolen', '잃어버렸거나 도난당함'),
    option<'card_case'>('damaged', 0.08, '损坏', 'Damaged', '훼손됨'),
  ],
)

const paperFrom = choice(
  'paper_from',
  text(
    '亲属关系证明是哪里开具的？',
    'Where was the proof of kinship issued?',
    '가족 관계 증명은 어디에서 발급했습니까?',
  ),
  [
    option<'paper_from'>('china', 0.25, '中国', 'China', '중국'),
    option<'paper_from'>(
      'party',
      0.65,
      '公约成员国，如韩国、日本、俄罗斯、美国和欧洲大多数国家',
      'A member of the Convention: Korea, Japan, Russia, USA, most of Europe',
      '협약국: 한국, 일본, 러시아, 미국, 유럽 대부분',
    ),
    option<'paper_from'>('elsewhere', 0.1, '其他国家', 'Another country', '그 밖의 나라'),
  ],
  text(
    '公约指《取消外国公文书认证要求的公约》；2023年10月31日的成员名单里没有朝鲜，拿不准的打12367问。',
    'The Apostille Convention; the DPRK is not in the list of parties of 31 October 2023. If unsure, ask 12367.',
    '아포스티유 협약을 말합니다. 2023년 10월 31일 명단에 조선은 없습니다. 확실하지 않으면 12367에 문의하십시오.',
  ),
)

/** What only foreigners are asked. What ends the asking at once comes first. */
export const foreignerQuestions: Question[] = [
  overstayed,
  visaKind,
  newVisa,
  visaLoss,
  stayGround,
  chineseParent,
  birthRegistered,
  changeKind,
  permitKind,
  enteredForFamily,
  residenceGround,
  cardCase,
  paperFrom,
]
