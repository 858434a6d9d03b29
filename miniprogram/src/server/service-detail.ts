import type { ServiceDetail } from '../../../shared/api'
import type { Cache } from '../phone/cache'
import { type Loading, useData } from './data'
import { serviceCache, serviceDetail } from './reference'

/** A service as it is on a day, at once as it was kept; read again when a booking's notice becomes another. */
export const useServiceDetail = (code: string, day: string, notice = ''): Loading<ServiceDetail> =>
  useData(`${code} ${day} ${notice}`, () => serviceDetail(code, day), 0, serviceCache(code, day))

/** The same of all that is done in one visit. */
export const useServiceDetails = (codes: string[], day: string, notice = ''): Loading<ServiceDetail[]> =>
  useData(
    `${codes} ${day} ${notice}`,
    () => Promise.all(codes.map(code => serviceDetail(code, day))),
    0,
    cacheOfAll(codes.map(code => serviceCache(code, day))),
  )

/** Several that are kept apart, as old as the oldest. */
function cacheOfAll<T>(caches: Cache<T>[]): Cache<T[]> {
  return {
    read: () => {
      const kept = caches.flatMap(cache => cache.read() ?? [])
      if (kept.length < caches.length) return undefined
      return { at: kept.map(({ at }) => at).sort()[0] ?? '', content: kept.map(({ content }) => content) }
    },
    write: content => {
      for (const [i, cache] of caches.entries()) if (content[i]) cache.write(content[i])
    },
    erase: () => {
      for (const { erase } of caches) erase()
    },
  }
}
