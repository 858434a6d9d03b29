import type { Named } from '../../../shared/api'
import type { Booking } from '../../../shared/schemas/booking'
import type { Text } from '../../../shared/schemas/text'
import { points, services } from './reference'

/** What points and services are called; a code that is no longer known stands for itself. */
export interface Names {
  point: (pointId: string) => string
  service: (code: string) => string
  /** All that is done in one visit. */
  services: (codes: string[]) => string
}

export type Catalogue = Pick<Named, 'points' | 'services'>

export async function catalogue(): Promise<Catalogue> {
  const [allPoints, allServices] = await Promise.all([points(), services()])
  return { points: allPoints, services: allServices }
}

export function namesOf(all: Catalogue, say: (text: Text) => string): Names {
  const known = (text: Text | undefined, code: string) => (text ? say(text) : code)
  const service = (code: string) => known(all.services.find(one => one.code === code)?.name, code)
  return {
    point: pointId => known(all.points.find(point => point.pointId === pointId)?.name, pointId),
    service,
    services: codes => codes.map(service).join(' + '),
  }
}

/** Of a catalogue only what these bookings mention: little enough to be kept on the phone. */
export function mentioned({ points, services }: Catalogue, bookings: Booking[]): Catalogue {
  const isMentioned = (pointId: string) =>
    bookings.some(
      booking =>
        booking.pointId === pointId ||
        booking.movedFrom?.pointId === pointId ||
        booking.recommendation?.toPointId === pointId,
    )
  return {
    points: points
      .filter(({ pointId }) => isMentioned(pointId))
      .map(({ pointId, name }) => ({ pointId, name })),
    services: services
      .filter(({ code }) => bookings.some(booking => booking.services.includes(code)))
      .map(({ code, name }) => ({ code, name })),
  }
}
