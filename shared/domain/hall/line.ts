import type { TicketPlace } from '../../schemas/arrival'
import { isSilent, type LiveHall, statusOf } from './hall'
import type { HallState, Ticket } from './queue'

/** A push says it early enough to come back from the yard. */
export const soonAhead = 3

/** By when it was taken; machines tell seconds, and of two in one second the lower number was first. */
const orderOf = (ticketId: string, { takenAt, last }: Ticket): string =>
  `${takenAt ?? last.at} ${ticketId.padStart(mostLetters)}`
const mostLetters = 24

/** Those of the same group who wait and came before: a machine calls a group in this order. */
function aheadOf(state: HallState, ticketId: string, ticket: Ticket): number {
  const mine = orderOf(ticketId, ticket)
  return Object.entries(state.tickets).filter(
    ([id, other]) =>
      other !== ticket &&
      other.group === ticket.group &&
      statusOf(state, other) === 'waiting' &&
      orderOf(id, other) < mine,
  ).length
}

/** Nine in ten waits lie between: so many standard deviations from the mean, of what is nearly normal. */
const deviations = 1.28
const roundMinutes = 5
/** As of a forecast's wait: longer is told as so long. */
const longestRange = 240

/**
 * How long so many people ahead will take, as a range: each counter that is open takes the next one when it has ended
 * with the last. Nothing where no counter is open, or what a visit takes has not been measured today.
 */
export function waitRange(
  ahead: number,
  { openCounters, meanServiceMinutes, serviceVariation = 1 }: LiveHall,
): { from: number; to: number } | undefined {
  if (openCounters === 0 || !meanServiceMinutes) return undefined
  const mean = ((ahead + 1) * meanServiceMinutes) / openCounters
  const spread = (deviations * meanServiceMinutes * Math.sqrt((ahead + 1) * serviceVariation)) / openCounters
  return {
    from: Math.min(longestRange, Math.floor(Math.max(0, mean - spread) / roundMinutes) * roundMinutes),
    to: Math.min(longestRange, Math.ceil((mean + spread) / roundMinutes) * roundMinutes),
  }
}

/** Where a ticket stands, as its hall has told it; nothing of one that the hall does not know, or that is silent. */
export function placeInLine(
  state: HallState | undefined,
  live: LiveHall,
  ticketId: string,
  now: string,
): TicketPlace {
  const ticket = state?.tickets[ticketId]
  if (!state || !ticket || isSilent(live, now)) return { phase: 'unknown' }
  const phase = statusOf(state, ticket)
  const { counter } = ticket.last
  if (phase !== 'waiting') return { phase, ...(counter && { counter }) }
  const ahead = aheadOf(state, ticketId, ticket)
  const wait = waitRange(ahead, live)
  return { phase, ahead, ...(wait && { wait }) }
}
