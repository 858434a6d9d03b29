import type { BookingStatus } from '../../schemas/booking'
import { type RatingGroup, RatingLevel, type RatingMonth } from '../../schemas/rating'
import { addDays, dayOf, weekdayOf } from '../calendar'

/** From so many on nobody is recognised by what he has said. */
export const fewest = 5
/** A visit is rated within that. */
const rateDays = 30

export const isBad = (level: RatingLevel): boolean => level === 'dissatisfied' || level === 'veryDissatisfied'

/** Whether a visit is over and still fresh. Whoever has not come rates nothing. */
export const isRateable = (visit: { status: BookingStatus; slotAt: string }, today: string): boolean =>
  visit.status === 'checkedIn' && today <= addDays(dayOf(visit.slotAt), rateDays)

/**
 * The finding a bad rating opens says the week and not the day, so that it does not lead to the one person who came
 * then: opened on the Monday, to be answered by the Sunday of the week after.
 */
export function weekOfFinding(today: string): { openedOn: string; dueOn: string } {
  const openedOn = addDays(today, 1 - weekdayOf(today))
  return { openedOn, dueOn: addDays(openedOn, 13) }
}

/**
 * Months that are over, from the earliest, taken together until they hold enough ratings. What is left at the end is
 * not told: a rating is only ever seen among others, and never by what it changes from one day to the next.
 */
export function ratingGroups(months: readonly RatingMonth[], today: string): RatingGroup[] {
  const groups: RatingGroup[] = []
  let open: RatingGroup | undefined
  for (const month of [...months].sort((a, b) => (a.month < b.month ? -1 : 1))) {
    if (month.month >= today.slice(0, 7)) break
    open = withMonth(open, month)
    if (open.count < fewest) continue
    groups.push(open)
    open = undefined
  }
  return groups
}

function withMonth(group: RatingGroup | undefined, { month, levels, reasons }: RatingMonth): RatingGroup {
  const counts = RatingLevel.options.map(level => [level, levels[level] ?? 0] as const)
  const sum = <Code extends string>(
    before: Record<Code, number> | undefined,
    added: Record<Code, number>,
  ) => {
    const all = { ...before, ...added } as Record<Code, number>
    for (const code of Object.keys(all) as Code[]) all[code] = (before?.[code] ?? 0) + (added[code] ?? 0)
    return all
  }
  return {
    from: group?.from ?? month,
    to: month,
    count: (group?.count ?? 0) + counts.reduce((total, [, count]) => total + count, 0),
    levels: sum(group?.levels, Object.fromEntries(counts) as Record<RatingLevel, number>),
    reasons: sum(group?.reasons, reasons),
  }
}
