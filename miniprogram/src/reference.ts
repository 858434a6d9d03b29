import type { ServiceDetail } from '../../shared/api'
import type { Division, Point } from '../../shared/schemas/point'
import { type Cache, cacheOf } from './cache'
import { call, problemOf } from './call'

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

/** Without a network what an earlier run has read: of lists that seldom change. */
function orKept<T>(load: () => Promise<T>, cache: Cache<T>): () => Promise<T> {
  const read = once(load, cache)
  return () =>
    read().catch(error => {
      const kept = problemOf(error) === 'offline' ? cache.read() : undefined
      if (!kept) throw error
      return kept.content
    })
}

const keptDays = 30
export const referrals = orKept(() => call('listReferrals', {}), cacheOf('referrals', keptDays))
export const services = orKept(() => call('listServices', {}), cacheOf('services', keptDays))
export const points = orKept(() => call('listPoints', {}), cacheOf('points', keptDays))
export const divisions = orKept(() => call('listDivisions', {}), cacheOf('divisions', keptDays))

/** What a service asks for, as read last: pages that show it say when that was. */
export const serviceCache = (code: string): Cache<ServiceDetail> => cacheOf(`service:${code}`, keptDays)

const details = new Map<string, () => Promise<ServiceDetail>>()
export function serviceDetail(code: string): Promise<ServiceDetail> {
  const read = details.get(code) ?? once(() => call('getService', { code }), serviceCache(code))
  details.set(code, read)
  return read()
}

export const pointOf = (all: Point[], pointId: string): Point | undefined =>
  all.find(point => point.pointId === pointId)
export const divisionOf = (all: Division[], code: string | undefined): Division | undefined =>
  all.find(division => division.code === code)
