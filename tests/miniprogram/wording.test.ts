import { describe, expect, test } from 'vitest'
import {
  countdownLabel,
  dateLabel,
  durationLabel,
  nearDayLabel,
  problemLabel,
  slotLabel,
  spacedId,
  toConfirm,
  waitLabel,
} from '../../miniprogram/src/wording'
import { textsOf } from '../../shared/texts'
import { point } from './builder'

const [zh, en, ko] = [textsOf('zh-CN'), textsOf('en'), textsOf('ko')]

test('a slot reads as the hall writes it, whatever zone the phone is in', () => {
  const slotAt = '2026-11-24T09:30:00+08:00'
  expect(slotLabel(zh, slotAt)).toBe('11月24日 周二 09:30')
  expect(slotLabel(en, slotAt)).toBe('Tue Nov 24, 09:30')
  expect(slotLabel(ko, slotAt)).toBe('11월 24일(화) 09:30')
})

test('a date is written as each language does, as far as it is known', () => {
  const dates = ['2024', '2024-07', '2019-03-19']
  expect(dates.map(date => dateLabel(zh, date))).toEqual(['2024年', '2024年7月', '2019年3月19日'])
  expect(dates.map(date => dateLabel(en, date))).toEqual(['2024', 'Jul 2024', 'Mar 19, 2019'])
  expect(dates.map(date => dateLabel(ko, date))).toEqual(['2024년', '2024년 7월', '2019년 3월 19일'])
})

test.each([
  ['2026-11-23', '今天'],
  ['2026-11-24', '明天'],
  ['2026-11-25', '后天'],
  ['2026-11-26', '周四'],
])('seen from Monday 23 November, %s is %s', (day, label) => {
  expect(nearDayLabel(zh, day, '2026-11-23')).toBe(label)
})

test.each([
  [0, '1 分钟'],
  [12.4, '12 分钟'],
  [60, '1 小时'],
  [95, '1 小时 35 分'],
])('%d minutes read as %s', (minutes, label) => {
  expect(durationLabel(zh, minutes)).toBe(label)
})

describe('how long until a booking', () => {
  const now = '2026-11-23T22:00:00+08:00'
  test.each([
    ['2026-11-23T22:45:00+08:00', '还有 45_分钟'],
    ['2026-11-23T23:05:00+08:00', '还有 1_小时 5_分'],
    ['2026-11-24T09:00:00+08:00', '还有 1_天'],
    ['2026-11-30T09:00:00+08:00', '还有 7_天'],
    ['2026-11-23T21:59:00+08:00', '现在办理'],
    ['2026-11-23T21:00:00+08:00', '时间已过'],
  ])('%s: %s, and no line ends between a number and what it counts', (slotAt, label) => {
    expect(countdownLabel(zh, slotAt, now)).toBe(label.replaceAll('_', '\u00a0'))
  })
})

test.each([
  [zh, '多半不用等'],
  [en, 'probably no wait'],
  [ko, '아마 기다리지 않음'],
])('where most wait none and some wait long, it is told as such and not as a number', (texts, told) => {
  expect(waitLabel(texts, { p50: 0, p80: 14, basis: 'live' })).toBe(told)
  expect(waitLabel(texts, { p50: 2.4, p80: 30, basis: 'forecast' })).toBe(told)
})

test('a wait is rounded, hardly any is said to be so, and an unknown one is never a number', () => {
  expect(waitLabel(zh, { p50: 17.2, basis: 'live' })).toBe('等候约 15 分钟')
  expect(waitLabel(zh, { p50: 2.2, basis: 'forecast' })).toBe('几乎不用等')
  expect(waitLabel(zh, { p50: 0, p80: 2, basis: 'live' })).toBe('几乎不用等')
  expect(waitLabel(zh, { p50: 0, basis: 'unknown' })).toBe('等候时间未知')
})

test('no network and a refusal have their own words', () => {
  expect(problemLabel(zh, 'offline')).toContain('网络')
  expect(problemLabel(zh, 'slotFull')).toContain('约满')
})

test('a booking number is spaced for reading aloud', () => {
  expect(spacedId('04HZ8K2MQ1')).toBe('04H Z8K 2MQ1')
})

describe('of a hall', () => {
  const confirmed = point('CC-03', {
    address: '示例路1号',
    addressStatus: 'confirmed',
    openingStatus: 'confirmed',
    evidence: { confidence: 'medium', sources: ['O33'], asOf: '2026-08-18' },
  })
  const published = '地址、电话、时间按2026年8月18日的资料，大厅还没有确认，出发前请打电话问。'

  test.each([
    ['that has confirmed all, nothing', confirmed, undefined],
    [
      'that has not confirmed its address, of when it is',
      { ...confirmed, addressStatus: 'reported' },
      published,
    ],
    [
      'that has not confirmed its hours, of when they are',
      { ...confirmed, openingStatus: 'reported' },
      published,
    ],
    ['without an address, to call', point('CC-03'), '地址还不知道，不能预约，请打电话问'],
    [
      'that has ended, that it is none',
      { ...confirmed, endedOn: '2026-08-18' },
      '这里已经没有出入境大厅，请拨打 12367',
    ],
  ] as const)('%s is said', (_, hall, said) => {
    expect(toConfirm(zh, hall)).toBe(said)
  })
})
