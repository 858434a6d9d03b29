import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  byUrgency,
  escalatedTo,
  escalationsOf,
  isOverdue,
  waitsFor,
} from '../../../../shared/domain/inspection/escalation'
import {
  defaultDueOn,
  isDueOnAllowed,
  type Judge,
  levels,
  stepProblem,
  stepped,
} from '../../../../shared/domain/inspection/finding'
import {
  type Finding,
  type FindingAct,
  type FindingStep,
  InspectionLevel,
} from '../../../../shared/schemas/inspection'
import '../../../property'

const openedOn = '2026-11-02'
const finding = (changes: Partial<Finding> = {}): Finding => ({
  findingId: 'inspection-000001.A10',
  pointId: 'CC-03',
  item: 'A10',
  inspectionId: 'inspection-000001',
  severity: 'blocker',
  level: 'city',
  foundBy: 'S-CITY',
  openedOn,
  dueOn: '2026-11-05',
  state: 'open',
  steps: [],
  ...changes,
})
const judge = (level: InspectionLevel, staffId = `S-${level}`): Judge => ({ staffId, level })
const step = (act: FindingAct, day: string, by = 'S-HALL'): FindingStep => ({
  requestId: `request-${act}`,
  act,
  at: `${day}T10:00:00+08:00`,
  by,
})

describe('a finding', () => {
  test('is mended in three days when it is serious, a fortnight or a month when it is not', () => {
    expect(defaultDueOn('blocker', openedOn, {})).toBe('2026-11-05')
    expect(defaultDueOn('major', openedOn, {})).toBe('2026-11-16')
    expect(defaultDueOn('minor', openedOn, {})).toBe('2026-12-02')
  })

  test.each([
    ['2026-11-01', false],
    ['2026-11-02', true],
    ['2027-01-01', true],
    ['2027-01-02', false],
  ])('may be due on %s: %s', (dueOn, allowed) => expect(isDueOnAllowed(dueOn, openedOn, {})).toBe(allowed))

  test('goes from the hall to whoever looks again, and is closed or open again', () => {
    const answered = stepped(finding(), step('answer', '2026-11-04'))
    expect(answered).toMatchObject({ state: 'answered', dueOn: '2026-11-14' })
    expect(waitsFor(answered)).toBe('city')
    expect(stepped(answered, step('close', '2026-11-06', 'S-CITY')).state).toBe('closed')
    const again = stepped(answered, step('reopen', '2026-11-06', 'S-CITY'), '2026-11-12')
    expect(again).toMatchObject({ state: 'open', dueOn: '2026-11-12' })
    expect(again.steps.map(({ act }) => act)).toEqual(['answer', 'reopen'])
    expect(stepped(answered, step('reopen', '2026-11-06', 'S-CITY')).dueOn).toBe('2026-11-09')
  })

  test.each<[FindingAct, Finding['state'], InspectionLevel, string | undefined]>([
    ['answer', 'open', 'hall', undefined],
    ['answer', 'answered', 'hall', 'findingState'],
    ['answer', 'closed', 'hall', 'findingState'],
    ['close', 'answered', 'county', 'findingNotYours'],
    ['close', 'answered', 'city', undefined],
    ['close', 'answered', 'province', undefined],
    ['close', 'open', 'province', 'findingState'],
    ['reopen', 'closed', 'city', undefined],
    ['uphold', 'appealed', 'city', 'findingNotYours'],
    ['uphold', 'appealed', 'province', undefined],
    ['dismiss', 'open', 'province', 'findingState'],
  ])('%s of one that is %s by the %s: %s', (act, state, level, problem) =>
    expect(stepProblem(finding({ state }), act, judge(level), '2026-11-04')).toBe(problem),
  )

  test('is not looked at again by whoever has answered it', () => {
    const answered = stepped(finding({ level: 'county' }), step('answer', '2026-11-04', 'S-county'))
    expect(stepProblem(answered, 'close', judge('county'), openedOn)).toBe('findingNotYours')
    expect(stepProblem(answered, 'close', judge('county', 'S-other'), openedOn)).toBeUndefined()
  })

  test('of a self-check or of a citizen is looked at again by the county', () => {
    for (const level of ['hall', 'citizen'] as const) {
      const answered = finding({ level, state: 'answered' })
      expect(stepProblem(answered, 'close', judge('hall'), openedOn)).toBe('findingNotYours')
      expect(stepProblem(answered, 'close', judge('county'), openedOn)).toBeUndefined()
    }
  })
})

describe('an appeal', () => {
  test('is made within ten days, once, and not against oneself or a citizen', () => {
    const may = (changes: Partial<Finding>, today: string) =>
      stepProblem(finding(changes), 'appeal', judge('hall'), today)
    expect(may({}, '2026-11-12')).toBeUndefined()
    expect(may({ state: 'answered' }, '2026-11-12')).toBeUndefined()
    expect(may({}, '2026-11-13')).toBe('appealTooLate')
    expect(may({ steps: [step('appeal', '2026-11-03')] }, '2026-11-12')).toBe('findingState')
    expect(may({ level: 'hall' }, '2026-11-03')).toBe('noAppeal')
    expect(may({ level: 'citizen' }, '2026-11-03')).toBe('noAppeal')
  })

  test.each([
    ['county', 'county', 'findingNotYours'],
    ['county', 'city', undefined],
    ['city', 'city', 'findingNotYours'],
    ['city', 'province', undefined],
    ['province', 'city', 'findingNotYours'],
    ['province', 'province', undefined],
  ] as const)('against the %s is decided by the %s: %s', (level, by, problem) =>
    expect(stepProblem(finding({ level, state: 'appealed' }), 'uphold', judge(by), openedOn)).toBe(problem),
  )

  test('against the province is never decided by whoever found it', () => {
    const appealed = finding({ level: 'province', foundBy: 'S-1', state: 'appealed' })
    expect(stepProblem(appealed, 'dismiss', judge('province', 'S-1'), openedOn)).toBe('findingNotYours')
    expect(stepProblem(appealed, 'dismiss', judge('province', 'S-2'), openedOn)).toBeUndefined()
  })

  test('withdraws the finding, or leaves the hall the days it had left', () => {
    const appealed = stepped(
      finding({ severity: 'major', dueOn: '2026-11-16' }),
      step('appeal', '2026-11-06'),
    )
    expect(appealed.state).toBe('appealed')
    expect(stepped(appealed, step('uphold', '2026-11-12')).state).toBe('withdrawn')
    expect(stepped(appealed, step('dismiss', '2026-11-12'))).toMatchObject({
      state: 'open',
      dueOn: '2026-11-22',
    })
  })
})

describe('a deadline that has passed', () => {
  test('is told to the county the next day, to the city a week later, then to the province', () => {
    const open = finding({ level: 'county', dueOn: '2026-11-05' })
    expect(escalationsOf(open)).toEqual([
      { to: 'county', on: '2026-11-06' },
      { to: 'city', on: '2026-11-13' },
      { to: 'province', on: '2026-11-20' },
    ])
    expect(isOverdue(open, '2026-11-05')).toBe(false)
    expect(escalatedTo(open, '2026-11-05')).toBeUndefined()
    expect(escalatedTo(open, '2026-11-06')).toBe('county')
    expect(escalatedTo(open, '2026-11-19')).toBe('city')
    expect(escalatedTo(open, '2027-03-01')).toBe('province')
  })

  test('of whoever has to look again is told above him', () => {
    const answered = finding({ level: 'county', state: 'answered', dueOn: '2026-11-05' })
    expect(escalationsOf(answered).map(({ to }) => to)).toEqual(['city', 'province'])
    expect(escalationsOf(finding({ level: 'province', state: 'answered' }))).toEqual([])
  })

  test('is nobody’s concern once the finding is closed or withdrawn', () => {
    for (const state of ['closed', 'withdrawn'] as const)
      expect([escalationsOf(finding({ state })), isOverdue(finding({ state }), '2027-01-01')]).toEqual([
        [],
        false,
      ])
  })

  test('only ever goes further up as days pass', () => {
    const day = fc
      .integer({ min: 0, max: 60 })
      .map(n => new Date(Date.UTC(2026, 10, 1 + n)).toJSON().slice(0, 10))
    fc.assert(
      fc.property(fc.constantFrom(...InspectionLevel.options), day, day, (level, one, other) => {
        const [earlier = '', later = ''] = [one, other].sort()
        const height = (today: string) => {
          const to = escalatedTo(finding({ level }), today)
          return to ? levels.indexOf(to) : -1
        }
        expect(height(later)).toBeGreaterThanOrEqual(height(earlier))
      }),
    )
  })
})

test('the most pressing findings come first, the settled last', () => {
  const one = (findingId: string, changes: Partial<Finding>) => finding({ findingId, ...changes })
  const sorted = byUrgency(
    [
      one('closed', { state: 'closed', dueOn: '2026-11-01' }),
      one('later', { dueOn: '2026-12-01' }),
      one('minor', { dueOn: '2026-11-20', severity: 'minor' }),
      one('blocker', { dueOn: '2026-11-20' }),
      one('overdue', { dueOn: '2026-11-09' }),
    ],
    '2026-11-10',
  )
  expect(sorted.map(({ findingId }) => findingId)).toEqual(['overdue', 'blocker', 'minor', 'later', 'closed'])
})
