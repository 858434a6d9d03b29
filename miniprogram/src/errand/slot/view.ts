import { isReachable } from '../../../../shared/domain/booking/late'
import { timeOf } from '../../../../shared/domain/calendar'
import type { Slot } from '../../../../shared/schemas/booking'
import type { Texts } from '../../../../shared/texts'
import { roundedWait, saidWait, waitDuration } from '../../wording'

export interface SlotView {
  slotAt: string
  time: string
  note: string
  full: boolean
  best: boolean
  /** Nobody who sets out now is there by then. */
  tight?: boolean
}
export interface HalfDay {
  name: string
  slots: SlotView[]
}

/**
 * Free slots that are still to come, morning and afternoon apart; the shortest wait is marked, and what the way is too
 * long for.
 */
export function halfDays(slots: Slot[], now: string, texts: Texts, travel = 0): HalfDay[] {
  const ahead = slots.filter(({ slotAt }) => slotAt > now)
  const isTight = ({ slotAt }: Slot) => !isReachable(slotAt, travel, now)
  const best = bestSlot(ahead.filter(slot => !isTight(slot)))
  const view = (slot: Slot): SlotView => ({
    slotAt: slot.slotAt,
    time: timeOf(slot.slotAt),
    note: slotNote(texts, slot),
    full: slot.places === 0,
    best: slot === best,
    ...(slot.places > 0 && isTight(slot) && { tight: true }),
  })
  const half = (name: string, isIn: (time: string) => boolean) => ({
    name,
    slots: ahead.filter(({ slotAt }) => isIn(timeOf(slotAt))).map(view),
  })
  const { morning, afternoon } = texts.slot
  return [half(morning, time => time < '12:00'), half(afternoon, time => time >= '12:00')].filter(
    one => one.slots.length > 0,
  )
}

/** Only a clear winner is worth a mark. */
function bestSlot(slots: Slot[]): Slot | undefined {
  const known = slots.filter(({ places, waitMinutes }) => places > 0 && waitMinutes.basis !== 'unknown')
  const [first, second] = known.sort((a, b) => a.waitMinutes.p50 - b.waitMinutes.p50)
  if (!first || !second) return undefined
  return roundedWait(first.waitMinutes.p50) < roundedWait(second.waitMinutes.p50) ? first : undefined
}

function slotNote(texts: Texts, { places, waitMinutes }: Slot): string {
  if (places === 0) return texts.slot.full
  if (waitMinutes.basis === 'unknown') return texts.point.places(places)
  const said = saidWait(waitMinutes)
  return typeof said === 'number' ? texts.slot.wait(waitDuration(texts, said)) : texts.slot[said]
}
