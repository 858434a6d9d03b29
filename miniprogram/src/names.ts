import type { ServiceSummary } from '../../shared/api'
import type { Point } from '../../shared/schemas/point'
import type { Text } from '../../shared/schemas/text'
import { pointOf, points, services } from './reference'

/** What points and services are called; a code that is no longer known stands for itself. */
export interface Names {
  point: (pointId: string) => string
  service: (code: string) => string
}

export interface Catalogue {
  points: Point[]
  services: ServiceSummary[]
}

export async function catalogue(): Promise<Catalogue> {
  const [allPoints, allServices] = await Promise.all([points(), services()])
  return { points: allPoints, services: allServices }
}

export function namesOf(all: Catalogue, say: (text: Text) => string): Names {
  const known = (text: Text | undefined, code: string) => (text ? say(text) : code)
  return {
    point: pointId => known(pointOf(all.points, pointId)?.name, pointId),
    service: code => known(all.services.find(service => service.code === code)?.name, code),
  }
}
