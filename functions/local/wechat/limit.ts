import * as v from 'valibot'

/** What a console may have set, or used up: who calls from an address that is not listed gets no token. */
export interface Limits {
  isListed: boolean
  /** By path, how many calls it takes, and when those of the last day were. */
  quotas: Map<string, { perMinute?: number | undefined; perDay?: number | undefined; calls: number[] }>
}

export const noLimits = (): Limits => ({ isListed: true, quotas: new Map() })

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
export const LimitInput = v.strictObject({
  isListed: v.optional(v.boolean()),
  path: v.optional(v.string()),
  perMinute: v.optional(Count),
  perDay: v.optional(Count),
})

/** Of a path without numbers the quota ends. */
export function setLimit(
  limits: Limits,
  { isListed, path, perMinute, perDay }: v.InferOutput<typeof LimitInput>,
): void {
  if (isListed !== undefined) limits.isListed = isListed
  if (path === undefined) return
  if (perMinute === undefined && perDay === undefined) limits.quotas.delete(path)
  else limits.quotas.set(path, { perMinute, perDay, calls: [] })
}

const minuteMs = 60_000
const dayMs = 86_400_000
const tokenPaths = ['/cgi-bin/token', '/cgi-bin/stable_token']

/** The errcode of a call that is too many, or comes from elsewhere; else it is counted. */
export function limitProblem(limits: Limits, path: string, now: number): number | undefined {
  if (!limits.isListed && tokenPaths.includes(path)) return 40164
  const quota = limits.quotas.get(path)
  if (!quota) return undefined
  quota.calls = quota.calls.filter(at => at > now - dayMs)
  if (quota.perDay !== undefined && quota.calls.length >= quota.perDay) return 45009
  const ofMinute = quota.calls.filter(at => Math.floor(at / minuteMs) === Math.floor(now / minuteMs))
  if (quota.perMinute !== undefined && ofMinute.length >= quota.perMinute) return 45011
  quota.calls.push(now)
  return undefined
}
