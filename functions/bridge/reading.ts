import type { ToldEvent } from '../../shared/domain/vendor/vendor-state'

/** What a look at the machine's data found. */
export interface Reading {
  events: ToldEvent[]
  /** What the source wants to be told at its next look, also after a restart. */
  memory: unknown
  /** Whether the machine's data is there and fresh: only then may the hall be told to be alive. */
  alive: boolean
  /**
   * Rows that this look could not read: the hall is unknown until a look finds none. Missing where it has not looked.
   */
  unread?: number | undefined
  /** Lines for the log: counts, codes and settings, never what a row or message held. */
  notes: string[]
  /** To be done once the reading is safely remembered. */
  after?: () => void
}

export type Source = (memory: unknown, now: string) => Reading

/** The same thing said once with its count. */
export function counted(notes: string[]): string[] {
  const counts = new Map<string, number>()
  for (const note of notes) counts.set(note, (counts.get(note) ?? 0) + 1)
  return [...counts].map(([note, count]) => (count === 1 ? note : `${note} (${count} times)`))
}
