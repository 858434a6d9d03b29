import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  counterZones,
  withChangedCounter,
  withCounter,
  withDrawn,
  withFloor,
  withoutFloor,
} from '../../../../shared/domain/guidance/draft'
import { nextCounter, planProblem } from '../../../../shared/domain/guidance/plan'
import { type Floor, HallPlan } from '../../../../shared/schemas/hall-plan'
import { largeHall, without } from './hall'

const floors = ({ floors: all }: HallPlan) => all.map(({ floor }) => floor)

test('a further floor lies above the highest, is empty, and there is no floor 0', () => {
  const two = withFloor(largeHall())
  expect(floors(two)).toEqual([1, 2])
  expect(two.floors[1]?.cells.flat().every(cell => cell === '')).toBe(true)
  v.assert(HallPlan, two)
  const below = { ...largeHall(), floors: largeHall().floors.map(one => ({ ...one, floor: -1 })) }
  expect(floors(withFloor(below))).toEqual([-1, 1])
})

test('with a floor go its counters, and the last floor stays', () => {
  const plan = withFloor(largeHall())
  const upper = withoutFloor(plan, 1)
  expect(floors(upper)).toEqual([2])
  expect(upper.counters).toEqual([])
  expect(withoutFloor(upper, 2)).toBe(upper)
})

test('with a zone that is rubbed out go its counters, and no others', () => {
  const plan = largeHall()
  const drawn = without(plan, 'payment').floors[0] as Floor
  const next = withDrawn(plan, drawn)
  expect(plan.counters.filter(one => !next.counters.includes(one)).map(({ zone }) => zone)).toEqual([
    'payment',
  ])
  expect(planProblem(next, true)).toBeUndefined()
})

test('a further counter has the next number, and is low where wheelchairs come', () => {
  const plan = { ...largeHall(), counters: [] }
  const three = withCounter(withCounter(withCounter(plan, 'citizenCounter'), 'payment'), 'accessible')
  expect(three.counters).toEqual([
    { number: 1, zone: 'citizenCounter' },
    { number: 2, zone: 'payment' },
    { number: 3, zone: 'accessible', low: true },
  ])
  expect(nextCounter(largeHall().counters)).toBe(16)
  expect(nextCounter([{ number: 99 }])).toBeUndefined()
  expect(nextCounter(Array.from({ length: 59 }, (_, i) => ({ number: i + 1 })))).toBe(60)
  expect(nextCounter(Array.from({ length: 60 }, (_, i) => ({ number: i + 1 })))).toBeUndefined()
  const full = { ...plan, counters: [{ number: 99, zone: 'payment' as const }] }
  expect(withCounter(full, 'payment')).toBe(full)
})

test('one counter is changed or removed, and the others stay', () => {
  const plan = largeHall()
  const changed = withChangedCounter(plan, 4, { number: 44, zone: 'citizenCounter', services: ['PP-NEW'] })
  expect(changed.counters.filter(one => !plan.counters.includes(one))).toEqual([
    { number: 44, zone: 'citizenCounter', services: ['PP-NEW'] },
  ])
  const removed = withChangedCounter(plan, 4, undefined)
  expect(removed.counters.map(({ number }) => number)).not.toContain(4)
  expect(removed.counters).toHaveLength(plan.counters.length - 1)
})

test('counters are added where their zone is on the plan', () => {
  expect(counterZones(without(largeHall(), 'payment'))).toEqual([
    'citizenCounter',
    'residentCounter',
    'foreignerCounter',
    'priority',
    'accessible',
    'collection',
  ])
})
