import { addMinutes } from '../../shared/domain/calendar'
import { type LikelyWait, likelyWait } from '../../shared/domain/forecast/likely'
import type { Outlook } from '../../shared/domain/forecast/outlook'
import type { LiveHall } from '../../shared/domain/hall/hall'
import { openPeriods } from '../../shared/domain/point/opening'
import type { PlannedSlot } from '../../shared/domain/point/slot'
import { travelMinutes } from '../../shared/domain/point/travel'
import type { Option } from '../../shared/domain/recommend/rank'
import type { Appointment } from '../../shared/domain/recommend/recommend'
import type { QueueEvent } from '../../shared/schemas/hall'
import type { Point } from '../../shared/schemas/point'

/** A Monday. */
export const monday = '2026-11-23'
export const at = (time: string, day = monday): string =>
  `${day}T${time.length === 5 ? `${time}:00` : time}+08:00`

/** A county hall: four counters from nine to half past four, closed at noon. */
export const pointWith = (changes: Partial<Point> = {}): Point => ({
  pointId: 'CC-01',
  name: { 'zh-CN': '示例大厅', en: 'Example hall', ko: '예시 민원실' },
  divisionCode: '220102',
  level: 'county',
  address: '示例路1号',
  addressStatus: 'reported',
  phoneStatus: 'assumed',
  location: { latitude: 43.86, longitude: 125.35 },
  locationBasis: 'countySeat',
  opening: [
    {
      weekdays: [1, 2, 3, 4, 5],
      periods: [
        { from: '09:00', to: '12:00' },
        { from: '13:00', to: '16:30' },
      ],
    },
  ],
  openingStatus: 'assumed',
  counters: 4,
  roster: [],
  countersStatus: 'assumed',
  accepts: {},
  slotMinutes: 30,
  bookedShare: 0.65,
  evidence: { confidence: 'unknown', sources: [], asOf: '2026' },
  ...changes,
})

export const timesOf = (slots: readonly PlannedSlot[]): string[] =>
  slots.map(({ slotAt }) => slotAt.slice(11, 16))

let lastSeq = 0
/** What a machine tells; `seq` counts up where a test does not care. */
export const event = (
  kind: QueueEvent['kind'],
  time: string,
  changes: Partial<QueueEvent> = {},
): QueueEvent => ({ seq: ++lastSeq, at: at(time), kind, ...changes })

/** Four open counters and nobody in the hall, told at ten. */
export const liveWith = (changes: Partial<LiveHall> = {}): LiveHall => ({
  pointId: 'CC-01',
  since: at('08:00'),
  asOf: at('10:00'),
  waiting: { booked: 0, walkIn: 0 },
  serving: 0,
  openCounters: 4,
  arrived: { booked: 0, walkIn: 0 },
  walkInsSeen: 0,
  visits: 0,
  lastWaitMinutes: [],
  missingEvents: 0,
  ...changes,
})

/** Monday at ten, with nobody expected. */
export function outlookWith(changes: Partial<Outlook> = {}): Outlook {
  const point = changes.point ?? pointWith()
  const day = changes.day ?? monday
  return {
    point,
    day,
    periods: openPeriods(point, day, new Map()),
    profile: () => 0,
    booked: [],
    now: at('10:00'),
    ...changes,
  }
}

/** Of whoever may be offered another point: booked at CC-01 for two. */
export const appointment: Appointment = {
  bookingId: 'B000000001',
  slotAt: at('14:00'),
  pointId: 'CC-01',
}

/** A place at two o'clock, next door, without a wait. */
export const optionWith = ({
  wait,
  ...changes
}: Partial<Omit<Option, 'wait'>> & { wait?: Partial<Option['wait']> } = {}): Option => ({
  pointId: 'CC-01',
  slotAt: at('14:00'),
  places: 3,
  distanceMetres: 0,
  delayMinutes: 0,
  ...changes,
  wait: waitWith(wait),
})

/** When a person must leave home to be there in time, by the whole minute. */
export const leaveAt = ({ slotAt, distanceMetres }: Pick<Option, 'slotAt' | 'distanceMetres'>): string =>
  addMinutes(slotAt, -Math.ceil(travelMinutes(distanceMetres)))

/** Certain, where only its middle is told; else as long at its ninetieth percentile as at its eightieth. */
export function waitWith({ basis = 'live', ...band }: Partial<LikelyWait> = {}): LikelyWait {
  const { p50 = 0, p80 = p50 } = band
  return likelyWait({ p10: p50, p50, p80, p90: p80, ...band }, basis)
}
