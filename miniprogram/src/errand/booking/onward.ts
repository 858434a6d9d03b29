import type { Answers } from '../../../../shared/schemas/fact'
import type { Texts } from '../../../../shared/texts'
import { back, isBelow, open, openTab } from '../../route'
import type { Problem } from '../../server/call'
import { errandOf, setErrand } from '../../visit/errand'

export interface Target {
  service: string
  pointId: string
  slotAt: string
}

export interface Onward {
  name: string
  go: () => void
}

/**
 * The way on from a refusal that asking once more would not change.
 * @param standing the caller's own booking that stands in the way
 */
export function onwardOf(
  problem: Problem,
  target: Target,
  { booking }: Texts,
  standing?: string,
): Onward | undefined {
  switch (problem) {
    case 'slotFull':
    case 'slotClosed':
    case 'slotTooSoon':
    case 'slotTooFar':
      return { name: booking.pickAnother, go: () => toSlots(target) }
    case 'serviceNotAccepted':
    case 'pointEnded':
    case 'pointWithoutAddress':
    case 'homeNotNamed':
    case 'notYourHall':
      return {
        name: booking.pickPlace,
        go: () => open('errand/point/index', { service: target.service }),
      }
    case 'alreadyBooked':
      return standing
        ? { name: booking.move, go: () => toMove(standing, target) }
        : { name: booking.mineTitle, go: () => openTab('booking') }
    case 'checklistChanged':
    case 'answersContradictId':
      return { name: booking.seeChecklist, go: () => toChecklist(target) }
    default:
      return undefined
  }
}

/** The booking that stands in the way, moved to what was wanted. */
const toMove = (bookingId: string, { pointId, slotAt }: Target): void =>
  open('other-time/move/index', { bookingId, pointId, slotAt })

/** Back to where the time was chosen; a form that was opened by itself has nothing behind it. */
function toSlots(target: Target): void {
  if (isBelow('errand/slot/index')) back()
  else open('errand/slot/index', { ...target })
}

/** The list of the day of the visit, for these answers or those given, and from there back to the same time. */
export function toChecklist({ service, ...place }: Target, settled?: Answers): void {
  const services = service.split(',')
  for (const one of services) {
    const errand = errandOf(one)
    setErrand(one, { ...errand, answers: settled ?? errand.answers, place })
  }
  open(services.length > 1 ? 'errand/visit/index' : 'errand/checklist/index', { service })
}
