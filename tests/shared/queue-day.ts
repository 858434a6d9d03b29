import fc from 'fast-check'
import { addMinutes } from '../../shared/domain/calendar'
import type { QueueEvent } from '../../shared/schemas/hall'
import { at } from './build'

/** What really happened in a hall, and what its two machines would have told about it. */
export interface QueueDay {
  told: { deviceId: string; event: QueueEvent }[]
  waiting: string[]
  serving: number
  ended: number
  open: string[]
}

interface Hall extends QueueDay {
  now: string
  counters: Map<string, string | undefined>
  taken: Map<string, { takenAt: string; booked: boolean }>
}

const counterIds = ['1', '2', '3']
const kinds = [
  'taken',
  'called',
  'recalled',
  'started',
  'finished',
  'abandoned',
  'transferred',
  'counterOpened',
  'counterClosed',
  'counterPaused',
  'heartbeat',
  'snapshot',
] as const

/** The day's first word and last word are fixed: a heartbeat of each machine, and if asked a snapshot. */
export const anyQueueDay = (mostSeconds: number, mostSteps: number): fc.Arbitrary<QueueDay> =>
  fc
    .array(
      fc.record({
        kind: fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom('taken', 'called', 'started', 'finished') },
          { weight: 1, arbitrary: fc.constantFrom(...kinds) },
        ),
        seconds: fc.integer({ min: 1, max: mostSeconds }),
        choice: fc.nat(),
      }),
      { minLength: 10, maxLength: mostSteps, size: 'max' },
    )
    .map(steps => steps.reduce(step, openingHall()))

function openingHall(): Hall {
  const counters = new Map(counterIds.map(id => [id, undefined]))
  const hall = {
    told: [],
    waiting: [],
    serving: 0,
    ended: 0,
    open: [],
    now: at('08:00'),
    counters,
    taken: new Map(),
  }
  return tell(tell(hall, { kind: 'heartbeat' }), { kind: 'heartbeat', counter: '1' })
}

/** One thing happens; what cannot happen just now, such as closing a counter with somebody at it, is only a heartbeat. */
function step(
  before: Hall,
  { kind, seconds, choice }: { kind: QueueEvent['kind']; seconds: number; choice: number },
): Hall {
  const hall = { ...before, now: addMinutes(before.now, seconds / 60) }
  const counter = counterIds[choice % counterIds.length] ?? '1'
  const ticketId = hall.counters.get(counter)
  switch (kind) {
    case 'taken':
      return take(hall, choice % 2 === 0)
    case 'called':
      return call(hall, counter)
    case 'recalled':
    case 'started':
      return ticketId ? tell(hall, { kind, ticketId, counter }) : tell(hall, { kind: 'heartbeat' })
    case 'finished':
    case 'abandoned':
    case 'transferred':
      return ticketId ? leave(hall, kind, ticketId, counter) : tell(hall, { kind: 'heartbeat' })
    case 'counterOpened':
      return tell({ ...hall, open: [...new Set([...hall.open, counter])] }, { kind, counter })
    case 'counterPaused':
    case 'counterClosed':
      if (ticketId) return tell(hall, { kind: 'heartbeat' })
      return tell({ ...hall, open: hall.open.filter(id => id !== counter) }, { kind, counter })
    default:
      return kind === 'snapshot' ? withSnapshot(hall) : tell(hall, { kind: 'heartbeat' })
  }
}

function take(hall: Hall, booked: boolean): Hall {
  const ticketId = `A${hall.taken.size + 1}`
  const taken = new Map(hall.taken).set(ticketId, { takenAt: hall.now, booked })
  return tell(
    { ...hall, taken, waiting: [...hall.waiting, ticketId] },
    { kind: 'taken', ticketId, group: 'passport', ...(booked && { bookingId: 'B000000001' }) },
  )
}

function call(hall: Hall, counter: string): Hall {
  const [ticketId, ...waiting] = hall.waiting
  if (!ticketId || hall.counters.get(counter)) return tell(hall, { kind: 'heartbeat' })
  const counters = new Map(hall.counters).set(counter, ticketId)
  const open = [...new Set([...hall.open, counter])]
  return tell(
    { ...hall, waiting, counters, open, serving: hall.serving + 1 },
    { kind: 'called', ticketId, counter },
  )
}

function leave(
  hall: Hall,
  kind: 'finished' | 'abandoned' | 'transferred',
  ticketId: string,
  counter: string,
): Hall {
  const counters = new Map(hall.counters).set(counter, undefined)
  const back = kind === 'transferred'
  const waiting = back ? [...hall.waiting, ticketId] : hall.waiting
  const ended = back ? hall.ended : hall.ended + 1
  return tell({ ...hall, counters, waiting, ended, serving: hall.serving - 1 }, { kind, ticketId, counter })
}

/** The day with a snapshot as its last word. */
export function withSnapshot<Day extends QueueDay>(day: Day): Day {
  const hall = day as unknown as Hall
  const waiting = hall.waiting.map(ticketId => ({
    ticketId,
    group: 'passport' as const,
    takenAt: hall.taken.get(ticketId)?.takenAt ?? hall.now,
    booked: hall.taken.get(ticketId)?.booked ?? false,
  }))
  const later = { ...hall, now: addMinutes(hall.now, 1) }
  return tell(later, { kind: 'snapshot', waiting, openCounters: hall.open }) as unknown as Day
}

/** Counters tell by a machine of their own; each machine numbers what it tells. */
function tell(hall: Hall, event: Omit<QueueEvent, 'seq' | 'at'>): Hall {
  const deviceId = event.counter ? 'counters' : 'tickets'
  const seq = hall.told.filter(one => one.deviceId === deviceId).length + 1
  return { ...hall, told: [...hall.told, { deviceId, event: { seq, at: hall.now, ...event } }] }
}
