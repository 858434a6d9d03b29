import type { Guide } from '../../schemas/guide'
import { evidence, text } from '../fact'
import {
  atCounty,
  atOnce,
  atPrefecture,
  countyOffices,
  fact,
  final,
  finalLaw,
  foreignerOffices,
  oneVisit,
  permissionAs,
  readOn,
} from './common'
import {
  noEntry,
  noForeignExit,
  noHmResident,
  noJoining,
  noLeaving,
  noPermanent,
  noPermit,
  noResidence,
  noReturning,
  noStay,
  noTaiwanResident,
  noVisa,
} from './refusal'

type Fields = Omit<Guide, 'code'>
const each = (codes: string, fields: Fields): Guide[] => codes.split(' ').map(code => ({ code, ...fields }))
const medium = (...sources: string[]) => evidence('medium', readOn, ...sources)

const travelPermit = medium('L4', 'O36', 'C17')
const exitPermit = medium('L5', 'O9', 'C19', 'O14', 'O35')
const homePermit = medium('L5', 'C16')

const visaKnown = evidence('high', readOn, 'O13', 'L1', 'L2', 'C35', 'C36', 'O7', 'S10r')
const visa: Fields = {
  kind: permissionAs(visaKnown),
  authority: fact(foreignerOffices, visaKnown),
  level: fact(atPrefecture, visaKnown),
  result: fact(text('签证', 'Visa', '비자'), visaKnown),
  refusal: noVisa(visaKnown),
  remedy: fact(final, visaKnown, finalLaw),
}
const stayKnown = medium('L1', 'L2', 'C4', 'S10r')
const residenceKnown = evidence('high', readOn, 'L1', 'L2', 'O2', 'O7', 'S10r')
const residence: Fields = {
  authority: fact(foreignerOffices, residenceKnown),
  level: fact(atPrefecture, residenceKnown),
  result: fact(text('外国人居留许可', 'Residence permit for foreigners', '외국인 거류 허가'), residenceKnown),
  refusal: noResidence(residenceKnown),
  remedy: fact(final, residenceKnown, finalLaw),
}
const leaveKnown = medium('L1', 'C21', 'S10r')
const permanentKnown = evidence('high', readOn, 'O10', 'O20', 'S10r')
const cardKnown = medium('O20', 'C11', 'S10r')
const cardResult = text(
  '外国人永久居留身份证',
  'Foreign permanent resident’s identity card',
  '외국인 영구 거류 신분증',
)
const leavingKnown = medium('L6', 'C20', 'O6', 'S10r')
const joiningKnown = medium('L6', 'C20', 'S10r')
const nationalityOffices = text(
  '市县公安机关受理，省级审核，国家移民管理局审批',
  'The police of city or county accept it, the province examines it, the National Immigration Administration decides',
  '시·현 공안 기관이 접수하고 성이 심사하며 국가이민관리국이 결정',
)
const travelKnown = evidence('high', readOn, 'O3', 'O4', 'S10r')
const birthKnown = medium('O5', 'L1')
const singleKnown = medium('L4', 'O28')
const returnKnown = medium('C25')
const filingKnown = evidence('low', readOn, 'C23', 'O24')

export const residentGuides: Guide[] = [
  ...each('TB-5Y TB-LOST', {
    authority: fact(countyOffices, travelPermit),
    level: fact(atCounty, travelPermit),
    visits: oneVisit,
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
    visits: oneVisit,
    result: fact(
      text(
        '港澳居民来往内地通行证',
        'Mainland travel permit for Hong Kong and Macao residents',
        '홍콩·마카오 주민 본토 통행증',
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
  ...each('FV-EXT FV-CHANGE FV-REISSUE', visa),
  ...each('FS-STAY', {
    authority: fact(foreignerOffices, stayKnown),
    level: fact(atPrefecture, stayKnown),
    result: fact(text('停留证件', 'Stay permit', '체류 증서'), stayKnown),
    refusal: noStay(stayKnown),
    remedy: fact(final, stayKnown, finalLaw),
  }),
  ...each('FR-WORK FR-STUDY FR-JOURN FR-REUNION FR-PRIV FR-EXT FR-CHANGE FR-REISSUE', residence),
  ...each('FR-ANNOT', {
    ...residence,
    result: fact(
      text('居留许可加注', 'Annotation of the residence permit', '거류 허가 추가 기재'),
      residenceKnown,
    ),
  }),
  ...each('FE-EXIT', {
    authority: fact(foreignerOffices, leaveKnown),
    level: fact(atPrefecture, leaveKnown),
    result: fact(text('外国人出入境证', 'Exit-entry permit for foreigners', '외국인 출입국증'), leaveKnown),
    refusal: noForeignExit(leaveKnown),
  }),
  ...each('FPR', {
    authority: fact(
      text(
        '设区的市受理，省级审核，国家移民管理局审批；吉林在省公安厅政务窗口',
        'Prefectures accept it, the province examines it, the National Immigration Administration decides; in Jilin at the counter of the provincial police',
        '시가 접수하고 성이 심사하며 국가이민관리국이 결정. 길림성은 성 공안청 민원 창구',
      ),
      permanentKnown,
    ),
    level: fact(
      text(
        '国家级审批；吉林窗口为省级',
        'The nation decides; the counter in Jilin is the province’s',
        '국가급 결정, 길림성 창구는 성급',
      ),
      permanentKnown,
    ),
    visits: fact(text('1次', '1', '1회'), permanentKnown),
    result: fact(cardResult, permanentKnown),
    refusal: noPermanent(permanentKnown),
  }),
  ...each('FPR-RENEW', {
    authority: fact(text('设区的市公安机关', 'The police of the prefecture', '시급 공안 기관'), cardKnown),
    level: fact(atPrefecture, cardKnown),
    result: fact(cardResult, cardKnown),
  }),
  ...each('NAT-EXIT', {
    authority: fact(nationalityOffices, leavingKnown),
    result: fact(text('退籍证书', 'Certificate of loss of nationality', '국적 이탈 증서'), leavingKnown),
    refusal: noLeaving(leavingKnown),
  }),
  ...each('NAT-JOIN', {
    authority: fact(nationalityOffices, joiningKnown),
    result: fact(text('入籍证书', 'Certificate of naturalisation', '귀화 증서'), joiningKnown),
    refusal: noJoining(joiningKnown),
  }),
  ...each('NAT-BACK', {
    authority: fact(nationalityOffices, leavingKnown),
    result: fact(text('复籍证书', 'Certificate of restored nationality', '국적 회복 증서'), leavingKnown),
    refusal: noReturning(leavingKnown),
  }),
  ...each('FB-BIRTH', {
    handling: fact(atOnce, evidence('low', readOn, 'O5')),
    authority: fact(
      text(
        '父母停留居留地县级以上公安机关出入境管理机构；吉林是地级市和珲春',
        'The exit-entry office where the parents stay, county level or above; in Jilin prefectures and Hunchun',
        '부모가 머무는 곳의 현급 이상 공안 기관 출입국 관리 기구. 길림성은 지급시와 훈춘',
      ),
      birthKnown,
    ),
  }),
  ...each('FT-TRAVEL', {
    authority: fact(
      text(
        '地级市以上公安机关出入境管理机构（县级经授权）',
        'Exit-entry offices from prefecture level up; counties where authorised',
        '지급시 이상 공안 기관 출입국 관리 기구(현급은 위임된 곳)',
      ),
      travelKnown,
    ),
    level: fact(atPrefecture, travelKnown),
    result: fact(text('外国人旅行证', 'Travel permit for foreigners', '외국인 여행증'), travelKnown),
    refusal: noEntry(travelKnown),
  }),
]
