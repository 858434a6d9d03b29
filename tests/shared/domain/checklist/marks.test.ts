import fc from 'fast-check'
import { expect, it } from 'vitest'
import { laterMarks, missingMaterials, turnMark } from '../../../../shared/domain/checklist/marks'

it.each([
  ['nothing is marked', undefined, ['M01', 'M02', 'M03']],
  ['one is in hand', { have: ['M02'], order: 1 }, ['M01', 'M03']],
  ['all are in hand', { have: ['M03', 'M02', 'M01'], order: 1 }, []],
  ['one is in hand that is asked for no more', { have: ['M09'], order: 1 }, ['M01', 'M02', 'M03']],
])('%s: what is missing', (_, marks, missing) => {
  expect(missingMaterials(['M01', 'M02', 'M03'], marks)).toEqual(missing)
})

it('every mark is later than the one before, and turned twice it is as it was', () => {
  const code = fc.constantFrom('M01', 'M02', 'M03')
  const marks = fc.option(fc.record({ have: fc.uniqueArray(code), order: fc.nat() }), { nil: undefined })
  fc.assert(
    fc.property(marks, code, fc.nat(), (before, turned, nowMs) => {
      const once = turnMark(before, turned, nowMs)
      const twice = turnMark(once, turned, nowMs)
      expect(once.order).toBeGreaterThan(before?.order ?? -1)
      expect(laterMarks(once, twice)).toBe(twice)
      expect([...twice.have].sort()).toEqual([...(before?.have ?? [])].sort())
      expect(once.have.includes(turned)).toBe(!before?.have.includes(turned))
    }),
  )
})
