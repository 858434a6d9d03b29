import * as v from 'valibot'
import { Period, PointId, TimeOfDay } from './point'
import { Group } from './service'
import { Day, Instant } from './time'

/** Tickets and counters are kept by their names: one that every object has already, like `constructor`, is none. */
const isFree = (name: string): boolean => !(name in {})
export const TicketId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,24}$/), v.check(isFree))
export const CounterId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,8}$/), v.check(isFree))
/** More than a machine counts in its life, and far from where sums of numbers stop being exact. */
export const largestSeq = 1e12

export const eventKinds = [
  'taken',
  'called',
  'recalled',
  'started',
  'finished',
  'abandoned',
  'transferred',
  'counterOpened',
  'counterPaused',
  'counterClosed',
  'heartbeat',
  'snapshot',
  'waitPublished',
  'unreadable',
] as const
export const EventKind = v.picklist(eventKinds)
export type EventKind = v.InferOutput<typeof EventKind>

/** More than the largest hall has. A snapshot of more people does not fit a delivery: they are told one by one. */
export const mostCounters = 200
const mostWaiting = 2000

/** No longer than a day: more is a broken display. */
const Minutes = v.pipe(v.number(), v.minValue(0), v.maxValue(24 * 60))

const Told = v.strictObject({
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(largestSeq)),
  at: Instant,
  kind: EventKind,
  ticketId: v.optional(TicketId),
  group: v.optional(Group),
  counter: v.optional(CounterId),
  bookingId: v.optional(v.pipe(v.string(), v.regex(/^[0-9A-Z]{10}$/))),
  /** Taken by somebody with a booking, also where its number is not ours or not told. */
  booked: v.optional(v.literal(true)),
  waiting: v.optional(
    v.pipe(
      v.array(v.strictObject({ ticketId: TicketId, group: Group, takenAt: Instant, booked: v.boolean() })),
      v.maxLength(mostWaiting),
    ),
  ),
  openCounters: v.optional(v.pipe(v.array(CounterId), v.maxLength(mostCounters))),
  /** Of what a machine has written, rows that cannot be read; none: all can be again. */
  rows: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))),
  waitMinutes: v.optional(Minutes),
  bookedWaitMinutes: v.optional(Minutes),
})
type Told = v.InferOutput<typeof Told>
export const eventFields: readonly string[] = Object.keys(Told.entries)

/** What each kind of event must tell besides its time. */
const needs: Partial<Record<EventKind, (keyof Told)[]>> = {
  taken: ['ticketId'],
  called: ['ticketId'],
  recalled: ['ticketId'],
  started: ['ticketId'],
  finished: ['ticketId'],
  abandoned: ['ticketId'],
  transferred: ['ticketId', 'group'],
  counterOpened: ['counter'],
  counterPaused: ['counter'],
  counterClosed: ['counter'],
  snapshot: ['waiting', 'openCounters'],
  waitPublished: ['waitMinutes'],
  unreadable: ['rows'],
}
/**
 * One thing a queue machine tells. Never a name or an ID number: the schema is strict, so an event that
 * carries more than these fields is refused. A snapshot lists every waiting ticket and open counter. A hall
 * whose queue cannot be read tells the wait it publishes, and where it shows one that of those with a booking.
 */
export const QueueEvent = v.pipe(
  Told,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const { value: event } = dataset
    for (const key of needs[event.kind] ?? [])
      if (event[key] === undefined)
        addIssue({ path: [{ type: 'object', origin: 'value', input: event, key, value: undefined }] })
  }),
)
export type QueueEvent = Told

/** At most 500 events a delivery. Each is checked alone, so that a bad one does not cost the good ones. */
export const Delivery = v.strictObject({
  events: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(500)),
})

export const DeliveryReceipt = v.strictObject({
  accepted: v.number(),
  rejected: v.array(v.strictObject({ index: v.number(), reason: v.string() })),
})
export type DeliveryReceipt = v.InferOutput<typeof DeliveryReceipt>

/** How busy a hall is, in the five words a citizen reads. */
export const Busyness = v.picklist(['idle', 'moderate', 'busy', 'unknown', 'closed'])
export type Busyness = v.InferOutput<typeof Busyness>

export const Basis = v.picklist(['live', 'forecast', 'unknown'])
export type Basis = v.InferOutput<typeof Basis>

/** A wait in minutes: half of the people wait at most `p50`, four of five at most `p80`. */
export const Wait = v.strictObject({ p50: v.number(), p80: v.number(), basis: Basis })
export type Wait = v.InferOutput<typeof Wait>

/** A hall as citizens and staff see it. Without live data the numbers are missing, never zero. */
export const HallView = v.strictObject({
  pointId: PointId,
  busyness: Busyness,
  asOf: v.optional(Instant),
  waiting: v.optional(v.number()),
  openCounters: v.optional(v.number()),
  waitMinutes: v.optional(Wait),
  /** For staff: queue events of today that never came, and machines that should be talking and are not. */
  missingEvents: v.optional(v.number()),
  silentDevices: v.optional(v.number()),
})
export type HallView = v.InferOutput<typeof HallView>

/** How a hall was at a moment of today: measured, not foreseen. */
export const Sample = v.strictObject({
  time: TimeOfDay,
  /** Missing where a hall publishes only its wait. */
  waiting: v.optional(v.number()),
  openCounters: v.optional(v.number()),
  waitMinutes: v.number(),
})
export type Sample = v.InferOutput<typeof Sample>

/**
 * A hall's today: as it is, as it was and as it will be, and when to come in the next days. Nothing is foreseen
 * for the rest of a day on which the hall is open and silent.
 */
export const HallDay = v.strictObject({
  day: Day,
  hall: HallView,
  /** Empty when the hall is closed today. */
  periods: v.array(Period),
  samples: v.array(Sample),
  ahead: v.array(v.strictObject({ time: TimeOfDay, waitMinutes: Wait })),
  best: v.array(v.strictObject({ slotAt: Instant, places: v.number(), waitMinutes: Wait })),
})
export type HallDay = v.InferOutput<typeof HallDay>

/** How waits have gone at all halls today, by the quarter of an hour; null where nothing was measured. */
export interface HallTrends {
  day: string
  /** HH:mm at which each quarter begins. */
  times: string[]
  halls: { pointId: string; waitMinutes: (number | null)[] }[]
}
