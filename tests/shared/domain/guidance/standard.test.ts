import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import {
  assessmentGroups,
  assessmentItems,
  methodNames,
} from '../../../../shared/content/guidance/assessment'
import { modelCells } from '../../../../shared/content/guidance/model'
import { norms } from '../../../../shared/content/guidance/norms'
import { zones } from '../../../../shared/content/guidance/zones'
import { areasOf, planProblem } from '../../../../shared/domain/guidance/plan'
import {
  demandOf,
  missingZones,
  modelPlan,
  sizeOf,
  zonesOfWays,
} from '../../../../shared/domain/guidance/standard'
import {
  AssessmentItem,
  HallSize,
  HallZone,
  Norm,
  SignLanguage,
  ZoneStandard,
} from '../../../../shared/schemas/guidance'
import { HallPlan } from '../../../../shared/schemas/hall-plan'
import { languages } from '../../../../shared/vocabulary/language'
import { allZones, serviceOf } from './hall'

const sizes = HallSize.options

describe('the standard', () => {
  test('has the twenty zones, each once, numbered from Z01 to Z20', () => {
    for (const zone of zones) v.assert(ZoneStandard, zone)
    expect(zones.map(({ zone }) => zone).sort()).toEqual([...HallZone.options].sort())
    expect(zones.map(({ number }) => number).sort()).toEqual(
      Array.from({ length: 20 }, (_, i) => `Z${String(i + 1).padStart(2, '0')}`),
    )
  })

  test('names every zone in the four languages of signs, each in its own letters', () => {
    const scripts = {
      'zh-CN': /^[\p{Script=Han}\d]+$/u,
      ko: /\p{Script=Hangul}/u,
      en: /^[A-Za-z0-9 ,–-]+$/,
      ru: /\p{Script=Cyrillic}/u,
    }
    for (const language of SignLanguage.options)
      expect(zones.filter(({ name }) => !scripts[language].test(name[language]))).toEqual([])
  })

  test('rests on norms that it names, and says of each how far it may be trusted', () => {
    for (const norm of norms) v.assert(Norm, norm)
    const known = norms.map(({ code }) => code)
    expect(zones.flatMap(zone => zone.norms).filter(code => !known.includes(code))).toEqual([])
    // What no source asks for is a proposal of our own, and is never shown as certain.
    const unfounded = zones.filter(zone => zone.norms.length === 0)
    expect(unfounded.length).toBeGreaterThan(10)
    expect(unfounded.every(({ evidence }) => evidence.confidence === 'low')).toBe(true)
    expect(zones.find(({ zone }) => zone === 'accessible')).toMatchObject({
      from: 'small',
      norms: ['barrierFree'],
      evidence: { confidence: 'high' },
    })
  })

  test('judges by 37 items of six groups that make a hundred points', () => {
    for (const item of assessmentItems) v.assert(AssessmentItem, item)
    expect(assessmentItems.map(({ code }) => code)).toEqual(
      Array.from({ length: 37 }, (_, i) => `A${String(i + 1).padStart(2, '0')}`),
    )
    const points = (group: string) =>
      assessmentItems.filter(item => item.group === group).reduce((sum, item) => sum + item.points, 0)
    for (const group of assessmentGroups)
      expect([group.code, points(group.code)]).toEqual([group.code, group.points])
    expect(assessmentGroups.reduce((sum, group) => sum + group.points, 0)).toBe(100)
    expect(assessmentItems.filter(({ severity }) => severity === 'blocker')).toHaveLength(11)
    for (const language of languages)
      expect(
        assessmentItems.filter(
          ({ text, methods }) => !text[language] || methods.some(one => !methodNames[one][language]),
        ),
      ).toEqual([])
  })

  test.each([
    [1, 'small'],
    [3, 'small'],
    [4, 'medium'],
    [7, 'medium'],
    [8, 'large'],
    [14, 'large'],
  ] as const)('a hall of %i counters is %s', (counters, size) => expect(sizeOf({ counters })).toBe(size))

  test('asks more of a larger hall, and recommends what only the next size needs', () => {
    const demands = (from: HallSize) => sizes.map(size => demandOf({ from }, size))
    expect(demands('small')).toEqual(['required', 'required', 'required'])
    expect(demands('medium')).toEqual(['recommended', 'required', 'required'])
    expect(demands('large')).toEqual(['none', 'recommended', 'required'])
  })
})

describe.each(sizes)('the model of a %s hall', size => {
  const plan = modelPlan(size, allZones, modelCells)
  const floor = plan.floors[0] ?? { floor: 1, cells: [] }
  const at = (row: number, column: number) => floor.cells[row]?.[column]

  test('is a plan that could be confirmed, once somebody has seen that the hall is so', () => {
    v.assert(HallPlan, plan)
    expect(planProblem(plan, true)).toBeUndefined()
    expect(plan.counters).toEqual([])
  })

  test('has every zone the standard requires, in one piece', () => {
    expect(missingZones(plan, allZones, zones)).toEqual([])
    const areas = areasOf(floor).map(({ cell }) => cell)
    expect(areas.filter((cell, i) => areas.indexOf(cell) !== i)).toEqual([])
  })

  test('leads from the door to each of them without walking through another', () => {
    const walkable = ['', 'entrance', 'ramp', 'lift', 'stairs']
    const steps = (row: number, column: number): [number, number][] => [
      [row, column + 1],
      [row, column - 1],
      [row + 1, column],
      [row - 1, column],
    ]
    const door = floor.cells.flatMap((line, row) =>
      line.flatMap((cell, column) => (cell === 'entrance' ? [[row, column] as [number, number]] : [])),
    )
    const reached = new Set<string>()
    const queue = [...door]
    for (let here = queue.pop(); here; here = queue.pop()) {
      if (reached.has(String(here))) continue
      reached.add(String(here))
      if (walkable.includes(at(...here) ?? '#')) queue.push(...steps(...here))
    }
    const beside = areasOf(floor).filter(({ cells }) => !cells.some(cell => reached.has(String(cell))))
    expect(beside.map(({ cell }) => cell)).toEqual([])
  })

  test('leaves out the counters of what the hall does not take', () => {
    const taken = zonesOfWays([serviceOf('PP-RENEW'), serviceOf('PP-NEW')], allZones)
    const without = modelPlan(size, taken, modelCells)
    const drawn = without.floors.flatMap(({ cells }) => cells.flat())
    expect(drawn).not.toContain('foreignerCounter')
    expect(drawn).not.toContain('residentCounter')
    expect(drawn).toContain('citizenCounter')
    expect(missingZones(without, taken, zones)).toEqual([])
  })
})

test('a plan is told which required zones it has not', () => {
  const plan = modelPlan('small', allZones, modelCells)
  expect(missingZones({ ...plan, size: 'medium' }, allZones, zones).sort()).toEqual(
    ['baby', 'copy', 'courier', 'duty', 'foreignerCounter', 'interview', 'machine', 'residentCounter'].sort(),
  )
})
