import { expect, it } from 'vitest'
import { divisions } from '../../../../shared/content/divisions'
import { isYanbian } from '../../../../shared/domain/point/division'
import { placeOf, pointsWithin } from '../../../../shared/domain/point/scope'
import type { Scope } from '../../../../shared/schemas/staff'

const points = [
  { pointId: 'CC-01', divisionCode: '220102' },
  { pointId: 'CC-02', divisionCode: '220102' },
  { pointId: 'CC-03', divisionCode: '220104' },
  { pointId: 'YB-01', divisionCode: '222401' },
]
const scopes: [string, Scope, string][] = [
  ['the province', { kind: 'province' }, 'CC-01 CC-02 CC-03 YB-01'],
  ['Changchun', { kind: 'city', prefectureCode: '220100' }, 'CC-01 CC-02 CC-03'],
  ['Yanbian', { kind: 'city', prefectureCode: '222400' }, 'YB-01'],
  ['Nanguan district', { kind: 'county', divisionCode: '220102' }, 'CC-01 CC-02'],
  ['a county without points', { kind: 'county', divisionCode: '220381' }, ''],
  ['one hall', { kind: 'point', pointId: 'CC-02' }, 'CC-02'],
  ['a mobile team', { kind: 'team', divisionCode: '220102', team: 'A' }, ''],
]

it.each(scopes)('staff of %s reach their points and no other', (_, scope, reached) => {
  const covered = pointsWithin(scope, points, divisions)
  expect(covered.map(({ pointId }) => pointId).join(' ')).toBe(reached)
})

it.each([
  ['a counter in Yanji', { kind: 'point', pointId: 'YB-01' }, true],
  ['Yanji', { kind: 'county', divisionCode: '222401' }, true],
  ['Yanbian', { kind: 'city', prefectureCode: '222400' }, true],
  ['a mobile team of Yanji', { kind: 'team', divisionCode: '222401', team: 'A' }, true],
  ['a counter in Changchun', { kind: 'point', pointId: 'CC-01' }, false],
  ['the province', { kind: 'province' }, false],
] as const)('staff of %s work in Yanbian: %s %s', (_, scope, isThere) => {
  expect(isYanbian(placeOf(scope, points))).toBe(isThere)
})
