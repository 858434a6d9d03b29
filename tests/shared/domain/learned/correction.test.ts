import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Comer, longestWait } from '../../../../shared/domain/band'
import { addDays } from '../../../../shared/domain/calendar'
import { busynessOf, shownWait } from '../../../../shared/domain/forecast/shown-wait'
import {
  corrected,
  emptyCorrection,
  lineAt,
  type Score,
  scoredDay,
} from '../../../../shared/domain/learned/correction'
import { logNormal, seededRandom } from '../../../../shared/domain/random'
import { monday } from '../../build'

const band = { p10: 20, p50: 30, p80: 38, p90: 42 }
const scoreOf = (actual: number, comer: Comer = 'booked'): Score => ({
  comer,
  aheadMinutes: 30,
  minute: 600,
  band,
  actual,
})
/** Twenty waits a day. */
const learn = (waits: number[], comer?: Comer) =>
  Array.from({ length: Math.ceil(waits.length / 20) }, (_, i) => waits.slice(i * 20, i * 20 + 20)).reduce(
    (so, day, i) =>
      scoredDay(
        so,
        addDays(monday, i),
        day.map(wait => scoreOf(wait, comer)),
      ),
    emptyCorrection('CC-01'),
  )
const bandAfter = (waits: number[], comer: Comer = 'booked') => corrected(band, learn(waits), 30, 600, comer)

describe('a correction', () => {
  it('leaves the middle alone where forecasts were right', () => {
    expect(bandAfter(Array(200).fill(30)).p50).toBeCloseTo(30, 0)
  })

  it('comes to the waits there are where forecasts were wrong by a factor', () => {
    expect(bandAfter(Array(1200).fill(15)).p50).toBeCloseTo(15, 0)
    expect(bandAfter(Array(1200).fill(60)).p50).toBeCloseTo(60, -1)
  })

  it('scores a day once', () => {
    const once = learn([50, 60])
    expect(scoredDay(once, monday, [scoreOf(70)])).toBe(once)
  })

  it('of the booked says nothing of the others, of the morning nothing of the evening', () => {
    const learned = learn(Array(1200).fill(15))
    const plain = corrected(band, emptyCorrection('CC-01'), 30, 600, 'booked')
    expect(corrected(band, learned, 30, 600, 'walkIn')).toEqual(plain)
    expect(corrected(band, learned, 30, 1000, 'booked')).toEqual(plain)
    expect(corrected(band, learned, 200, 600, 'booked')).toEqual(plain)
  })

  it('stays within bounds and in order, whatever the waits', () => {
    const anyWaits = fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { maxLength: 120 })
    fc.assert(
      fc.property(anyWaits, waits => {
        const { p10, p50, p80, p90 } = bandAfter(waits)
        expect(p50).toBeGreaterThanOrEqual(band.p50 * 0.1 - 1e-9)
        expect(p50).toBeLessThanOrEqual(band.p50 * 2.5 + 1e-9)
        expect(p10).toBeGreaterThanOrEqual(0)
        expect(p10).toBeLessThanOrEqual(p50)
        expect(p80).toBeGreaterThanOrEqual(p50)
        expect(p90).toBeGreaterThanOrEqual(p80)
        expect(p90 - p50).toBeLessThanOrEqual(4 * (2.5 * (band.p90 - band.p50) + 2) + 1e-9)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['narrower', 0.1],
    ['as wide', 0.4],
    ['wider', 0.9],
  ])('keeps four of five waits in the band when luck is %s than the model thinks', (_, sigma) => {
    const random = seededRandom(`spread ${sigma}`)
    const waits = Array.from({ length: 3000 }, () => logNormal(random, 30, sigma))
    const correction = learn(waits.slice(0, 1000))
    const { p10, p90 } = corrected(band, correction, 30, 600, 'booked')
    const inside = waits.slice(1000).filter(wait => p10 <= wait && wait <= p90).length
    expect(inside / 2000).toBeGreaterThan(0.75)
    expect(inside / 2000).toBeLessThan(0.85)
  })
})

describe('whatever has been learned', () => {
  const minutes = (max: number) => fc.double({ min: 0, max, noNaN: true })
  const anyBand = fc
    .array(minutes(400), { minLength: 4, maxLength: 4 })
    .map(all => all.sort((a, b) => a - b) as [number, number, number, number])
    .map(([p10, p50, p80, p90]) => ({ p10, p50, p80, p90 }))
  const anyRow = fc.tuple(minutes(400), minutes(400), minutes(300), minutes(300), minutes(300), minutes(100))
  const anyScore = fc.record({
    comer: fc.constantFrom<Comer>('booked', 'walkIn'),
    aheadMinutes: fc.constantFrom(0, 15, 30, 60, 120, 1440),
    minute: fc.integer({ min: 540, max: 1020 }),
    band: anyBand,
    row: fc.option(
      anyRow.map(([queue, last, ...rest]) => [1, ...rest, queue, last, Number(queue > 0)]),
      { nil: undefined },
    ),
    actual: minutes(400),
  })

  it('percentiles never cross, no wait is negative, none is shown above the ceiling, and unknown stays unknown', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyScore, { minLength: 1, maxLength: 80 }), { maxLength: 5 }),
        anyScore,
        (days, asked) => {
          const learned = days.reduce(
            (so, day, i) => scoredDay(so, addDays(monday, i), day, so.lines),
            emptyCorrection('CC-01', 'county'),
          )
          const line = lineAt(learned, learned.lines ?? {}, asked)
          const { p10, p50, p80, p90 } = corrected(
            asked.band,
            learned,
            asked.aheadMinutes,
            asked.minute,
            asked.comer,
            line,
          )
          expect(p10).toBeGreaterThanOrEqual(0)
          expect([p10, p50, p80, p90]).toEqual([p10, p50, p80, p90].toSorted((a, b) => a - b))
          const shown = shownWait({ p50, p80, basis: 'unknown' })
          expect(Math.max(shown.p50, shown.p80)).toBeLessThanOrEqual(longestWait)
          expect([shown.basis, busynessOf(shown)]).toEqual(['unknown', 'unknown'])
        },
      ),
      { numRuns: 60 },
    )
  })
})
