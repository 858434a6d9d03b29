import type { Referral } from '../../schemas/service'
import { evidence, text } from '../fact'
import { elsewhere } from './referral'

const certain = evidence('high', '2026-11', 'K')

const police: Referral[] = [
  elsewhere(
    'residencePermit',
    text(
      '港澳台居民居住证',
      'Residence permit for Hong Kong, Macao and Taiwan residents',
      '홍콩·마카오·대만 주민 거주증',
    ),
    text('居住地派出所或户政窗口', 'The police station where you live', '거주지 파출소 또는 호적 창구'),
    certain,
  ),
  elsewhere(
    'accommodation',
    text('外国人住宿登记', 'Accommodation registration of foreigners', '외국인 숙박 등록'),
    text(
      '居住地派出所，入住后24小时内',
      'The police station where you stay, within 24 hours of arrival',
      '거주지 파출소, 입주 후 24시간 이내',
    ),
    evidence('high', '2013-07-01', 'S11'),
  ),
  elsewhere(
    'noCrimeRecord',
    text('无犯罪记录证明', 'Certificate of no criminal record', '무범죄 기록 증명'),
    text('派出所', 'A police station', '파출소'),
    certain,
  ),
  elsewhere(
    'identityCard',
    text('居民身份证、户口簿', 'Identity card, household register', '주민신분증, 호구부'),
    text('派出所或户政窗口', 'A police station', '파출소 또는 호적 창구'),
    certain,
  ),
  elsewhere(
    'drivingLicence',
    text('驾驶证', 'Driving licence', '운전면허증'),
    text('车辆管理所', 'The vehicle administration office', '차량관리소'),
    certain,
  ),
]

const employers: Referral[] = [
  elsewhere(
    'servicePassport',
    text('公务护照、公务普通护照', 'Service passport', '공무 여권'),
    text(
      '外事办公室，由单位办理',
      'The foreign affairs office, through the employer',
      '외사판공실, 소속 기관을 통해 신청',
    ),
    evidence('high', '2007-01-01', 'S10'),
  ),
  elsewhere(
    'apecCard',
    text('APEC商务旅行卡', 'APEC business travel card', 'APEC 비즈니스 여행 카드'),
    text(
      '外事办公室，由单位申请',
      'The foreign affairs office, through the company',
      '외사판공실, 회사를 통해 신청',
    ),
  ),
  elsewhere(
    'stateRegister',
    text(
      '国家工作人员登记备案、变更、撤销',
      'Register of state employees: entry, change, end',
      '등록된 국가기관·공공기관·국유기업 직원의 등록·변경·취소',
    ),
    text(
      '所在单位的组织人事部门，个人不用来办',
      'The personnel office of the employer; the person need not come',
      '소속 기관 인사 부서. 개인은 올 필요가 없습니다',
    ),
    evidence('medium', '2012', 'O25'),
  ),
  elsewhere(
    'seamanBook',
    text('海员证', "Seafarer's identity document", '선원증'),
    text('海事局', 'The Maritime Safety Administration', '해사국'),
    evidence('high', '2007-01-01', 'S10'),
  ),
  elsewhere(
    'workPermit',
    text('外国人工作许可证', 'Work permit for foreigners', '외국인 취업 허가증'),
    text(
      '外国人来华工作管理部门，由用人单位申请',
      'The authority for foreigners working in China, through the employer',
      '외국인 취업 관리 부서, 고용 기관을 통해 신청',
    ),
    evidence('high', '2013-09-01', 'S12', 'K'),
  ),
]

const papers: Referral[] = [
  elsewhere(
    'notary',
    text('公证书', 'Notarial deed', '공증서'),
    text('公证处', 'A notary office', '공증처'),
    certain,
  ),
  elsewhere(
    'apostille',
    text('附加证明书（海牙认证）、领事认证', 'Apostille and legalisation', '아포스티유·영사 인증'),
    text('外事办公室', 'The foreign affairs office', '외사판공실'),
  ),
  elsewhere(
    'birthCertificate',
    text('出生医学证明', 'Birth certificate', '출생의학증명'),
    text(
      '出生的医院或卫生健康部门',
      'The hospital of birth or the health authority',
      '출생 병원 또는 위생건강 부서',
    ),
  ),
  elsewhere(
    'marriage',
    text('结婚登记', 'Marriage registration', '혼인 등록'),
    text('民政局婚姻登记处', 'The marriage registry of civil affairs', '민정국 혼인 등록처'),
  ),
  elsewhere(
    'degree',
    text('国外学历学位认证', 'Recognition of foreign degrees', '외국 학력 인증'),
    text(
      '教育部留学服务中心',
      'The service centre for study abroad of the Ministry of Education',
      '교육부 유학 서비스 센터',
    ),
  ),
  elsewhere(
    'healthCertificate',
    text(
      '国际旅行健康证明、疫苗接种',
      'Health certificate and vaccination for travel',
      '국제 여행 건강 증명·예방접종',
    ),
    text(
      '海关国际旅行卫生保健中心',
      'The international travel healthcare centre of the Customs',
      '해관 국제여행위생보건센터',
    ),
  ),
  elsewhere(
    'overseasReturn',
    text('华侨回国定居', 'Overseas Chinese returning to settle', '화교 귀국 정착'),
    text('侨务部门', 'The office for overseas Chinese affairs', '교무 부서'),
  ),
]

const trade: Referral[] = [
  elsewhere(
    'customs',
    text('海关申报、带东西和现金出入境', 'Customs: goods and cash', '세관 신고·물품·현금'),
    text('海关，电话12360', 'The Customs, telephone 12360', '해관, 전화 12360'),
  ),
  elsewhere('currency', text('换外币', 'Changing money', '환전'), text('银行', 'A bank', '은행')),
  elsewhere(
    'company',
    text('开公司、营业执照', 'Opening a company, business licence', '회사 설립·영업허가증'),
    text('市场监督管理局', 'The market regulator', '시장감독관리국'),
  ),
]

/** Errands of other offices in the province. */
export const officeReferrals: Referral[] = [...police, ...employers, ...papers, ...trade]
