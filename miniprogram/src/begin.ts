import { errand, type Place } from './errand'
import { open } from './route'

/** Each choice is a new errand: the answers for one applicant say nothing about the next. */
export function beginErrand(service: string, place?: Place): void {
  errand.set({ service, answers: {}, ...(place?.pointId && { place }) })
  open('errand/checklist/index', { service })
}
