import { describe, expect, it } from 'vitest'
import { type Ahead, lookAhead } from '../../../../shared/domain/forecast/ahead'
import { likelyWait } from '../../../../shared/domain/forecast/likely'
import { type Appointed, nearby, recommendBatch } from '../../../../shared/domain/recommend/batch'
import type { Point } from '../../../../shared/schemas/point'
import { at, monday, pointWith } from '../../build'

const now = at('10:00')
const home = pointWith().location
/** A point so many kilometres to the north. */
const north = (kilometres: number) => ({ ...home, latitude: home.latitude + kilometres / 111.195 })
const certain = (minutes: number) => ({ p10: minutes, p50: minutes, p80: minutes, p90: minutes })

interface Given extends Partial<Point> {
  wait: number
  delay?: number
  /** Places left by time of day. */
  places?: Record<string, number>
}

/** A hall where everybody waits alike, whenever he comes. */
function hall(pointId: string, { wait, delay = 0, places = { '11:00': 1 }, ...point }: Given): Ahead {
  const day = lookAhead({
    // Its places are those that are given, not those of a plan.
    point: pointWith({ pointId, bookedShare: 0, ...point }),
    day: monday,
    periods: [],
    slots: [],
    taken: new Map(),
    profile: () => 0,
    now,
  })
  const slots = Object.entries(places).map(([time, left]) => ({
    slotAt: at(time),
    capacity: left,
    minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
    places: left,
    wait: likelyWait(certain(wait), 'live'),
    delayMinutes: delay,
  }))
  const forecast = {
    basis: 'live' as const,
    bandAt: () => certain(wait),
    plainBandAt: () => certain(wait),
    queueMinutesFrom: () => wait + delay,
  }
  return { ...day, forecast, slots }
}
const person = (bookingId: string, changes: Partial<Appointed> = {}): Appointed => ({
  bookingId,
  visits: [{ service: 'PP-NEW' }],
  taken: [{ slotAt: changes.slotAt ?? at('11:00'), places: 1 }],
  slotAt: at('11:00'),
  pointId: 'HERE',
  origin: home,
  ...changes,
})
const offersOf = (halls: Ahead[], ...people: Appointed[]) =>
  recommendBatch(halls, people, now).map(({ appointment, there, savesMinutes }) => [
    appointment.bookingId,
    there.pointId,
    there.slotAt.slice(11, 16),
    savesMinutes,
  ])

const here = hall('HERE', { wait: 60 })

describe('the offer of a minute', () => {
  it('is told with who, where, when and how much', () => {
    expect(offersOf([here, hall('THERE', { wait: 10 })], person('B1'))).toEqual([
      ['B1', 'THERE', '11:00', 50],
    ])
  })

  it('counts the way from where the person is, to both halls', () => {
    const far = hall('FAR', { wait: 10, location: north(2) })
    expect(offersOf([here, far], person('B1'))).toEqual([['B1', 'FAR', '11:00', 42]])
    expect(offersOf([here, far], person('B1', { origin: north(2) }))).toEqual([['B1', 'FAR', '11:00', 58]])
  })

  it.each([
    ['fifteen minutes are saved', 45, 30, 1],
    ['fourteen are', 45, 31, 0],
    ['fifteen are, and not a quarter', 60, 45, 0],
  ])('is made when %s: %d → %d minutes, offers: %d', (_, before, after, count) => {
    expect(
      offersOf([hall('HERE', { wait: before }), hall('THERE', { wait: after })], person('B1')),
    ).toHaveLength(count)
  })

  it('is made for the best of the slots with a place left', () => {
    const there = hall('THERE', { wait: 10, places: { '10:50': 0, '11:20': 1, '11:30': 1 } })
    expect(offersOf([here, there], person('B1'))).toEqual([['B1', 'THERE', '11:20', 50]])
  })

  it('is not made where no slot has a place left', () => {
    expect(offersOf([here, hall('THERE', { wait: 0, places: { '11:00': 0 } })], person('B1'))).toEqual([])
    expect(offersOf([here, hall('THERE', { wait: 0, places: {} })], person('B1'))).toEqual([])
  })

  it('is not made within the same hall, however much shorter another of its slots', () => {
    expect(offersOf([here], person('B1'))).toEqual([])
  })

  it('is not made to one whose hall is none of these', () => {
    expect(offersOf([here, hall('THERE', { wait: 0 })], person('B1', { pointId: 'ELSEWHERE' }))).toEqual([])
  })

  it('is made by service: nobody is sent where his is not accepted', () => {
    const there = hall('THERE', { wait: 0, accepts: { only: ['HM-NEW'] } })
    expect(offersOf([here, there], person('B1'), person('B2', { visits: [{ service: 'HM-NEW' }] }))).toEqual([
      ['B2', 'THERE', '11:00', 60],
    ])
  })

  it.each([
    ['leaves in time to be asked', '10:27', 1],
    ['leaves too soon', '10:26', 0],
  ])('is made to one who %s, for a slot at %s: %d', (_, time, count) => {
    const there = hall('THERE', { wait: 0, places: { '10:45': 1 } })
    expect(offersOf([here, there], person('B1', { slotAt: at(time) }))).toHaveLength(count)
  })

  it('is not made to one who was asked today', () => {
    expect(offersOf([here, hall('THERE', { wait: 0 })], person('B1', { lastOfferedDay: monday }))).toEqual([])
  })
})

describe('where it costs those behind as much as it saves', () => {
  it.each([
    ['no more than it saves', 49, 1],
    ['as much as it saves', 50, 0],
    ['more', 51, 0],
  ])('an offer costs them %s: %d minutes, offers: %d', (_, delay, count) => {
    expect(offersOf([here, hall('THERE', { wait: 10, delay })], person('B1'))).toHaveLength(count)
  })

  it('what those behind gain where the person leaves counts too', () => {
    const crowded = hall('HERE', { wait: 60, delay: 5 })
    expect(offersOf([crowded, hall('THERE', { wait: 10, delay: 54 })], person('B1'))).toHaveLength(1)
    expect(offersOf([crowded, hall('THERE', { wait: 10, delay: 55 })], person('B1'))).toEqual([])
  })
})

describe('of several people', () => {
  const longer = hall('LONGER', { wait: 90 })
  const delaying = hall('DELAYING', { wait: 60, delay: 20 })
  const there = hall('THERE', { wait: 10 })

  it.each([
    ['saves most', 'LONGER'],
    ['frees most behind him', 'DELAYING'],
  ])('the one whose move %s gets the last place', (_, pointId) => {
    const people = [person('B1'), person('B2', { pointId })]
    for (const order of [people, [...people].reverse()])
      expect(offersOf([here, longer, delaying, there], ...order).map(([bookingId]) => bookingId)).toEqual([
        'B2',
      ])
  })

  it('and of two whose moves help alike, the first told gets it', () => {
    const people = [person('B1'), person('B2')]
    expect(offersOf([here, there], ...people).map(([bookingId]) => bookingId)).toEqual(['B1'])
    expect(offersOf([here, there], ...people.reverse()).map(([bookingId]) => bookingId)).toEqual(['B2'])
  })

  it('the next gets the next best place', () => {
    const second = hall('SECOND', { wait: 20 })
    expect(offersOf([here, second, there], person('B1'), person('B2'), person('B3'))).toEqual([
      ['B1', 'THERE', '11:00', 50],
      ['B2', 'SECOND', '11:00', 40],
    ])
  })
})

it('only the twelve nearest points are compared', () => {
  expect(nearby).toBe(12)
  const poor = (count: number) =>
    Array.from({ length: count }, (_, i) => hall(`POOR-${i}`, { wait: 60, location: north(0.1) }))
  const good = hall('GOOD', { wait: 0, location: north(0.2) })
  expect(offersOf([here, ...poor(10), good], person('B1'))).toHaveLength(1)
  expect(offersOf([here, ...poor(11), good], person('B1'))).toEqual([])
})
