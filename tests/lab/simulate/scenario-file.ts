import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { Scenario, ScenarioError } from './scenario'

/** A scenario with all that it leaves out; one that cannot be run is refused with each field and reason. */
export function parseScenario(value: unknown): Scenario {
  const result = v.safeParse(Scenario, value)
  if (!result.success) throw new ScenarioError(result.issues.map(told).join('\n'))
  const scenario = result.output
  const ids = scenario.points.map(({ pointId }) => pointId)
  const twice = ids.find((pointId, i) => ids.indexOf(pointId) !== i)
  if (twice) throw new ScenarioError(`points: ${twice} is there twice`)
  for (const field of ['outages', 'closures', 'parties'] as const)
    for (const { pointId } of scenario[field])
      if (pointId && !ids.includes(pointId)) throw new ScenarioError(`${field}: no point ${pointId}`)
  return scenario
}

function told(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? 'scenario'
  return issue.type === 'strict_object' && issue.expected === 'never'
    ? `${path}: unknown key`
    : `${path}: ${issue.message}`
}

/**
 * A scenario's file. With `base`, the name of a file beside it, only what differs from that one stands in it: the
 * days before were such as the first base says, so what that tells of a point's walk-ins and bookings is `ordinary`.
 */
export const readScenario = (file: string): Scenario => parseScenario(wholeOf(file, mostBases))

const mostBases = 3

function wholeOf(file: string, left: number): Json {
  const own = objectIn(file)
  if (!('base' in own)) return own
  const { base, ...changes } = own
  if (typeof base !== 'string' || !/^[a-z0-9-]{1,60}\.json$/.test(base))
    throw new ScenarioError('base: must be the name of a file beside this one')
  if (left === 0) throw new ScenarioError(`base: no more than ${mostBases} on each other`)
  return onBase(wholeOf(join(dirname(file), base), left - 1), changes)
}

type Json = Record<string, unknown>

function objectIn(file: string): Json {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new ScenarioError(`${file}: ${error instanceof Error ? error.message : error}`)
  }
  if (isObject(value)) return value
  throw new ScenarioError(`${file}: must be an object`)
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function onBase(base: Json, own: Json): Json {
  const bookings = isObject(base.bookings) ? base.bookings : {}
  return {
    ...base,
    ordinary: base.ordinary ?? demandOf({ walkIns: base.walkIns, filled: bookings.filled }),
    ...own,
    ...((own.bookings === undefined || isObject(own.bookings)) && {
      bookings: { ...bookings, ...own.bookings },
    }),
    ...((own.points === undefined || Array.isArray(own.points)) && {
      points: pointsOnBase(Array.isArray(base.points) ? base.points : [], own.points ?? []),
    }),
  }
}

/** Each point of the base with what differs; whatever stands in the file besides is judged as it is. */
function pointsOnBase(base: Json[], own: Json[]): Json[] {
  const changes = new Map<unknown, Json>()
  const others: Json[] = []
  const ids = new Set(base.map(({ pointId }) => pointId))
  for (const point of own) {
    const isChange = isObject(point) && ids.has(point.pointId) && !changes.has(point.pointId)
    if (isChange) changes.set(point.pointId, point)
    else others.push(point)
  }
  return [
    ...base.map(point => ({ ordinary: demandOf(point), ...point, ...changes.get(point.pointId) })),
    ...others,
  ]
}

const demandOf = ({ walkIns, filled }: Json): Json => ({
  ...(walkIns !== undefined && { walkIns }),
  ...(filled !== undefined && { filled }),
})
