import type { ServiceDetail } from '../../shared/api'
import type { Division, Point } from '../../shared/schemas/point'
import { call } from './call'
import { platform } from './platform'

/** Reads once while the mini-program runs; a failure is not remembered. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined
  return () => {
    reading ??= load().catch(error => {
      reading = undefined
      throw error
    })
    return reading
  }
}

/** What was read last stays on the phone, for when there is no network. */
function kept<T>(key: string, load: () => Promise<T>): () => Promise<T> {
  const read = once(async () => {
    const fresh = await load()
    platform.write(key, JSON.stringify(fresh))
    return fresh
  })
  return () =>
    read().catch(error => {
      const before = platform.read(key)
      if (!before) throw error
      return JSON.parse(before)
    })
}

export const referrals = kept('referrals', () => call('listReferrals', {}))
export const applicantClasses = once(() => call('listApplicantClasses', {}))
export const services = kept('services', () => call('listServices', {}))
export const points = once(() => call('listPoints', {}))
export const divisions = once(() => call('listDivisions', {}))

const details = new Map<string, () => Promise<ServiceDetail>>()
/** A service as it is on a day; today where none is named. */
export function serviceDetail(code: string, day?: string): Promise<ServiceDetail> {
  const key = `${code} ${day}`
  const read = details.get(key) ?? once(() => call('getService', { code, ...(day && { day }) }))
  details.set(key, read)
  return read()
}

export const pointOf = (all: Point[], pointId: string): Point | undefined =>
  all.find(point => point.pointId === pointId)
export const divisionOf = (all: Division[], code: string | undefined): Division | undefined =>
  all.find(division => division.code === code)
