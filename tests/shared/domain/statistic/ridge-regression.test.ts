import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addRow,
  addRowsOf,
  discount,
  newRegression,
  predicted,
  solve,
} from '../../../../shared/domain/statistic/ridge-regression'

const anyNumber = fc.double({ min: -50, max: 50, noNaN: true })
const anyRows = fc.array(fc.tuple(anyNumber, anyNumber, fc.double({ min: 0.1, max: 5, noNaN: true })), {
  minLength: 3,
  maxLength: 30,
})
const fitted = (rows: [number, number, number][], penalty: number) => {
  const regression = newRegression([3, -2])
  for (const [x, y, weight] of rows) addRow(regression, [1, x], y, weight)
  solve(regression, [3, -2], [penalty, penalty])
  return regression
}

it('finds the line that the rows lie on', () => {
  fc.assert(
    fc.property(anyRows, anyNumber, anyNumber, (rows, intercept, slope) => {
      const onLine = rows.map(([x, , weight]): [number, number, number] => [x, intercept + slope * x, weight])
      fc.pre(new Set(rows.map(([x]) => Math.round(x))).size > 2)
      expect(predicted(fitted(onLine, 1e-9), [1, 10])).toBeCloseTo(intercept + 10 * slope, 2)
    }),
  )
})

it('leaves nothing of the rows in what it misses: weighted residuals sum to what the penalty holds', () => {
  fc.assert(
    fc.property(anyRows, rows => {
      const regression = fitted(rows, 2)
      const residuals = rows.map(([x, y, weight]) => weight * (y - predicted(regression, [1, x])))
      const sum = residuals.reduce((total, residual) => total + residual, 0)
      expect(sum).toBeCloseTo(2 * ((regression.coefficients[0] ?? 0) - 3), 4)
    }),
  )
})

it('stays at its prior without rows, and comes nearer to it the more it is held', () => {
  expect([...fitted([], 1).coefficients]).toEqual([3, -2])
  const slope = (penalty: number) =>
    fitted(
      [
        [1, 10, 1],
        [2, 20, 1],
        [3, 30, 1],
      ],
      penalty,
    ).coefficients[1] ?? 0
  expect(slope(1)).toBeGreaterThan(slope(10))
  expect(slope(1e9)).toBeCloseTo(-2)
})

it('takes rows of two regressions together as if one had seen them all, and old ones for less', () => {
  const [one, other, both] = [newRegression([0]), newRegression([0]), newRegression([0])]
  addRow(one, [1], 10, 1)
  addRow(other, [1], 30, 1)
  addRow(both, [1], 10, 1)
  addRow(both, [1], 30, 1)
  addRowsOf(one, other)
  expect(one).toEqual(both)
  const faded = newRegression([0])
  addRow(faded, [1], 10, 1)
  discount(faded, 0.5)
  addRow(faded, [1], 40, 1)
  solve(faded, [0], [0])
  expect(predicted(faded, [1])).toBeCloseTo(30)
})
