import { expect, it } from 'vitest'
import { choicesFor, choicesNamed, placeName } from '../../../miniprogram/src/colleague/view'
import { divisions } from '../../../shared/content/divisions'
import { points } from '../../../shared/content/points'
import type { Assignment, Role, Scope } from '../../../shared/schemas/staff'
import { colleagueTexts } from '../../../shared/texts/colleague'

const words = colleagueTexts['zh-CN']
const say = (text: { 'zh-CN': string }) => text['zh-CN']
const country = { points, divisions }
const named = (scope: Scope) => placeName(scope, country, words, say)

it.each<[Scope, string]>([
  [{ kind: 'province' }, '全省'],
  [{ kind: 'city', prefectureCode: '220100' }, '长春市'],
  [{ kind: 'county', divisionCode: '220102' }, '南关区'],
  [{ kind: 'team', divisionCode: '220102', team: 'A' }, '南关区 · A 组'],
  [{ kind: 'team', divisionCode: '222400', team: 'B' }, '延边朝鲜族自治州 · B 组'],
  [{ kind: 'point', pointId: 'X-99' }, 'X-99'],
  [{ kind: 'county', divisionCode: '229999' }, '229999'],
])('a colleague of %j works in %s', (scope, name) => {
  expect(named(scope)).toBe(name)
})

const city: Assignment = { role: 'city', scope: { kind: 'city', prefectureCode: '220100' } }
const county: Assignment = { role: 'county', scope: { kind: 'county', divisionCode: '220102' } }
const manager: Assignment = { role: 'pointManager', scope: { kind: 'point', pointId: 'CC-00' } }
const kinds = (by: Assignment, role: Role) => [
  ...new Set(choicesFor(by, role, country, words, say).map(({ scope }) => scope.kind)),
]

it.each<[string, Assignment, Role, Scope['kind'][]]>([
  ['a city', city, 'county', ['county']],
  ['a city', city, 'inspector', ['city', 'county']],
  ['a city', city, 'visitTeam', ['team']],
  ['a county', county, 'inspector', ['county']],
  ['a county', county, 'county', []],
  ['a hall manager', manager, 'counter', ['point']],
  ['a hall manager', manager, 'visitTeam', []],
])('%s (%j) may appoint a %s over %j', (_, by, role, due) => {
  expect(kinds(by, role)).toEqual(due)
})

it('a hall manager is offered his hall alone, a city its own halls', () => {
  expect(choicesFor(manager, 'counter', country, words, say).map(({ scope }) => scope)).toEqual([
    manager.scope,
  ])
  const offered = choicesFor(city, 'counter', country, words, say)
  const here = divisions.filter(({ prefectureCode }) => prefectureCode === '220100').map(({ code }) => code)
  expect(offered).toHaveLength(points.filter(({ divisionCode }) => here.includes(divisionCode)).length)
})

it('a place is found by its own name or its city’s, in whatever letters', () => {
  const all = [
    { key: 'a', scope: { kind: 'province' as const }, name: 'Nanguan District', note: 'Changchun' },
    { key: 'b', scope: { kind: 'province' as const }, name: 'Yanji', note: 'Yanbian' },
  ]
  const found = (typed: string) => choicesNamed(all, typed).map(({ key }) => key)
  expect([found('nan'), found(' YAN '), found('chun'), found('')]).toEqual([['a'], ['b'], ['a'], ['a', 'b']])
})
