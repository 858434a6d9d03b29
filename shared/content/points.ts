import type { Division, Point } from '../schemas/point'
import type { Text } from '../schemas/text'
import { divisions } from './divisions'
import { evidence, text } from './fact'
import { baichengHalls } from './point/baicheng'
import { baishanHalls } from './point/baishan'
import { changchunHalls } from './point/changchun'
import { jilinCityHalls } from './point/jilin-city'
import { liaoyuanHalls } from './point/liaoyuan'
import { directory, type Listed, weekdays } from './point/listed'
import { sipingHalls } from './point/siping'
import { songyuanHalls } from './point/songyuan'
import { takenAt } from './point/takes'
import { tonghuaHalls } from './point/tonghua'
import { yanbianHalls } from './point/yanbian'

/** Counters by tier, from 70 counters over 18 halls in Changchun (S07) and Harbin's halls (S41): an estimate. */
function countersOf({
  pointId,
  divisionCode,
  level,
}: Pick<Point, 'pointId' | 'divisionCode' | 'level'>): number {
  if (pointId === 'CC-00') return 14
  if (level === 'prefecture') return ['JL-00', 'U-222401'].includes(pointId) ? 7 : 5
  const isUrbanDistrict = Number(divisionCode.slice(4)) < 20
  return level === 'county' && isUrbanDistrict ? 3 : 2
}

/** A hall without a lunch break relieves its counters in turn: assumed. */
function rosterOf({ opening }: Pick<Point, 'opening'>, counters: number): Point['roster'] {
  const isThrough = opening.some(({ periods }) =>
    periods.some(({ from, to }) => from < '11:30' && to > '13:00'),
  )
  return isThrough ? [{ from: '11:30', to: '13:00', counters: Math.ceil(counters / 3) }] : []
}

function divisionOf(divisionCode: string): Division {
  const division = divisions.find(({ code }) => code === divisionCode)
  if (!division) throw new Error(`no division ${divisionCode}`)
  return division
}

type Told = Omit<
  Point,
  | 'addressStatus'
  | 'phoneStatus'
  | 'location'
  | 'locationBasis'
  | 'openingStatus'
  | 'counters'
  | 'roster'
  | 'countersStatus'
  | 'slotMinutes'
  | 'bookedShare'
>

/** With what nobody has told yet: where its door is, its counters. */
function point(told: Told): Point {
  const status = told.address ? 'reported' : 'assumed'
  const counters = countersOf(told)
  return {
    addressStatus: status,
    phoneStatus: status,
    location: divisionOf(told.divisionCode).seat,
    locationBasis: 'countySeat',
    openingStatus: status,
    counters,
    roster: rosterOf(told, counters),
    countersStatus: 'assumed',
    slotMinutes: 30,
    bookedShare: 0.65,
    ...told,
  }
}

const listed = ({ takesAll, ...hall }: Listed): Point =>
  point({ ...hall, accepts: takenAt({ ...hall, ...(takesAll && { takesAll }) }), evidence: directory })

/** Not in the directory of halls: it takes nothing else. */
const provincial = point({
  pointId: 'JL-PSD',
  name: text('吉林省永久居留大厅', 'Jilin province hall', '길림성 영구거류 접수처'),
  officialName: '吉林省公安厅政务窗口（外国人永久居留）',
  divisionCode: '220102',
  level: 'province',
  address: '长春市南关区人民大街9999号吉林省政务大厅一楼',
  phone: '0431-82752820',
  opening: weekdays('08:30–16:00'),
  accepts: { only: ['FPR', 'FPR-RENEW'] },
  evidence: evidence('high', '2021-02', 'S27'),
})

/**
 * Was assumed because each division was thought to have a hall; the directory knows none there. It stays as long as
 * a booking may name it.
 */
const ended = (divisionCode: string, name: Text): Point =>
  point({
    pointId: `U-${divisionCode}`,
    name,
    divisionCode,
    level: 'county',
    opening: weekdays('09:00–12:00', '13:00–16:30'),
    accepts: { only: [] },
    endedOn: directory.asOf,
    evidence: evidence('unknown', '2018', 'S01'),
  })

export const points: Point[] = [
  ...[
    ...changchunHalls,
    ...jilinCityHalls,
    ...sipingHalls,
    ...liaoyuanHalls,
    ...tonghuaHalls,
    ...baishanHalls,
    ...songyuanHalls,
    ...baichengHalls,
    ...yanbianHalls,
  ].map(listed),
  provincial,
  ended('220303', text('四平市铁东区大厅', 'Tiedong, Siping', '사평시 철동구 접수처')),
  ended('220403', text('辽源市西安区大厅', "Xi'an, Liaoyuan", '료원시 서안구 접수처')),
  ended('220503', text('通化市二道江区大厅', 'Erdaojiang, Tonghua', '통화시 이도강구 접수처')),
]
