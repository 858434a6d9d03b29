import { describe, expect, it } from 'vitest'
import {
  addError,
  bandAround,
  type ErrorBand,
  newErrorBand,
  refitErrorBand,
} from '../../../../shared/domain/published-wait/error-band'
import { logNormal, type Random, seededRandom } from '../../../../shared/domain/random'

/** Days of thirty waits that were all foretold to be of one length. */
function learned(
  days: number,
  forecast: number,
  truth: (random: Random) => number,
): { band: ErrorBand; random: Random } {
  const [band, random] = [newErrorBand(), seededRandom(`band ${forecast}`)]
  for (let day = 0; day < days; day++) {
    refitErrorBand(band, 0.994)
    for (let row = 0; row < 30; row++) addError(band, forecast, 5, truth(random), 1)
  }
  return { band, random }
}

describe('the band around a forecast', () => {
  it.each([
    ['as many waits are shorter as are longer', (random: Random) => 40 + 30 * (random.uniform() - 0.5)],
    ['few waits are very long', (random: Random) => logNormal(random, 40, 0.5)],
  ])('leaves a tenth of the waits below and a tenth above it where %s', (_, truth) => {
    const { band, random } = learned(150, 40, truth)
    const { p10, p80, p90 } = bandAround(band, 40, 5)
    const waits = Array.from({ length: 4000 }, () => truth(random))
    const below = (minutes: number) => waits.filter(wait => wait < minutes).length / waits.length
    expect(below(p10)).toBeCloseTo(0.1, 1)
    expect(below(p80)).toBeCloseTo(0.8, 1)
    expect(below(p90)).toBeCloseTo(0.9, 1)
  })

  it('grows with the wait foretold where longer waits are known less well', () => {
    const band = newErrorBand()
    const random = seededRandom('sizes')
    for (let day = 0; day < 100; day++) {
      refitErrorBand(band, 0.994)
      for (const forecast of [10, 100])
        for (let row = 0; row < 10; row++) addError(band, forecast, 5, forecast * (0.5 + random.uniform()), 1)
    }
    const width = (forecast: number) => {
      const { p10, p90 } = bandAround(band, forecast, 5)
      return p90 - p10
    }
    expect(width(100)).toBeGreaterThan(5 * width(10))
  })
})
