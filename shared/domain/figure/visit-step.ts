import type { VisitSteps } from '../../schemas/figure'
import type { VisitState } from '../../schemas/home-visit'
import { undecided } from '../home-visit/step'

/** What a step of a request adds to the figures; nothing where it only returns to where it has been. */
export function visitStep(from: VisitState, to: VisitState): keyof VisitSteps | undefined {
  switch (to) {
    case 'approved':
      return undecided.some(state => state === from) ? 'approved' : undefined
    case 'refused':
    case 'done':
    case 'notAtHome':
    case 'cancelled':
      return to
    case 'delivered':
    case 'posted':
      return 'handedOver'
    default:
      return undefined
  }
}
