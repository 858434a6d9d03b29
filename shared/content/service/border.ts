import type { Service } from '../../schemas/service'
import { evidence, stated, text } from '../fact'
import { passportLaw } from './passport'
import { citizenPickup, documentWay, inPerson, noMachine, notOnline } from './way'

/** What is told of it rests on no document. */
const known = evidence('low', '2026-11', 'K')
const border = {
  family: 'border',
  group: 'pass',
  selfService: noMachine,
  online: notOnline,
  agent: inPerson,
  pickup: citizenPickup,
  way: documentWay,
} satisfies Partial<Service>

export const borderServices: Service[] = [
  {
    ...border,
    code: 'ET-BORDER',
    audience: 'mainland',
    name: text(
      '出入境通行证（边境贸易、边境旅游）',
      'Exit-entry permit for border trade or tourism',
      '출입국 통행증(국경(변경) 무역·관광)',
    ),
    conditions: [
      stated(
        text(
          '做边境贸易、带团或参加边境旅游的人，和边境县的居民。',
          'For border trade, for guiding or joining a border tour, and for residents of border counties.',
          '국경(변경) 무역, 국경 관광 안내나 참가, 국경 현 주민.',
        ),
        evidence('medium', '2024-07', 'S84'),
      ),
    ],
    validity: stated(
      text(
        '边境旅游3个月一次；边境贸易3个月一次或1年多次。只能走指定的口岸。',
        'Border tours 3 months, one trip; border trade 3 months with one trip or 1 year with many. Only through the named ports.',
        '국경(변경) 관광은 3개월 1회, 무역은 3개월 1회 또는 1년 복수. 지정된 통상구만 이용합니다.',
      ),
      evidence('medium', '2026-11-29', 'C19', 'O9'),
    ),
    where: stated(
      text(
        '省内各市州的大厅可以申请；延吉、珲春、图们、和龙、龙井、长白、临江、集安可以当地签发。',
        "Apply in any prefecture of the province; Yanji, Hunchun, Tumen, Helong, Longjing, Changbai, Linjiang and Ji'an issue it themselves.",
        '성내 각 시·주 접수처에서 신청할 수 있고 연길, 훈춘, 도문, 화룡, 룡정, 장백, 림강, 집안은 현지에서 발급합니다.',
      ),
      evidence('medium', '2015-08-01', 'S62'),
    ),
    fees: ['F-ET-1', 'F-ET-M'],
    timeLimits: {
      statute: stated(
        text('15天；偏远地区30天', '15 days; 30 in remote places', '15일, 외진 지역 30일'),
        evidence('medium', '2026-11-29', 'C19', 'C19b'),
      ),
      jilin: stated(
        text(
          '吉林市7个工作日；珲春的中俄边境旅游1个工作日',
          'Jilin City 7 working days; at Hunchun for tours to Russia 1',
          '길림시 7근무일, 훈춘의 중로 국경(변경) 관광은 1근무일',
        ),
        evidence('high', '2025-08-08', 'O7', 'O9'),
      ),
      urgent: stated(
        text(
          '急事5个工作日；珲春的中俄边境旅游1小时',
          'Urgent cases 5 working days; at Hunchun for tours to Russia 1 hour',
          '긴급 건 5근무일, 훈춘의 중로 국경(변경) 관광은 1시간',
        ),
        evidence('medium', '2025-08-08', 'O7', 'C19'),
      ),
    },
    counterMinutes: 8,
    legalBasis: [...passportLaw, '《中华人民共和国护照法》第二十四条'],
    evidence: evidence('medium', '2024-07', 'S62', 'S84', 'S14'),
  },
  {
    ...border,
    code: 'ET-BORDERZONE',
    audience: 'borderResident',
    name: text(
      '边境地区出入境通行证（中朝边民）',
      'Border-area permit for residents of the Korean border',
      '국경(변경) 지역 출입국 통행증(중조 국경 주민)',
    ),
    note: text(
      '没有找到全国统一的公开规定，材料、时限以大厅为准，去之前先打12367问。',
      'No published national rule was found: the hall’s word counts for papers and time. Call 12367 before you set out.',
      '전국 공통의 공개 규정을 찾지 못했습니다. 자료와 기간은 접수처를 따르며, 오기 전에 12367에 문의하십시오.',
    ),
    conditions: [
      stated(
        text(
          '只办给常住珲春、图们、龙井、和龙、安图、长白、抚松、临江、浑江、集安的居民。',
          "Only for residents of Hunchun, Tumen, Longjing, Helong, Antu, Changbai, Fusong, Linjiang, Hunjiang and Ji'an.",
          '훈춘, 도문, 룡정, 화룡, 안도, 장백, 무송, 림강, 혼강, 집안에 상주하는 주민만 해당합니다.',
        ),
        known,
      ),
    ],
    validity: stated(
      text('多为1年多次。', 'Mostly 1 year, many trips.', '대개 1년 복수.'),
      evidence('low', '2026-11', 'K'),
    ),
    where: stated(
      text(
        '常住的边境县（市、区）的出入境大厅。',
        'The hall of the border county you live in.',
        '상주하는 국경(변경) 현(시, 구)의 출입국 접수처.',
      ),
      known,
    ),
    fees: ['F-FREE'],
    timeLimits: {
      national: stated(
        text('没有找到，请打12367问', 'Not found: ask 12367', '찾지 못함, 12367에 문의'),
        evidence('unknown', '2026-11-29', 'K'),
      ),
    },
    counterMinutes: 6,
    legalBasis: [],
    evidence: known,
  },
]
