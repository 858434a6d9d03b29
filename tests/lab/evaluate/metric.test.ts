import { expect, it } from 'vitest'
import { concentration, rounded, skill } from './metric'

it('measures skill against the best plain rule', () => {
  expect(skill(8, [10, 20])).toBeCloseTo(0.2)
  expect(skill(12, [10, undefined])).toBeCloseTo(-0.2)
  expect(skill(0, [0, 1])).toBeUndefined()
  expect(skill(1, [])).toBeUndefined()
})

it('measures how far choices crowd at one point', () => {
  expect(concentration([10])).toBe(1)
  expect(concentration([5, 5, 5, 5])).toBe(0.25)
  expect(concentration([])).toBeUndefined()
})

it('says null where nothing was measured', () => {
  expect([rounded(1.23456), rounded(undefined)]).toEqual([1.235, null])
})
