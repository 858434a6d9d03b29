import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../../shared/domain/random'
import { gammaQuantile } from '../../../../shared/domain/statistic/gamma-quantile'
import { overdispersion } from '../../../../shared/domain/statistic/overdispersion'
import { quantileStep } from '../../../../shared/domain/statistic/quantile-step'
import { addTo, meanOf, newMean } from '../../../../shared/domain/statistic/running-mean'
import { shrunkMean, shrunkRatio } from '../../../../shared/domain/statistic/shrinkage'

const anyValues = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 50 })

describe('a running mean', () => {
  it('is the arithmetic mean', () => {
    fc.assert(
      fc.property(anyValues, values => {
        const running = newMean()
        for (const value of values) addTo(running, value)
        expect(meanOf(running)).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length, 8)
      }),
    )
  })

  it('with a slowest rate comes to a new level within a few of its values, and one without does not', () => {
    const [fast, plain] = [newMean(), newMean()]
    for (let i = 0; i < 200; i++)
      for (const [running, rate] of [
        [fast, 0.2],
        [plain, 0],
      ] as const)
        addTo(running, i < 180 ? 0 : 10, rate)
    expect(fast.mean).toBeGreaterThan(9.8)
    expect(plain.mean).toBeCloseTo(1)
  })

  it('counts half a value as half: two of them are one', () => {
    const [whole, halves] = [newMean(), newMean()]
    for (const value of [10, 30]) addTo(whole, value)
    for (const value of [10, 10, 30, 30]) addTo(halves, value, 0, 0.5)
    expect(halves.count).toBe(whole.count)
    expect(halves.mean).toBeCloseTo(whole.mean)
  })
})

it.each([
  [3, -1.2816, 1.1021],
  [3, 0, 2.6741],
  [3, 1.2816, 5.3223],
  [10, -1.2816, 6.2213],
  [10, 0, 9.6687],
  [10, 1.2816, 14.206],
])('a gamma variable of shape %d at %d is %d, within half a per cent', (shape, normal, exact) => {
  expect(Math.abs(gammaQuantile(shape, normal) / exact - 1)).toBeLessThan(0.005)
})

it.each([0.1, 0.5, 0.9])('steps for the share %d come to rest where that share lies below', share => {
  const random = seededRandom(`quantile ${share}`)
  let quantile = 0.5
  for (let i = 1; i <= 20_000; i++) quantile -= quantileStep(random.uniform() < quantile, share) / i ** 0.7
  expect(quantile).toBeCloseTo(share, 1)
})

it('a shrunk mean lies between its own and the prior one, and is the ratio of its sum', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -10, max: 10, noNaN: true }),
      fc.double({ min: -10, max: 10, noNaN: true }),
      fc.double({ min: 0, max: 50, noNaN: true }),
      fc.double({ min: 0.1, max: 50, noNaN: true }),
      (mean, prior, weight, priorWeight) => {
        const shrunk = shrunkMean({ mean, weight }, prior, priorWeight)
        expect(shrunk).toBeGreaterThanOrEqual(Math.min(mean, prior) - 1e-9)
        expect(shrunk).toBeLessThanOrEqual(Math.max(mean, prior) + 1e-9)
        expect(shrunkRatio(mean * weight, weight, prior, priorWeight)).toBeCloseTo(shrunk, 9)
      },
    ),
  )
})

it('counts that vary by chance alone are not overdispersed, on the mean', () => {
  const random = seededRandom('poisson')
  const running = newMean()
  for (let i = 0; i < 5000; i++) addTo(running, overdispersion(random.poisson(40), 40))
  expect(Math.abs(running.mean)).toBeLessThan(0.002)
})
