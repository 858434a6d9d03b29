import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openDays, pointsOf } from './hall-day'
import { hall } from './province'
import { committed } from './report'
import { ScenarioError } from './scenario'
import { parseScenario, readScenario } from './scenario-file'
import { summaryOf } from './table'

const good = { name: 'One hall', seed: 1, day: '2026-05-12', points: [hall(1)] }

const folder = 'tests/lab/simulate/scenario'

describe('a scenario', () => {
  it.each(committed)('%s can be run, in all halls of its city or the province', name => {
    const scenario = readScenario(`${folder}/${name}.json`)
    const points = [...pointsOf(scenario).values()].map(({ point }) => point)
    const isProvince = name === 'province-in-summer'
    expect(points).toHaveLength(isProvince ? 67 : 18)
    const changchun = points.slice(0, 18).reduce((sum, { counters }) => sum + counters, 0)
    expect([changchun, openDays(scenario)]).toEqual([70, [scenario.day]])
    expect(scenario.points.filter(({ ordinary }) => ordinary).length).toBeGreaterThanOrEqual(18)
  })

  it('is reported for each committed file that is not only a base', () => {
    const names = readdirSync(folder).map(file => file.replace('.json', ''))
    expect(names.sort()).toEqual([...committed, 'changchun'].sort())
  })

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
    ['a past nobody knows', { ...good, past: 'yesterday' }, 'past: '],
    ['an ordinary day without measure', { ...good, ordinary: { filled: 2 } }, 'ordinary.filled: '],
    ['counters that are all away', { ...good, absences: 1 }, 'absences: '],
    ['an order nobody calls in', { ...good, order: 'random' }, 'order: '],
    ['more old people than people', { ...good, priority: 1.5 }, 'priority: '],
    ['people without any patience', { ...good, patienceMinutes: 0 }, 'patienceMinutes: '],
    ['ways that nothing is known of', { ...good, travelSpread: 3 }, 'travelSpread: '],
    ['words that are hours old', { ...good, feedDelay: 121 }, 'feedDelay: '],
    [
      'words that are hours old at a point',
      { ...good, points: [hall(1, { feedDelay: -1 })] },
      'points.0.feedDelay: ',
    ],
    ['more walk-ins than a city has', { ...good, walkIns: { profileTimes: 21 } }, 'walkIns'],
    ['a closure elsewhere', { ...good, closures: [{ pointId: 'X', from: '10:00' }] }, 'closures: no point X'],
    [
      'a closure that ends before it begins',
      { ...good, closures: [{ pointId: 'T-1', from: '10:00', to: '09:00' }] },
      'closures.0: must end after it begins',
    ],
    [
      'an outage that takes no time',
      { ...good, outages: [{ from: '10:00', to: '10:00' }] },
      'outages.0: must end after it begins',
    ],
    [
      'a party elsewhere',
      { ...good, parties: [{ pointId: 'X', at: '10:00', people: 4 }] },
      'parties: no point X',
    ],
    [
      'a party of nobody',
      { ...good, parties: [{ pointId: 'T-1', at: '10:00', people: 0 }] },
      'parties.0.people: ',
    ],
    [
      'a party of half a person',
      { ...good, parties: [{ pointId: 'T-1', at: '10:00', people: 1.5 }] },
      'parties.0.people: ',
    ],
  ])('with %s is refused in plain words', (_, scenario, words) => {
    expect(() => parseScenario(scenario)).toThrow(ScenarioError)
    expect(() => parseScenario(scenario)).toThrow(words)
  })

  it('of a point that is none of ours needs what we do not know', () => {
    const scenario = parseScenario({ ...good, points: [{ pointId: 'NEW' }] })
    expect(() => pointsOf(scenario)).toThrow('NEW is none of ours')
  })
})

describe("a scenario's file", () => {
  const base = {
    ...good,
    bookings: { filled: 0.4, elsewhere: 0.1 },
    points: [hall(1, { filled: 0.3, walkIns: { profileTimes: 2 } }), hall(2)],
  }
  const read = (changes: object) => {
    const folder = mkdtempSync(join(tmpdir(), 'scenario-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, 'base.json'), JSON.stringify(base))
    writeFileSync(join(folder, 'day.json'), JSON.stringify({ base: 'base.json', ...changes }))
    return readScenario(join(folder, 'day.json'))
  }

  it('on a base says what differs; what the base says of demand was ordinary', () => {
    const scenario = read({
      name: 'A full day',
      bookings: { filled: 0.9 },
      points: [{ pointId: 'T-1', filled: 1 }, hall(3)],
    })
    expect(scenario).toMatchObject({
      name: 'A full day',
      day: good.day,
      bookings: { filled: 0.9, elsewhere: 0.1 },
      ordinary: { filled: 0.4, walkIns: { profileTimes: 1 } },
    })
    const [first, second, third] = scenario.points
    expect(first).toMatchObject({
      counters: 4,
      filled: 1,
      walkIns: { profileTimes: 2 },
      ordinary: { filled: 0.3, walkIns: { profileTimes: 2 } },
    })
    expect([second?.ordinary, third?.pointId]).toEqual([{}, 'T-3'])
  })

  it.each([
    ['a base elsewhere', { base: '../base.json' }, 'base: '],
    ['a base that is not there', { base: 'nowhere.json' }, 'nowhere.json'],
    ['itself for a base', { base: 'day.json' }, 'base: '],
    ['points that are none', { points: 4 }, 'points: '],
    ['a point that is none', { points: [4] }, 'points.2: '],
    ['a point twice', { points: [hall(1), hall(1)] }, 'T-1 is there twice'],
  ])('with %s is refused in plain words', (_, changes, words) => {
    expect(() => read(changes)).toThrow(ScenarioError)
    expect(() => read(changes)).toThrow(words)
  })
})

it('the report shows all days in one table, by what their own tables say', () => {
  const section = (name: string, product: string) =>
    `${name}: 2026-05-12, 18 points\n\n| policy | door to counter, min | against none |\n| none | 40.0 | 0.0 % |\n| product | ${product} | -10.0 % |`
  const lines = summaryOf([section('A full day', '36.0'), section('A calm day', '20.0'), '']).split('\n')
  expect(lines.slice(2)).toEqual([
    '| A full day | 40.0 |  | 36.0 |  | -10.0 % |  |  |',
    '| A calm day | 40.0 |  | 20.0 |  | -10.0 % |  |  |',
  ])
})
