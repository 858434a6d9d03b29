import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  addDays,
  addMinutes,
  dayOf,
  instantAt,
  instantOf,
  isRealDay,
  minuteOf,
  minutesBetween,
  msOf,
  timeOf,
  weekdayOf,
} from '../../../shared/domain/calendar'

describe('an instant', () => {
  it('is written to the second with the offset of Beijing', () => {
    expect(instantOf(Date.UTC(2026, 10, 23, 1, 0, 0, 999))).toBe('2026-11-23T09:00:00+08:00')
  })

  it('of the last hours in London is already the next day in Jilin', () => {
    expect(instantOf(Date.UTC(2026, 11, 31, 16))).toBe('2027-01-01T00:00:00+08:00')
  })

  it('reads back what it wrote', () => {
    expect(instantOf(msOf('2026-02-28T23:59:59+08:00'))).toBe('2026-02-28T23:59:59+08:00')
  })

  it('has a day, a time and a minute of the day', () => {
    const instant = '2026-11-23T13:05:00+08:00'
    expect([dayOf(instant), timeOf(instant), minuteOf(timeOf(instant))]).toEqual(['2026-11-23', '13:05', 785])
    expect(instantAt('2026-11-23', 785)).toBe(instant)
  })

  it.each([
    ['2026-11-23T23:50:00+08:00', 20, '2026-11-24T00:10:00+08:00'],
    ['2026-01-01T00:00:00+08:00', -1, '2025-12-31T23:59:00+08:00'],
    ['2028-02-28T23:59:30+08:00', 1, '2028-02-29T00:00:30+08:00'],
  ])('%s and %d minutes make %s', (from, minutes, to) => {
    expect(addMinutes(from, minutes)).toBe(to)
    expect(minutesBetween(from, to)).toBe(minutes)
  })
})

describe('a day', () => {
  it.each([
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-11-23', 365, '2027-11-23'],
  ])('%s and %d days make %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected)
  })

  it.each([
    ['2026-11-22', 7],
    ['2026-11-23', 1],
    ['2026-11-28', 6],
    ['2028-02-29', 2],
  ])('%s is weekday %d', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday)
  })

  it.each([
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-11-31', false],
    ['2026-13-01', false],
    ['2026-11-32', false],
    ['2026-00-10', false],
  ])('%s is in the calendar: %s', (day, expected) => {
    expect(isRealDay(day)).toBe(expected)
  })
})

describe('the time zone of the machine', () => {
  afterEach(() => void vi.unstubAllEnvs())

  it.each(['UTC', 'America/New_York', 'Asia/Tokyo', 'Pacific/Kiritimati'])('%s changes nothing', zone => {
    vi.stubEnv('TZ', zone)
    expect(instantOf(Date.UTC(2026, 2, 8, 7))).toBe('2026-03-08T15:00:00+08:00')
    expect(addMinutes('2026-03-08T01:30:00+08:00', 60)).toBe('2026-03-08T02:30:00+08:00')
    expect(addDays('2026-03-08', 1)).toBe('2026-03-09')
    expect(weekdayOf('2026-03-08')).toBe(7)
  })
})
