import type { MaterialForm } from '../schemas/code'
import type { Evidence } from '../schemas/evidence'
import type { Material } from '../schemas/material'
import type { Text } from '../schemas/text'
import { evidence, text } from './fact'
import { citizenMaterials } from './material/citizen'
import { type Detail, details } from './material/detail'
import { foreignCaseMaterials } from './material/foreign-case'
import { foreignerMaterials } from './material/foreigner'
import { nationalityMaterials } from './material/nationality'
import { settlementMaterials } from './material/settlement'

const material = (code: string, form: MaterialForm, known: Evidence, name: Text, note?: Text): Material => ({
  code,
  name,
  ...(note && { note }),
  form,
  ...(details[code] as Detail),
  evidence: known,
})

const passportGuide = evidence('high', '2024-01', 'S19')
/** The announcement of 2015 names no copies: the hall makes them. */
const papers2015 = evidence('medium', '2026-11-29', 'O1', 'C28', 'S19')
const hkMacaoGuide = evidence('high', '2026-11', 'S20')
const taiwanRules = evidence('high', '2015-06-14', 'S13')
const foreignerRules = evidence('high', '2013-09-01', 'S12')
const foreignerGuide = evidence('high', '2024-01', 'S12', 'S74')

export const materials: Material[] = [
  material(
    'M01',
    'inHall',
    evidence('high', '2024-01', 'S19', 'S46'),
    text('出入境证件申请表', 'Application form for exit-entry documents', '출입국 증서 신청서'),
    text(
      '大厅里可以自助填表打印；一次办几本证也只填一张。',
      'Can be filled in and printed in the hall; one form covers several documents.',
      '접수처의 자동 기기에서 작성·출력할 수 있습니다. 여러 증서를 함께 신청해도 한 장이면 됩니다.',
    ),
  ),
  material(
    'M02',
    'showOriginal',
    papers2015,
    text('居民身份证', 'Resident ID card', '주민신분증'),
    text(
      '身份证正在办理的，可以用临时身份证。带原件，由大厅复印或扫描。',
      'A temporary ID card will do while the card is being issued. Bring the original; the hall copies or scans it.',
      '신분증 발급 중이면 임시 신분증도 됩니다. 원본을 가져오면 접수처에서 복사하거나 스캔합니다.',
    ),
  ),
  material(
    'M03',
    'showOriginal',
    papers2015,
    text('户口簿', 'Household register', '호구부'),
    text(
      '没办过身份证的未满16周岁孩子带。带原件，由大厅复印或扫描。',
      'For children under 16 who have no ID card. Bring the original; the hall copies or scans it.',
      '신분증이 없는 만 16세 미만 어린이가 가져옵니다. 원본을 가져오면 접수처에서 복사하거나 스캔합니다.',
    ),
  ),
  material(
    'M04',
    'onSiteOrReceipt',
    evidence('high', '2024-07', 'S19', 'S22', 'S44'),
    text('符合要求的证件照片', 'Photo that meets the exit-entry standard', '규격에 맞는 증명사진'),
    text(
      '可以现场拍；拍照收不收费，请打12367问。自己拍的带回执。',
      'Can be taken in the hall; whether it is free, ask 12367. If you bring your own photo, bring its receipt too.',
      '현장에서 찍을 수 있으며 무료인지는 12367에 문의하십시오. 따로 찍은 사진은 접수증을 가져옵니다.',
    ),
  ),
  material(
    'M05',
    'showOriginal',
    papers2015,
    text('监护关系证明', 'Proof of guardianship', '보호자 관계 증명'),
    text(
      '出生医学证明、户口簿、监护公证书任选一样。带原件，由大厅复印或扫描。',
      'Birth certificate, household register or notarised guardianship, one of them. Bring the original; the hall copies or scans it.',
      '출생의학증명, 호구부, 보호자 공증서 중 하나. 원본을 가져오면 접수처에서 복사하거나 스캔합니다.',
    ),
  ),
  material(
    'M06',
    'showOriginal',
    papers2015,
    text('监护人身份证或护照', "Guardian's ID card or passport", '보호자의 신분증 또는 여권'),
    text(
      '和孩子一起来的监护人带原件，由大厅复印或扫描。',
      'The guardian who comes along brings the original; the hall copies or scans it.',
      '함께 오는 보호자가 원본을 가져오면 접수처에서 복사하거나 스캔합니다.',
    ),
  ),
  material(
    'M07',
    'submitOriginal',
    evidence('high', '2024-01', 'S19', 'S80'),
    text('监护人委托书', "Guardian's letter of authority", '보호자 위임장'),
    text('监护人不能陪同时交。', 'When the guardian cannot come.', '보호자가 함께 오지 못할 때 제출합니다.'),
  ),
  material(
    'M08',
    'showOriginal',
    papers2015,
    text('陪同人身份证或护照', "Escort's ID card or passport", '동행인의 신분증 또는 여권'),
    text('监护人不能陪同时带。', 'When the guardian cannot come.', '보호자가 함께 오지 못할 때 가져옵니다.'),
  ),
  material(
    'M09',
    'submitOriginal',
    evidence('high', '2024-01', 'S19', 'S28'),
    text('单位同意办证的函', "Employer's letter of consent", '소속 기관의 발급 동의서'),
    text(
      '登记备案的国家工作人员交，由单位或上级主管单位开具。',
      'For registered staff of the state; issued by the employer or its superior body.',
      '등록된 국가기관·공공기관·국유기업 직원이 제출합니다. 소속 기관이나 상급 기관에서 발급합니다.',
    ),
  ),
  material(
    'M10',
    'showOriginal',
    papers2015,
    text('军人身份证件', 'Military identity document', '군인 신분 증서'),
    text(
      '军官证、士兵证、警官证等，代替居民身份证。',
      'Officer, soldier or police officer card; replaces the resident ID card.',
      '장교증, 사병증, 경관증 등. 주민신분증을 대신합니다.',
    ),
  ),
  material(
    'M11',
    'submitOriginal',
    passportGuide,
    text('部队主管部门同意的意见', 'Consent of the military department in charge', '군 주관 부서의 동의서'),
  ),
  material(
    'M12',
    'submitOriginal',
    papers2015,
    text('原护照', 'Previous passport', '기존 여권'),
    text(
      '旧护照由窗口收回；想留作纪念可以申请剪角取回。',
      'The counter collects it; you may ask to get the cancelled passport back.',
      '창구에서 회수합니다. 무효 처리된 여권은 돌려받기를 신청할 수 있습니다.',
    ),
  ),
  material(
    'M13',
    'inHall',
    passportGuide,
    text('证件丢失、被盗或损坏的情况说明', 'Statement on the loss, theft or damage', '분실·도난·훼손 사유서'),
    text('可以在大厅现场写。', 'Can be written in the hall.', '접수처에서 작성할 수 있습니다.'),
  ),
  material(
    'M14',
    'submitOriginal',
    passportGuide,
    text('损坏的原证件', 'The damaged document', '훼손된 기존 증서'),
  ),
  material(
    'M15',
    'showOriginal',
    papers2015,
    text('登记内容变更的证明', 'Proof of the changed particulars', '등록 사항 변경 증명'),
    text(
      '姓名、性别、身份证号、出生日期、出生地等有变化时带。',
      'When a name, sex, ID number, date or place of birth has changed.',
      '이름, 성별, 신분증 번호, 생년월일, 출생지 등이 바뀌었을 때 가져옵니다.',
    ),
  ),
  material(
    'M16',
    'showOriginal',
    papers2015,
    text('加注内容的证明', 'Proof for the annotation', '추가 기재 사항 증명'),
    text(
      '如曾用名、外文姓名、以前的护照。',
      'For example a former name, a foreign name or an earlier passport.',
      '예: 옛 이름, 외국어 이름, 예전 여권.',
    ),
  ),
  material(
    'M17',
    'showOriginal',
    papers2015,
    text(
      '国外定居证明和暂住登记证明',
      'Proof of settlement abroad and of temporary residence here',
      '외국 정착 증명과 임시 거주 등록 증명',
    ),
  ),
  material(
    'M18',
    'onSite',
    evidence('high', '2026-11', 'S81', 'K'),
    text('采集指纹', 'Fingerprints', '지문 채취'),
    text(
      '本人在窗口按两枚指纹，不用准备什么。',
      'Two fingers are scanned at the counter; nothing to bring.',
      '본인이 창구에서 손가락 두 개의 지문을 찍습니다. 준비물은 없습니다.',
    ),
  ),
  material(
    'M19',
    'showOriginal',
    hkMacaoGuide,
    text('有效的往来港澳通行证', 'Valid Hong Kong and Macao pass', '유효한 홍콩·마카오 통행증'),
    text(
      '证件上印的英文是“Exit-Entry Permit for Travelling to and from Hong Kong and Macao”。',
      'It is called “Exit-Entry Permit for Travelling to and from Hong Kong and Macao” on the card.',
      '카드에는 영어로 “Exit-Entry Permit for Travelling to and from Hong Kong and Macao”라고 적혀 있습니다.',
    ),
  ),
  material(
    'M20',
    'showOriginal',
    papers2015,
    text('亲属关系证明', 'Proof of kinship', '친족 관계 증명'),
    text(
      '结婚证、出生证、户口簿等；再次探望同一位亲属（配偶、姻亲除外）可以不交。',
      'Marriage certificate, birth certificate or household register, for example. Not needed again for the same relative, except spouse and in-laws.',
      '결혼증, 출생증, 호구부 등. 같은 친척을 다시 방문하면 면제됩니다(배우자·인척 제외).',
    ),
  ),
  material(
    'M21',
    'copy',
    hkMacaoGuide,
    text(
      '亲属在港澳的身份或居留证件复印件',
      "Copies of the relative's Hong Kong or Macao documents",
      '친척의 홍콩·마카오 신분·거류 증서 사본',
    ),
    text(
      '定居的带身份证和回乡证；长住、工作、上学的带进入许可和旅行证件。',
      'Settled: ID card and mainland permit. Living, working or studying there: entry permit and travel document.',
      '정착자는 신분증과 내지 통행증, 장기 거주·취업·유학자는 입경 허가와 여행 증서 사본.',
    ),
  ),
  material(
    'M22',
    'showOriginal',
    evidence('medium', '2026-11-29', 'C15', 'S20'),
    text(
      '营业执照副本和社保缴纳凭证',
      'Business licence and proof of social insurance',
      '영업허가증 부본과 사회보험 납부 증명',
    ),
    text(
      '营业执照副本，和单位为您缴纳社保的凭证。没备案的只能办3个月一次。',
      'The licence, and proof that the company pays your social insurance. If the company is not registered, only one trip within 3 months.',
      '영업허가증 부본과 근무처가 납부한 사회보험 증명. 회사가 등록하지 않았으면 3개월 1회만 됩니다.',
    ),
  ),
  material(
    'M23',
    'showOriginal',
    papers2015,
    text(
      '港澳部门的进入许可或逗留许可',
      'Entry or stay permit of Hong Kong or Macao',
      '홍콩·마카오의 입경 또는 체류 허가',
    ),
  ),
  material(
    'M24',
    'showOriginal',
    papers2015,
    text('前往事由的证明', 'Proof of the reason for the trip', '방문 사유 증명'),
    text(
      '如治病、奔丧、探望病重亲友、打官司、考试、处理财产、学术交流。',
      'Medical care, funeral, gravely ill relative, lawsuit, examination, property or academic exchange.',
      '치료, 장례, 위독한 친지 방문, 소송, 시험, 재산 처리, 학술 교류 등.',
    ),
  ),
  material(
    'M25',
    'showOriginal',
    evidence('high', '2015-06-14', 'S13', 'K'),
    text('有效的往来台湾通行证', 'Valid Taiwan pass', '유효한 대만 통행증'),
    text(
      '证件上印的英文是“Exit-Entry Permit for Travelling to and from Taiwan”。',
      'It is called “Exit-Entry Permit for Travelling to and from Taiwan” on the card.',
      '카드에는 영어로 “Exit-Entry Permit for Travelling to and from Taiwan”라고 적혀 있습니다.',
    ),
  ),
  material(
    'M26',
    'showOriginal',
    papers2015,
    text('台湾的入境许可', 'Entry permit of Taiwan', '대만 입경 허가'),
    text(
      '台湾主管部门发的入境许可或其他许可。',
      'The entry permit, or another permit, from the authority in Taiwan.',
      '대만 주관 부서가 발급한 입경 허가나 그 밖의 허가.',
    ),
  ),
  material(
    'M27',
    'showOriginalAndCopy',
    taiwanRules,
    text(
      '台湾居民身份证明和出入境证件',
      'Taiwan identity and travel documents',
      '대만 신분 증명과 출입국 증서',
    ),
  ),
  material(
    'M28',
    'submitOriginal',
    evidence('high', '2023', 'S18', 'K'),
    text('原通行证', 'Previous permit', '기존 통행증'),
    text(
      '丢失的改交情况说明。',
      'If it is lost, hand in a statement instead.',
      '분실했으면 사유서를 대신 제출합니다.',
    ),
  ),
  material(
    'M29',
    'inHall',
    taiwanRules,
    text(
      '台湾居民来往大陆通行证申请表',
      'Application form for Taiwan residents',
      '대만 주민 대륙 통행증 신청서',
    ),
  ),
  material(
    'M30',
    'inHall',
    foreignerGuide,
    text('外国人签证证件申请表', 'Visa and permit application form', '외국인 비자·증서 신청서'),
  ),
  material(
    'M31',
    'showOriginalAndCopy',
    foreignerRules,
    text(
      '本人护照或其他国际旅行证件',
      'Passport or other travel document',
      '본인 여권 또는 기타 국제 여행 증서',
    ),
    text(
      '带上签证页和入境章复印件；窗口收存护照期间，凭回执合法停留。',
      'With copies of the visa page and entry stamp. While the counter keeps it, the receipt makes your stay lawful.',
      '비자 면과 입국 도장 사본을 함께 가져옵니다. 여권을 맡긴 동안에는 접수증으로 합법 체류합니다.',
    ),
  ),
  material(
    'M32',
    'sharedOrCopy',
    evidence('high', '2024-01', 'S72', 'S74'),
    text('住宿登记记录', 'Accommodation registration', '숙박 등록 기록'),
    text(
      '窗口能联网查到的不用带。',
      'Not needed where the counter can look it up.',
      '창구에서 조회되면 필요 없습니다.',
    ),
  ),
  material(
    'M33',
    'submitOriginal',
    foreignerRules,
    text('申请事由证明', 'Documents that support the application', '신청 사유 증명'),
    text(
      '如邀请函、行程、单位的函件。',
      'For example an invitation, an itinerary or a letter from the organisation.',
      '예: 초청장, 일정표, 기관 공문.',
    ),
  ),
  material(
    'M34',
    'submitOriginal',
    foreignerRules,
    text('健康证明', 'Health certificate', '건강 증명'),
    text('6个月以内开具的。', 'Issued within the last 6 months.', '발급한 지 6개월 이내여야 합니다.'),
  ),
  material(
    'M35',
    'showOriginalAndCopy',
    foreignerRules,
    text('工作许可证明', 'Work permit', '취업 허가 증명'),
  ),
  material(
    'M36',
    'submitOriginal',
    evidence('high', '2023', 'S74'),
    text('工作单位的证明函', "Employer's letter", '근무처 증명 공문'),
  ),
  material(
    'M37',
    'sharedOrCopy',
    evidence('high', '2024-01', 'S72', 'S74'),
    text('单位注册登记证明', 'Registration certificate of the organisation', '기관 등록 증명'),
    text(
      '窗口能联网查到的不用带。',
      'Not needed where the counter can look it up.',
      '창구에서 조회되면 필요 없습니다.',
    ),
  ),
  material(
    'M38',
    'submitOriginalAndCopy',
    foreignerGuide,
    text(
      '学校函件和录取或在学证明',
      "School's letter and proof of admission or enrolment",
      '학교 공문과 입학·재학 증명',
    ),
    text(
      '函件上要写明学习期限。',
      'The letter must state the period of study.',
      '공문에 학습 기간이 적혀 있어야 합니다.',
    ),
  ),
  material(
    'M39',
    'showOriginalAndCopy',
    foreignerRules,
    text(
      '主管部门函件和记者证',
      'Letter from the authority in charge and press card',
      '주관 부서 공문과 기자증',
    ),
  ),
  material(
    'M40',
    'showOriginalAndCopy',
    foreignerGuide,
    text('家庭成员关系证明', 'Proof of family relationship', '가족 관계 증명'),
    text(
      '在国外开具的，公约成员国的要有附加证明书，其他国家的要公证、认证，都附中文译文。',
      'Issued abroad: with an apostille where the country has joined the Convention, otherwise notarised and legalised; always with a Chinese translation.',
      '외국에서 발급한 것은 협약국이면 아포스티유, 그 밖의 나라는 공증과 인증이 필요하며 중국어 번역을 붙입니다.',
    ),
  ),
  material(
    'M41',
    'showOriginalAndCopy',
    foreignerGuide,
    text(
      '被探望人或邀请人的身份或居留证件',
      "Host's identity or residence document",
      '방문 대상자·초청인의 신분 또는 거류 증서',
    ),
  ),
  material(
    'M42',
    'submitOriginal',
    foreignerRules,
    text(
      '护照报失证明或情况说明',
      'Report or statement of the lost passport',
      '여권 분실 신고 증명 또는 사유서',
    ),
  ),
  material(
    'M43',
    'showOriginal',
    evidence('high', '2013-09-01', 'S12', 'K'),
    text('新护照和旧证件', 'New passport and old permit', '새 여권과 기존 증서'),
  ),
  material(
    'M44',
    'submitOriginal',
    foreignerRules,
    text('寄养委托书', 'Letter of entrustment for fosterage', '위탁 양육 위임장'),
  ),
  material(
    'M45',
    'showOriginalAndCopy',
    evidence('medium', '2021-02', 'S27', 'K'),
    text('永久居留申请材料', 'Permanent residence dossier', '영구거류 신청 자료'),
    text(
      '投资、任职、团聚、特殊人才等各类材料不同，先打12367问清楚。',
      'It differs for investors, employees, family members and talents: call 12367 first.',
      '투자, 재직, 가족 결합, 특수 인재 등 종류마다 다르니 먼저 12367에 문의하십시오.',
    ),
  ),
  material(
    'M46',
    'submitOriginal',
    foreignerRules,
    text(
      '代办委托书和代办人身份证件',
      "Letter of authority and the agent's identity document",
      '대리 위임장과 대리인 신분 증서',
    ),
    text(
      '只有法规允许代办的情形才可以。',
      'Only where the regulations allow an agent.',
      '법규가 대리를 허용하는 경우에만 가능합니다.',
    ),
  ),
  material(
    'M47',
    'showOriginalAndCopy',
    evidence('high', '2026-11', 'S84'),
    text(
      '边境贸易或服务的证明',
      'Proof of border trade, or of work for it',
      '국경(변경) 무역 또는 관련 업무 증명',
    ),
    text(
      '做贸易的带营业执照和派遣证明；导游带导游证和旅行社证明。',
      'Traders: business licence and assignment letter. Guides: guide card and agency letter.',
      '무역은 영업허가증과 파견 증명, 안내원은 안내원증과 여행사 증명.',
    ),
  ),
  material(
    'M48',
    'showOriginal',
    evidence('medium', '2026-11', 'K'),
    text(
      '不能到场的证明（申请上门办证用）',
      'Proof that you cannot come (for a home visit)',
      '방문이 어렵다는 증명(방문 발급 신청용)',
    ),
    text(
      '60周岁以上看身份证即可；残疾人看残疾证；病人看医院材料；单位集体办看人员名册。',
      'From 60 on the ID card is enough; otherwise disability card, hospital papers or the list of staff.',
      '만 60세 이상은 신분증만 확인합니다. 장애인은 장애인증, 환자는 병원 자료, 단체는 명단을 봅니다.',
    ),
  ),
  ...citizenMaterials,
  ...foreignerMaterials,
  ...foreignCaseMaterials,
  ...nationalityMaterials,
  ...settlementMaterials,
]
