import { describe, expect, test } from 'vitest'
import { divisions } from '../../../../shared/content/divisions'
import { type Sign, signLanguages, signOrder, signsOf } from '../../../../shared/domain/guidance/sign'
import { HallZone, SignLanguage } from '../../../../shared/schemas/guidance'
import type { Cell, HallPlan } from '../../../../shared/schemas/hall-plan'
import { largeHall, without } from './hall'

describe('the languages of signs', () => {
  test('begin with Korean in every division of Yanbian and with Chinese everywhere else', () => {
    for (const { code, prefectureCode } of divisions)
      expect([code, signLanguages(code)[0]]).toEqual([code, prefectureCode === '222400' ? 'ko' : 'zh-CN'])
    expect(signLanguages('222401')).toEqual(['ko', 'zh-CN', 'en'])
    expect(signLanguages('220102')).toEqual(['zh-CN', 'en'])
  })

  test('have Russian in Hunchun, after the others', () => {
    expect(signLanguages('222404')).toEqual(['ko', 'zh-CN', 'en', 'ru'])
  })

  test('are all four wherever all are wanted', () => {
    for (const { code } of divisions)
      expect([...signOrder(code)].sort()).toEqual([...SignLanguage.options].sort())
  })
})

const zonesSigned = (signs: Sign[]) => signs.flatMap(sign => (sign.kind === 'zone' ? [sign.zone] : []))

describe('the signs of a hall', () => {
  const signs = signsOf(largeHall())

  test('are one for each zone, each counter in the order of its number, and each door, and a directory', () => {
    expect(zonesSigned(signs).sort()).toEqual([...HallZone.options].sort())
    expect(signs.flatMap(sign => (sign.kind === 'counter' ? [sign.number] : []))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    ])
    expect(signs.filter(({ kind }) => kind === 'directory')).toHaveLength(1)
    expect(signs.flatMap(sign => (sign.kind === 'facility' ? [sign.facility] : [])).sort()).toEqual([
      'accessibleToilet',
      'entrance',
      'ramp',
      'toilet',
    ])
  })

  test('leave out what the hall has not', () => {
    const fewer = signsOf(without(largeHall(), 'baby', 'payment'))
    expect(zonesSigned(fewer)).not.toContain('baby')
    expect(fewer.some(sign => sign.kind === 'counter' && sign.zone === 'payment')).toBe(false)
  })

  /** A floor with a door on one side and one zone. */
  const room = (door: [number, number], zone: [number, number]): HallPlan => ({
    size: 'small',
    counters: [],
    acceptance: {},
    floors: [
      {
        floor: 1,
        cells: Array.from({ length: 10 }, (_, row) =>
          Array.from({ length: 10 }, (_, column): Cell => {
            if (row === door[0] && column === door[1]) return 'entrance'
            return row === zone[0] && column === zone[1] ? 'waiting' : ''
          }),
        ),
      },
    ],
  })

  test.each<[string, [number, number], [number, number], string | undefined]>([
    ['below', [9, 5], [1, 5], 'ahead'],
    ['below', [9, 5], [8, 9], 'right'],
    ['below', [9, 5], [8, 0], 'left'],
    ['above', [0, 5], [8, 5], 'ahead'],
    ['above', [0, 5], [1, 9], 'left'],
    ['on the left', [5, 0], [5, 9], 'ahead'],
    ['on the left', [5, 0], [9, 1], 'right'],
    ['on the right', [5, 9], [9, 8], 'left'],
    ['inside', [5, 5], [1, 5], undefined],
  ])('point from a door %s at %j to %j: %s', (_, door, zone, arrow) => {
    const [found] = signsOf(room(door, zone)).filter(sign => sign.kind === 'zone')
    expect(found).toEqual({ kind: 'zone', zone: 'waiting', floor: 1, ...(arrow && { arrow }) })
  })
})
