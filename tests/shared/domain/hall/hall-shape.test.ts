import { expect, it } from 'vitest'
import { liveHall } from '../../../../shared/domain/hall/hall'
import { emptyHall, hallShape, reduceDelivery } from '../../../../shared/domain/hall/queue'
import type { QueueEvent } from '../../../../shared/schemas/hall'
import { at } from '../../build'
import { shapeOf } from '../../shape'

const event = (seq: number, time: string, kind: QueueEvent['kind'], more: Partial<QueueEvent> = {}) => ({
  seq,
  at: at(time),
  kind,
  ...more,
})
const visit = { ticketId: 'A1', group: 'passport', counter: '1' } as const
const events: QueueEvent[] = [
  event(1, '09:00', 'taken', visit),
  event(2, '09:05', 'started', visit),
  event(3, '09:10', 'finished', visit),
  event(4, '09:10', 'taken', { ...visit, ticketId: 'A2' }),
  event(5, '09:11', 'started', { ...visit, ticketId: 'A2' }),
  event(6, '09:20', 'finished', { ...visit, ticketId: 'A2' }),
  event(9, '09:21', 'counterPaused', { counter: '1' }),
  event(10, '09:22', 'snapshot', {
    waiting: [{ ticketId: 'A3', group: 'passport', takenAt: at('09:21'), booked: true }],
    openCounters: ['2'],
  }),
  event(10, '09:22', 'unreadable', { rows: 2 }),
  event(11, '09:23', 'waitPublished', { waitMinutes: 20, bookedWaitMinutes: 5 }),
]

/** The names of tickets, counters and machines are not the shape's. */
const isNamed = (path: string): boolean => /(tickets|counters|devices|served|published|ByGroup)$/.test(path)

it('what is kept of a hall has the shape its number names; another shape needs the next number', () => {
  const state = reduceDelivery(emptyHall('CC-00', at('09:00')), { deviceId: 'machine', events })
  const paths = shapeOf({ state, live: liveHall(state) }, isNamed)
  expect({ hallShape, paths }).toMatchInlineSnapshot(`
    {
      "hallShape": 7,
      "paths": [
        "live arrived booked",
        "live arrived walkIn",
        "live asOf",
        "live closedTold *",
        "live lastWaitMinutes *",
        "live meanServiceMinutes",
        "live missingEvents",
        "live openCounters",
        "live openTold *",
        "live pointId",
        "live served *",
        "live serviceVariation",
        "live serving",
        "live since",
        "live unreadableAt",
        "live visits",
        "live waiting booked",
        "live waiting walkIn",
        "live waitingByGroup *",
        "live walkInsSeen",
        "state asOf",
        "state counters * at",
        "state counters * open",
        "state day",
        "state devices * * from",
        "state devices * * fromAt",
        "state devices * * to",
        "state devices * * toAt",
        "state folded booked",
        "state folded walkIn",
        "state pointId",
        "state published * at",
        "state published * bookedWaitMinutes",
        "state published * waitMinutes",
        "state since",
        "state snapshot at",
        "state snapshot open *",
        "state tickets * booked",
        "state tickets * calledAt",
        "state tickets * group",
        "state tickets * groupFrom at",
        "state tickets * groupFrom rank",
        "state tickets * last at",
        "state tickets * last counter",
        "state tickets * last rank",
        "state tickets * last status",
        "state tickets * servedAt",
        "state tickets * takenAt",
        "state unreadableAt",
        "state visits * endedAt",
        "state visits * group",
        "state visits * serviceMinutes",
        "state visits * ticketId",
        "state visits * waitMinutes",
      ],
    }
  `)
})
