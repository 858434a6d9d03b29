import { type Ahead, leftOf } from '../forecast/ahead'
import { memo } from '../memo'
import { type PlannedSlot, wholeSlots } from '../point/slot'
import { isForetold } from './demand'

/** Minutes that four of five people wait at most at an hour at which a hall is idle. */
export const idleMinutes = 5

const once = memo<Ahead, Ahead>(1)

/**
 * A hall's day for somebody who is moved there. At the hours at which it is heard to be idle his place may be any that
 * the counters can serve, for those who walk in leave them free; at others it is one of those given to bookings.
 */
export const aheadForMoves = (ahead: Ahead): Ahead => once(ahead, 'moves', () => withIdleHours(ahead))

function withIdleHours(ahead: Ahead): Ahead {
  if (ahead.forecast.basis !== 'live' || isForetold(ahead)) return ahead
  const { point, day, holidays = new Map(), taken } = ahead.pointDay
  const whole = new Map(wholeSlots(point, day, holidays).map(slot => [slot.slotAt, slot]))
  const roomIn = (slot: PlannedSlot) =>
    [...leftOf([slot], taken).values()].reduce((sum, left) => sum + Math.max(0, left), 0)
  const slots = ahead.slots.map(slot => {
    const all = slot.wait.p80 <= idleMinutes ? whole.get(slot.slotAt) : undefined
    return all ? { ...slot, ...all, places: roomIn(all) } : slot
  })
  return { ...ahead, slots }
}
