import type { ServiceSummary } from '../../../../shared/api'
import type { Family } from '../../../../shared/schemas/service'
import { families } from '../../../../shared/vocabulary/service'

export interface ServiceGroup {
  family: Family
  services: ServiceSummary[]
}

/** Services by certificate family, in the order of the paper checklists. */
export const serviceGroups = (services: ServiceSummary[]): ServiceGroup[] =>
  families
    .map(family => ({ family, services: services.filter(service => service.family === family) }))
    .filter(group => group.services.length > 0)
