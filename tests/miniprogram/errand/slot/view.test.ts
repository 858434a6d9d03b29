import { expect, test } from 'vitest'
import { halfDays } from '../../../../miniprogram/src/errand/slot/view'
import { textsOf } from '../../../../shared/texts'
import { slot } from '../../builder'

const zh = textsOf('zh-CN')
const wait = (p50: number) => ({ p50, p80: p50 + 10, basis: 'forecast' as const })

test('slots are split at noon, and those that have passed are gone', () => {
  const halves = halfDays(
    ['08:30', '09:30', '13:00'].map(time => slot(time)),
    '2026-11-24T09:00:00+08:00',
    zh,
  )
  expect(halves.map(({ name, slots }) => [name, slots.map(({ time }) => time)])).toEqual([
    ['上午', ['09:30']],
    ['下午', ['13:00']],
  ])
})

test('the shortest wait is marked, but only when it is clearly the shortest', () => {
  const best = (...waits: number[]) =>
    halfDays(
      waits.map((p50, i) => slot(`0${9 + i}:00`.slice(-5), { waitMinutes: wait(p50) })),
      '2026-11-24T08:00:00+08:00',
      zh,
    ).flatMap(({ slots }) => slots.filter(one => one.best).map(({ time }) => time))
  expect(best(40, 20)).toEqual(['10:00'])
  expect(best(40)).toEqual([])
  expect(best(20, 21)).toEqual([])
})

test('a full slot says so and is never the best', () => {
  const full = slot('09:00', { places: 0, waitMinutes: wait(1) })
  const [half] = halfDays([full, slot('09:30', { waitMinutes: wait(15) })], '2026-11-24T08:00:00+08:00', zh)
  expect(half?.slots).toMatchObject([
    { note: '约满', full: true, best: false },
    { note: '约等 15 分钟', full: false },
  ])
})

test('without a forecast the places are told instead', () => {
  const [half] = halfDays(
    [slot('09:00', { waitMinutes: { p50: 0, p80: 0, basis: 'unknown' } })],
    '2026-11-24T08:00:00+08:00',
    zh,
  )
  expect(half?.slots[0]?.note).toBe('余\u00a02\u00a0位')
})

test('a time for which the way is too long is marked, and is never the best', () => {
  const slots = [slot('09:00', { waitMinutes: wait(3) }), slot('11:30', { waitMinutes: wait(40) })]
  const [half] = halfDays(slots, '2026-11-24T08:55:00+08:00', zh, 134)
  expect(half?.slots.map(({ time, tight, best }) => [time, tight, best])).toEqual([
    ['09:00', true, false],
    ['11:30', undefined, false],
  ])
})
