import { errand, type Place } from '../../errand'
import { open } from '../../route'

/**
 * Books at a place that was chosen first. One who is in the middle of the errand for this service goes on to its
 * times; one who is not sees what to bring first, and the place is kept until then.
 */
export function bookAt(place: Place, service: string): void {
  if (!service) open('errand/service/index', { ...place })
  else if (errand.get()?.service === service) open('errand/slot/index', { service, ...place })
  else {
    errand.set({ service, answers: {}, place })
    open('errand/checklist/index', { service })
  }
}
