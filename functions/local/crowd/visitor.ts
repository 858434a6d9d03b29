import { addDays, addMinutes, instantAt, msOf } from '../../../shared/domain/calendar'
import { endsRight } from '../../../shared/domain/identity'
import { type Holidays, openPeriods } from '../../../shared/domain/point/opening'
import { plannedSlots } from '../../../shared/domain/point/slot'
import { type Random, seededRandom } from '../../../shared/domain/random'
import type { Applicant } from '../../../shared/schemas/booking'
import type { Point } from '../../../shared/schemas/point'
import type { Language } from '../../../shared/schemas/text'

/** Somebody of the invented crowd who is booked on a day. */
export interface Visitor {
  personId: string
  requestId: string
  applicant: Applicant
  service: string
  language: Language
  pointId: string
  slotAt: string
  originDivision: string
  /** When it is booked. */
  madeAt: string
  /** When she comes; some do not. */
  comesAt?: string
  /** She looks at what the app suggests, and takes it. */
  takesOffers: boolean
}

/** Somebody who comes without a booking and is entered by the counter. */
export interface Stranger {
  clerk: string
  pointId: string
  requestId: string
  applicant: Applicant
  service: string
  at: string
}

/** How many are booked a day; the halls with invented staff, and some more. Never more than that, however long it runs. */
const bookedADay: Readonly<Record<string, number>> = {
  'CC-00': 36,
  'CC-03': 12,
  'CC-XQN': 4,
  'U-220102': 5,
  'U-222401': 10,
  'JL-00': 6,
  'U-220202': 4,
}
const strangersADay: readonly { clerk: string; pointId: string; count: number }[] = [
  { clerk: 'staff-cc-00', pointId: 'CC-00', count: 14 },
  { clerk: 'staff-cc-03', pointId: 'CC-03', count: 5 },
]
const services = ['PP-RENEW', 'PP-NEW', 'PP-RENEW', 'HM-RENEW']
/** Not those from whom the idle hall of the story is nearest: its places are left to Wang Xiuying. */
const origins = ['220102', '220104', '220105', '220106']
const surnames = '赵钱孙李周吴郑冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜'

/** The same day has the same people. Those who do not come are old: whoever is young would be paused for it. */
export function visitorsOf(day: string, points: ReadonlyMap<string, Point>, holidays: Holidays): Visitor[] {
  const random = seededRandom(`booked ${day}`)
  return Object.entries(bookedADay).flatMap(([pointId, count]) => {
    const point = points.get(pointId)
    const slots = point ? plannedSlots(point, day, holidays) : []
    if (slots.length === 0) return []
    return Array.from({ length: count }, (_, i) => {
      const { slotAt } = oneOf(slots, random)
      const comes = i % 12 !== 7
      return {
        ...personOf(`${pointId} ${i}`, day, comes ? 1985 : 1955),
        service: oneOf(services, random),
        language: pointId === 'U-222401' && i % 2 === 0 ? ('ko' as const) : ('zh-CN' as const),
        pointId,
        slotAt,
        originDivision: pointId.startsWith('CC-') ? oneOf(origins, random) : (point?.divisionCode ?? ''),
        madeAt: madeAt(slotAt, day, random),
        ...(comes && { comesAt: addMinutes(slotAt, Math.round(random.uniform() * 35) - 25) }),
        takesOffers: i % 3 === 1,
      }
    })
  })
}

/** Most in one minute of the afternoon before, for which all is read once; the others on the day, an hour before at the latest. */
function madeAt(slotAt: string, day: string, random: Random): string {
  const onTheDay = instantAt(day, 8 * 60 + Math.round(random.uniform() * 360))
  const inTime = addMinutes(slotAt, -60) > onTheDay
  return random.uniform() < 0.35 && inTime ? onTheDay : instantAt(addDays(day, -1), 15 * 60)
}

/** Entered through the day, as the doors are open. */
export function strangersOf(day: string, points: ReadonlyMap<string, Point>, holidays: Holidays): Stranger[] {
  const random = seededRandom(`walked in ${day}`)
  return strangersADay.flatMap(({ clerk, pointId, count }) => {
    const point = points.get(pointId)
    const [first] = point ? openPeriods(point, day, holidays) : []
    if (!first) return []
    return Array.from({ length: count }, (_, i) => ({
      ...personOf(`${pointId} walk-in ${i}`, day, 1975),
      clerk,
      pointId,
      service: oneOf(services, random),
      at: instantAt(day, first.fromMinute + 10 + Math.round(random.uniform() * 400)),
    }))
  })
}

const oneOf = <Value>(all: ArrayLike<Value>, { uniform }: Random): Value =>
  all[Math.floor(uniform() * all.length)] as Value

/** An account, and an applicant of a day who is nobody: her number is valid in form only. */
export function personOf(name: string, day: string, born: number) {
  const { uniform } = seededRandom(`${name} ${day}`)
  const digits = (count: number) => String(Math.floor(uniform() * 10 ** count)).padStart(count, '0')
  const month = String(1 + Math.floor(uniform() * 12)).padStart(2, '0')
  const body = `220104${born + Math.floor(uniform() * 10)}${month}${String(1 + Math.floor(uniform() * 28)).padStart(2, '0')}${digits(3)}`
  return {
    personId: `crowd ${name}`,
    requestId: `${name} ${day} ${msOf(`${day}T00:00:00+08:00`)}`.replace(/[^A-Za-z0-9]/g, '-'),
    applicant: {
      name: `${surnames.charAt(Math.floor(uniform() * surnames.length))}示例`,
      idNumber: [...'0123456789X'].map(last => body + last).find(endsRight) ?? body,
      phone: `1390001${digits(4)}`,
    },
  }
}
