import { turnMark } from '../../../../shared/domain/checklist/marks'
import { nowMs } from '../../phone/clock'
import { errandOf, setErrand, useVisit } from '../../visit/errand'
import { type MarkedList, marksOf } from '../../visit/marks'

/** The marks of a visit that is not booked yet: what is in hand for one of its services is so for all. */
export function useVisitMarks(services: string[]): MarkedList {
  useVisit(services)
  const marks = marksOf(services)
  const turn = (code: string) => {
    const next = turnMark(marks, code, nowMs())
    for (const service of services) setErrand(service, { ...errandOf(service), marks: next })
  }
  return { marks, turn }
}
