import type { Wait } from '../../schemas/hall'
import { minuteOf, timeOf } from '../calendar'
import type { Ahead } from '../forecast/ahead'

/** What a move must save of the minutes from door to counter, and in which share of the outcomes, to be worth a word. */
export interface Demand {
  minutes: number
  /** Of what it takes now. */
  share: number
  certainty: number
}

/** Between two halls whose machines are heard. */
export const heard: Demand = { minutes: 15, share: 0.25, certainty: 0.7 }
/**
 * Where one of the waits is only foretold, as before the doors open: on a day unlike those it was learned from, both
 * may be wrong at once. Asking for more minutes, too, kept people from good moves and few from bad ones: of 21
 * simulated days, 15 minutes instead of 25 saved a twentieth more, and 4.6 instead of 4.9 % did worse than with none.
 */
export const foretold: Demand = { ...heard, certainty: 0.8 }

/**
 * Whether nothing of a hall's day has been heard, though its machine beats, as many do all night: it has told of nobody,
 * and the doors are not open yet.
 */
export const isForetold = ({ pointDay: { live, periods, now } }: Pick<Ahead, 'pointDay'>): boolean => {
  const { booked, walkIn } = live?.arrived ?? { booked: 0, walkIn: 0 }
  return booked + walkIn === 0 && minuteOf(timeOf(now)) < (periods[0]?.fromMinute ?? 0)
}

/** A hall as it is compared. */
interface Seen {
  wait: { basis: Wait['basis'] }
  isForetold?: boolean
}

const isHeard = ({ wait, isForetold }: Seen): boolean => wait.basis === 'live' && !isForetold

/** What is asked of a move between two halls of which something is known. */
export const demandOf = (here: Seen, there: Seen): Demand =>
  isHeard(here) && isHeard(there) ? heard : foretold

/** So much more is asked as the way may be longer than it is told. */
export const beyondDoubt = (demand: Demand, doubtMinutes: number): Demand => ({
  ...demand,
  minutes: demand.minutes + doubtMinutes,
})

/** Whether the minutes from door to counter become so many fewer that it is worth a word. */
export const savesEnough = (before: number, after: number, { minutes, share } = heard): boolean =>
  before - after >= minutes && before - after >= share * before
