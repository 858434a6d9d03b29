import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlaceTime, weekdayOfDay } from '../../../../shared/domain/published-wait/place-time'
import { horizons } from '../../../../shared/domain/published-wait/wait-model'
import {
  forecastWait,
  newPanel,
  observe,
  type WaitRow,
} from '../../../../shared/domain/published-wait/wait-panel'
import { seededRandom } from '../../../../shared/domain/random'

const monday = 20_094
function timeAt(day: number, minute: number): PlaceTime {
  return { ms: (day * 1440 + minute) * 60_000, day, minute, weekday: weekdayOfDay(day) }
}

/** The rows of some days, hourly from 8 to 15, instant by instant. */
function history(days: number, points: string[], wait: (day: number, hour: number, point: string) => number) {
  const instants: WaitRow[][] = []
  for (let day = 0; day < days; day++)
    for (let hour = 8; hour < 16; hour++)
      instants.push(
        points.map(pointId => ({
          pointId,
          at: timeAt(monday + day, hour * 60),
          waitMinutes: wait(day, hour, pointId),
        })),
      )
  return instants
}

function panelOf(instants: WaitRow[][]) {
  const panel = newPanel()
  for (const rows of instants) observe(panel, rows)
  return panel
}

const noise = (seed: string) => {
  const random = seededRandom(seed)
  return () => Math.floor(random.uniform() * 60)
}

describe('a place that publishes only its wait', () => {
  it('is unknown until it says something', () => {
    expect(forecastWait(newPanel(), 'a', timeAt(monday, 600), 60)).toBeUndefined()
  })

  it('is predicted where its truth is a profile and a busy or a calm day', () => {
    const busy = noise('days')
    const days = Array.from({ length: 60 }, () => busy() % 20)
    const truth = (day: number, hour: number) => 10 + 5 * Math.abs(12 - hour) + (days[day] ?? 0)
    const instants = history(60, ['a'], truth)
    const panel = panelOf(instants.slice(0, 59 * 8 + 3))
    for (const [horizon, hour] of [
      [60, 11],
      [120, 12],
      [180, 13],
    ] as const) {
      const band = forecastWait(panel, 'a', timeAt(monday + 59, hour * 60), horizon)
      expect(Math.abs((band?.p50 ?? 0) - truth(59, hour)), `${horizon}`).toBeLessThan(3)
    }
  })

  it('shares what moves all places: one that has not spoken for hours follows the others', () => {
    const shift = noise('common')
    const days = Array.from({ length: 80 }, () => shift() % 30)
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    const first = history(80, names, (day, hour) => 20 + hour + (hour > 9 ? (days[day] ?? 0) : 0))
    const calm = (rows: WaitRow[]) => rows.map(row => ({ ...row, waitMinutes: 20 + row.at.minute / 60 }))
    const crowded = (rows: WaitRow[]) => rows.map(row => ({ ...row, waitMinutes: row.waitMinutes + 30 }))
    const today = history(81, names, (_, hour) => 20 + hour).slice(-8)
    const others = (rows: WaitRow[]) => rows.filter(({ pointId }) => pointId !== 'a')
    const heardFrom = (change: typeof calm) => {
      const panel = panelOf([...first, ...today.slice(0, 2)])
      for (const rows of today.slice(2, 4)) observe(panel, change(others(rows)))
      return forecastWait(panel, 'a', timeAt(monday + 80, 12 * 60), 60)?.p50 ?? 0
    }
    expect(heardFrom(crowded)).toBeGreaterThan(heardFrom(calm))
  })

  it('is told by its last open day before it says anything today', () => {
    const panel = panelOf(history(30, ['a'], (_, hour) => hour))
    const early = timeAt(monday + 30, 9 * 60)
    expect(forecastWait(panel, 'a', early, 60)).toEqual(forecastWait(panel, 'a', early, 'day'))
  })
})

it('never foretells less than nothing, and keeps its percentiles in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(240), { minLength: 1, maxLength: 120 }),
      fc.integer({ min: 0, max: 1439 }),
      (waits, minute) => {
        const days = Math.ceil(waits.length / 8)
        const panel = panelOf(history(days, ['a'], (day, hour) => waits[day * 8 + hour - 8] ?? 0))
        for (const horizon of horizons) {
          const band = forecastWait(panel, 'a', timeAt(monday + days - 1, minute), horizon)
          if (!band) throw new Error('no forecast')
          const { p10, p50, p80, p90 } = band
          expect(p10).toBeGreaterThanOrEqual(0)
          expect([p10, p50, p80, p90]).toEqual([p10, p50, p80, p90].sort((a, b) => a - b))
          expect(p90).toBeLessThan(10_000)
        }
      },
    ),
    { numRuns: 60, seed: 7 },
  )
})

it('many rows an hour count no more than one that speaks for the hour', () => {
  const hourly = panelOf(history(40, ['a'], (day, hour) => hour + (day % 4)))
  const dense: WaitRow[][] = history(40, ['a'], (day, hour) => hour + (day % 4)).flatMap(rows =>
    Array.from({ length: 12 }, (_, i) =>
      rows.map(row => ({ ...row, at: timeAt(row.at.day, row.at.minute + 5 * i) })),
    ),
  )
  const target = timeAt(monday + 40, 11 * 60)
  const sparse = forecastWait(hourly, 'a', target, 'day')?.p50 ?? 0
  expect(Math.abs((forecastWait(panelOf(dense), 'a', target, 'day')?.p50 ?? 0) - sparse)).toBeLessThan(1.5)
})
