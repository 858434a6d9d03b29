import type { ServiceDetail } from '../../shared/api'
import type { Division, Point } from '../../shared/schemas/point'
import { type Cache, cacheOf } from './cache'
import { call, isPassing, problemOf } from './call'

/** Reads once while the mini-program runs; a failure is not remembered. */
function once<T>(load: () => Promise<T>, cache: Cache<T>): () => Promise<T> {
  let reading: Promise<T> | undefined
  const read = async () => {
    const content = await load()
    cache.write(content)
    return content
  }
  return () => {
    reading ??= read().catch(error => {
      reading = undefined
      throw error
    })
    return reading
  }
}

/** While newer cannot be had, what an earlier run has read: of lists that seldom change. */
function orKept<T>(load: () => Promise<T>, cache: Cache<T>): () => Promise<T> {
  const read = once(load, cache)
  return () =>
    read().catch(error => {
      const kept = isPassing(problemOf(error)) ? cache.read() : undefined
      if (!kept) throw error
      return kept.content
    })
}

const keptDays = 30
export const referrals = orKept(() => call('listReferrals', {}), cacheOf('referrals', keptDays))
export const applicantClasses = orKept(
  () => call('listApplicantClasses', {}),
  cacheOf('applicantClasses', keptDays),
)
export const services = orKept(() => call('listServices', {}), cacheOf('services', keptDays))
export const points = orKept(() => call('listPoints', {}), cacheOf('points', keptDays))
export const divisions = orKept(() => call('listDivisions', {}), cacheOf('divisions', keptDays))

/**
 * What a service asks for on a day, as read last: pages that show it say when that was. A day that was never read
 * is better served by what was read of another than by nothing.
 */
export function serviceCache(code: string, day?: string): Cache<ServiceDetail> {
  const ofAnyDay = cacheOf<ServiceDetail>(`service:${code}`, keptDays)
  if (!day) return ofAnyDay
  const own = cacheOf<ServiceDetail>(`service:${code}:${day}`, keptDays)
  return { ...own, read: () => own.read() ?? ofAnyDay.read() }
}

const details = new Map<string, () => Promise<ServiceDetail>>()
/** A service as it is on a day; today where none is named. */
export function serviceDetail(code: string, day?: string): Promise<ServiceDetail> {
  const key = `${code} ${day}`
  const read =
    details.get(key) ?? once(() => call('getService', { code, ...(day && { day }) }), serviceCache(code, day))
  details.set(key, read)
  return read()
}

export const pointOf = (all: Point[], pointId: string): Point | undefined =>
  all.find(point => point.pointId === pointId)
export const divisionOf = (all: Division[], code: string | undefined): Division | undefined =>
  all.find(division => division.code === code)
