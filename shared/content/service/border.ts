import type { Service } from '../../schemas/service'
import { evidence, text } from '../fact'
import { passportLaw } from './passport'
import { ask, employerConsent, from16, no, under16 } from './rule'

export const borderServices: Service[] = [
  {
    code: 'ET-BORDER',
    family: 'border',
    group: 'pass',
    audience: 'mainland',
    name: text(
      '出入境通行证（边境贸易、边境旅游）',
      'Exit-entry permit for border trade or tourism',
      '출입국 통행증(변경 무역·관광)',
    ),
    note: text(
      '一次有效的3个月内用，多次有效的1年内用。',
      'A single permit is valid for 3 months, a multiple one for 1 year.',
      '1회용은 3개월, 복수는 1년 동안 유효합니다.',
    ),
    materials: [
      ask('M01'),
      ask('M02', from16),
      ask('M03', { all: [under16, no('has_id_card')] }),
      ask('M04'),
      ask('M05', under16),
      ask('M06', under16),
      employerConsent,
      ask('M47', no('border_resident')),
    ],
    fees: ['F-ET-1', 'F-ET-M'],
    timeLimit: {
      text: text('多为当日至3个工作日', 'Mostly the same day to 3 working days', '대개 당일에서 3근무일'),
      evidence: evidence('low', '2026-11', 'K'),
    },
    counterMinutes: 8,
    legalBasis: [...passportLaw, '《中华人民共和国护照法》第二十四条'],
    evidence: evidence('medium', '2024-07', 'S62', 'S84', 'S14'),
  },
  {
    code: 'ET-BORDERZONE',
    family: 'border',
    group: 'pass',
    audience: 'borderResident',
    name: text(
      '边境地区出入境通行证（中朝边民）',
      'Border-area permit for residents of the Korean border',
      '변경 지역 출입국 통행증(중조 변경 주민)',
    ),
    note: text(
      '只办给常住珲春、图们、龙井、和龙、安图、长白、抚松、临江、浑江、集安的居民。',
      "Only for residents of Hunchun, Tumen, Longjing, Helong, Antu, Changbai, Fusong, Linjiang, Hunjiang and Ji'an.",
      '훈춘, 도문, 룡정, 화룡, 안도, 장백, 무송, 림강, 혼강, 집안에 상주하는 주민만 해당합니다.',
    ),
    materials: [
      ask('M01'),
      ask('M02', from16),
      { ...ask('M04'), note: text('在窗口现场拍。', 'Taken at the counter.', '창구에서 찍습니다.') },
    ],
    fees: ['F-FREE'],
    timeLimit: {
      text: text('按边境管理协定办理', 'As the border agreement provides', '변경 관리 협정에 따름'),
      evidence: evidence('low', '2026-11', 'K'),
    },
    counterMinutes: 6,
    legalBasis: ['中朝边境管理协定', '边境地区出入境通行证管理规定'],
    evidence: evidence('medium', '2026-11', 'K'),
  },
]
