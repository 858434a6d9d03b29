import type { Guide } from '../../schemas/guide'
import { evidence, text } from '../fact'
import { atCounty, countyOffices, each, fact, oneVisit, permissionAs, readOn } from './common'
import { noHmResident, noPermit, noTaiwanResident } from './refusal'

const medium = (...sources: string[]) => evidence('medium', readOn, ...sources)

const travelPermit = medium('L4', 'O36', 'C17')
const exitPermit = medium('L5', 'O9', 'C19', 'O14', 'O35')
const homePermit = medium('L5', 'C16')
const singleKnown = medium('L4', 'O28')
const returnKnown = medium('C25')
const filingKnown = evidence('low', readOn, 'C23', 'O24')

export const residentGuides: Guide[] = [
  ...each('TB-5Y TB-LOST', {
    authority: fact(countyOffices, travelPermit),
    level: fact(atCounty, travelPermit),
    visits: oneVisit('medium'),
    result: fact(
      text(
        '台湾居民来往大陆通行证（五年）',
        'Mainland travel permit for Taiwan residents, 5 years',
        '대만 주민 대륙 통행증(5년)',
      ),
      travelPermit,
    ),
    refusal: noTaiwanResident(travelPermit),
  }),
  ...each('TB-1', {
    authority: fact(
      text(
        '县级以上（出境）；长春机场口岸（入境）',
        'County level and above (to leave); the port at Changchun airport (to enter)',
        '현급 이상(출국), 장춘 공항 통상구(입국)',
      ),
      singleKnown,
    ),
    result: fact(
      text(
        '一次有效台湾居民来往大陆通行证',
        'Mainland travel permit for Taiwan residents, single',
        '대만 주민 대륙 통행증(1회)',
      ),
      singleKnown,
    ),
    refusal: noTaiwanResident(singleKnown),
  }),
  ...each('HMT-EXIT', {
    kind: permissionAs(exitPermit),
    authority: fact(
      text('公安机关出入境管理机构', 'Exit-entry offices of the police', '공안 기관 출입국 관리 기구'),
      exitPermit,
    ),
    level: fact(
      text('市级；也可以委托县级', 'Prefecture; counties where entrusted', '시급, 위임된 현급'),
      exitPermit,
    ),
    result: fact(
      text(
        '中华人民共和国出入境通行证',
        'Exit-entry permit of the People’s Republic of China',
        '중화인민공화국 출입국 통행증',
      ),
      exitPermit,
    ),
    refusal: noPermit(exitPermit),
  }),
  ...each('HX-RENEW', {
    authority: fact(
      text(
        '县级以上公安机关出入境管理机构（2020年10月10日起）',
        'Exit-entry offices from county level up, since 10 October 2020',
        '현급 이상 공안 기관 출입국 관리 기구(2020년 10월 10일부터)',
      ),
      homePermit,
    ),
    level: fact(atCounty, homePermit),
    visits: oneVisit('medium'),
    result: fact(
      text(
        '港澳居民来往内地通行证',
        'Mainland travel permit for Hong Kong and Macao residents',
        '홍콩·마카오 주민 내지 통행증',
      ),
      homePermit,
    ),
    refusal: noHmResident(homePermit),
  }),
  ...each('HM-RETURN', {
    authority: fact(
      text(
        '原户籍地县级以上公安机关出入境管理机构',
        'The exit-entry office, county level or above, where you were registered before',
        '이전 호적지의 현급 이상 공안 기관 출입국 관리 기구',
      ),
      returnKnown,
    ),
    result: fact(
      text('港澳居民定居证明', 'Certificate of settlement', '홍콩·마카오 주민 정착 증명'),
      returnKnown,
    ),
    refusal: noHmResident(returnKnown),
  }),
  ...each('BIZ-FILING', {
    result: fact(
      text('赴港澳商务登记备案证明', 'Certificate of business filing', '홍콩·마카오 상무 등록 증명'),
      filingKnown,
    ),
  }),
]
