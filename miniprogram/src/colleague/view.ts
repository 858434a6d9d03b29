import { mayAppoint, type Places } from '../../../shared/domain/staff/appointment'
import type { Division, Point } from '../../../shared/schemas/point'
import type { Assignment, Role, Scope } from '../../../shared/schemas/staff'
import type { Text } from '../../../shared/schemas/text'
import type { ColleagueTexts } from '../../../shared/texts/colleague'
import { scopesOf } from '../../../shared/vocabulary/role'

/** All there is to be appointed to, with its names. */
export interface Country {
  points: Point[]
  divisions: Division[]
}
type Say = (text: Text) => string

const placesOf = ({ points, divisions }: Country): Places => ({
  points: new Map(points.map(point => [point.pointId, point])),
  divisions: new Map(divisions.map(division => [division.code, division])),
})

/** One division of every prefecture, for its name. */
const prefecturesOf = (divisions: Division[]): Division[] => [
  ...new Map(divisions.map(division => [division.prefectureCode, division])).values(),
]

/** Where somebody works, in words; a place that is no longer known stands for itself. */
export function placeName(
  scope: Scope,
  { points, divisions }: Country,
  words: ColleagueTexts,
  say: Say,
): string {
  const prefecture = (code: string) =>
    divisions.find(({ prefectureCode }) => prefectureCode === code)?.prefecture
  const division = (code: string) => divisions.find(one => one.code === code)?.name
  const named = (text: Text | undefined, code: string) => (text ? say(text) : code)
  switch (scope.kind) {
    case 'province':
      return words.whole
    case 'city':
      return named(prefecture(scope.prefectureCode), scope.prefectureCode)
    case 'county':
      return named(division(scope.divisionCode), scope.divisionCode)
    case 'point':
      return named(points.find(({ pointId }) => pointId === scope.pointId)?.name, scope.pointId)
    case 'team': {
      const { divisionCode: code, team } = scope
      return words.team(named(division(code) ?? prefecture(code), code), team)
    }
  }
}

/** A place one may choose. */
export interface Choice {
  key: string
  scope: Scope
  name: string
  /** What tells it from others of its name. */
  note?: string
}

/** The places that one staff member may appoint somebody of a role to; of teams, the places they work in. */
export function choicesFor(
  by: Assignment,
  role: Role,
  country: Country,
  words: ColleagueTexts,
  say: Say,
): Choice[] {
  const places = placesOf(country)
  return allScopes(country)
    .filter(({ kind }) => scopesOf[role].includes(kind))
    .filter(scope => mayAppoint(by, { role, scope }, places))
    .map(scope => ({ key: keyOf(scope), scope, ...nameAndNote(scope, country, words, say) }))
}

export const keyOf = (scope: Scope): string => Object.values(scope).join(' ')

/** The team is named after the place. */
const unnamedTeam = ''

function allScopes({ points, divisions }: Country): Scope[] {
  const prefectures = prefecturesOf(divisions).map(({ prefectureCode }) => prefectureCode)
  const codes = divisions.map(({ code }) => code)
  return [
    { kind: 'province' },
    ...prefectures.map(prefectureCode => ({ kind: 'city' as const, prefectureCode })),
    ...codes.map(divisionCode => ({ kind: 'county' as const, divisionCode })),
    ...points.map(({ pointId }) => ({ kind: 'point' as const, pointId })),
    ...[...prefectures, ...codes].map(divisionCode => ({
      kind: 'team' as const,
      divisionCode,
      team: unnamedTeam,
    })),
  ]
}

function nameAndNote(scope: Scope, country: Country, words: ColleagueTexts, say: Say) {
  const place = (of: Scope) => placeName(of, country, words, say)
  const { divisions, points } = country
  if (scope.kind === 'team') {
    const { divisionCode } = scope
    const isDivision = divisions.some(({ code }) => code === divisionCode)
    return isDivision
      ? { name: place({ kind: 'county', divisionCode }), ...noteOf(divisionCode, divisions, say) }
      : { name: place({ kind: 'city', prefectureCode: divisionCode }) }
  }
  const code =
    scope.kind === 'county'
      ? scope.divisionCode
      : scope.kind === 'point'
        ? points.find(({ pointId }) => pointId === scope.pointId)?.divisionCode
        : undefined
  return { name: place(scope), ...noteOf(code, divisions, say) }
}

function noteOf(code: string | undefined, divisions: Division[], say: Say): { note?: string } {
  const division = divisions.find(one => one.code === code)
  return division ? { note: say(division.prefecture) } : {}
}

/** Those whose name or note holds what was typed. */
export const choicesNamed = (choices: Choice[], typed: string): Choice[] => {
  const words = typed.trim().toLowerCase()
  return choices.filter(({ name, note = '' }) => `${name} ${note}`.toLowerCase().includes(words))
}
