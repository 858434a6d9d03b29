import type { ServiceSummary } from '../../../../shared/api'
import { Family } from '../../../../shared/schemas/service'

export interface ServiceGroup {
  family: Family
  services: ServiceSummary[]
}

const matches = ({ name }: ServiceSummary, words: string): boolean =>
  Object.values(name).some(text => text.toLowerCase().includes(words))

/** Services by certificate family; every word searched for must be in the name, in any language. */
export function serviceGroups(services: ServiceSummary[], search: string): ServiceGroup[] {
  const words = search.trim().toLowerCase().split(/\s+/)
  const found = services.filter(service => words.every(word => matches(service, word)))
  return Family.options
    .map(family => ({ family, services: found.filter(service => service.family === family) }))
    .filter(group => group.services.length > 0)
}
