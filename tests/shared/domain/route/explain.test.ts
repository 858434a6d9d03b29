import fc from 'fast-check'
import { expect, it } from 'vitest'
import { explainVisit } from '../../../../shared/domain/route/explain'
import { planRoutes } from '../../../../shared/domain/route/routes'
import { at, day, hour, noon, team, visit } from './example'

it('says what a team drives for a visit, what the next would, and why the others cannot', () => {
  const visits = [visit('V', { place: at(10), skills: ['ko'], kits: 2 }), visit('near C', { place: at(201) })]
  const teams = [
    team('A', { skills: ['ko'] }),
    team('B', { skills: ['ko'], start: at(40), end: at(40) }),
    team('C', { start: at(200), end: at(200) }),
    team('D', { skills: ['ko'], kits: 1 }),
    team('E', { skills: ['ko'], fromMinute: hour(17), untilMinute: hour(17.2) }),
  ]
  const of = day(visits, teams)
  const { routes } = planRoutes(of, { seed: 'why', iterations: 200 })
  expect(explainVisit(of, routes, 'V')).toEqual({
    chosen: { teamId: 'A', beginMinute: hour(8) + 10, addedMinutes: 20, worseByMinutes: 0 },
    slackMinutes: expect.closeTo(hour(9) - 10 - 30 - 10, 4),
    others: [{ teamId: 'B', beginMinute: hour(8) + 30, addedMinutes: 60, worseByMinutes: 40 }],
    impossible: [
      { teamId: 'C', reason: 'skill' },
      { teamId: 'D', reason: 'kits' },
      { teamId: 'E', reason: 'reach' },
    ],
  })
})

it('explains nothing of a visit that nobody makes', () => {
  expect(explainVisit(day([visit('V', { place: at(500) })]), [], 'V')).toBeUndefined()
  expect(explainVisit(day([]), [], 'V')).toBeUndefined()
})

it('counts what lies behind a visit into how long it could wait', () => {
  const noonVisit = visit('noon', { fixed: { atMinute: hour(12) } })
  const of = day([visit('V', { place: at(10) }), noonVisit], [team('T', { lunch: noon })])
  const { routes } = planRoutes(of, {
    seed: 'why',
    from: [{ teamId: 'T', stops: [{ visitId: 'V' }, { visitId: 'noon' }] }],
    iterations: 0,
  })
  const [first] = routes[0]?.stops ?? []
  expect(first?.visitId).toBe('V')
  // Lunch may be eaten after noon's visit, so the first may end ten minutes before it.
  expect(explainVisit(of, routes, 'V')?.slackMinutes).toBeCloseTo(hour(12) - 10 - 30 - (hour(8) + 10), 4)
})

it('never finds another team that would have been better', () => {
  const anyPlace = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))
  fc.assert(
    fc.property(fc.array(anyPlace, { minLength: 2, maxLength: 20 }), places => {
      const visits = places.map(([x, y], i) => visit(String(i), { place: at(x, y) }))
      const of = day(visits, [team('A'), team('B', { start: at(40), end: at(40) })])
      const { routes } = planRoutes(of, { seed: 'why', iterations: 100 })
      for (const { visitId } of routes.flatMap(({ stops }) => stops))
        for (const other of explainVisit(of, routes, visitId)?.others ?? [])
          expect(other.worseByMinutes).toBeGreaterThan(-1e-5)
    }),
    { numRuns: 40 },
  )
})
