import type { ServiceSummary } from '../../../../shared/api'
import { type Guide, guides } from '../../../../shared/content/search/meaning'
import { Family, type Referral } from '../../../../shared/schemas/service'

export interface ServiceGroup {
  family: Family
  services: ServiceSummary[]
}

/** Services by certificate family, in the order of the paper checklists. */
export const serviceGroups = (services: ServiceSummary[]): ServiceGroup[] =>
  Family.options
    .map(family => ({ family, services: services.filter(service => service.family === family) }))
    .filter(group => group.services.length > 0)

/** What a search leads to: a service, somebody else who does it, or a page of ours. */
export type Found = { service: ServiceSummary } | { referral: Referral } | { guide: Guide }

/** More than these nobody reads; a better word is quicker. */
const mostShown = 10

/** The codes found, each as what it is; a service that is no longer offered is left out. */
export function foundThings(codes: string[], services: ServiceSummary[], referrals: Referral[]): Found[] {
  const thingOf = (code: string): Found[] => {
    const service = services.find(one => one.code === code)
    if (service) return [{ service }]
    const referral = referrals.find(one => one.code === code)
    if (referral) return [{ referral }]
    return guides.filter(guide => guide === code).map(guide => ({ guide }))
  }
  return codes.flatMap(thingOf).slice(0, mostShown)
}
