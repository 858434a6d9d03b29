import type { Referral } from '../schemas/service'
import type { Text } from '../schemas/text'
import { evidence, text } from './fact'

const known = evidence('high', '2026-11', 'K')
const referral = (code: string, name: Text, to: Text, source = known): Referral => ({
  code,
  name,
  to,
  evidence: source,
})

/** What people look for here and other authorities do. */
export const referrals: Referral[] = [
  referral(
    'residencePermit',
    text(
      '港澳台居民居住证',
      'Residence permit for Hong Kong, Macao and Taiwan residents',
      '홍콩·마카오·대만 주민 거주증',
    ),
    text('居住地派出所或户政窗口', 'The police station where you live', '거주지 파출소 또는 호적 창구'),
  ),
  referral(
    'accommodation',
    text('外国人住宿登记', 'Accommodation registration of foreigners', '외국인 숙박 등록'),
    text(
      '居住地派出所，入住后24小时内',
      'The police station where you stay, within 24 hours of arrival',
      '거주지 파출소, 입주 후 24시간 이내',
    ),
    evidence('high', '2013-07-01', 'S11'),
  ),
  referral(
    'borderZonePass',
    text('边境管理区通行证（边防证）', 'Pass for border control areas', '변경 관리 구역 통행증'),
    text(
      '派出所或政务服务网，它不是出境证件',
      'A police station or the government services website; it is no exit document',
      '파출소 또는 정무 서비스 사이트. 출국 증서가 아닙니다',
    ),
  ),
  referral(
    'servicePassport',
    text('公务护照、公务普通护照', 'Service passport', '공무 여권'),
    text(
      '外事办公室，由单位办理',
      'The foreign affairs office, through the employer',
      '외사판공실, 소속 기관을 통해 신청',
    ),
    evidence('high', '2007-01-01', 'S10'),
  ),
  referral(
    'seamanBook',
    text('海员证', "Seafarer's identity document", '선원증'),
    text('海事局', 'The Maritime Safety Administration', '해사국'),
    evidence('high', '2007-01-01', 'S10'),
  ),
  referral(
    'foreignVisa',
    text('外国签证', 'Visa of another country', '외국 비자'),
    text('该国使领馆或签证中心', 'That country’s embassy or visa centre', '해당 국가 공관 또는 비자 센터'),
  ),
  referral(
    'noCrimeRecord',
    text('无犯罪记录证明', 'Certificate of no criminal record', '무범죄 기록 증명'),
    text('派出所', 'A police station', '파출소'),
  ),
  referral(
    'identityCard',
    text('居民身份证、户口簿', 'Identity card, household register', '주민 신분증, 호구부'),
    text('派出所或户政窗口', 'A police station', '파출소 또는 호적 창구'),
  ),
  referral(
    'drivingLicence',
    text('驾驶证', 'Driving licence', '운전면허증'),
    text('车辆管理所', 'The vehicle administration office', '차량관리소'),
  ),
  referral('notary', text('公证书', 'Notarial deed', '공증서'), text('公证处', 'A notary office', '공증처')),
]
