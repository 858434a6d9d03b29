import type { ServiceDetail } from '../../../shared/api'
import { type Loading, useData } from './data'
import { serviceCache, serviceDetail } from './reference'

/** A service as it is on a day, at once as it was kept; read again when a booking's notice becomes another. */
export const useServiceDetail = (code: string, day: string, notice = ''): Loading<ServiceDetail> =>
  useData(`${code} ${day} ${notice}`, () => serviceDetail(code, day), 0, serviceCache(code, day))
