import type { Busyness, HallView } from '../../schemas/hall'
import type { HallToday } from '../../schemas/today'
import { instantAt, minuteOf, timeOf } from '../calendar'
import { isSilent } from '../hall/hall'
import { type Ahead, outlookOf } from './ahead'
import { waitAt } from './forecast'
import { knownHall } from './known-hall'
import { savedByOneMore } from './one-more-counter'
import { stepMinutes } from './outlook'
import { busynessOf, shownMinutes } from './shown-wait'

const lookedAheadMinutes = 60

/**
 * What staff have to know of a hall now, beside how busy it is: that it has fallen silent, that it fills within the
 * hour, and what one more counter would save. `isOnly`: the saving is told even where nothing is about to overflow.
 */
export function hallToday(view: HallView, ahead: Ahead, isOnly: boolean): HallToday {
  const { live, now } = ahead.pointDay
  // A hall that is closed need not talk, and one that talks is not silent.
  if (view.busyness === 'closed') {
    const isAgainstPlan = knownHall(outlookOf(ahead.pointDay)).word === 'closed'
    return isAgainstPlan && live?.closedAt ? { ...view, closedSince: live.closedAt } : view
  }
  if (view.busyness === 'unknown')
    return live && isSilent(live, now) ? { ...view, silentSince: live.asOf } : view
  const overload = overloadOf(ahead)
  const saved = overload || isOnly ? savedByOneMore(outlookOf(ahead.pointDay)) : undefined
  return {
    ...view,
    ...(overload && { overload }),
    ...(saved !== undefined && { savedMinutes: Math.max(0, Math.round(saved)) }),
  }
}

/** The first step within the hour at which somebody who comes without a booking waits as long as in a busy hall. */
function overloadOf({ pointDay: { day, now, periods }, forecast }: Ahead): HallToday['overload'] {
  const from = minuteOf(timeOf(now))
  for (let minute = from; minute <= from + lookedAheadMinutes; minute += stepMinutes) {
    if (!periods.some(({ fromMinute, toMinute }) => fromMinute <= minute && minute < toMinute)) continue
    const wait = waitAt(forecast, minute, 'walkIn')
    if (busynessOf(wait) === 'busy')
      return { time: timeOf(instantAt(day, minute)), waitMinutes: shownMinutes(wait.p50) }
  }
  return undefined
}

/** Silent halls first, since nobody knows how they are, and those closed against the plan; then those that fill, and by their wait. */
const order: Record<Busyness, number> = { busy: 1, moderate: 2, idle: 3, unknown: 4, closed: 5 }
const placeOf = ({ silentSince, closedSince, overload, busyness }: HallToday): number =>
  silentSince || closedSince ? 0 : overload ? 0.5 : order[busyness]

export const byNeed = (halls: HallToday[]): HallToday[] =>
  halls.toSorted((a, b) => placeOf(a) - placeOf(b) || (b.waitMinutes?.p50 ?? 0) - (a.waitMinutes?.p50 ?? 0))
