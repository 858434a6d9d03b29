import type { Text } from '../schemas/text'
import { text } from './fact'

/** What no source answers and the province is asked; until it answers, applicants are told to ask 12367. */
export interface OpenQuestion {
  /** The correction it belongs to, and which of its questions it is. */
  id: string
  services: string[]
  question: Text
  /** The day it was first put. */
  askedSince: string
}

const firstAsked = '2026-11-29'
const ask = (id: string, services: string[], zh: string, en: string, ko: string): OpenQuestion => ({
  id,
  services,
  question: text(zh, en, ko),
  askedSince: firstAsked,
})

/** Of services for foreigners. */
export const openQuestions: OpenQuestion[] = [
  ask(
    'A1-1',
    ['FR-EXT'],
    '居留许可延期时，吉林要不要再交健康证明？',
    'Does Jilin ask for a health certificate again when a residence permit is extended?',
    '거류 허가를 연장할 때 길림에서 건강 증명을 다시 요구합니까?',
  ),
  ask(
    'A1-2',
    ['FR-EXT', 'FR-CHANGE', 'FR-PRIV'],
    '长春办私人事务居留许可，要不要被探望人单位或学校的信函？',
    'For a permit for private affairs, does Changchun want a letter of the employer or school of the person visited?',
    '장춘에서 개인 사무 거류 허가에 방문 대상자의 근무처나 학교 서신이 필요합니까?',
  ),
  ask(
    'A2-1',
    ['FV-EXT', 'FV-CHANGE'],
    'K字签证延期、换发要交什么材料？',
    'Which papers are needed to extend a K visa or to change to one?',
    'K 비자의 연장·변경에는 어떤 자료가 필요합니까?',
  ),
  ask(
    'A2-2',
    ['FV-EXT'],
    'X2字签证最多延期多少天？',
    'For how many days may an X2 visa be extended?',
    'X2 비자는 며칠까지 연장됩니까?',
  ),
  ask(
    'A2-3',
    ['FV-EXT', 'FS-STAY'],
    '俄罗斯公民免签入境后，能不能延长停留？',
    'May Russian citizens who entered without a visa stay longer?',
    '무비자로 입국한 러시아 공민이 체류를 연장할 수 있습니까?',
  ),
  ask(
    'A3-1',
    ['FPR-RENEW'],
    '永久居留身份证换发、补发要多久？',
    'How long does a new permanent resident card take?',
    '영구거류 신분증 갱신·재발급은 얼마나 걸립니까?',
  ),
  ask(
    'A3-2',
    ['FPR-RENEW'],
    '换证时，吉林要不要当初申请理由的证明？',
    'Does Jilin ask for proof that the ground of permanent residence still stands?',
    '갱신할 때 길림에서 처음 신청 사유의 증명을 요구합니까?',
  ),
  ask(
    'A3-3',
    ['FPR-RENEW'],
    '换证要几张照片？提前1个月还是3个月申请？',
    'How many photos does a new card need, and is it applied for one or three months ahead?',
    '갱신에 사진이 몇 장 필요하고, 1개월 전과 3개월 전 중 언제 신청합니까?',
  ),
  ask(
    'A4-1',
    ['FE-EXIT'],
    '外国人出入境证要多久能办好？',
    'How long does the exit-entry permit for foreigners take?',
    '외국인 출입국증은 얼마나 걸립니까?',
  ),
  ask(
    'A4-2',
    ['FE-EXIT'],
    '珲春的大厅办不办外国人出入境证？',
    'Does the hall of Hunchun issue the exit-entry permit for foreigners?',
    '훈춘 접수처에서 외국인 출입국증을 발급합니까?',
  ),
  ask(
    'A6-1',
    ['FS-STAY'],
    '在中国出生的外国孩子，区一级大厅能不能做出生登记？',
    'May a district hall register the birth of a foreign child?',
    '중국에서 태어난 외국인 아이의 출생 등록을 구 단위 접수처에서 할 수 있습니까?',
  ),
  ask(
    'A16-1',
    ['FV-EXT', 'FV-CHANGE', 'FR-REUNION', 'FR-PRIV', 'FR-EXT', 'FR-CHANGE', 'FPR'],
    '朝鲜开具的公文书，现在按什么手续认证？',
    'How are papers of the DPRK legalised now?',
    '조선에서 발급한 공문서는 지금 어떤 절차로 인증합니까?',
  ),
  ask(
    'A21-1',
    ['FR-ANNOT'],
    '勤工助学、实习加注收不收费，收多少？',
    'Is the annotation for work or an internship charged, and how much?',
    '아르바이트·실습 추가 기재에 수수료가 있습니까, 얼마입니까?',
  ),
  ask(
    'A23-1',
    ['FPR'],
    '吉林的市州大厅现在收不收永久居留申请？',
    'Do the halls of prefectures in Jilin accept applications for permanent residence now?',
    '길림의 시·주 접수처가 지금 영구거류 신청을 받습니까?',
  ),
  ask(
    'A23-2',
    ['FPR'],
    '2020年以后，永久居留的条件和材料有没有变？高薪和重点区域的标准是多少？',
    'Have conditions or papers of permanent residence changed since 2020, and what are the limits for salaries and key areas?',
    '2020년 이후 영구거류 조건과 자료가 바뀌었습니까? 고소득과 중점 지역의 기준은 무엇입니까?',
  ),
  ask(
    'B14-1',
    ['FR-WORK', 'FR-STUDY', 'FR-JOURN', 'FR-REUNION', 'FR-PRIV'],
    '70岁以上第一次办居留许可，要不要健康证明？',
    'Is a health certificate asked of people of 70 and over for their first residence permit?',
    '만 70세 이상이 거류 허가를 처음 신청할 때 건강 증명이 필요합니까?',
  ),
  ask(
    'B26-1',
    ['FV-CHANGE'],
    '外国人签证费按160、235、425、635元收，还是按168、252、420、672元收？',
    'Is a visa charged at CNY 160, 235, 425 and 635, or at 168, 252, 420 and 672?',
    '외국인 비자 수수료는 160·235·425·635위안입니까, 168·252·420·672위안입니까?',
  ),
  ask(
    'B8-1',
    [],
    '长春市出入境大厅现在还有周末和晚上的办理时间吗？外国人也在同一个地方办吗？',
    'Does the hall of Changchun still open in the evening and at weekends, and do foreigners go to the same house?',
    '장춘시 접수처는 지금도 주말과 저녁에 업무를 합니까? 외국인도 같은 곳에서 신청합니까?',
  ),
  ask(
    'B31-1',
    ['HM-END-S'],
    '县级大厅办不办港澳商务签注？',
    'Do county halls take business endorsements for Hong Kong and Macao?',
    '현급 접수처에서 홍콩·마카오 상무 허가를 신청할 수 있습니까?',
  ),
  ask(
    'B31-2',
    ['HM-SETTLE', 'TW-END-D'],
    '名录里县级大厅不办的“定居类”，包括前往港澳通行证吗？',
    'Do the settlement papers that county halls do not take include the one-way permit to Hong Kong and Macao?',
    '현급 접수처에서 받지 않는 정착 업무에 홍콩·마카오 정착 통행증도 들어갑니까?',
  ),
  ask(
    'B34-1',
    [],
    '各大厅的夏季时间从哪天到哪天？',
    'From which day to which day do the summer hours of each hall run?',
    '접수처마다 여름 시간은 며칠부터 며칠까지입니까?',
  ),
]
