import { describe, expect, it } from 'vitest'
import { liveHall } from '../../../../shared/domain/hall/hall'
import { emptyHall, reduceDelivery } from '../../../../shared/domain/hall/queue'
import type { QueueEvent } from '../../../../shared/schemas/hall'
import { at, event } from '../../build'

const stateOf = (...events: QueueEvent[]) =>
  reduceDelivery(emptyHall('CC-01', at('08:00')), { deviceId: 'D1', events })
const ticket = (kind: QueueEvent['kind'], time: string, changes: Partial<QueueEvent> = {}) =>
  event(kind, time, { ticketId: 'A1', counter: '1', ...changes })
const inEveryOrder = (events: QueueEvent[], check: (state: ReturnType<typeof stateOf>) => void) => {
  check(stateOf(...events))
  check(stateOf(...[...events].reverse()))
}

describe('a counter', () => {
  const told = (kind: 'counterOpened' | 'counterPaused' | 'counterClosed', time: string) =>
    event(kind, time, { counter: '1' })

  it.each([
    ['opened', told('counterOpened', '09:00'), { open: true, at: at('09:00') }],
    ['paused', told('counterPaused', '09:00'), { open: false, at: at('09:00') }],
    ['closed', told('counterClosed', '09:00'), { open: false, at: at('09:00') }],
    ['that calls', ticket('called', '09:00'), { open: true, at: at('09:00') }],
    ['that starts', ticket('started', '09:00'), { open: true, at: at('09:00') }],
    ['that calls again', ticket('recalled', '09:00'), undefined],
    ['that ends', ticket('finished', '09:00'), undefined],
    ['that sends on', ticket('transferred', '09:00'), undefined],
    ['that gives out a number', ticket('taken', '09:00'), undefined],
    ['that gives a number up', ticket('abandoned', '09:00'), undefined],
  ])('%s is known so', (_, one, known) => {
    expect(stateOf(one).counters['1']).toEqual(known)
  })

  it.each([
    ['is what was told of it last', told('counterOpened', '09:00'), told('counterClosed', '09:01'), false],
    ['opens again', told('counterClosed', '09:00'), told('counterOpened', '09:01'), true],
    [
      'opened and closed in one second is closed',
      told('counterOpened', '09:00'),
      told('counterClosed', '09:00'),
      false,
    ],
    ['opened twice is open', told('counterOpened', '09:00'), ticket('called', '09:00'), true],
  ])('%s, in whatever order it comes', (_, one, other, open) => {
    inEveryOrder([one, other], state => {
      expect(state.counters['1']).toEqual({ open, at: one.at > other.at ? one.at : other.at })
    })
  })
})

describe('a wait that is published', () => {
  const told = (time: string, waitMinutes: number | undefined, bookedWaitMinutes?: number) =>
    event('waitPublished', time, {
      ...(waitMinutes !== undefined && { waitMinutes }),
      ...(bookedWaitMinutes !== undefined && { bookedWaitMinutes }),
    })

  it.each([
    ['09:00', '09:00'],
    ['09:14:59', '09:00'],
    ['09:15', '09:15'],
    ['09:44', '09:30'],
    ['09:59', '09:45'],
    ['10:01', '10:00'],
  ])('at %s belongs to the quarter hour of %s', (time, quarter) => {
    expect(stateOf(told(time, 20)).published).toStrictEqual({ [quarter]: { at: at(time), waitMinutes: 20 } })
  })

  it.each([
    ['the later of a quarter hour', told('09:01', 20), told('09:09', 10), 10],
    ['of two at once the longer', told('09:01', 20), told('09:01', 25), 25],
    ['nothing, too', told('09:01', 20), told('09:02', 0), 0],
  ])('is kept: %s', (_, one, other, kept) => {
    inEveryOrder([one, other], state => {
      expect(Object.values(state.published ?? {}).map(({ waitMinutes }) => waitMinutes)).toEqual([kept])
    })
  })

  it('may tell that of the booked, none included', () => {
    expect(stateOf(told('09:00', 20, 0)).published).toEqual({
      '09:00': { at: at('09:00'), waitMinutes: 20, bookedWaitMinutes: 0 },
    })
  })

  it('without a number is none', () => {
    expect(stateOf(told('09:00', undefined, 5))).not.toHaveProperty('published')
  })

  it('at one time with the same number counts as told last, so that its booked wait may be mended', () => {
    expect(stateOf(told('09:00', 20, 5), told('09:00', 20, 8)).published?.['09:00']?.bookedWaitMinutes).toBe(
      8,
    )
  })
})

describe('a snapshot', () => {
  const waiting = (ticketId: string, time: string, booked = false) => ({
    ticketId,
    group: 'pass' as const,
    takenAt: at(time),
    booked,
  })
  const named = (time: string, ...ids: string[]) =>
    event('snapshot', time, { waiting: ids.map(id => waiting(id, '09:10')), openCounters: ['2'] })

  it('makes known who waits, since when, for what, and whether booked', () => {
    const state = stateOf(
      event('snapshot', '09:30', {
        waiting: [waiting('A1', '09:10'), waiting('A2', '09:12', true)],
        openCounters: ['2', '3'],
      }),
    )
    const last = { at: at('09:30'), rank: 0, status: 'waiting' }
    const groupFrom = { at: at('09:30'), rank: 0 }
    expect(state.tickets).toEqual({
      A1: { group: 'pass', groupFrom, booked: false, takenAt: at('09:10'), last },
      A2: { group: 'pass', groupFrom, booked: true, takenAt: at('09:12'), last },
    })
    expect(state.snapshot).toEqual({ at: at('09:30'), open: ['2', '3'] })
  })

  it.each([
    ['before its ticket was told to be taken', '09:20', '09:10'],
    ['after its ticket was told to be taken', '09:05', '09:05'],
  ])('counts the wait from the earlier of both: %s', (_, taken, since) => {
    inEveryOrder([ticket('taken', taken), named('09:30', 'A1')], ({ tickets }) => {
      expect(tickets.A1?.takenAt).toBe(at(since))
    })
  })

  it.each([
    ['the waiting', { openCounters: ['1'] }],
    ['the open counters', { waiting: [] }],
    ['both', {}],
  ])('that does not list %s tells nothing', (_, changes) => {
    const state = stateOf(ticket('taken', '09:00'), event('snapshot', '09:30', changes))
    expect(state).not.toHaveProperty('snapshot')
    expect(liveHall(state).waiting.walkIn).toBe(1)
  })

  it('that lists nobody and no counter empties the hall', () => {
    const state = stateOf(
      ticket('taken', '09:00'),
      event('snapshot', '09:30', { waiting: [], openCounters: [] }),
    )
    expect(liveHall(state)).toMatchObject({ waiting: { booked: 0, walkIn: 0 }, openCounters: 0 })
  })

  it.each([
    ['called after it is not waiting', '09:31', 0],
    ['called in the same second is not waiting', '09:30', 0],
    ['called before it waits', '09:29', 1],
  ])('names whoever waits at its time: one %s', (_, called, count) => {
    inEveryOrder([named('09:30', 'A1'), ticket('called', called)], state => {
      expect(liveHall(state).waiting.walkIn).toBe(count)
    })
  })

  it.each([
    ['a second before it has gone', '09:29:59', 0],
    ['in its second waits', '09:30', 1],
    ['after it waits', '09:31', 1],
  ])('that leaves out somebody who took a ticket %s', (_, taken, count) => {
    inEveryOrder([named('09:30'), ticket('taken', taken)], state => {
      expect(liveHall(state).waiting.walkIn).toBe(count)
    })
  })

  it('is the newest one; of two in one second the first that came', () => {
    inEveryOrder([named('09:30'), named('09:40')], state => {
      expect(state.snapshot?.at).toBe(at('09:40'))
    })
    const other = event('snapshot', '09:30', { waiting: [], openCounters: ['9'] })
    expect(stateOf(named('09:30'), other).snapshot?.open).toEqual(['2'])
  })

  it('that is old still tells who has come', () => {
    expect(Object.keys(stateOf(named('09:40'), named('09:30', 'A7')).tickets)).toEqual(['A7'])
  })

  it('takes back a visit that was believed over', () => {
    const over = [ticket('called', '09:00'), ticket('finished', '09:20')]
    expect(stateOf(...over).visits).toHaveLength(1)
    expect(stateOf(...over, named('09:30', 'A1')).visits).toEqual([])
  })
})

describe('what ended long ago', () => {
  const now = (time: string) => event('heartbeat', time)

  it.each([
    ['finished', '11:10', 'A1', 0],
    ['finished', '11:10:01', undefined, 1],
    ['abandoned', '11:10', 'A1', 0],
    ['abandoned', '11:10:01', undefined, 1],
    ['called', '11:10:01', 'A1', 0],
    ['started', '13:00', 'A1', 0],
    ['transferred', '13:00', 'A1', 0],
  ] as const)('%s at ten past nine and seen at %s', (kind, time, kept, folded) => {
    const state = stateOf(ticket(kind, '09:10'), now(time))
    expect(Object.keys(state.tickets)[0]).toBe(kept)
    expect(state.folded).toEqual({ booked: 0, walkIn: folded })
  })

  it('is counted, the booked and the others apart, and the rest is kept', () => {
    const gone = (ticketId: string, changes: Partial<QueueEvent> = {}) =>
      ticket('finished', '09:10', { ticketId, ...changes })
    const state = stateOf(
      gone('A1'),
      gone('A2', { booked: true }),
      gone('A3', { bookingId: 'B000000001' }),
      ticket('taken', '09:10', { ticketId: 'A4' }),
      now('12:00'),
    )
    expect(state.folded).toEqual({ booked: 2, walkIn: 1 })
    expect(Object.keys(state.tickets)).toEqual(['A4'])
  })

  it('keeps its visit, and is not counted again when it comes late', () => {
    const over = [ticket('taken', '09:00'), ticket('called', '09:05'), ticket('finished', '09:10')]
    const state = stateOf(...over, now('12:00'), ...over)
    expect(state.visits).toHaveLength(1)
    expect(state.folded).toEqual({ booked: 0, walkIn: 1 })
  })

  it('of which only the number comes late is no longer missing', () => {
    const heard = [1, 3].map(seq => event('heartbeat', seq === 1 ? '09:00' : '12:00', { seq }))
    const late = ticket('taken', '09:30', { seq: 2 })
    expect(liveHall(stateOf(...heard)).missingEvents).toBe(1)
    expect(liveHall(stateOf(...heard, late))).toMatchObject({ missingEvents: 0, waiting: { walkIn: 0 } })
  })
})
