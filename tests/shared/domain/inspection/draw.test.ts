import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '../../../../shared/domain/calendar'
import { type Drawable, drawHalls, drawWeight, yearDays } from '../../../../shared/domain/inspection/draw'
import '../../../property'

const day = '2026-11-24'
const plan = { day, seed: 'a seed', count: 3, everyDays: 30 }
const hall = (n: number, changes: Partial<Drawable> = {}): Drawable => ({
  pointId: `P-${String(n).padStart(2, '0')}`,
  since: '2026-06-01',
  open: 0,
  ...changes,
})
const halls = (count: number) => Array.from({ length: count }, (_, n) => hall(n))
const anyHalls = fc
  .array(fc.record({ daysAgo: fc.integer({ min: 0, max: 500 }), open: fc.integer({ min: 0, max: 30 }) }), {
    minLength: 1,
    maxLength: 40,
  })
  .map(list => list.map(({ daysAgo, open }, n) => hall(n, { since: addDays(day, -daysAgo), open })))
const anyPlan = fc.record({
  day: fc.constant(day),
  seed: fc.string(),
  count: fc.integer({ min: 1, max: 10 }),
  everyDays: fc.constantFrom(7, 14, 30, 90),
})

describe('halls drawn for an unannounced inspection', () => {
  test('are as many as can be visited, each once', () => {
    const drawn = drawHalls(halls(20), plan)
    expect(drawn).toHaveLength(3)
    expect(new Set(drawn).size).toBe(3)
    expect(drawHalls(halls(2), plan)).toHaveLength(2)
    expect(drawHalls([], plan)).toEqual([])
  })

  test('are the same for the same seed and halls, in whatever order they come, and others for other seeds', () => {
    fc.assert(
      fc.property(anyHalls, anyPlan, (all, one) => {
        expect(drawHalls([...all].reverse(), one)).toEqual(drawHalls(all, one))
      }),
    )
    const draws = Array.from({ length: 20 }, (_, n) =>
      drawHalls(halls(20), { ...plan, seed: `seed ${n}` }).join(),
    )
    expect(new Set(draws).size).toBeGreaterThan(10)
  })

  test('include every hall for which the next draw would be too late, even if that is more than planned', () => {
    fc.assert(
      fc.property(anyHalls, anyPlan, (all, one) => {
        const drawn = drawHalls(all, one)
        const nextDay = addDays(day, one.everyDays)
        const late = all.filter(({ since }) => daysBetween(since, nextDay) > yearDays)
        for (const { pointId } of late) expect(drawn).toContain(pointId)
        expect(drawn.length).toBeGreaterThanOrEqual(Math.min(one.count, all.length))
      }),
    )
  })

  test('leave no hall unseen for a year, draw after draw for three years', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom(14, 30, 60),
        fc.string(),
        (size, count, everyDays, seed) => {
          let now = day
          let all = halls(size).map(one => ({ ...one, since: day }))
          for (let n = 0; n * everyDays < 3 * yearDays; n++, now = addDays(now, everyDays)) {
            for (const { since } of all) expect(daysBetween(since, now)).toBeLessThanOrEqual(yearDays)
            const drawn = drawHalls(all, { day: now, seed: `${seed}${n}`, count, everyDays })
            all = all.map(one => (drawn.includes(one.pointId) ? { ...one, since: now } : one))
            // With room enough for all of them in a year never more are drawn than planned.
            if (size <= count * Math.floor(yearDays / everyDays))
              expect(drawn.length).toBeLessThanOrEqual(count)
          }
        },
      ),
      { numRuns: 25 },
    )
  })

  test('are likelier the longer nobody has been there and the more is open', () => {
    const odds = (changes: Partial<Drawable>) => {
      const all = [hall(0, changes), ...halls(10).slice(1)]
      const draws = Array.from(
        { length: 300 },
        (_, n) => drawHalls(all, { ...plan, count: 1, seed: `${n}` })[0],
      )
      return draws.filter(one => one === 'P-00').length / 300
    }
    const usual = odds({})
    expect(usual).toBeGreaterThan(0.05)
    expect(usual).toBeLessThan(0.16)
    expect(odds({ open: 4 })).toBeGreaterThan(1.5 * usual)
    expect(odds({ since: '2026-01-01' })).toBeGreaterThan(1.3 * usual)
    expect(odds({ since: '2026-11-20' })).toBeLessThan(usual)
  })

  test('a weight is one for a hall just seen, and has a bound for what is open', () => {
    expect(drawWeight(hall(0, { since: day }), day)).toBe(1)
    expect(drawWeight(hall(0, { since: '2026-10-25' }), day)).toBe(2)
    expect(drawWeight(hall(0, { since: day, open: 99 }), day)).toBe(6)
  })
})
