import type { Evaluator } from './evaluator'

export type Mode = 'tickets' | 'waits'

/** By the file that tells a folder's mode; a folder with both is evaluated by the first that is here. */
export const evaluators: Record<Mode, () => Promise<Evaluator>> = {
  tickets: async () => (await import('./tickets/tickets')).evaluateTickets,
  waits: async () => (await import('./waits/waits')).evaluateWaits,
}
export const modes: readonly Mode[] = ['tickets', 'waits']
