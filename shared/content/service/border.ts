import type { Service } from '../../schemas/service'
import { evidence, stated, text } from '../fact'
import { passportLaw } from './passport'
import { citizenPickup, documentWay, inPerson, noMachine, notOnline } from './way'

const known = evidence('medium', '2026-11', 'K')
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
      '출입국 통행증(변경 무역·관광)',
    ),
    conditions: [
      stated(
        text(
          '做边境贸易、带团或参加边境旅游的人。',
          'For border trade, guiding or joining a border tour.',
          '변경 무역, 변경 관광 안내나 참가.',
        ),
        evidence('medium', '2024-07', 'S84'),
      ),
    ],
    validity: stated(
      text(
        '一次有效的3个月内用，多次有效的1年内用。',
        'A single permit is valid for 3 months, a multiple one for 1 year.',
        '1회용은 3개월, 복수는 1년 동안 유효합니다.',
      ),
      evidence('medium', '2024-07', 'S14', 'S84'),
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
      national: stated(
        text('多为当日至3个工作日', 'Mostly the same day to 3 working days', '대개 당일에서 3근무일'),
        evidence('low', '2026-11', 'K'),
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
      '변경 지역 출입국 통행증(중조 변경 주민)',
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
        '상주하는 변경 현(시, 구)의 출입국 접수처.',
      ),
      known,
    ),
    fees: ['F-FREE'],
    timeLimits: {
      national: stated(
        text('按边境管理协定办理', 'As the border agreement provides', '변경 관리 협정에 따름'),
        evidence('low', '2026-11', 'K'),
      ),
    },
    counterMinutes: 6,
    legalBasis: ['中朝边境管理协定', '边境地区出入境通行证管理规定'],
    evidence: known,
  },
]
