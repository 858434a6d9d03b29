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
  contradicts,
  outcomeOf,
  sameWith,
  standingOf,
  type VisitWork,
  withAside,
} from '../../../../shared/domain/home-visit/team-work'
import {
  type VisitState,
  type VisitStep,
  visitStates,
  visitSteps,
} from '../../../../shared/schemas/home-visit'
import {
  type TeamOperation,
  type VisitOutcome,
  visitOutcomes,
} from '../../../../shared/schemas/home-visit-route'
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

describe('what two phones of a team note of one visit', () => {
  const arrival: TeamOperation['what'] = { kind: 'arrive', code: '123456' }
  const finish = (outcome: VisitOutcome): TeamOperation['what'] => ({
    kind: 'finish',
    outcome,
    identityChecked: true,
    materials: ['M02'],
    kitSerials: ['K-1'],
  })
  /** As far as one of them came, each note after the one before. */
  const notes = (phone: string, far: number, outcome: VisitOutcome): TeamOperation[] =>
    [{ kind: 'setOut' } as const, arrival, finish(outcome)].slice(0, far).map((what, i) => ({
      operationId: `phone-${phone}-note-000${i}`,
      visitId: 'V1',
      at: '2026-11-25T09:00:00+08:00',
      what,
      ...(i > 0 && { after: `phone-${phone}-note-000${i - 1}` }),
    }))
  const take = (work: VisitWork, operation: TeamOperation): VisitWork => {
    const standing = standingOf(work, operation)
    if (standing.kind === 'next') return { ...work, operations: [...work.operations, operation] }
    if (standing.kind === 'same') return { ...work, same: sameWith(work, operation.operationId, standing.of) }
    return standing.kind === 'known' ? work : withAside(work, operation)
  }
  const anyPhone = (phone: string) =>
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(...visitOutcomes))
      .map(([far, outcome]) => notes(phone, far, outcome))

  it('in whatever order it is sent, and however often: all of it is there, and each step once', () => {
    fc.assert(
      fc.property(anyPhone('A'), anyPhone('B'), fc.array(fc.boolean(), { maxLength: 8 }), (a, b, turns) => {
        const left = { a: [...a], b: [...b] }
        let work: VisitWork = { operations: [] }
        const send = (one: TeamOperation | undefined) => {
          if (one) work = take(take(work, one), one)
        }
        for (const isA of turns) send(isA ? left.a.shift() : left.b.shift())
        for (const one of [...left.a, ...left.b]) send(one)
        const { operations, same = {}, aside = [] } = work
        const kept = [...operations, ...aside].map(({ operationId }) => operationId)
        expect([...kept, ...Object.keys(same)].sort()).toEqual(
          [...a, ...b].map(one => one.operationId).sort(),
        )
        expect(operations.map(({ what }) => what.kind)).toEqual(
          ['setOut', 'arrive', 'finish'].slice(0, Math.max(a.length, b.length)),
        )
        const isContradiction = a.length === 3 && b.length === 3 && outcomeOf(a) !== outcomeOf(b)
        expect(aside).toHaveLength(isContradiction ? 1 : 0)
        for (const one of aside) expect(contradicts(work, one)).toBe(true)
      }),
    )
  })
})
