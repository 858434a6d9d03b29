import type { Guide } from '../../schemas/guide'
import type { Text } from '../../schemas/text'
import { evidence, text } from '../fact'
import {
  appeal,
  atCounty,
  atOnce,
  atPrefecture,
  countyOffices,
  fact,
  oneVisit,
  oneVisitOrNone,
  permissionAs,
  promised,
  readOn,
} from './common'
import { noHkMacao, noPassport, noPermit, noSettlement, noTaiwan } from './refusal'

type Fields = Omit<Guide, 'code'>
const each = (codes: string, fields: Fields): Guide[] => codes.split(' ').map(code => ({ code, ...fields }))

const passportKnown = evidence('high', readOn, 'L3', 'S10r', 'C38', 'C40', 'O12')
const passport: Fields = {
  authority: fact(countyOffices, passportKnown),
  level: fact(atCounty, passportKnown),
  visits: oneVisit,
  result: fact(
    text(
      '中华人民共和国普通护照',
      'Ordinary passport of the People’s Republic of China',
      '중화인민공화국 일반 여권',
    ),
    passportKnown,
  ),
  refusal: noPassport(passportKnown),
  remedy: fact(appeal, passportKnown),
}
const annotationKnown = evidence('medium', readOn, 'L3', 'S10r', 'C38', 'C40', 'O12')

const passKnown = evidence('high', readOn, 'L5', 'L1', 'O34', 'O19', 'O12', 'C37', 'C40')
const pass: Fields = {
  kind: permissionAs(passKnown),
  authority: fact(countyOffices, passKnown),
  level: fact(atCounty, passKnown),
  visits: oneVisit,
  result: fact(
    text('往来港澳通行证', 'Exit-entry permit for Hong Kong and Macao', '홍콩·마카오 통행증'),
    passKnown,
  ),
  refusal: noHkMacao(passKnown),
}

const endorsement = (confidence: 'high' | 'medium'): Fields => {
  const known = evidence(confidence, readOn, 'O15', 'L5', 'O34', 'O19', 'S10r')
  return {
    kind: permissionAs(known),
    handling: fact(promised, known),
    authority: fact(countyOffices, known),
    level: fact(atCounty, known),
    visits: oneVisit,
    result: fact(
      text(
        '往来港澳通行证签注',
        'Endorsement of the pass for Hong Kong and Macao',
        '홍콩·마카오 방문 허가(签注)',
      ),
      known,
    ),
    refusal: noHkMacao(known),
  }
}

const taiwanKnown = evidence('high', readOn, 'L4', 'L1', 'O19', 'C14c', 'C14b', 'C40', 'O12')
const taiwan: Fields = {
  authority: fact(countyOffices, taiwanKnown),
  level: fact(atCounty, taiwanKnown),
  visits: oneVisit,
  result: fact(
    text('大陆居民往来台湾通行证', 'Mainland resident’s pass for Taiwan', '대륙 주민 대만 통행증'),
    taiwanKnown,
  ),
  refusal: noTaiwan(taiwanKnown),
  remedy: fact(appeal, taiwanKnown),
}
const taiwanEndorsement = (confidence: 'high' | 'medium'): Fields => {
  const known = evidence(confidence, readOn, 'L4', 'L1', 'C14b', 'O19', 'C40', 'C15')
  return {
    authority: fact(countyOffices, known),
    level: fact(atCounty, known),
    result: fact(
      text('往来台湾通行证签注', 'Endorsement of the pass for Taiwan', '대만 방문 허가(签注)'),
      known,
    ),
    refusal: noTaiwan(known),
    remedy: fact(appeal, known),
  }
}

const permitKnown = evidence('medium', readOn, 'O9', 'O14', 'O30', 'O35', 'C19', 'O7', 'O19')
const permitResult = text(
  '中华人民共和国出入境通行证',
  'Exit-entry permit of the People’s Republic of China',
  '중화인민공화국 출입국 통행증',
)
const childKnown = evidence('medium', readOn, 'O9', 'O14', 'C19')
const recordKnown = evidence('medium', readOn, 'O16', 'O17')
const settleKnown = evidence('medium', readOn, 'L5', 'C24', 'O18', 'O19')
/** As another city of China publishes it; Jilin's own was not found. */
const elsewhere = (...sources: string[]) => evidence('low', readOn, ...sources)
const named = (zh: Text, ...sources: string[]) => fact(zh, evidence('low', readOn, ...sources))

export const citizenGuides: Guide[] = [
  ...each('PP-NEW PP-LAPSED', passport),
  ...each('PP-RENEW PP-LOST PP-DAMAGED', { ...passport, visits: oneVisitOrNone }),
  ...each('PP-ANNOT', {
    authority: fact(countyOffices, annotationKnown),
    level: fact(atCounty, annotationKnown),
    visits: oneVisit,
    result: fact(text('护照加注', 'Annotation in the passport', '여권 추가 기재'), annotationKnown),
    refusal: noPassport(annotationKnown),
    remedy: fact(appeal, annotationKnown),
  }),
  ...each('HM-NEW', pass),
  ...each('HM-RENEW HM-LOST HM-DAMAGED', { ...pass, visits: oneVisitOrNone }),
  ...each('HM-END-L HM-END-T HM-END-D HM-END-Q', endorsement('high')),
  ...each('HM-END-G HM-END-S', endorsement('medium')),
  ...each('HM-SETTLE', {
    authority: fact(
      text(
        '户口所在地公安机关出入境管理机构受理，省级制证',
        'The exit-entry office where you are registered accepts it; the province issues the permit',
        '호적지 공안 기관 출입국 관리 기구가 접수하고 성에서 발급',
      ),
      settleKnown,
    ),
    result: fact(
      text('前往港澳通行证', 'One-way permit for Hong Kong and Macao', '홍콩·마카오 정착 통행증'),
      settleKnown,
    ),
    refusal: noSettlement(settleKnown),
  }),
  ...each('TW-NEW', taiwan),
  ...each('TW-RENEW TW-LOST TW-DAMAGED', { ...taiwan, visits: oneVisitOrNone }),
  ...each('TW-END-L', { ...taiwanEndorsement('medium'), visits: oneVisit }),
  ...each('TW-END-T', taiwanEndorsement('high')),
  ...each(
    'TW-END-G TW-END-D TW-END-J TW-END-X TW-END-Q TW-END-Y TW-END-F TW-END-C',
    taiwanEndorsement('medium'),
  ),
  ...each('ET-BORDER', {
    kind: permissionAs(permitKnown),
    handling: fact(promised, permitKnown),
    authority: fact(countyOffices, permitKnown),
    level: fact(
      text('市级；吉林有8个县市', 'Prefecture; in Jilin 8 counties', '시급, 길림성은 8개 현·시'),
      elsewhere('O9', 'O30'),
    ),
    result: fact(permitResult, permitKnown),
    refusal: noPermit(permitKnown),
  }),
  ...each('ET-BORDERZONE', {
    result: named(
      text('边境地区出入境通行证', 'Exit-entry permit of the border area', '변경 지역 출입국 통행증'),
      'K',
    ),
  }),
  ...each('ET-CHILD', {
    kind: permissionAs(childKnown),
    handling: fact(promised, childKnown),
    level: fact(atPrefecture, childKnown),
    result: fact(permitResult, childKnown),
    refusal: noPermit(childKnown),
  }),
  ...each('QY-RECORD', {
    handling: fact(atOnce, elsewhere('O17')),
    authority: fact(
      text(
        '出入境边防检查站、地（市）级以上公安机关出入境管理部门',
        'Border inspection stations, and exit-entry offices from prefecture level up',
        '출입국 변방 검사소, 지급시 이상 공안 출입국 관리 부서',
      ),
      recordKnown,
    ),
    level: fact(atPrefecture, recordKnown),
    visits: fact(
      text('网上办不用到场；窗口1次', 'None online; 1 at a counter', '온라인은 없음, 창구는 1회'),
      recordKnown,
    ),
    result: fact(
      text('出入境记录查询结果', 'Record of exits and entries', '출입국 기록 조회 결과'),
      recordKnown,
    ),
  }),
]
