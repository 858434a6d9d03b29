import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isOpen,
  nextState,
  type OnItsWay,
  settled,
  stepProblem,
  stepsFor,
  type Taker,
  undecided,
} from '../../../../shared/domain/home-visit/step'
import {
  type VisitState,
  type VisitStep,
  visitStates,
  visitSteps,
} from '../../../../shared/schemas/home-visit'
import '../../../property'

const takers: Taker[] = ['owner', 'reviewer', 'planner', 'team', 'staff']

/** Walks a request from its receipt, a step a taker may take at a time. */
function walk(steps: { step: VisitStep; taker: Taker }[]): { visit: OnItsWay; path: VisitState[] } {
  let visit: OnItsWay = { state: 'received' }
  const path: VisitState[] = ['received']
  for (const { step, taker } of steps) {
    if (stepProblem(visit, step, taker)) continue
    const state = nextState(visit.state, step)
    if (!state) continue
    visit = { state, appealedAt: step === 'appeal' ? 'once' : visit.appealedAt }
    path.push(state)
  }
  return { visit, path }
}
const anySteps = fc.array(
  fc.record({ step: fc.constantFrom(...visitSteps), taker: fc.constantFrom(...takers) }),
  { maxLength: 60 },
)

describe('the way of a request', () => {
  it('leads from the receipt to the certificate in hand', () => {
    const way = [
      ['approve', 'reviewer', 'approved'],
      ['schedule', 'planner', 'scheduled'],
      ['setOut', 'team', 'onTheWay'],
      ['complete', 'team', 'done'],
      ['post', 'team', 'posted'],
      ['rate', 'owner', 'rated'],
    ] as const
    let state: VisitState = 'received'
    for (const [step, taker, to] of way) {
      expect(stepProblem({ state }, step, taker), step).toBeUndefined()
      expect(nextState(state, step)).toBe(to)
      state = to
    }
  })

  it.each([
    ['received', 'refuse', 'secondLook'],
    ['secondLook', 'refuse', 'refused'],
    ['secondLook', 'approve', 'approved'],
    ['refused', 'appeal', 'appealed'],
    ['appealed', 'approve', 'approved'],
    ['appealed', 'refuse', 'refused'],
    ['received', 'askMore', 'moreNeeded'],
    ['moreNeeded', 'supply', 'received'],
    ['onTheWay', 'missAtHome', 'notAtHome'],
    ['notAtHome', 'tryAgain', 'approved'],
    ['onTheWay', 'askMoreAtHome', 'moreNeeded'],
    ['scheduled', 'unschedule', 'approved'],
    ['done', 'deliver', 'delivered'],
  ] as const)('of what is %s, %s makes %s', (from, step, to) => {
    expect(nextState(from, step)).toBe(to)
  })

  it('can be left from every state before the visit is done, by its owner and for him', () => {
    for (const state of visitStates) {
      const may = stepsFor({ state }, 'owner').includes('cancel')
      expect(may, state).toBe(!settled.some(one => one === state))
      expect(stepsFor({ state }, 'staff').includes('cancel'), state).toBe(may)
    }
  })

  it('lets an owner decide nothing of what is the office’s, and a team nothing before it is sent', () => {
    for (const state of visitStates) {
      for (const step of ['approve', 'refuse', 'schedule', 'complete', 'deliver'] as const)
        expect(stepProblem({ state }, step, 'owner'), `${step} of ${state}`).toBe('notThisStep')
      if (undecided.some(one => one === state)) expect(stepsFor({ state }, 'team')).toEqual([])
    }
  })

  it('hears an appeal once', () => {
    expect(stepProblem({ state: 'refused' }, 'appeal', 'owner')).toBeUndefined()
    expect(stepProblem({ state: 'refused', appealedAt: '2026-11-24' }, 'appeal', 'owner')).toBe('notThisStep')
  })

  it('whatever anybody tries: refused only after a second look, visited only after a yes, over is over', () => {
    fc.assert(
      fc.property(anySteps, steps => {
        const { visit, path } = walk(steps)
        const stateBefore = (state: VisitState) => path[path.indexOf(state) - 1]
        if (path.includes('refused')) expect(path).toContain('secondLook')
        if (path.includes('scheduled')) expect(path.slice(0, path.indexOf('scheduled'))).toContain('approved')
        if (path.includes('onTheWay')) expect(stateBefore('onTheWay')).toBe('scheduled')
        if (path.includes('done')) expect(stateBefore('done')).toBe('onTheWay')
        if (path.includes('rated')) expect(['delivered', 'posted']).toContain(stateBefore('rated'))
        expect(path.filter(state => state === 'appealed').length).toBeLessThanOrEqual(1)
        const end = path.indexOf('cancelled')
        if (end >= 0) expect(path.slice(end)).toEqual(['cancelled'])
        expect(isOpen(visit.state)).toBe(!settled.some(one => one === visit.state))
      }),
    )
  })

  it('every state can be reached', () => {
    const reached = new Set<VisitState>(['received'])
    for (let known = 0; known < reached.size; ) {
      known = reached.size
      for (const state of [...reached])
        for (const step of visitSteps) {
          const to = nextState(state, step)
          if (to) reached.add(to)
        }
    }
    expect([...reached].sort()).toEqual([...visitStates].sort())
  })
})
