import { instantAt, instantOf, minuteMs, msOf } from '../../../shared/domain/calendar'
import { type LiveHall, liveHall } from '../../../shared/domain/hall/hall'
import { emptyHall, reduceHall } from '../../../shared/domain/hall/queue'
import type { QueueEvent } from '../../../shared/schemas/hall'
import { eventQueue } from './event-queue'
import type { HallDay } from './hall-day'
import { isWaiting, type Visit } from './visit'

/** The queue machine of a hall and the live hall that the product makes of what it hears. */
export interface Feed {
  /** The machine gives out a ticket, and later calls it: then all is known that it will tell of it. */
  taken(visit: Visit): void
  called(visit: Visit): void
  /** What is known of the hall at a minute. */
  liveAt(minute: number): LiveHall
}

type Told = Omit<QueueEvent, 'seq' | 'at'>
const heartbeatMinutes = 2

export const instantOfMinute = (day: string, minute: number): string =>
  instantOf(msOf(instantAt(day, 0)) + Math.floor(minute * 60) * (minuteMs / 60))

/**
 * While the machine is not heard its events are lost; when it is heard again it sends a snapshot. Where its words
 * are delayed they come as old as they are, and its heartbeats in time: the hall is live and tells of what was.
 */
export function machineFeed(hall: HallDay, day: string, comers: () => Visit[]): Feed {
  const events = eventQueue<Told & { happened: number }>()
  const tell = (happened: number, told: Told) =>
    events.add(happened + hall.delayMinutes, { ...told, happened })
  for (const told of counterEvents(hall)) tell(told.minute, told.event)
  let seq = 0
  // The machine was heard the day before.
  let state = emptyHall(hall.point.pointId, instantAt(day, 0))
  let live: LiveHall | undefined
  let heardMinute = Number.NEGATIVE_INFINITY
  let isLost = false
  const hear = (minute: number, told: Told, happened = minute) => {
    const event = { ...told, seq: seq++, at: instantOfMinute(day, happened) }
    state = reduceHall(state, 'machine', event)
    live = undefined
    if (told.kind === 'heartbeat' || hall.delayMinutes === 0) heardMinute = minute
  }
  return {
    taken: visit => noteTaken(tell, visit),
    called: visit => noteCalled(tell, visit),
    liveAt(minute) {
      for (let next = events.next(minute); next; next = events.next(minute)) {
        const { happened, ...told } = next.value
        if (isOut(hall, next.minute)) seq += 1
        else hear(next.minute, told, happened)
      }
      const isBack = isLost && !isOut(hall, minute)
      isLost = isOut(hall, minute)
      if (isBack)
        hear(minute, snapshot(hall, day, comers(), minute - hall.delayMinutes), minute - hall.delayMinutes)
      else if (seq > 0 && !isLost && minute - heardMinute >= heartbeatMinutes)
        hear(minute, { kind: 'heartbeat' })
      live ??= liveHall(state)
      return live
    },
  }
}

const isOut = ({ outages }: HallDay, minute: number): boolean =>
  outages.some(({ fromMinute, toMinute }) => fromMinute <= minute && minute < toMinute)

type Tell = (minute: number, told: Told) => void

const ticketOf = ({ person }: Visit) => ({ ticketId: person.personId, group: person.group })

const noteTaken = (tell: Tell, visit: Visit): void =>
  tell(visit.arrivedMinute ?? 0, {
    kind: 'taken',
    ...ticketOf(visit),
    ...(visit.person.slotMinute !== undefined && { bookingId: visit.person.personId }),
  })

function noteCalled(tell: Tell, visit: Visit): void {
  const { person, fate } = visit
  const { calledMinute = 0, counter = 0, leftMinute } = fate ?? {}
  const at = { ...ticketOf(visit), counter: counterName(counter) }
  const isGone = person.abandons || leftMinute !== undefined
  tell(calledMinute, { kind: 'called', ...at })
  tell(calledMinute, { kind: isGone ? 'abandoned' : 'started', ...at })
  if (!isGone) tell(calledMinute + person.serviceMinutes, { kind: 'finished', ...at })
}

const counterName = (counter: number): string => String(counter + 1)

/** Counters open and close as clerks come and go; at the end of the day they stay while people wait. */
function counterEvents({ plan, shutMinute }: HallDay): { minute: number; event: Told }[] {
  const steps = plan.filter(({ fromMinute }, i) => i < plan.length - 1 || fromMinute <= shutMinute)
  return steps.flatMap(({ fromMinute, counters }, i) => {
    const before = plan[i - 1]?.counters ?? 0
    const kind = counters > before ? ('counterOpened' as const) : ('counterClosed' as const)
    const [from, to] = counters > before ? [before, counters] : [counters, before]
    return Array.from({ length: to - from }, (_, k) => ({
      minute: fromMinute,
      event: { kind, counter: counterName(from + k) },
    }))
  })
}

/** Everyone who waits and every open counter. */
function snapshot({ plan }: HallDay, day: string, comers: Visit[], minute: number): Told {
  const open = plan.findLast(({ fromMinute }) => fromMinute <= minute)?.counters ?? 0
  return {
    kind: 'snapshot',
    openCounters: Array.from({ length: open }, (_, counter) => counterName(counter)),
    waiting: comers
      .filter(visit => isWaiting(visit, minute))
      .map(({ person, arrivedMinute = 0 }) => ({
        ticketId: person.personId,
        group: person.group,
        takenAt: instantOfMinute(day, arrivedMinute),
        booked: person.slotMinute !== undefined,
      })),
  }
}
