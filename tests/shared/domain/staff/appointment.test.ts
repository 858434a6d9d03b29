import { expect, it } from 'vitest'
import { divisions } from '../../../../shared/content/divisions'
import { mayAppoint, rolesAppointedBy, scopeWithin } from '../../../../shared/domain/staff/appointment'
import type { Assignment, Role, Scope } from '../../../../shared/schemas/staff'
import { roles } from '../../../../shared/vocabulary/role'

const places = {
  points: new Map(
    [
      { pointId: 'CC-00', divisionCode: '220102' },
      { pointId: 'CC-03', divisionCode: '220103' },
      { pointId: 'YB-01', divisionCode: '222401' },
    ].map(point => [point.pointId, point]),
  ),
  divisions: new Map(divisions.map(division => [division.code, division])),
}
const province: Scope = { kind: 'province' }
const changchun: Scope = { kind: 'city', prefectureCode: '220100' }
const yanbian: Scope = { kind: 'city', prefectureCode: '222400' }
const nanguan: Scope = { kind: 'county', divisionCode: '220102' }
const kuancheng: Scope = { kind: 'county', divisionCode: '220103' }
const hall: Scope = { kind: 'point', pointId: 'CC-00' }
const otherHall: Scope = { kind: 'point', pointId: 'CC-03' }
const team = (divisionCode: string): Scope => ({ kind: 'team', divisionCode, team: 'A' })

it.each<[string, Scope, string, Scope, boolean]>([
  ['the province', province, 'the province', province, true],
  ['a city', changchun, 'the province', province, false],
  ['the province', province, 'a city', changchun, true],
  ['a city', changchun, 'itself', changchun, true],
  ['a city', changchun, 'another city', yanbian, false],
  ['a city', changchun, 'its county', nanguan, true],
  ['a city', yanbian, 'another city’s county', nanguan, false],
  ['a county', nanguan, 'itself', nanguan, true],
  ['a county', nanguan, 'another county', kuancheng, false],
  ['a county', nanguan, 'its city', changchun, false],
  ['a county', nanguan, 'its hall', hall, true],
  ['a county', kuancheng, 'another county’s hall', hall, false],
  ['a city', changchun, 'its hall', hall, true],
  ['a hall', hall, 'itself', hall, true],
  ['a hall', hall, 'another hall', otherHall, false],
  ['a city', changchun, 'its own team', team('220100'), true],
  ['a city', changchun, 'its county’s team', team('220102'), true],
  ['a county', nanguan, 'its team', team('220102'), true],
  ['a county', nanguan, 'its city’s team', team('220100'), false],
  ['a hall', hall, 'its county’s team', team('220102'), false],
  ['the province', province, 'a city that there is not', { kind: 'city', prefectureCode: '229900' }, false],
  ['the province', province, 'a county that there is not', { kind: 'county', divisionCode: '229999' }, false],
  ['the province', province, 'a hall that there is not', { kind: 'point', pointId: 'X-99' }, false],
  ['the province', province, 'a team of nowhere', team('229999'), false],
])('within %s (%j) lies %s (%j): %s', (_, outer, __, inner, isWithin) => {
  expect(scopeWithin(outer, inner, places)).toBe(isWithin)
})

it.each<[Role, Role[]]>([
  ['province', ['city', 'county', 'pointManager', 'counter', 'guide', 'visitTeam', 'inspector', 'auditor']],
  ['city', ['county', 'pointManager', 'counter', 'guide', 'visitTeam', 'inspector']],
  ['county', ['pointManager', 'counter', 'guide', 'visitTeam', 'inspector']],
  ['pointManager', ['counter', 'guide']],
  ['counter', []],
  ['guide', []],
  ['visitTeam', []],
  ['inspector', []],
  ['auditor', []],
])('%s appoints %j', (role, appointed) => {
  expect(rolesAppointedBy(role)).toEqual(appointed)
})

it('nobody appoints his own kind, nor one who may appoint him', () => {
  for (const role of roles)
    for (const appointed of rolesAppointedBy(role)) {
      expect(appointed).not.toBe(role)
      expect(rolesAppointedBy(appointed)).not.toContain(role)
    }
})

it.each<[string, Assignment, Assignment, boolean]>([
  ['a narrower role in his scope', { role: 'county', scope: nanguan }, { role: 'guide', scope: hall }, true],
  ['a narrower role elsewhere', { role: 'county', scope: kuancheng }, { role: 'guide', scope: hall }, false],
  [
    'his own role in his scope',
    { role: 'city', scope: changchun },
    { role: 'city', scope: changchun },
    false,
  ],
  [
    'an auditor, being a city',
    { role: 'city', scope: changchun },
    { role: 'auditor', scope: changchun },
    false,
  ],
])('somebody may appoint %s: %j %j %s', (_, by, to, allowed) => {
  expect(mayAppoint(by, to, places)).toBe(allowed)
})
