import { instantAt, instantOf, minuteMs, msOf } from '../../../shared/domain/calendar'
import { type LiveHall, liveHall } from '../../../shared/domain/hall/hall'
import { emptyHall, type HallState, reduceHall } from '../../../shared/domain/hall/queue'
import type { QueueEvent } from '../../../shared/schemas/hall'
import { eventQueue } from './event-queue'
import type { HallDay } from './hall-day'
import { isWaiting, type Visit } from './visit'

/** The queue machine of a hall and the live hall that the product makes of what it hears. */
export interface Feed {
  /** The machine notes all that will happen to a person who has come. */
  note(visit: Visit): void
  /** What is known of the hall at a minute; nothing before the first word. */
  liveAt(minute: number): LiveHall | undefined
}

type Told = Omit<QueueEvent, 'seq' | 'at'>
const heartbeatMinutes = 2

export const instantOfMinute = (day: string, minute: number): string =>
  instantOf(msOf(instantAt(day, 0)) + Math.floor(minute * 60) * (minuteMs / 60))

/** While the machine is not heard its events are lost; when it is heard again it sends a snapshot. */
export function machineFeed(hall: HallDay, day: string, comers: () => Visit[]): Feed {
  const events = eventQueue<Told>()
  for (const told of counterEvents(hall)) events.add(told.minute, told.event)
  let seq = 0
  let state: HallState | undefined
  let live: LiveHall | undefined
  let heardMinute = Number.NEGATIVE_INFINITY
  let isLost = false
  const hear = (minute: number, told: Told) => {
    const event = { ...told, seq: seq++, at: instantOfMinute(day, minute) }
    state = reduceHall(state ?? emptyHall(hall.point.pointId, event.at), 'machine', event)
    live = undefined
    heardMinute = minute
  }
  return {
    note: visit => noteVisit(events.add, visit),
    liveAt(minute) {
      for (let next = events.next(minute); next; next = events.next(minute)) {
        if (isOut(hall, next.minute)) seq += 1
        else hear(next.minute, next.value)
      }
      const isBack = isLost && !isOut(hall, minute)
      isLost = isOut(hall, minute)
      if (isBack) hear(minute, snapshot(hall, day, comers(), minute))
      else if (state && !isLost && minute - heardMinute >= heartbeatMinutes)
        hear(minute, { kind: 'heartbeat' })
      live ??= state && liveHall(state)
      return live
    },
  }
}

const isOut = ({ outages }: HallDay, minute: number): boolean =>
  outages.some(({ fromMinute, toMinute }) => fromMinute <= minute && minute < toMinute)

function noteVisit(add: (minute: number, told: Told) => void, visit: Visit): void {
  const { person, arrivedMinute = 0, calledMinute = 0 } = visit
  const ticket = { ticketId: person.personId, group: person.group }
  const counter = counterName(visit.counter ?? 0)
  add(arrivedMinute, {
    kind: 'taken',
    ...ticket,
    ...(person.slotMinute !== undefined && { bookingId: person.personId }),
  })
  add(calledMinute, { kind: 'called', ...ticket, counter })
  add(calledMinute, { kind: person.abandons ? 'abandoned' : 'started', ...ticket, counter })
  if (!person.abandons) add(calledMinute + person.serviceMinutes, { kind: 'finished', ...ticket, counter })
}

const counterName = (counter: number): string => String(counter + 1)

/** Counters open and close by the plan; at the end of the day they stay while people wait. */
function counterEvents({ plan }: HallDay): { minute: number; event: Told }[] {
  return plan.slice(0, -1).flatMap(({ fromMinute, counters }, i) => {
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
