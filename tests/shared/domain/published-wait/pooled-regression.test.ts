import { describe, expect, it } from 'vitest'
import {
  addRowIn,
  newPooled,
  type PooledRegression,
  predictedIn,
  refit,
} from '../../../../shared/domain/published-wait/pooled-regression'

const morning = 36
const noon = 48
/** Rows of one quarter hour that all say the same. */
function tell(pooled: PooledRegression, quarterHour: number, truth: number, rows: number, error = 1): void {
  for (let i = 0; i < rows; i++) addRowIn(pooled, quarterHour, [1], truth, error, 1)
}
const toldBy = (...told: [quarterHour: number, truth: number, rows: number, error?: number][]) => {
  const pooled = newPooled([50])
  for (const [quarterHour, truth, rows, error] of told) tell(pooled, quarterHour, truth, rows, error)
  refit(pooled, 1)
  return (quarterHour: number) => predictedIn(pooled, quarterHour, [1])
}

describe('a regression that quarter hours share', () => {
  it('is what was expected until it is told anything', () => {
    expect(toldBy()(morning)).toBe(50)
  })

  it('serves a quarter hour without rows by those of the others', () => {
    expect(toldBy([morning, 20, 4000])(noon)).toBeCloseTo(20, 0)
  })

  it('lets a quarter hour go its own way as far as its rows carry', () => {
    const at = (rows: number) => toldBy([morning, 20, 4000], [noon, 80, rows])(noon)
    expect(at(8)).toBeLessThan(25)
    expect(at(240)).toBeCloseTo(50, -1)
    expect(at(40_000)).toBeGreaterThan(75)
  })

  it('believes a wild row less', () => {
    const withWild = (error: number) => toldBy([morning, 20, 400], [morning, 400, 20, error])(morning)
    expect(withWild(380)).toBeLessThan(22)
    expect(withWild(1)).toBeGreaterThan(35)
  })

  it('forgets: what was told last counts more', () => {
    const pooled = newPooled([50])
    for (const truth of [20, 80]) {
      tell(pooled, morning, truth, 4000)
      refit(pooled, 0.2)
    }
    expect(predictedIn(pooled, morning, [1])).toBeGreaterThan(65)
  })
})
