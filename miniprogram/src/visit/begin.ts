import { isOpen, open } from '../route'
import { errandOf, type Place, setErrand } from './errand'

/** To what has to be brought; an errand that was begun goes on where it was left. */
export function beginErrand(service: string, place?: Place): void {
  const { place: _, ...errand } = errandOf(service)
  setErrand(service, { ...errand, ...(place?.pointId && { place }) })
  open('errand/checklist/index', { service })
}

/**
 * Books at a place that was chosen first. One who has come from his list, where everything is answered, goes on to
 * the times; one who has not sees first what to bring, and the place is kept until then.
 */
export function bookAt(place: Place, service: string): void {
  if (!service) open('errand/service/index', { ...place })
  else if (isOpen('errand/checklist/index') || service.includes(','))
    open('errand/slot/index', { service, ...place })
  else beginErrand(service, place)
}
