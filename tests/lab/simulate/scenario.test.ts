import { describe, expect, it } from 'vitest'
import { pointsOf } from './hall-day'
import { hall } from './province'
import { withResults } from './report'
import { parseScenario, readScenario, ScenarioError } from './scenario'

const good = { name: 'One hall', seed: 1, day: '2026-05-12', points: [hall(1)] }

describe('a scenario', () => {
  it.each(['ordinary-weekday-changchun', 'first-day-after-spring-festival', 'feed-fails-at-ten'])(
    '%s can be run, with 18 halls and 70 counters',
    name => {
      const scenario = readScenario(`tests/lab/simulate/scenario/${name}.json`)
      const points = [...pointsOf(scenario).values()].map(({ point }) => point)
      expect(points).toHaveLength(18)
      expect(points.reduce((sum, { counters }) => sum + counters, 0)).toBe(70)
    },
  )

  it.each([
    ['an unknown key', { ...good, speed: 2 }, 'speed: unknown key'],
    [
      'an unknown key of a point',
      { ...good, points: [{ ...hall(1), windows: 3 }] },
      'points.0.windows: unknown key',
    ],
    ['a share above one', { ...good, noShow: 1.2 }, 'noShow: '],
    ['no points', { ...good, points: [] }, 'points: '],
    ['a point twice', { ...good, points: [hall(1), hall(1)] }, 'points: T-1 is there twice'],
    [
      'an outage elsewhere',
      { ...good, outages: [{ pointId: 'X', from: '10:00', to: '11:00' }] },
      'outages: no point X',
    ],
    ['a day that is none', { ...good, day: '2026-02-30' }, 'day: '],
  ])('with %s is refused in plain words', (_, scenario, words) => {
    expect(() => parseScenario(scenario)).toThrow(ScenarioError)
    expect(() => parseScenario(scenario)).toThrow(words)
  })

  it('of a point that is none of ours needs what we do not know', () => {
    const scenario = parseScenario({ ...good, points: [{ pointId: 'NEW' }] })
    expect(() => pointsOf(scenario)).toThrow('NEW is none of ours')
  })
})

describe('the report', () => {
  it('rewrites what stands between its marks, and only that', () => {
    const readme = 'before\n<!-- report -->\nold\n<!-- /report -->\nafter'
    expect(withResults(readme, 'new')).toBe('before\n<!-- report -->\nnew\n<!-- /report -->\nafter')
    expect(() => withResults('without marks', 'new')).toThrow()
  })
})
