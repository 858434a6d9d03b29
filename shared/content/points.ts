import type { Division, OpeningRule, Period, Point } from '../schemas/point'
import { divisions } from './divisions'
import { evidence, text } from './fact'
import { services } from './services'

/** What is known of a point; everything else is assumed from its division and level. */
type Known = Partial<Point> & Pick<Point, 'pointId' | 'name' | 'divisionCode' | 'level' | 'evidence'>

const weekdays = [1, 2, 3, 4, 5]
const opens = (...periods: Period[]): OpeningRule => ({ weekdays, periods })
const usualOpening = [opens({ from: '09:00', to: '12:00' }, { from: '13:00', to: '16:30' })]

/** Where the prefectures have their seat. Their municipal halls are not listed anywhere, so the seat's point stands in. */
const prefectureSeats = ['220204', '220302', '220402', '220502', '220602', '220702', '220802', '222401']

/** The ten divisions on the Korean border whose residents get the border-area permit. */
const borderDivisions = [
  '222404', // Hunchun
  '222402', // Tumen
  '222405', // Longjing
  '222406', // Helong
  '222426', // Antu
  '220623', // Changbai
  '220621', // Fusong
  '220681', // Linjiang
  '220602', // Hunjiang
  '220582', // Ji'an
]

/** Counties that may issue exit-entry permits themselves (S62); elsewhere the prefecture's hall takes them. */
const permitDivisions = ['222404', '222402', '222405', '222406', '220623', '220681', '220582']

/** What only the halls that do everything take, by the national directory. */
const prefectureServices = [
  ...services.filter(({ family }) => ['foreigner', 'nationality'].includes(family)).map(({ code }) => code),
  'ET-CHILD',
]

/**
 * The law names the county level for foreigners, but whether Jilin's counties take their applications is not
 * confirmed, and a wasted journey is worse than a longer one: only prefecture halls accept them.
 */
function notAccepted({ divisionCode, level }: Known): string[] {
  const isPrefecture = level === 'prefecture'
  return [
    ...(isPrefecture ? [] : prefectureServices),
    ...(isPrefecture || permitDivisions.includes(divisionCode) ? [] : ['ET-BORDER']),
    ...(borderDivisions.includes(divisionCode) ? [] : ['ET-BORDERZONE']),
    ...(divisionCode === '222404' ? [] : ['ET-RUSSIA']),
  ]
}

/** Counters by tier, from 70 counters over 18 halls in Changchun (S07) and Harbin's halls (S41): an estimate. */
function countersOf({ divisionCode, level }: Known): number {
  if (level === 'prefecture') return ['220204', '222401'].includes(divisionCode) ? 7 : 5
  const isUrbanDistrict = Number(divisionCode.slice(4)) < 20
  return level === 'county' && isUrbanDistrict ? 3 : 2
}

/** A hall without a lunch break relieves its counters in turn. */
const lunchInTurn = [{ from: '11:30', to: '13:00', counters: 1 }]

function divisionOf(divisionCode: string): Division {
  const division = divisions.find(({ code }) => code === divisionCode)
  if (!division) throw new Error(`no division ${divisionCode}`)
  return division
}

function point(known: Known): Point {
  return {
    addressStatus: 'assumed',
    phoneStatus: 'assumed',
    location: divisionOf(known.divisionCode).seat,
    locationBasis: 'countySeat',
    opening: usualOpening,
    openingStatus: 'assumed',
    counters: countersOf(known),
    roster: [],
    countersStatus: 'assumed',
    accepts: { except: notAccepted(known) },
    slotMinutes: 30,
    bookedShare: 0.65,
    ...known,
  }
}

const kuancheng: Known = {
  pointId: 'CC-03',
  name: text(
    '长春市公安局宽城区分局出入境接待大厅',
    'Kuancheng District Exit-Entry Hall, Changchun',
    '장춘시 관성구 출입국 접수처',
  ),
  divisionCode: '220103',
  level: 'county',
  address: '长春市宽城区富城路228号（近九台北路）政府服务基地二楼',
  addressStatus: 'reported',
  phone: '0431-89990765',
  phoneStatus: 'reported',
  // The source says summer and winter hours without dates; May to September is our reading.
  opening: [
    {
      season: { from: '05-01', to: '09-30' },
      ...opens({ from: '08:30', to: '11:30' }, { from: '13:30', to: '16:30' }),
    },
    opens({ from: '08:30', to: '11:30' }, { from: '13:00', to: '16:00' }),
  ],
  openingStatus: 'reported',
  evidence: evidence('medium', '2020', 'S25'),
}

const halls: Known[] = [
  {
    pointId: 'CC-00',
    name: text(
      '长春市公安局出入境管理局接待大厅',
      'Changchun Exit-Entry Administration Hall',
      '장춘시 출입국관리국 접수처',
    ),
    divisionCode: '220102',
    level: 'prefecture',
    address: '长春市光明路688号（人民广场附近）',
    addressStatus: 'reported',
    phone: '0431-12367',
    phoneStatus: 'reported',
    opening: [opens({ from: '09:00', to: '12:00' }, { from: '13:00', to: '17:00' })],
    openingStatus: 'reported',
    counters: 14,
    // In Changchun permanent residence is taken at the provincial hall.
    accepts: { except: ['ET-BORDERZONE', 'ET-RUSSIA', 'FPR', 'FPR-RENEW'] },
    evidence: evidence('medium', '2023', 'S26', 'S28', 'S07'),
  },
  { ...kuancheng, accepts: { except: [...notAccepted(kuancheng), 'HM-SETTLE', 'HM-END-S', 'TW-END-F'] } },
  {
    pointId: 'JL-PSD',
    name: text(
      '吉林省公安厅政务窗口（外国人永久居留）',
      'Jilin Public Security Department counter (permanent residence)',
      '길림성 공안청 민원 창구(외국인 영구거류)',
    ),
    divisionCode: '220102',
    level: 'province',
    address: '长春市南关区人民大街9999号吉林省政务大厅一楼',
    addressStatus: 'reported',
    phone: '0431-82752820',
    phoneStatus: 'reported',
    opening: [opens({ from: '08:30', to: '16:00' })],
    openingStatus: 'reported',
    roster: lunchInTurn,
    accepts: { only: ['FPR', 'FPR-RENEW'] },
    evidence: evidence('high', '2021-02', 'S27'),
  },
  {
    pointId: 'MHK-00',
    name: text(
      '梅河口市政务服务中心公安出入境窗口',
      'Meihekou Government Service Centre, exit-entry counters',
      '매하구시 정무봉사중심 출입국 창구',
    ),
    divisionCode: '220581',
    level: 'county',
    address: '梅河口市政务服务中心三楼公安窗口',
    addressStatus: 'confirmed',
    phone: '12367',
    phoneStatus: 'confirmed',
    opening: [opens({ from: '09:00', to: '16:00' })],
    openingStatus: 'confirmed',
    roster: lunchInTurn,
    evidence: evidence('high', '2025-02', 'S24'),
  },
  // The only source of these two is an imprecise aggregator: their address and phone wait for the bureau.
  {
    pointId: 'JL-81',
    name: text('蛟河市公安局出入境接待大厅', 'Jiaohe Exit-Entry Hall', '교하시 출입국 접수처'),
    divisionCode: '220281',
    level: 'county',
    evidence: evidence('low', '2026-11', 'S29'),
  },
  {
    pointId: 'JL-83',
    name: text('舒兰市公安局出入境接待大厅', 'Shulan Exit-Entry Hall', '서란시 출입국 접수처'),
    divisionCode: '220283',
    level: 'county',
    evidence: evidence('low', '2026-11', 'S29'),
  },
  {
    pointId: 'CC-AUTO',
    name: text(
      '长春汽车经济技术开发区公安分局出入境管理大队',
      'Changchun Automotive Zone Exit-Entry Office',
      '장춘 자동차경제기술개발구 출입국관리대대',
    ),
    divisionCode: '220106',
    level: 'zone',
    evidence: evidence('high', '2020', 'S63'),
  },
]

/** A county-level point of which no more is known than that it exists, or should. */
function countyPoint(pointId: string, divisionCode: string, known: Point['evidence']): Known {
  const { name } = divisionOf(divisionCode)
  return {
    pointId,
    name: text(
      `${name['zh-CN']}出入境受理点`,
      `${name.en} exit-entry reception point`,
      `${name.ko} 출입국 접수처`,
    ),
    divisionCode,
    level: prefectureSeats.includes(divisionCode) ? 'prefecture' : 'county',
    evidence: known,
  }
}

const reported: Known[] = [
  countyPoint('CC-83', '220183', evidence('high', '2016', 'S30')),
  countyPoint('CC-13', '220113', evidence('high', '2016', 'S30')),
  countyPoint('CC-82', '220182', evidence('high', '2016', 'S30')),
  countyPoint('CC-12', '220112', evidence('high', '2016', 'S30')),
  countyPoint('CC-06', '220106', evidence('medium', '2020', 'S81')),
]

const named = [...halls, ...reported]

/** 71 points were counted in 2018 (S01) over 60 divisions: one is assumed wherever none has been named. */
const assumed = divisions
  .filter(({ code }) => !named.some(({ divisionCode, level }) => divisionCode === code && level === 'county'))
  .map(({ code }) => countyPoint(`U-${code}`, code, evidence('unknown', '2018', 'S01')))

export const points: Point[] = [...named, ...assumed].map(point)
