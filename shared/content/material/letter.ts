import type { Sample } from '../../schemas/material'
import type { Text } from '../../schemas/text'
import { text } from '../fact'

const letter = (title: Text, zh: string[], en: string[], ko: string[]): Sample => ({
  kind: 'letter',
  title,
  body: text(zh.join('\n'), en.join('\n'), ko.join('\n')),
})

const signedZh = ['', '签名：__________', '电话：__________', '____年__月__日']
const signedEn = ['', 'Signature: __________', 'Telephone: __________', 'Date: __________']
const signedKo = ['', '서명: __________', '전화: __________', '____년 __월 __일']
const sealedZh = ['', '单位名称（盖章）：__________', '联系人和电话：__________', '____年__月__日']
const sealedEn = [
  '',
  'Organisation (seal): __________',
  'Contact and telephone: __________',
  'Date: __________',
]
const sealedKo = ['', '기관 이름(도장): __________', '담당자와 전화: __________', '____년 __월 __일']

export const guardianAuthority = letter(
  text('委托书', 'Letter of authority', '위임장'),
  [
    '委托书',
    '',
    '我是__________（孩子姓名，身份证号__________）的__________（父亲、母亲或其他监护人），身份证号__________。',
    '我因__________不能到场，委托__________（身份证号__________）陪同孩子办理__________（证件名称）。',
    '我同意为孩子办理上述证件。',
    ...signedZh,
  ],
  [
    'Letter of authority',
    '',
    'I, ID number __________, am the __________ (father, mother or other guardian) of __________ (name of the child, ID number __________).',
    'As I cannot come because of __________, I authorise __________ (ID number __________) to accompany the child in applying for __________ (document).',
    'I agree that the document is issued to the child.',
    ...signedEn,
  ],
  [
    '위임장',
    '',
    '본인(신분증 번호 __________)은 __________(아이 이름, 신분증 번호 __________)의 __________(아버지, 어머니 또는 다른 보호자)입니다.',
    '__________ 때문에 갈 수 없어 __________(신분증 번호 __________)에게 아이와 함께 __________(증서 이름)을 신청하도록 위임합니다.',
    '아이에게 위 증서를 발급하는 데 동의합니다.',
    ...signedKo,
  ],
)

export const employerConsent = letter(
  text('同意办理出入境证件的函', "Employer's letter of consent", '발급 동의서'),
  [
    '关于同意办理出入境证件的函',
    '',
    '____________公安局出入境管理部门：',
    '我单位__________（姓名，身份证号__________），职务__________，系登记备案的国家工作人员。',
    '按照人事管理权限，同意其申请办理__________（证件名称）。',
    ...sealedZh,
  ],
  [
    'Letter of consent',
    '',
    'To the exit-entry department of ____________:',
    '__________ (name, ID number __________), position __________, of this organisation is on the register of state staff.',
    'By our authority over personnel we agree to his or her application for __________ (document).',
    ...sealedEn,
  ],
  [
    '출입국 증서 발급 동의서',
    '',
    '____________ 공안국 출입국 관리 부서:',
    '본 기관의 __________(이름, 신분증 번호 __________), 직무 __________는 등록된 국가기관·공공기관·국유기업 직원입니다.',
    '인사 관리 권한에 따라 __________(증서 이름) 신청에 동의합니다.',
    ...sealedKo,
  ],
)

export const lossStatement = letter(
  text('情况说明', 'Statement', '사유서'),
  [
    '情况说明',
    '',
    '我是__________，身份证号__________。',
    '我的__________（证件名称），号码__________（记不清可不填），于____年__月__日在__________（地点）丢失（被盗、损坏）。',
    '经过：__________________________。',
    '以上情况属实。我知道原证件会作废，找回来也不能再用。',
    ...signedZh,
  ],
  [
    'Statement',
    '',
    'I am __________, ID number __________.',
    'My __________ (document), number __________ (leave empty if you do not remember), was lost (stolen, damaged) on __________ at __________.',
    'What happened: __________________________.',
    'This is true. I know that the document is cancelled and may not be used even if found.',
    ...signedEn,
  ],
  [
    '사유서',
    '',
    '본인은 __________, 신분증 번호 __________입니다.',
    '본인의 __________(증서 이름), 번호 __________(모르면 비워 둠)을 ____년 __월 __일 __________(장소)에서 분실(도난, 훼손)했습니다.',
    '경위: __________________________.',
    '위 내용은 사실입니다. 기존 증서는 무효가 되어 되찾아도 쓸 수 없음을 알고 있습니다.',
    ...signedKo,
  ],
)

export const workLetter = letter(
  text('工作单位证明函', "Employer's letter", '근무처 증명 공문'),
  [
    '证明函',
    '',
    '____________公安局出入境管理部门：',
    '__________（姓名，国籍__________，护照号__________）在我单位任__________，聘期自____年__月__日至____年__月__日。',
    '现申请工作类居留许可，期限__________，请予办理。我单位对上述内容负责。',
    ...sealedZh,
  ],
  [
    "Employer's letter",
    '',
    'To the exit-entry department of ____________:',
    '__________ (name, nationality __________, passport number __________) works here as __________ from __________ to __________.',
    'We apply for a residence permit for work, for __________, and are responsible for the above.',
    ...sealedEn,
  ],
  [
    '증명 공문',
    '',
    '____________ 공안국 출입국 관리 부서:',
    '__________(이름, 국적 __________, 여권 번호 __________)는 본 기관에서 __________로 ____년 __월 __일부터 ____년 __월 __일까지 근무합니다.',
    '취업 거류 허가(기간 __________)를 신청하며 위 내용에 책임집니다.',
    ...sealedKo,
  ],
)

export const schoolLetter = letter(
  text('学校函件', "School's letter", '학교 공문'),
  [
    '函',
    '',
    '____________公安局出入境管理部门：',
    '__________（姓名，国籍__________，护照号__________）系我校__________（院系、年级）学生，学习期限自____年__月__日至____年__月__日。',
    '现申请__________（居留许可、加注），请予办理。',
    ...sealedZh,
  ],
  [
    "School's letter",
    '',
    'To the exit-entry department of ____________:',
    '__________ (name, nationality __________, passport number __________) studies at __________ (department, year) from __________ to __________.',
    'We ask for __________ (residence permit, annotation).',
    ...sealedEn,
  ],
  [
    '공문',
    '',
    '____________ 공안국 출입국 관리 부서:',
    '__________(이름, 국적 __________, 여권 번호 __________)는 본교 __________(학과, 학년) 학생이며 학습 기간은 ____년 __월 __일부터 ____년 __월 __일까지입니다.',
    '__________(거류 허가, 추가 기재)을 신청합니다.',
    ...sealedKo,
  ],
)

export const invitation = letter(
  text('邀请函', 'Letter of invitation', '초청장'),
  [
    '邀请函',
    '',
    '____________公安局出入境管理部门：',
    '我（我单位）邀请__________（姓名，国籍__________，护照号__________）自____年__月__日至____年__月__日在__________（地点）__________（事由）。',
    '住址：__________。我（我单位）对上述内容负责。',
    ...signedZh,
  ],
  [
    'Letter of invitation',
    '',
    'To the exit-entry department of ____________:',
    'We invite __________ (name, nationality __________, passport number __________) to stay at __________ from __________ to __________ for __________ (purpose).',
    'Address: __________. We are responsible for the above.',
    ...signedEn,
  ],
  [
    '초청장',
    '',
    '____________ 공안국 출입국 관리 부서:',
    '__________(이름, 국적 __________, 여권 번호 __________)를 ____년 __월 __일부터 ____년 __월 __일까지 __________(장소)에 __________(목적)로 초청합니다.',
    '주소: __________. 위 내용에 책임집니다.',
    ...signedKo,
  ],
)

export const passportLoss = letter(
  text('护照遗失情况说明', 'Statement of the lost passport', '여권 분실 사유서'),
  [
    '护照遗失情况说明',
    '',
    '我是__________，国籍__________，护照号__________（记不清可不填）。',
    '我的护照于____年__月__日在__________（地点）丢失，已于____年__月__日向__________（派出所）报失。',
    '经过：__________________________。以上情况属实。',
    ...signedZh,
  ],
  [
    'Statement of the lost passport',
    '',
    'I am __________, nationality __________, passport number __________ (leave empty if you do not remember).',
    'My passport was lost on __________ at __________ and reported to __________ (police station) on __________.',
    'What happened: __________________________. This is true.',
    ...signedEn,
  ],
  [
    '여권 분실 사유서',
    '',
    '본인은 __________, 국적 __________, 여권 번호 __________(모르면 비워 둠)입니다.',
    '여권을 ____년 __월 __일 __________(장소)에서 분실하여 ____년 __월 __일 __________(파출소)에 신고했습니다.',
    '경위: __________________________. 위 내용은 사실입니다.',
    ...signedKo,
  ],
)

export const fosterage = letter(
  text('寄养委托书', 'Letter of entrustment for fosterage', '위탁 양육 위임장'),
  [
    '寄养委托书',
    '',
    '我们是__________（孩子姓名，国籍__________，护照号__________）的父母__________、__________。',
    '我们委托__________（姓名，身份证号__________，住址__________）自____年__月__日至____年__月__日在中国照顾孩子，并代办居留手续。',
    ...signedZh,
  ],
  [
    'Letter of entrustment',
    '',
    'We, __________ and __________, are the parents of __________ (name of the child, nationality __________, passport number __________).',
    'We entrust __________ (name, ID number __________, address __________) with the care of the child in China from __________ to __________ and with the residence formalities.',
    ...signedEn,
  ],
  [
    '위탁 양육 위임장',
    '',
    '저희는 __________(아이 이름, 국적 __________, 여권 번호 __________)의 부모 __________, __________입니다.',
    '__________(이름, 신분증 번호 __________, 주소 __________)에게 ____년 __월 __일부터 ____년 __월 __일까지 중국에서 아이를 돌보고 거류 수속을 대신하도록 위임합니다.',
    ...signedKo,
  ],
)

export const agentAuthority = letter(
  text('代办委托书', 'Letter of authority for an agent', '대리 위임장'),
  [
    '代办委托书',
    '',
    '我是__________，证件号码__________。',
    '我因__________，委托__________（证件号码__________）代我办理__________（事项）。',
    '代办人在此范围内提交的材料，我都认可。',
    ...signedZh,
  ],
  [
    'Letter of authority',
    '',
    'I am __________, document number __________.',
    'Because of __________ I authorise __________ (document number __________) to apply for __________ for me.',
    'I accept as mine what the agent hands in within this authority.',
    ...signedEn,
  ],
  [
    '대리 위임장',
    '',
    '본인은 __________, 증서 번호 __________입니다.',
    '__________ 때문에 __________(증서 번호 __________)에게 __________(사항)을 대신 신청하도록 위임합니다.',
    '대리인이 이 범위에서 제출한 자료를 모두 인정합니다.',
    ...signedKo,
  ],
)
