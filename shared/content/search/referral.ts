import type { Referral } from '../../schemas/search'
import { evidence, text } from '../fact'

/** Asked for at exit-entry halls, and done elsewhere. */
export const referrals: Referral[] = [
  {
    code: 'residencePermit',
    name: text(
      '港澳台居民居住证',
      'Residence card for Hong Kong, Macao and Taiwan residents',
      '홍콩·마카오·대만 주민 거주증',
    ),
    place: text(
      '公安派出所或户政窗口',
      'Police station or household registration counter',
      '파출소 또는 호적 창구',
    ),
    evidence: evidence('high', '2026-11', 'K'),
  },
  {
    code: 'identityCard',
    name: text('居民身份证、户口', 'Identity card, household register', '주민 신분증, 호적'),
    place: text(
      '派出所或户政窗口',
      'Police station or household registration counter',
      '파출소 또는 호적 창구',
    ),
    evidence: evidence('high', '2026-11', 'K'),
  },
  {
    code: 'drivingLicence',
    name: text('驾驶证', 'Driving licence', '운전면허증'),
    place: text('车辆管理所', 'Vehicle administration office', '차량 관리소'),
    evidence: evidence('high', '2026-11', 'K'),
  },
  {
    code: 'accommodation',
    name: text('外国人住宿登记', 'Registration of where a foreigner stays', '외국인 숙박 등록'),
    place: text(
      '住宾馆由宾馆登记；住在别处，入住后24小时内到当地派出所',
      'A hotel does it; elsewhere at the local police station within 24 hours',
      '호텔은 호텔이 등록하고, 그 밖에는 입주 후 24시간 이내에 관할 파출소',
    ),
    evidence: evidence('high', '2013-07-01', 'S11'),
  },
  {
    code: 'borderZonePass',
    name: text(
      '边境管理区通行证（边防证）',
      'Border-zone pass (for border areas inside China)',
      '변경 관리구 통행증(변방증)',
    ),
    place: text(
      '派出所或政务服务网；它不是出入境证件',
      'Police station or the government service site; it is not a travel document',
      '파출소 또는 정무 서비스 사이트, 출입국 증서가 아닙니다',
    ),
    evidence: evidence('high', '2026-11', 'K'),
  },
  {
    code: 'servicePassport',
    name: text('公务护照、公务普通护照', 'Service and public-affairs passports', '공무 여권'),
    place: text('外事办公室', 'Foreign affairs office', '외사 판공실'),
    evidence: evidence('high', '2007-01-01', 'S10'),
  },
  {
    code: 'seamanBook',
    name: text('海员证', "Seafarer's passport", '선원증'),
    place: text('海事局', 'Maritime safety administration', '해사국'),
    evidence: evidence('high', '2007-01-01', 'S10'),
  },
  {
    code: 'foreignVisa',
    name: text('去外国的签证', 'Visa of another country', '외국 비자'),
    place: text(
      '那个国家的使领馆或签证中心',
      'Embassy, consulate or visa centre of that country',
      '해당 국가의 대사관·영사관 또는 비자 센터',
    ),
    evidence: evidence('high', '2026-11', 'K'),
  },
  {
    code: 'noCrimeRecord',
    name: text(
      '无犯罪记录证明、公证',
      'Certificate of no criminal record, notarisation',
      '무범죄 증명, 공증',
    ),
    place: text(
      '证明找派出所，公证找公证处',
      'Police station; a notary office for notarisation',
      '증명은 파출소, 공증은 공증처',
    ),
    evidence: evidence('high', '2026-11', 'K'),
  },
]
