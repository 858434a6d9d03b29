import { describe, expect, test } from 'vitest'
import { closingTimes } from '../../../miniprogram/src/hall/closing/view'
import {
  counterLabel,
  drawnRows,
  floorName,
  legendOf,
  markedAreas,
  otherSignNames,
  stepLines,
  wordsOf,
} from '../../../miniprogram/src/hall/view'
import { zones } from '../../../shared/content/guidance/zones'
import { minuteOf } from '../../../shared/domain/calendar'
import { wayThrough } from '../../../shared/domain/guidance/way'
import type { Floor } from '../../../shared/schemas/hall-plan'
import type { Text } from '../../../shared/schemas/text'
import { hallGuideTexts } from '../../../shared/texts/hall-guide'
import { largeHall, serviceOf } from '../../shared/domain/guidance/hall'

const words = hallGuideTexts['zh-CN']
const say = (text: Text) => text['zh-CN']
const plan = largeHall()
const { steps } = wayThrough([serviceOf('PP-RENEW')], plan)
const ground = plan.floors[0] as Floor

describe('what is read of a step', () => {
  test.each([
    ['guidance', '问怎么办、核对材料', '1 楼'],
    ['citizenCounter', '交材料、按指纹', '1 楼 · 1–6 号窗口'],
    ['payment', '交费', '1 楼 · 11 号窗口'],
  ])('%s: %s, %s', (zone, tasks, place) => {
    const step = steps.find(one => one.zone === zone)
    expect(step && stepLines(step, zones, words, say)).toEqual({ tasks, place })
  })

  test('where several things are done at one desk is all of them, and how one comes to its floor', () => {
    const step = {
      number: 1,
      zone: 'citizenCounter',
      does: ['citizenCounter', 'payment'],
      floor: -1,
      by: 'lift',
      counters: [3, 4, 9],
    } as const
    expect(
      stepLines({ ...step, does: [...step.does], counters: [...step.counters] }, zones, words, say),
    ).toEqual({
      tasks: '交材料、按指纹、交费',
      place: '地下 1 层 · 坐电梯去 · 3–4、9 号窗口',
    })
  })

  test('where nothing is known of the place is no place', () => {
    expect(
      stepLines({ number: 1, zone: 'photo', does: ['photo'], counters: [] }, zones, words, say).place,
    ).toBe('')
  })
})

test.each([
  [1, '1 楼'],
  [12, '12 楼'],
  [-2, '地下 2 层'],
])('floor %i is %s', (floor, name) => expect(floorName(floor, words)).toBe(name))

test('counters are said as on the way to them', () => {
  expect(counterLabel([5, 3, 4, 9], words)).toBe('3–5、9 号窗口')
})

test('signs are named in the order of the place, without the reader’s own language', () => {
  const payment = wordsOf(zones, 'payment')
  expect(otherSignNames(payment, '222401', 'zh-CN')).toBe('수납 · Payment · Оплата')
  expect(otherSignNames(payment, '220102', 'en')).toBe('缴费区 · 수납 · Оплата')
})

describe('a drawn floor', () => {
  const marked = markedAreas(ground, steps)
  const rows = drawnRows(ground, marked, 5)
  const marks = rows.flat().flatMap(({ mark }) => mark || [])

  test('has the number of every step once, and a letter for everything else', () => {
    expect(marks.filter(mark => /^\d+$/.test(mark)).sort()).toEqual(steps.map(({ number }) => String(number)))
    expect(new Set(marks).size).toBe(marks.length)
    expect(marks).toHaveLength(marked.length)
  })

  test('is listed in words, the steps first in their order', () => {
    const legend = legendOf(marked, zones, say)
    expect(legend.slice(0, steps.length).map(({ mark }) => mark)).toEqual(
      steps.map(({ number }) => String(number)),
    )
    expect(legend.map(({ name }) => name)).toContain('母婴室')
    expect(legend.map(({ name }) => name)).toContain('无台阶入口')
    expect(legend).toHaveLength(marked.length)
  })

  test('shows where to go next, the rest of the way, and a line wherever another thing begins', () => {
    const lookOf = (number: number) => rows.flat().find(({ mark }) => mark === String(number))?.look
    expect(lookOf(5)).toContain('plan-next')
    expect(lookOf(4)).toContain('plan-on')
    expect(rows[2]?.[0]?.look).toBe('plan-floor plan-above')
    expect(rows[0]?.[1]?.look).toContain('plan-before')
    expect(rows[1]?.[0]?.look).not.toContain('plan-above')
  })

  test('of two places of one kind marks both alike and names them once', () => {
    const two: Floor = {
      floor: 2,
      cells: [
        ['toilet', '', '', '', '', '', '', '', '', 'toilet'],
        ...Array.from({ length: 3 }, () => Array<''>(10).fill('')),
      ],
    }
    const both = markedAreas(two, [])
    expect(both.map(({ mark }) => mark)).toEqual(['A', 'A'])
    expect(legendOf(both, zones, say)).toEqual([{ mark: 'A', name: '厕所' }])
  })
})

test.each([
  ['09:40', '10:00', '17:30'],
  ['10:00', '10:30', '17:30'],
  ['17:29', '17:30', '17:30'],
])('at %s a hall may close from %s on, at last from %s', (now, first, last) => {
  const times = closingTimes(minuteOf(now))
  expect([times[0], times.at(-1)]).toEqual([first, last])
})

test('in the evening there is nothing left to close', () => {
  expect(closingTimes(minuteOf('17:45'))).toEqual([])
})
