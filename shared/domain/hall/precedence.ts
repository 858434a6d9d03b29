import type { Ticket } from './queue'

/** In which order a day's machine has called those who are booked and those who are not. */
export interface Precedence {
  /** Walk-ins that booked people found waiting for the same service when they came … */
  met: number
  /** … and how many of them were called after those booked people. */
  overtaken: number
}

/**
 * Counts pairs of one group of services, for other groups may have counters of their own. Where everybody is called as
 * he came none is overtaken; where booked people are called first, all are.
 */
export function precedenceOf(tickets: Ticket[]): Precedence {
  const called = tickets.flatMap(({ group, booked, takenAt, calledAt }) =>
    takenAt && calledAt ? [{ group, booked, takenAt, calledAt }] : [],
  )
  const walkIns = called.filter(({ booked }) => !booked)
  let [met, overtaken] = [0, 0]
  for (const one of called.filter(({ booked }) => booked))
    for (const other of walkIns) {
      if (other.group !== one.group || other.takenAt >= one.takenAt || other.calledAt <= one.takenAt) continue
      met += 1
      if (one.calledAt < other.calledAt) overtaken += 1
    }
  return { met, overtaken }
}
