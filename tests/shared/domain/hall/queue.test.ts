import { describe, expect, it } from 'vitest'
import { liveHall } from '../../../../shared/domain/hall/hall'
import { placeInLine } from '../../../../shared/domain/hall/line'
import { emptyHall, memoryMinutes, reduceHall } from '../../../../shared/domain/hall/queue'
import type { QueueEvent } from '../../../../shared/schemas/hall'
import { at, event } from '../../build'

const stateOf = (...events: QueueEvent[]) =>
  events.reduce((state, one) => reduceHall(state, 'D1', one), emptyHall('CC-01', at('08:00')))
const liveOf = (...events: QueueEvent[]) => liveHall(stateOf(...events))
const ticket = (kind: QueueEvent['kind'], time: string, changes: Partial<QueueEvent> = {}) =>
  event(kind, time, { ticketId: 'A1', counter: '1', ...changes })
const waitingAt = (ticketId: string, time: string) => ({
  ticketId,
  group: 'pass' as const,
  takenAt: at(time),
  booked: false,
})

describe('a ticket', () => {
  it('waits, is called, served and gone; its wait and its service are remembered', () => {
    const visit = [
      ticket('taken', '09:00'),
      ticket('called', '09:20'),
      ticket('started', '09:21'),
      ticket('finished', '09:30'),
    ]
    const along = visit.map((_, i) => liveOf(...visit.slice(0, i + 1)))
    expect(along.map(({ waiting }) => waiting.walkIn)).toEqual([1, 0, 0, 0])
    expect(along.map(({ serving }) => serving)).toEqual([0, 1, 1, 0])
    expect(along.map(({ arrived }) => arrived.walkIn)).toEqual([1, 1, 1, 1])
    expect(along[3]).toMatchObject({ visits: 1, lastWaitMinutes: [20] })
    expect(stateOf(...visit).visits).toMatchObject([{ serviceMinutes: 9, waitMinutes: 20 }])
  })

  it('of a booking counts apart from the walk-ins', () => {
    const live = liveOf(
      ticket('taken', '09:00', { bookingId: 'B000000001' }),
      ticket('taken', '09:01', { ticketId: 'A2' }),
    )
    expect(live.waiting).toEqual({ booked: 1, walkIn: 1 })
  })

  it('told of twice changes nothing', () => {
    const taken = ticket('taken', '09:00')
    expect(stateOf(taken, taken)).toEqual(stateOf(taken))
  })

  it('known only from its call has come, but nobody knows how long it waited', () => {
    const live = liveOf(ticket('called', '09:20'), ticket('finished', '09:30'))
    expect(live).toMatchObject({ arrived: { walkIn: 1 }, visits: 1, lastWaitMinutes: [] })
  })

  it('that is transferred waits again, and its second wait is not service', () => {
    const state = stateOf(
      ticket('taken', '09:00', { group: 'passport' }),
      ticket('called', '09:10'),
      ticket('transferred', '09:15', { group: 'pass' }),
      ticket('called', '09:50', { counter: '2' }),
      ticket('finished', '10:00', { counter: '2' }),
    )
    expect(state.visits).toMatchObject([{ group: 'pass', serviceMinutes: 10, waitMinutes: 10 }])
  })

  it('belongs to the group named last, though that was told first', () => {
    const taken = ticket('taken', '09:00', { group: 'passport' })
    const transferred = ticket('transferred', '09:15', { group: 'pass' })
    const called = ticket('called', '09:20')
    expect(stateOf(called, taken, transferred).tickets).toEqual(stateOf(taken, transferred, called).tickets)
    expect(stateOf(called, taken, transferred).tickets.A1).toMatchObject({ group: 'pass' })
  })

  it('called and finished in one second is gone, whichever is told first', () => {
    const [called, finished] = [ticket('called', '09:20'), ticket('finished', '09:20')]
    expect(liveOf(called, finished).serving).toBe(0)
    expect(liveOf(finished, called).serving).toBe(0)
  })

  it('that nobody ended is over when its counter calls the next, also after that one has left', () => {
    const next = { ticketId: 'A2' }
    const first = [ticket('taken', '09:00'), ticket('called', '09:10'), ticket('taken', '09:11', next)]
    const second = [ticket('called', '09:20', next), ticket('finished', '09:30', next)]
    expect(liveOf(...first, ...second.slice(0, 1)).serving).toBe(1)
    expect(liveOf(...first, ...second).serving).toBe(0)
  })
})

describe('the memory', () => {
  const taken = ticket('taken', '09:00')
  const limit = event('heartbeat', '11:00')
  const past = event('heartbeat', '11:00:01')

  it('takes in an event of exactly its length, and nothing older', () => {
    expect(memoryMinutes).toBe(120)
    expect(liveOf(limit, taken).waiting.walkIn).toBe(1)
    expect(liveOf(past, taken).waiting.walkIn).toBe(0)
  })

  it('forgets a ticket that ended before it, but not that it came', () => {
    const gone = [taken, ticket('abandoned', '09:00')]
    expect(stateOf(...gone, limit).tickets).toHaveProperty('A1')
    expect(stateOf(...gone, past).tickets).toEqual({})
    expect(liveOf(...gone, past, ...gone).arrived).toEqual({ booked: 0, walkIn: 1 })
  })

  it('keeps whoever has waited longer than that', () => {
    expect(liveOf(taken, event('heartbeat', '13:00')).waiting.walkIn).toBe(1)
  })
})

describe('a counter', () => {
  it.each([
    ['is open once it says so', [event('counterOpened', '09:00', { counter: '1' })], 1],
    ['never announced is open when it calls', [ticket('called', '09:00')], 1],
    [
      'that pauses is not open',
      [ticket('called', '09:00'), event('counterPaused', '09:30', { counter: '1' })],
      0,
    ],
    [
      'that closed is not opened by an older call',
      [event('counterClosed', '09:30', { counter: '1' }), ticket('called', '09:00')],
      0,
    ],
    ['named by a snapshot is open', [event('snapshot', '09:00', { waiting: [], openCounters: ['1'] })], 1],
    [
      'left out by a later snapshot is closed',
      [ticket('called', '09:00'), event('snapshot', '09:30', { waiting: [], openCounters: [] })],
      0,
    ],
    ['without a name changes nothing', [event('counterOpened', '09:00')], 0],
  ])('%s', (_, events, open) => {
    expect(liveOf(...events).openCounters).toBe(open)
  })
})

describe('a snapshot', () => {
  const named = event('snapshot', '09:30', { waiting: [waitingAt('A2', '09:10')], openCounters: ['1'] })

  it('removes who is no longer waiting and adds who was never heard of', () => {
    const state = stateOf(ticket('taken', '09:00'), named)
    expect(liveHall(state).waiting).toEqual({ booked: 0, walkIn: 1 })
    expect(state.tickets.A2).toMatchObject({ takenAt: at('09:10'), group: 'pass' })
  })

  it('brings back who was believed gone', () => {
    const gone = ticket('finished', '09:20', { ticketId: 'A2' })
    expect(liveOf(gone, named).waiting.walkIn).toBe(1)
    expect(liveOf(named, gone).waiting.walkIn).toBe(1)
  })

  it('does not hide who takes a ticket in the same second', () => {
    expect(liveOf(ticket('taken', '09:30'), named).waiting.walkIn).toBe(2)
  })

  it('that comes late does not undo a newer one', () => {
    const newer = event('snapshot', '09:40', { waiting: [], openCounters: [] })
    expect(liveOf(newer, named)).toEqual(liveOf(named, newer))
    expect(liveOf(newer, named).waiting.walkIn).toBe(0)
  })

  it('that does not say who waits does not empty the hall', () => {
    expect(liveOf(ticket('taken', '09:00'), event('snapshot', '09:30')).waiting.walkIn).toBe(1)
  })
})

it('of two who take a ticket in the same second the lower number comes first', () => {
  const taken = (ticketId: string) => ticket('taken', '09:00', { ticketId, group: 'pass' })
  const state = stateOf(...['A9', 'A11', 'A10'].map(taken))
  const ahead = (ticketId: string) => placeInLine(state, liveHall(state), ticketId, at('09:01')).ahead
  expect(['A9', 'A10', 'A11'].map(ahead)).toEqual([0, 1, 2])
})
