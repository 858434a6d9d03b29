import type { Guide } from '../../schemas/guide'
import { evidence, text } from '../fact'
import {
  appeal,
  atCounty,
  countyOffices,
  each,
  type Fields,
  fact,
  oneVisit,
  oneVisitOrNone,
  permissionAs,
  promised,
  readOn,
} from './common'
import { noHkMacao, noPassport, noSettlement, noTaiwan } from './refusal'

const passportKnown = evidence('high', readOn, 'L3', 'S10r', 'C38', 'C40', 'O12')
const passport: Fields = {
  authority: fact(countyOffices, passportKnown),
  level: fact(atCounty, passportKnown),
  visits: oneVisit('high'),
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
  visits: oneVisit('high'),
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
    visits: oneVisit(confidence),
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
  visits: oneVisit('high'),
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

const settleKnown = evidence('medium', readOn, 'L5', 'C24', 'O18', 'O19')

export const citizenGuides: Guide[] = [
  ...each('PP-NEW PP-LAPSED', passport),
  ...each('PP-RENEW PP-LOST PP-DAMAGED', { ...passport, visits: oneVisitOrNone }),
  ...each('PP-ANNOT', {
    authority: fact(countyOffices, annotationKnown),
    level: fact(atCounty, annotationKnown),
    visits: oneVisit('medium'),
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
  ...each('TW-END-L', { ...taiwanEndorsement('medium'), visits: oneVisit('medium') }),
  ...each('TW-END-T', taiwanEndorsement('high')),
  ...each(
    'TW-END-G TW-END-D TW-END-J TW-END-X TW-END-Q TW-END-Y TW-END-F TW-END-C',
    taiwanEndorsement('medium'),
  ),
]
