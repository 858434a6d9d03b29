import type { Guide } from '../../schemas/guide'
import { evidence, text } from '../fact'
import {
  atOnce,
  atPrefecture,
  each,
  type Fields,
  fact,
  final,
  finalLaw,
  foreignerOffices,
  permissionAs,
  readOn,
} from './common'
import { noEntry, noForeignExit, noPermanent, noResidence, noStay, noVisa } from './refusal'

const medium = (...sources: string[]) => evidence('medium', readOn, ...sources)

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
const travelKnown = evidence('high', readOn, 'O3', 'O4', 'S10r')
const birthKnown = medium('O5', 'L1')

export const foreignerGuides: Guide[] = [
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
