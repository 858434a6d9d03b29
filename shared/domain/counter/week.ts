import type { CounterDay } from '../../schemas/counter'
import { timeOf } from '../calendar'

interface Seen {
  status: string
  slotAt: string
}

/** A day of a hall in numbers. */
export function counterDay(
  day: string,
  bookings: readonly Seen[],
  { walkIns, waiting }: Pick<CounterDay, 'walkIns' | 'waiting'>,
): CounterDay {
  const standing = bookings.filter(({ status }) => status !== 'cancelled')
  const hours = [...new Set(standing.map(({ slotAt }) => timeOf(slotAt).slice(0, 2)))].sort()
  const having = (wanted: string) => standing.filter(({ status }) => status === wanted).length
  return {
    day,
    booked: standing.length,
    arrived: having('checkedIn'),
    missed: having('missed'),
    walkIns,
    waiting,
    byHour: hours.map(hour => ({
      hour,
      booked: standing.filter(({ slotAt }) => timeOf(slotAt).startsWith(hour)).length,
    })),
  }
}
