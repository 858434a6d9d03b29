import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { services } from '../../../../shared/content/services'
import { nextStep } from '../../../../shared/domain/guidance/next-step'
import { isPlaced } from '../../../../shared/domain/guidance/plan'
import { modelWay, wayThrough } from '../../../../shared/domain/guidance/way'
import { Cell, type HallPlan, type Step } from '../../../../shared/schemas/hall-plan'
import { largeHall, serviceOf, without } from './hall'

const renewal = [serviceOf('PP-RENEW')]
const told = (steps: Step[]) => steps.map(({ zone }) => zone)
const stepAt = (steps: Step[], zone: string) => steps.find(step => step.zone === zone)

/** The counters one floor up. */
function upstairs(plan: HallPlan, ...ways: ('lift' | 'stairs')[]): HallPlan {
  const [ground] = plan.floors
  if (!ground) throw new Error('no floor')
  const above: string[] = ['citizenCounter', 'payment', 'collection', 'waiting', 'accessible', 'priority']
  const on = (isAbove: boolean): Cell[][] =>
    ground.cells.map((row, i) =>
      row.map((cell, j) => {
        if (i === 2 && j < ways.length) return ways[j] ?? ''
        return above.includes(cell) === isAbove ? cell : ''
      }),
    )
  return {
    ...plan,
    floors: [
      { floor: 1, cells: on(false) },
      { floor: 2, cells: on(true) },
    ],
  }
}

describe('the way of an errand', () => {
  test('is the numbered steps of the service, with the counters that take it', () => {
    const { steps, lacks } = wayThrough(renewal, largeHall())
    expect(told(steps)).toEqual([
      'guidance',
      'photo',
      'form',
      'ticket',
      'waiting',
      'citizenCounter',
      'payment',
      'collection',
    ])
    expect(steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(stepAt(steps, 'citizenCounter')).toEqual({
      number: 6,
      zone: 'citizenCounter',
      does: ['citizenCounter'],
      floor: 1,
      counters: [1, 2, 3, 4, 5, 6],
    })
    expect(stepAt(steps, 'payment')?.counters).toEqual([11])
    expect(lacks).toEqual([])
  })

  test('names only the counters that take it', () => {
    const plan = largeHall()
    for (const counter of plan.counters)
      if (counter.zone === 'citizenCounter')
        counter.services = counter.number <= 2 ? ['PP-NEW'] : ['PP-RENEW', 'HM-PASS-NEW']
    expect(stepAt(wayThrough(renewal, plan).steps, 'citizenCounter')?.counters).toEqual([3, 4, 5, 6])
  })

  test('of two services is one way; where one counter takes both, it is named', () => {
    const plan = largeHall()
    const both = [serviceOf('PP-RENEW'), serviceOf('QY-RECORD')]
    for (const counter of plan.counters)
      if (counter.number === 4) counter.services = ['PP-RENEW', 'QY-RECORD']
      else if (counter.zone === 'citizenCounter')
        counter.services = [counter.number < 4 ? 'PP-RENEW' : 'QY-RECORD']
    const { steps } = wayThrough(both, plan)
    expect(steps.filter(({ zone }) => zone === 'ticket')).toHaveLength(1)
    expect(stepAt(steps, 'citizenCounter')?.counters).toEqual([4])
    plan.counters = plan.counters.filter(({ number }) => number !== 4)
    expect(stepAt(wayThrough(both, plan).steps, 'citizenCounter')?.counters).toEqual([1, 2, 3, 5, 6])
  })

  test.each([
    ['photo', undefined],
    ['form', 'guidance'],
    ['ticket', 'guidance'],
    ['waiting', undefined],
    ['payment', 'citizenCounter'],
    ['collection', 'citizenCounter'],
  ] as const)('without %s it says so, and where instead: %s', (zone, instead) => {
    const { steps, lacks } = wayThrough(renewal, without(largeHall(), zone))
    expect(lacks).toEqual([{ zone, ...(instead && { instead }) }])
    expect(told(steps)).not.toContain(zone)
    if (instead) expect(stepAt(steps, instead)?.does).toContain(zone)
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_, i) => i + 1))
  })

  test('of a resident of Taiwan leads to the counters for citizens where there are no others', () => {
    const { steps, lacks } = wayThrough([serviceOf('TB-5Y')], without(largeHall(), 'residentCounter'))
    expect(stepAt(steps, 'citizenCounter')?.does).toEqual(['residentCounter'])
    expect(lacks).toEqual([{ zone: 'residentCounter', instead: 'citizenCounter' }])
  })

  test('in a wheelchair leads to a low counter, else to the accessible one', () => {
    const plan = largeHall()
    expect(stepAt(wayThrough(renewal, plan, { wheelchair: true }).steps, 'accessible')).toMatchObject({
      does: ['citizenCounter'],
      counters: [15],
    })
    const low = {
      ...plan,
      counters: plan.counters.map(one => (one.number === 5 ? { ...one, low: true } : one)),
    }
    expect(stepAt(wayThrough(renewal, low, { wheelchair: true }).steps, 'citizenCounter')?.counters).toEqual([
      5,
    ])
    const neither = without(plan, 'accessible')
    expect(
      stepAt(wayThrough(renewal, neither, { wheelchair: true }).steps, 'citizenCounter')?.counters,
    ).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('of somebody old leads to the priority counter, unless that takes something else', () => {
    const plan = largeHall()
    expect(stepAt(wayThrough(renewal, plan, { priority: true }).steps, 'priority')?.counters).toEqual([14])
    const other = {
      ...plan,
      counters: plan.counters.map(one => (one.number === 14 ? { ...one, services: ['PP-NEW'] } : one)),
    }
    expect(told(wayThrough(renewal, other, { priority: true }).steps)).toContain('citizenCounter')
  })

  test.each([
    [['lift', 'stairs'], {}, 'lift'],
    [['stairs'], {}, 'stairs'],
    [['stairs'], { wheelchair: true }, 'help'],
    [['lift'], { wheelchair: true }, 'lift'],
    [[], {}, 'help'],
  ] as const)('to another floor with %j, %j: by %s', (ways, who, by) => {
    const { steps } = wayThrough(renewal, upstairs(largeHall(), ...ways), who)
    expect(steps.map(({ floor, by }) => [floor, by])).toEqual([
      [1, undefined],
      [1, undefined],
      [1, undefined],
      [1, undefined],
      [2, by],
      [2, undefined],
      [2, undefined],
      [2, undefined],
    ])
  })

  test('where nobody has said how the hall is has neither floors nor counters', () => {
    const { steps, lacks } = modelWay(renewal)
    expect(told(steps)).toEqual(renewal[0]?.way.zones)
    expect(steps.every(step => step.floor === undefined && step.counters.length === 0)).toBe(true)
    expect(lacks).toEqual([])
  })
})

describe('of every service and through whatever hall', () => {
  const hall = fc.subarray(Cell.options.filter(one => one !== '')).map(gone => without(largeHall(), ...gone))
  const errands = fc.subarray(services, { minLength: 1, maxLength: 3 })

  test('every task is done at a step or lacking, and every step is somewhere', () => {
    fc.assert(
      fc.property(errands, hall, fc.boolean(), fc.boolean(), (some, plan, wheelchair, priority) => {
        const { steps, lacks } = wayThrough(some, plan, { wheelchair, priority })
        const done = steps.flatMap(({ does }) => does)
        const nowhere = lacks.filter(({ instead }) => !instead).map(({ zone }) => zone)
        const asked = new Set(some.flatMap(({ way }) => way.zones))
        expect([...done, ...nowhere].sort()).toEqual([...asked].sort())
        for (const step of steps) {
          expect(isPlaced(plan, step.zone)).toBe(true)
          expect(step.floor).toBe(1)
        }
        for (const { zone, instead } of lacks) {
          expect(isPlaced(plan, zone)).toBe(false)
          if (instead) expect(isPlaced(plan, instead)).toBe(true)
        }
        expect(steps.map(({ number }) => number)).toEqual(steps.map((_, i) => i + 1))
      }),
    )
  })

  test.each(services.map(({ code }) => code))('%s goes through a complete hall in its own order', code => {
    const { steps, lacks } = wayThrough([serviceOf(code)], largeHall())
    expect(told(steps)).toEqual(serviceOf(code).way.zones)
    expect(lacks).toEqual([])
  })
})

describe('what comes next', () => {
  const { steps } = wayThrough(renewal, largeHall())

  test('is the first step, and once checked in to wait for the number', () => {
    expect(nextStep(steps, false)?.zone).toBe('guidance')
    expect(nextStep(steps, true)?.zone).toBe('waiting')
  })

  test('is the counter where there is nowhere to wait, and nothing where the machine did it all', () => {
    expect(nextStep(wayThrough(renewal, without(largeHall(), 'waiting')).steps, true)?.zone).toBe(
      'citizenCounter',
    )
    expect(nextStep([], false)).toBeUndefined()
  })
})
