import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMinutes, dayOf } from '../../../../shared/domain/calendar'
import {
  type Counted,
  figuresOf,
  tallyOfReceipt,
  tallyOfStep,
  type Waiting,
  weekOf,
  withEarlier,
} from '../../../../shared/domain/home-visit/figure'
import { isOpen, nextState } from '../../../../shared/domain/home-visit/step'
import {
  type VisitClass,
  type VisitState,
  type VisitStep,
  visitClasses,
  visitSteps,
} from '../../../../shared/schemas/home-visit'
import { type VisitTally, visitCounts, type WeekTally } from '../../../../shared/schemas/home-visit-figure'
import '../../../property'

const counties = ['220102', '220103'] as const
const reasons = ['notInClass', 'notMobile']

interface Made {
  visitClass: VisitClass
  divisionCode: string
  visit: Counted
  /** With the reason, where it was refused. */
  steps: { state: VisitState; at: string; reason: string }[]
}

const anyVisit = fc.record({
  visitClass: fc.constantFrom(...visitClasses),
  divisionCode: fc.constantFrom(...counties),
  persons: fc.integer({ min: 1, max: 40 }),
  createdAt: fc
    .integer({ min: 0, max: 20 * 1440 })
    .map(after => addMinutes('2026-11-02T08:00:00+08:00', after)),
  steps: fc.array(
    fc.record({
      step: fc.constantFrom(...visitSteps),
      after: fc.integer({ min: 1, max: 3000 }),
      reason: fc.constantFrom(...reasons),
    }),
    { maxLength: 40 },
  ),
})
type AnyVisit = typeof anyVisit extends fc.Arbitrary<infer V> ? V : never

/** As the table keeps them: each step adds to the numbers of its week. */
function kept(visits: readonly AnyVisit[]): { rows: WeekTally[]; made: Made[] } {
  const rows = new Map<string, WeekTally>()
  const add = (place: Pick<WeekTally, 'visitClass' | 'divisionCode'>, at: string, tally: VisitTally) => {
    const week = weekOf(dayOf(at))
    const key = `${week} ${place.divisionCode} ${place.visitClass}`
    const row: WeekTally = rows.get(key) ?? { week, ...place }
    rows.set(key, row)
    for (const name of visitCounts) row[name] = (row[name] ?? 0) + (tally[name] ?? 0)
    row.refused ??= {}
    for (const [reason, count] of Object.entries(tally.refused ?? {}))
      row.refused[reason] = (row.refused[reason] ?? 0) + count
  }
  const made = visits.map(({ visitClass, divisionCode, persons, createdAt, steps }) => {
    const place = { visitClass, divisionCode }
    const history: Made['steps'] = [{ state: 'received', at: createdAt, reason: '' }]
    let visit: Counted = {
      ...{ state: 'received', persons, createdAt },
      ...{ answerBy: addMinutes(createdAt, 720), history: [] },
    }
    add(place, createdAt, tallyOfReceipt(visit))
    let at = createdAt
    for (const { step, after, reason } of steps) {
      const to = nextState(visit.state, step as VisitStep)
      if (!to) continue
      at = addMinutes(at, after)
      add(place, at, tallyOfStep({ ...visit, history }, { to, at, reason }))
      history.push({ state: to, at, reason })
      visit = { ...visit, state: to }
    }
    return { ...place, visit, steps: history }
  })
  return { rows: [...rows.values()], made }
}

/** As they are read for a span: its weeks and those after it, and before them only who waits. */
function asRead(rows: readonly WeekTally[]): WeekTally[] {
  const waiting = new Map<string, Waiting>()
  for (const { divisionCode, visitClass, waiting: more = 0 } of rows) {
    const key = `${divisionCode} ${visitClass}`
    const before = waiting.get(key)?.waiting ?? 0
    waiting.set(key, { divisionCode, visitClass, waiting: before + more })
  }
  return withEarlier(
    [...waiting.values()],
    rows.filter(({ week }) => week >= weekOf(from)),
  )
}

const [from, until] = ['2026-11-09', '2026-11-29']
const isIn = (at: string) => dayOf(at) >= from && dayOf(at) <= until
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)

/** Counted again from what became of each request, step by step. */
function recount(made: readonly Made[]) {
  const persons = ({ visit }: Made) => visit.persons ?? 1
  const firstAnswer = ({ steps }: Made) =>
    steps.find(({ state }) => ['approved', 'moreNeeded', 'refused'].includes(state))
  const answered = made.filter(one => isIn(firstAnswer(one)?.at ?? ''))
  const stateAtEnd = ({ steps }: Made) => steps.filter(({ at }) => dayOf(at) <= until).at(-1)?.state
  const steps = (state: VisitState) =>
    sum(made.map(one => one.steps.filter(step => step.state === state && isIn(step.at)).length))
  const refusals = made.flatMap(one => {
    const first = one.steps.find(
      (step, i) => step.state === 'refused' && one.steps[i - 1]?.state === 'secondLook',
    )
    return first && isIn(first.at) ? [first.reason] : []
  })
  return {
    asked: sum(made.filter(({ visit }) => isIn(visit.createdAt)).map(persons)),
    served: sum(
      made.filter(one => one.steps.some(({ state, at }) => state === 'done' && isIn(at))).map(persons),
    ),
    waiting: sum(
      made
        .filter(one => {
          const state = stateAtEnd(one)
          return state !== undefined && isOpen(state)
        })
        .map(persons),
    ),
    requests: made.filter(({ visit }) => isIn(visit.createdAt)).length,
    answered: answered.length,
    inTime: answered.filter(one => (firstAnswer(one)?.at ?? '') <= one.visit.answerBy).length,
    cancelled: steps('cancelled'),
    appealed: steps('appealed'),
    refusals,
  }
}

describe('the figures of a campaign', () => {
  it('are those that counting every request again would give, whole, by class, county and week', () => {
    fc.assert(
      fc.property(fc.array(anyVisit, { maxLength: 25 }), visits => {
        const { rows, made } = kept(visits)
        const figures = figuresOf(asRead(rows), { from, until })
        const { refusals, ...again } = recount(made)
        expect(figures.total).toMatchObject(again)
        for (const { visitClass, ...one } of figures.byClass) {
          const { refusals: _, ...own } = recount(made.filter(visit => visit.visitClass === visitClass))
          expect(one).toMatchObject(own)
        }
        for (const name of ['asked', 'served', 'answered', 'cancelled'] as const)
          expect(sum(figures.byWeek.map(week => week[name]))).toBe(figures.total[name])
        for (const name of ['asked', 'served', 'waiting'] as const)
          expect(sum(figures.byDivision.map(one => one[name]))).toBe(figures.total[name])
        expect(figures.byWeek.at(-1)?.waiting).toBe(figures.total.waiting)
        expect(
          figures.refusals.flatMap(({ reason, count }) => Array<string>(count).fill(reason)).sort(),
        ).toEqual(refusals.sort())
      }),
    )
  })

  it('name every week of the span, and leave unknown what nobody has been answered', () => {
    const { rows } = kept([
      {
        visitClass: 'unit',
        divisionCode: '220102',
        persons: 26,
        createdAt: '2026-11-10T09:00:00+08:00',
        steps: [],
      },
    ])
    const figures = figuresOf(rows, { from, until })
    expect(figures.byWeek.map(({ week, asked, waiting }) => [week, asked, waiting])).toEqual([
      ['2026-11-09', 26, 26],
      ['2026-11-16', 0, 26],
      ['2026-11-23', 0, 26],
    ])
    expect(figures.total.responseHours).toBeUndefined()
  })

  it('count hours from the receipt to the first answer', () => {
    const { rows } = kept([
      {
        ...{
          visitClass: 'disabled',
          divisionCode: '220102',
          persons: 1,
          createdAt: '2026-11-10T09:00:00+08:00',
        },
        steps: [{ step: 'approve', after: 90, reason: '' }],
      },
    ])
    expect(figuresOf(rows, { from, until }).total).toMatchObject({
      responseHours: 1.5,
      answered: 1,
      inTime: 1,
    })
  })
})
