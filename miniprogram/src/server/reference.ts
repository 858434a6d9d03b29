import type { ServiceDetail } from '../../../shared/api'
import type { Division, Point } from '../../../shared/schemas/point'
import { type Cache, cacheOf } from '../phone/cache'
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

/** A page does not wait longer than this for what it could show from before. */
const patienceMs = 800

/** While newer cannot be had, or not soon, what an earlier run has read: of lists that seldom change. */
export function orKept<T>(load: () => Promise<T>, cache: Cache<T>): () => Promise<T> {
  const read = once(load, cache)
  return async () => {
    const kept = cache.read()
    const reading = read()
    if (!kept) return reading
    const patience = new Promise<T>(resolve => setTimeout(() => resolve(kept.content), patienceMs))
    return Promise.race([reading, patience]).catch(error => {
      if (!isPassing(problemOf(error))) throw error
      return kept.content
    })
  }
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
export function serviceCache(code: string, day: string): Cache<ServiceDetail> {
  const own = cacheOf<ServiceDetail>(`service:${code}:${day}`, keptDays)
  const last = cacheOf<ServiceDetail>(`service:${code}`, keptDays)
  const write = (content: ServiceDetail) => {
    own.write(content)
    last.write(content)
  }
  return { ...own, read: () => own.read() ?? last.read(), write }
}

const underway = new Map<string, Promise<ServiceDetail>>()

/** A service as it is on a day: each edition holds from a day on. Parts of one page that ask for it share an answer. */
export function serviceDetail(code: string, day: string): Promise<ServiceDetail> {
  const key = `${code} ${day}`
  const detail = underway.get(key) ?? call('getService', { code, day }).finally(() => underway.delete(key))
  underway.set(key, detail)
  return detail
}

export const pointOf = (all: Point[], pointId: string): Point | undefined =>
  all.find(point => point.pointId === pointId)
export const divisionOf = (all: Division[], code: string | undefined): Division | undefined =>
  all.find(division => division.code === code)
