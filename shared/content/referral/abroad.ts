import type { Referral } from '../../schemas/service'
import { evidence, text } from '../fact'
import { elsewhere } from './referral'

/** Errands of embassies, consulates and of the authorities of other places. */
export const abroadReferrals: Referral[] = [
  elsewhere(
    'foreignVisa',
    text('去外国的签证（韩国、日本、美国等）', 'Visa of another country', '외국 비자(한국·일본·미국 등)'),
    text(
      '该国使领馆或签证中心。中国公民去俄罗斯免签，只查到2026年9月14日为止，之后的先问俄罗斯使领馆',
      'That country’s embassy or visa centre. Chinese citizens needed no visa for Russia until 14 September 2026; for later ask the Russian consulate',
      '해당 국가 공관 또는 비자 센터. 중국 공민의 러시아 무비자는 2026년 9월 14일까지 확인되었고 이후는 러시아 공관에 문의',
    ),
    evidence('medium', '2026-11-29', 'C32', 'K'),
  ),
  elsewhere(
    'passportAbroad',
    text(
      '人在国外：护照丢了、到期，旅行证',
      'Chinese citizens abroad: passport lost or expired',
      '외국에 있는 중국 공민: 여권 분실·만료',
    ),
    text('中国驻当地的使领馆', 'The Chinese embassy or consulate there', '현지 중국 공관'),
    evidence('high', '2007-01-01', 'S10'),
  ),
  elsewhere(
    'chinaVisaAbroad',
    text(
      '外国人从国外来中国的签证、邀请',
      'Visa for somebody abroad to come to China',
      '외국에서 중국에 오는 비자·초청',
    ),
    text(
      '中国驻当地的使领馆或签证中心',
      'The Chinese embassy or visa centre there',
      '현지 중국 공관 또는 비자 센터',
    ),
    evidence('high', '2013-07-01', 'S11'),
  ),
  elsewhere(
    'foreignPassport',
    text('外国护照的换发、补办', 'A new passport of another country', '외국 여권의 갱신·재발급'),
    text('本国驻华使领馆', 'The embassy of that country in China', '주중 자국 공관'),
  ),
  elsewhere(
    'taiwanEntryPermit',
    text('入台证', 'Entry permit of Taiwan', '대만 입경 허가'),
    text(
      '台湾的主管部门，由台湾亲属、学校或旅行社申请',
      'The authority in Taiwan, through relatives, a school or an agency',
      '대만 주관 부서(대만 친척·학교·여행사를 통해)',
    ),
  ),
  elsewhere(
    'hkIdentity',
    text(
      '香港、澳门的身份证和进入许可',
      'Identity cards and entry permits of Hong Kong and Macao',
      '홍콩·마카오의 신분증과 입경 허가',
    ),
    text('香港入境事务处、澳门身份证明局', 'The authorities of Hong Kong or Macao', '홍콩·마카오 주관 부서'),
  ),
]
