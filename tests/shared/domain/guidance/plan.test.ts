import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import {
  areasOf,
  numberRuns,
  type PlanProblem,
  planProblem,
  withCell,
} from '../../../../shared/domain/guidance/plan'
import { Cell, type Floor, HallPlan, planColumns } from '../../../../shared/schemas/hall-plan'
import { counters, largeHall, without } from './hall'

const cell = fc.constantFrom(...Cell.options)
const floor: fc.Arbitrary<Floor> = fc
  .array(fc.array(cell, { minLength: planColumns, maxLength: planColumns }), { minLength: 4, maxLength: 14 })
  .map(cells => ({ floor: 1, cells }))

describe('a plan', () => {
  test.each<[string, HallPlan, PlanProblem | undefined]>([
    ['as drawn', largeHall(), undefined],
    [
      'with one floor twice',
      { ...largeHall(), floors: [...largeHall().floors, ...largeHall().floors] },
      'floorTwice',
    ],
    [
      'with two counters of one number',
      { ...largeHall(), counters: [...counters('payment', 3), ...counters('collection', 3)] },
      'counterTwice',
    ],
    ['with a counter in a zone that is nowhere', without(largeHall(), 'collection'), 'counterWithoutZone'],
    ['without a way in', without(largeHall(), 'entrance', 'ramp'), 'noEntrance'],
    ['that is entered by the ramp alone', without(largeHall(), 'entrance'), undefined],
    [
      'without counters for anybody',
      { ...without(largeHall(), 'citizenCounter', 'residentCounter', 'foreignerCounter'), counters: [] },
      'noCounter',
    ],
  ])('%s', (_, plan, problem) => expect(planProblem(plan, true)).toBe(problem))

  test('that is only planned may still lack its door', () => {
    expect(planProblem(without(largeHall(), 'entrance', 'ramp'), false)).toBeUndefined()
  })

  test('has limits to everything in it', () => {
    const refused = (change: object) => v.safeParse(HallPlan, { ...largeHall(), ...change }).success
    expect(refused({})).toBe(true)
    const [first] = largeHall().floors
    for (const change of [
      { size: 'huge' },
      { floors: [] },
      { floors: Array(5).fill(first) },
      { floors: [{ ...first, floor: 0 }] },
      { floors: [{ ...first, floor: 1.5 }] },
      { floors: [{ floor: 1, cells: first?.cells.slice(0, 3) }] },
      { floors: [{ floor: 1, cells: first?.cells.map(row => row.slice(1)) }] },
      { floors: [{ floor: 1, cells: first?.cells.map(row => row.map(() => 'bar')) }] },
      { counters: Array.from({ length: 61 }, (_, i) => ({ number: i + 1, zone: 'payment' })) },
      { counters: [{ number: 100, zone: 'payment' }] },
      { counters: [{ number: 1, zone: 'waiting' }] },
      { counters: [{ number: 1, zone: 'payment', services: ['<script>'] }] },
      { parkingNote: 'x'.repeat(121) },
      { entranceNote: ' ' },
      { acceptance: { homeVisit: { offered: 'perhaps' } } },
      { acceptance: { teleport: { offered: true } } },
      { more: true },
    ])
      expect([JSON.stringify(change).slice(0, 60), refused(change)]).toEqual([
        JSON.stringify(change).slice(0, 60),
        false,
      ])
  })
})

test.each([
  [[], []],
  [[5], [[5, 5]]],
  [[6, 3, 5, 4], [[3, 6]]],
  [
    [3, 4, 9, 5, 9],
    [
      [3, 5],
      [9, 9],
    ],
  ],
])('counters %j are said as %j', (numbers, runs) => {
  expect(numberRuns(numbers).map(({ from, to }) => [from, to])).toEqual(runs)
})

test('the areas of any floor hold each drawn cell once, and cells of one kind that touch are one area', () => {
  fc.assert(
    fc.property(floor, one => {
      const areas = areasOf(one)
      const held = areas.flatMap(({ cell: kind, cells }) =>
        cells.map(([row, column]) => `${kind} ${row},${column}`),
      )
      const drawn = one.cells.flatMap((line, row) =>
        line.flatMap((kind, column) => (kind ? [`${kind} ${row},${column}`] : [])),
      )
      expect(held.sort()).toEqual(drawn.sort())
      const areaAt = (row: number, column: number) =>
        areas.findIndex(({ cells }) => cells.some(([r, c]) => r === row && c === column))
      for (const [row, line] of one.cells.entries())
        for (const [column, kind] of line.entries())
          if (kind && line[column + 1] === kind) expect(areaAt(row, column)).toBe(areaAt(row, column + 1))
    }),
    { numRuns: 50 },
  )
})

test('drawing changes one cell and nothing else', () => {
  fc.assert(
    fc.property(floor, fc.nat(3), fc.nat(9), cell, (one, row, column, kind) => {
      const next = withCell(one, row, column, kind)
      expect(next.cells[row]?.[column]).toBe(kind)
      expect(withCell(next, row, column, one.cells[row]?.[column] ?? '')).toEqual(one)
    }),
  )
})
