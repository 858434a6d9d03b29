import { describe, expect, it } from 'vitest'
import { liveHall } from '../../../../shared/domain/hall/hall'
import { emptyHall, reduceDelivery, reduceHall } from '../../../../shared/domain/hall/queue'
import type { QueueEvent } from '../../../../shared/schemas/hall'
import { at, event } from '../../build'

const empty = emptyHall('CC-01', at('08:00'))
const stateOf = (...events: QueueEvent[]) => reduceDelivery(empty, { deviceId: 'D1', events })
const ticket = (kind: QueueEvent['kind'], time: string, changes: Partial<QueueEvent> = {}) =>
  event(kind, time, { ticketId: 'A1', counter: '1', ...changes })
/** The same in every order that the events can come in. */
const always = (events: QueueEvent[], check: (state: ReturnType<typeof stateOf>) => void) => {
  check(stateOf(...events))
  check(stateOf(...[...events].reverse()))
  check(stateOf(...events, ...events))
}
const visitOf = (...events: QueueEvent[]) => stateOf(...events).visits[0]

describe('a hall of which nothing was told', () => {
  it('is empty, known from the beginning of the day on', () => {
    expect(empty).toEqual({
      pointId: 'CC-01',
      day: '2026-11-23',
      since: at('08:00'),
      asOf: at('08:00'),
      tickets: {},
      counters: {},
      devices: {},
      folded: { booked: 0, walkIn: 0 },
      visits: [],
    })
  })

  it('changes by a heartbeat in nothing but what is known of the machine and the time', () => {
    const state = stateOf(
      event('heartbeat', '09:00', {
        seq: 7,
        counter: '1',
        ticketId: 'A1',
        waitMinutes: 9,
        waiting: [],
        openCounters: [],
      }),
    )
    expect(state).toEqual({
      ...empty,
      asOf: at('09:00'),
      devices: { D1: [{ from: 7, to: 7, fromAt: at('09:00'), toAt: at('09:00') }] },
    })
  })

  it('is counted since the first event of the day and known as of the newest, whichever comes first', () => {
    always([event('heartbeat', '07:30'), event('heartbeat', '09:00'), event('heartbeat', '08:10')], state => {
      expect([state.since, state.asOf]).toEqual([at('07:30'), at('09:00')])
    })
  })

  it('keeps its machines apart', () => {
    const told = { seq: 5, at: at('09:00'), kind: 'heartbeat' } as const
    const both = reduceHall(reduceHall(empty, 'D1', told), 'D2', { ...told, seq: 9 })
    expect(Object.keys(both.devices)).toEqual(['D1', 'D2'])
    expect(liveHall(both).missingEvents).toBe(0)
  })

  it('misses what each machine misses', () => {
    const from = (state: typeof empty, deviceId: string, numbers: number[]) =>
      numbers.reduce((so, seq) => reduceHall(so, deviceId, event('heartbeat', `09:0${seq}`, { seq })), state)
    expect(liveHall(from(from(empty, 'D1', [1, 4]), 'D2', [2, 4])).missingEvents).toBe(3)
  })
})

describe('a new day', () => {
  const next = (time: string): QueueEvent => ({ seq: 1, at: at(time, '2026-11-24'), kind: 'heartbeat' })

  it('begins with its first event and leaves nothing of the old one', () => {
    const evening = stateOf(ticket('taken', '15:00'), ticket('called', '15:10'), ticket('finished', '15:20'))
    expect(reduceHall(evening, 'D1', next('08:30'))).toEqual({
      ...emptyHall('CC-01', at('08:30', '2026-11-24')),
      devices: {
        D1: [{ from: 1, to: 1, fromAt: at('08:30', '2026-11-24'), toAt: at('08:30', '2026-11-24') }],
      },
    })
  })

  it('remembers of a hall that publishes its wait only that it does', () => {
    const evening = stateOf(event('waitPublished', '15:00', { waitMinutes: 9 }))
    expect(reduceHall(evening, 'D1', next('08:30')).published).toEqual({})
  })
})

describe('a ticket', () => {
  it('keeps all that happened to it', () => {
    const told = [
      ticket('taken', '09:00', { group: 'passport', bookingId: 'B000000001' }),
      ticket('called', '09:10'),
      ticket('started', '09:12'),
    ]
    always(told, ({ tickets }) => {
      expect(tickets).toEqual({
        A1: {
          group: 'passport',
          groupFrom: { at: at('09:00'), rank: 0 },
          booked: true,
          takenAt: at('09:00'),
          calledAt: at('09:10'),
          servedAt: at('09:12'),
          last: { at: at('09:12'), rank: 4, status: 'serving', counter: '1' },
        },
      })
    })
  })

  it('of which little is told is a walk-in of no group, waiting nowhere', () => {
    const { tickets } = stateOf(event('taken', '09:00', { ticketId: 'A1' }))
    expect(tickets).toEqual({
      A1: {
        group: 'other',
        booked: false,
        takenAt: at('09:00'),
        last: { at: at('09:00'), rank: 0, status: 'waiting' },
      },
    })
  })

  it('without a name changes nothing', () => {
    const state = stateOf(event('taken', '09:00'), event('called', '09:01', { counter: '1' }))
    expect([state.tickets, state.counters]).toEqual([{}, {}])
  })

  it('is taken when it was told to be first, and called when it was called first', () => {
    const told = [
      ticket('taken', '09:02'),
      ticket('taken', '09:00'),
      ticket('called', '09:10'),
      ticket('recalled', '09:12'),
      ticket('called', '09:15'),
      ticket('started', '09:14'),
    ]
    always(told, ({ tickets: { A1 } }) => {
      expect([A1?.takenAt, A1?.calledAt, A1?.servedAt]).toEqual([at('09:00'), at('09:10'), at('09:15')])
    })
  })

  it.each(['recalled', 'abandoned', 'transferred', 'finished'] as const)(
    'that is %s is neither taken nor called by that',
    kind => {
      const { A1 } = stateOf(ticket(kind, '09:10')).tickets
      expect(A1).not.toHaveProperty('takenAt')
      expect(A1).not.toHaveProperty('calledAt')
      expect(A1).not.toHaveProperty('servedAt')
    },
  )

  it.each([
    ['taken', 'waiting'],
    ['transferred', 'waiting'],
    ['called', 'called'],
    ['recalled', 'called'],
    ['started', 'serving'],
    ['abandoned', 'abandoned'],
    ['finished', 'finished'],
  ] as const)('that is %s is %s', (kind, status) => {
    expect(stateOf(ticket(kind, '09:10')).tickets.A1?.last.status).toBe(status)
  })

  it.each([
    ['taken', 'transferred'],
    ['transferred', 'called'],
    ['called', 'recalled'],
    ['recalled', 'started'],
    ['started', 'abandoned'],
    ['abandoned', 'finished'],
  ] as const)('%s and %s in one second is the latter, whichever is told first', (earlier, later) => {
    const { status } = stateOf(ticket(later, '09:10')).tickets.A1?.last ?? {}
    always([ticket(earlier, '09:10'), ticket(later, '09:10')], ({ tickets }) => {
      expect(tickets.A1?.last.status).toBe(status)
    })
  })

  it('is where the last event was told to be', () => {
    always([ticket('called', '09:10', { counter: '2' }), ticket('started', '09:11')], ({ tickets }) => {
      expect(tickets.A1?.last.counter).toBe('1')
    })
  })

  it.each([
    ['its booking', { bookingId: 'B000000001' }],
    ['the machine’s word', { booked: true as const }],
  ])('is booked by %s, whenever that is told', (_, changes) => {
    always(
      [ticket('taken', '09:00'), ticket('called', '09:10', changes), ticket('started', '09:11')],
      state => {
        expect(state.tickets.A1?.booked).toBe(true)
      },
    )
  })

  it('told twice in one second with two groups is of the one told last', () => {
    const named = (group: 'pass' | 'passport') => ticket('taken', '09:00', { group })
    expect(stateOf(named('pass'), named('passport')).tickets.A1?.group).toBe('passport')
  })
})

describe('a visit', () => {
  const taken = ticket('taken', '09:00', { group: 'passport' })

  it('is told whole', () => {
    const told = [taken, ticket('called', '09:20'), ticket('started', '09:21'), ticket('finished', '09:30')]
    always(told, ({ visits }) => {
      expect(visits).toEqual([
        { ticketId: 'A1', group: 'passport', endedAt: at('09:30'), serviceMinutes: 9, waitMinutes: 20 },
      ])
    })
  })

  it.each([
    ['that nobody called', [taken, ticket('finished', '09:30')]],
    ['that was called in vain', [taken, ticket('called', '09:20'), ticket('abandoned', '09:30')]],
    ['that goes on elsewhere', [taken, ticket('called', '09:20'), ticket('transferred', '09:30')]],
    ['that is not over', [taken, ticket('called', '09:20'), ticket('started', '09:30')]],
  ])('%s is none', (_, told) => {
    always(told, ({ visits }) => expect(visits).toEqual([]))
  })

  it('that turns out to go on is taken back', () => {
    const over = [taken, ticket('called', '09:20'), ticket('finished', '09:30')]
    expect(stateOf(...over, ticket('transferred', '09:31')).visits).toEqual([])
  })

  it('is never shorter than nothing, by a clock that was set back', () => {
    expect(
      visitOf(ticket('taken', '09:25'), ticket('called', '09:20'), ticket('finished', '09:30')),
    ).toMatchObject({
      serviceMinutes: 10,
      waitMinutes: 0,
    })
  })

  it('has no wait where nobody knows when the ticket was taken', () => {
    expect(visitOf(ticket('called', '09:20'), ticket('finished', '09:30'))).not.toHaveProperty('waitMinutes')
  })

  const short = (ticketId: string, time: string) => [
    ticket('called', '09:00', { ticketId }),
    ticket('finished', time, { ticketId }),
  ]

  it('stands before those that ended earlier, and of one second before those of a lower number', () => {
    const told = [
      ...short('A1', '09:10'),
      ...short('A3', '09:20'),
      ...short('A2', '09:20'),
      ...short('A4', '09:05'),
    ]
    always(told, ({ visits }) => {
      expect(visits.map(({ ticketId }) => ticketId)).toEqual(['A3', 'A2', 'A1', 'A4'])
    })
  })

  it('is remembered with the last sixty', () => {
    const told = Array.from({ length: 62 }, (_, i) =>
      short(`A${100 + i}`, `10:${String(i % 60).padStart(2, '0')}`),
    ).flat()
    const { visits } = stateOf(...told)
    expect(visits).toHaveLength(60)
    expect([visits[0]?.ticketId, visits.at(-1)?.ticketId]).toEqual(['A159', 'A101'])
  })
})
