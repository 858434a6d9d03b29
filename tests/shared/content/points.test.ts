import { describe, expect, it, test } from 'vitest'
import { divisions } from '../../../shared/content/divisions'
import { points } from '../../../shared/content/points'
import type { Point } from '../../../shared/schemas/point'
import { languages } from '../../../shared/vocabulary/language'

const standing = points.filter(({ endedOn }) => !endedOn)
const directory = standing.filter(({ evidence }) => evidence.asOf === '2026-08-18')
const pointOf = (pointId: string): Point => {
  const point = points.find(one => one.pointId === pointId)
  if (!point) throw new Error(pointId)
  return point
}
const accepting = (service: string): string[] =>
  standing
    .filter(
      ({ accepts: { only, except } }) => (only?.includes(service) ?? true) && !except?.includes(service),
    )
    .map(({ pointId }) => pointId)
/** "All business" in the directory: nine prefectures, Meihekou and Changbaishan. */
const prefectures = [
  'CC-00',
  'JL-00',
  'U-220302',
  'U-220402',
  'U-220502',
  'U-220602',
  'U-220702',
  'U-220802',
  'U-222401',
]
const takesAll = [...prefectures, 'MHK-00', 'CBS-00']

test('B33: the directory of 18 August 2026 lists 66 halls, each with address, telephone and hours', () => {
  expect(directory).toHaveLength(66)
  for (const point of directory) {
    expect(point).toMatchObject({
      addressStatus: 'reported',
      phoneStatus: 'reported',
      openingStatus: 'reported',
      evidence: { confidence: 'medium', sources: ['O33'] },
    })
    expect(point.address?.length, point.pointId).toBeGreaterThan(8)
    expect(point.phone, point.pointId).toMatch(/^(0\d{3}-)?(12367|\d{7,8})$/)
    expect(point.officialName, point.pointId).toMatch(/大厅|窗口|中心|大队|管理局/)
  }
})

test('B33: the districts without a hall of their own are served by the hall of their prefecture', () => {
  const without = divisions.filter(({ code }) => !standing.some(({ divisionCode }) => divisionCode === code))
  expect(without.map(({ name }) => name['zh-CN'])).toEqual(['铁东区', '西安区', '二道江区'])
  for (const { prefectureCode } of without)
    expect(
      standing.filter(
        ({ level, divisionCode }) =>
          level === 'prefecture' && divisionCode.slice(0, 4) === prefectureCode.slice(0, 4),
      ),
    ).toHaveLength(1)
})

test('B33: what was assumed there has ended, and is still named by what was booked', () => {
  const ended = points.filter(({ endedOn }) => endedOn)
  expect(ended.map(({ pointId, endedOn }) => [pointId, endedOn])).toEqual([
    ['U-220303', '2026-08-18'],
    ['U-220403', '2026-08-18'],
    ['U-220503', '2026-08-18'],
  ])
})

test('no id that a booking, a machine or a counter may name has gone', () => {
  const before = [
    'CC-00 CC-03 JL-PSD MHK-00 JL-81 JL-83 CC-AUTO CC-83 CC-13 CC-82 CC-12 CC-06',
    'U-220102 U-220104 U-220105 U-220122 U-220184 U-220202 U-220203 U-220204 U-220211 U-220221 U-220282 U-220284',
    'U-220302 U-220303 U-220322 U-220323 U-220382 U-220402 U-220403 U-220421 U-220422',
    'U-220502 U-220503 U-220521 U-220523 U-220524 U-220582 U-220602 U-220605 U-220621 U-220622 U-220623 U-220681',
    'U-220702 U-220721 U-220722 U-220723 U-220781 U-220802 U-220821 U-220822 U-220881 U-220882',
    'U-222401 U-222402 U-222403 U-222404 U-222405 U-222406 U-222424 U-222426',
  ].flatMap(line => line.split(' '))
  const ids = points.map(({ pointId }) => pointId)
  expect(before.filter(id => !ids.includes(id))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})

test.each([
  ['B8: the hall of Changchun stands in Huaxin Street', 'CC-00', '220102', '华新街700号', '0431-12367'],
  ['B33: the hall of Jilin City stands in Fengman', 'JL-00', '220211', '深圳街98号', '0432-12367'],
  ['B33: Chuanying has one of its own', 'U-220204', '220204', '顺城街98号', '12367'],
  [
    'B33: the hall of Yanbian is on the fourth floor',
    'U-222401',
    '222401',
    '光华路166号延吉市政务服务中心四楼',
    '0433-2225521',
  ],
  [
    'B33: that of Yanji on the first of the same house',
    'YB-01',
    '222401',
    '光华路166号市政务服务中心一楼',
    '0433-8153858',
  ],
  [
    'B33: Hunchun, which is listed twice, is one hall',
    'U-222404',
    '222404',
    '龙源东街1066号',
    '0433-7528846',
  ],
  ['Siping', 'U-220302', '220302', '英雄大路2177号', '12367'],
])('%s', (_, pointId, divisionCode, address, phone) => {
  expect(pointOf(pointId)).toMatchObject({ divisionCode, phone, address: expect.stringContaining(address) })
})

test('B33: five development zones of Changchun and Changbaishan have halls of their own', () => {
  expect(standing.filter(({ level }) => level === 'zone').map(({ pointId }) => pointId)).toEqual([
    'CC-JK',
    'CC-JY',
    'CC-AUTO',
    'CC-XQ',
    'CC-XQN',
    'CBS-00',
  ])
})

describe('the hours', () => {
  const hours = (pointId: string) =>
    pointOf(pointId).opening.map(({ season, weekdays, periods }) =>
      [
        season && 'name' in season ? season.name : 'all year',
        weekdays.join(''),
        ...periods.map(({ from, to }) => `${from}–${to}`),
      ].join(' '),
    )

  test.each([
    [
      'B8: Changchun, in summer half an hour longer',
      'CC-00',
      ['summer 12345 09:00–17:00', 'winter 12345 09:00–16:30'],
    ],
    ['B34: Yanbian works through', 'U-222401', ['all year 12345 08:30–16:00']],
    ['B34: Songyuan opens every day', 'U-220702', ['all year 1234567 08:30–11:30 13:00–16:30']],
    ['B34: Kuancheng, the whole year the same', 'CC-03', ['all year 12345 09:00–16:30']],
    [
      'B34: Siping',
      'U-220302',
      ['summer 12345 08:30–11:30 13:30–17:00', 'winter 12345 08:30–11:30 13:00–16:30'],
    ],
    [
      'B34: Qian’an, which the directory lists winter first',
      'U-220723',
      ['summer 12345 08:30–11:30 13:30–17:00', 'winter 12345 08:30–11:30 13:00–16:30'],
    ],
  ])('%s', (_, pointId, expected) => {
    expect(hours(pointId)).toEqual(expected)
  })

  it('run from morning to evening', () => {
    for (const { opening, pointId } of points)
      for (const { periods } of opening) {
        const times = periods.flatMap(({ from, to }) => [from, to])
        expect(times, pointId).toEqual([...times].sort())
        expect(times[0], pointId).toMatch(/^0[89]:[03]0$/)
      }
  })
})

describe('halls take', () => {
  test.each([
    ['B31: settling in Hong Kong or Macao', 'HM-SETTLE', takesAll],
    ['B31: settling in Taiwan', 'TW-END-D', takesAll],
    ['B31: business in Hong Kong and Macao', 'HM-END-S', takesAll],
    ['B3: the record of entries and exits', 'QY-RECORD', prefectures],
    ['A15, B7: work permits of foreigners', 'FR-WORK', [...prefectures, 'U-222404']],
    ['A15, B7: extending a visa', 'FV-EXT', [...prefectures, 'U-222404']],
    ['A15, B7: stay permits', 'FS-STAY', [...prefectures, 'U-222404']],
    ['A15: exit permits, of which nothing was said in Hunchun', 'FE-EXIT', prefectures],
    ['A5: one exit of Hong Kong and Macao residents', 'HMT-EXIT', prefectures],
    ['permanent residence, in Changchun at the provincial hall', 'FPR', [...prefectures.slice(1), 'JL-PSD']],
    [
      'B11: exit-entry permits',
      'ET-BORDER',
      [
        ...prefectures,
        'U-220582',
        'U-220623',
        'U-220681',
        'U-222402',
        'U-222404',
        'U-222405',
        'U-222406',
        'YB-01',
      ],
    ],
    [
      'border-area permits',
      'ET-BORDERZONE',
      [
        'U-220582',
        'U-220602',
        'U-220621',
        'U-220623',
        'U-220681',
        'U-222402',
        'U-222404',
        'U-222405',
        'U-222406',
        'U-222426',
      ],
    ],
  ])('%s: %s', (_, service, expected) => {
    expect(accepting(service).sort()).toEqual([...expected].sort())
  })

  test('A14: travel to Hong Kong on one’s own in Changchun alone', () => {
    const places = accepting('HM-END-G').map(id => pointOf(id).divisionCode.slice(0, 4))
    expect(new Set(places)).toEqual(new Set(['2201']))
    expect(places).toHaveLength(17)
  })

  test.each(['PP-NEW', 'PP-RENEW', 'HM-NEW', 'HM-END-L', 'TW-NEW', 'TW-END-T'])(
    'papers of citizens everywhere: %s',
    service => {
      expect(accepting(service)).toHaveLength(66)
    },
  )

  test('as they are: 26 have machines besides their counters', () => {
    expect(directory.filter(({ machines }) => machines)).toHaveLength(26)
  })
})

describe('names', () => {
  it.each(languages)('are all distinct in %s', language => {
    const names = points.map(({ name }) => name[language])
    expect(new Set(names).size).toBe(names.length)
  })

  it('say the city', () => {
    const cities = /^(长春|吉林|四平|辽源|通化|白山|松原|白城|延边|长白山)/
    expect(points.filter(({ name }) => !cities.test(name['zh-CN']))).toEqual([])
  })
})

it('no door is known: the seat of the county stands in', () => {
  for (const { pointId, locationBasis, location, divisionCode } of points) {
    expect(locationBasis, pointId).toBe('countySeat')
    expect(location, pointId).toEqual(divisions.find(({ code }) => code === divisionCode)?.seat)
  }
})

it('points lie in Jilin, and so do the seats', () => {
  for (const { latitude, longitude } of [
    ...points.map(({ location }) => location),
    ...divisions.map(({ seat }) => seat),
  ]) {
    expect(latitude).toSatisfy((degrees: number) => degrees > 40.8 && degrees < 46.4)
    expect(longitude).toSatisfy((degrees: number) => degrees > 121.6 && degrees < 131.4)
  }
})

it('show no address, phone or hours that nobody has told', () => {
  for (const { address, phone, addressStatus, phoneStatus, openingStatus, endedOn } of points) {
    expect(address === undefined).toBe(endedOn !== undefined)
    expect(phone === undefined).toBe(endedOn !== undefined)
    const status = endedOn ? 'assumed' : 'reported'
    expect([addressStatus, phoneStatus, openingStatus]).toEqual([status, status, status])
  }
})
