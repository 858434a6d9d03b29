import type { ServiceSummary } from '../../../../shared/api'
import { Family } from '../../../../shared/schemas/service'

export interface ServiceGroup {
  family: Family
  services: ServiceSummary[]
}

/** Services by certificate family, in the order of the paper checklists. */
export const serviceGroups = (services: ServiceSummary[]): ServiceGroup[] =>
  Family.options
    .map(family => ({ family, services: services.filter(service => service.family === family) }))
    .filter(group => group.services.length > 0)
