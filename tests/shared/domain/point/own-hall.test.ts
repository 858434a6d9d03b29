import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divisions } from '../../../../shared/content/divisions'
import { points } from '../../../../shared/content/points'
import { services } from '../../../../shared/content/services'
import { addDays } from '../../../../shared/domain/calendar'
import { type Ahead, lookAhead } from '../../../../shared/domain/forecast/ahead'
import { nearestPoints } from '../../../../shared/domain/point/nearest'
import { openPeriods } from '../../../../shared/domain/point/opening'
import {
  placeProblem,
  placeRuleFor,
  tieOfVisit,
  type Visit,
  visitFor,
  visitOf,
} from '../../../../shared/domain/point/place'
import { bookablePlaces, plannedSlots } from '../../../../shared/domain/point/slot'
import { type Appointed, recommendBatch } from '../../../../shared/domain/recommend/batch'
import type { Answers } from '../../../../shared/schemas/fact'
import type { Point } from '../../../../shared/schemas/point'
import type { Service } from '../../../../shared/schemas/service'
import { at, liveWith, monday } from '../../build'

/*
 * Nobody is sent to a hall that must refuse him. What a hall must refuse is written here once more, hall by hall
 * and service by service as the directory, the laws and the press tell it, not by the rules that are tried.
 */

interface Citizen {
  registered: string
  staying: string
  /** Where the unit of a soldier is. */
  stationed?: string | undefined
  /** The hall that issued the pass, of one who sends somebody else. */
  issued?: string | undefined
  /** Reasons that may be applied for anywhere: Macao for medical care, Hong Kong for work. */
  isFree: boolean
}

const municipal: Record<string, string> = {
  '2201': 'CC-00',
  '2202': 'JL-00',
  '2203': 'U-220302',
  '2204': 'U-220402',
  '2205': 'U-220502',
  '2206': 'U-220602',
  '2207': 'U-220702',
  '2208': 'U-220802',
  '2224': 'U-222401',
}
const all = [...Object.values(municipal), 'MHK-00', 'CBS-00']
const zones = ['CC-JK', 'CC-JY', 'CC-AUTO', 'CC-XQ', 'CC-XQN', 'CBS-00']
const noHall = ['U-220303', 'U-220403', 'U-220503']
const border = '222404 222402 222405 222406 222426 220623 220621 220681 220602 220582'.split(' ')
const issuing = 'YB-01 U-222404 U-222402 U-222406 U-222405 U-220623 U-220681 U-220582'.split(' ')

const isMunicipal = ({ pointId }: Point): boolean => Object.values(municipal).includes(pointId)
/** The hall of the county or of its prefecture. */
const isOf = (hall: Point, home: string): boolean =>
  municipal[home.slice(0, 4)] === hall.pointId ||
  (hall.divisionCode === home && !zones.includes(hall.pointId) && hall.pointId !== 'JL-PSD')

type Refusal = (hall: Point, citizen: Citizen, day: string) => boolean

const refusals: [codes: RegExp, mustRefuse: Refusal][] = [
  [/./, ({ pointId }) => noHall.includes(pointId)],
  [/^(?!FPR)/, ({ pointId }) => pointId === 'JL-PSD'],
  [
    /^(PP|HM|TW)-(NEW|LAPSED|RENEW|LOST|DAMAGED|ANNOT)$/,
    (hall, { stationed }) => stationed !== undefined && !isOf(hall, stationed),
  ],
  [/^PP-ANNOT$/, (hall, { registered, stationed }) => !stationed && !isOf(hall, registered)],
  [/^(HM-SETTLE|TW-END-D|HM-END-S)$/, ({ pointId }) => !all.includes(pointId)],
  [/^(HM-END-|TW-END-[LTXQYFC])/, ({ pointId }, { issued }) => issued !== undefined && pointId !== issued],
  // Nobody else may come to have somebody settle in Taiwan (A11).
  [/^TW-END-[GDJ]$/, (hall, { registered }) => !isOf(hall, registered)],
  [/^HM-SETTLE$/, (hall, { registered }) => !isOf(hall, registered)],
  [/^TW-END-[XQYFC]$/, (hall, { registered, issued }) => !issued && !isOf(hall, registered)],
  [
    /^HM-END-Q$/,
    (hall, { registered, issued, isFree }, day) =>
      !issued && !(isFree && day >= '2024-05-06') && !isOf(hall, registered),
  ],
  [
    /^HM-END-D$/,
    (hall, { registered, issued, isFree }, day) =>
      !issued && !(isFree && day >= '2023-05-15') && !isOf(hall, registered),
  ],
  [
    /^TW-END-T$/,
    (hall, { registered, issued }, day) => !issued && day < '2025-11-05' && !isOf(hall, registered),
  ],
  [
    /^HM-END-G$/,
    ({ divisionCode }, { registered, issued }) =>
      !divisionCode.startsWith('2201') || (!issued && !registered.startsWith('2201')),
  ],
  [/^(QY-RECORD|HMT-EXIT)$/, hall => !isMunicipal(hall)],
  [/^(FV|FR|FS)-|^FB-BIRTH$/, hall => !isMunicipal(hall) && hall.pointId !== 'U-222404'],
  [
    /^(FE-EXIT|NAT-.*|ET-CHILD|LOSS-FOREIGN|FT-TRAVEL|TW-RESIDENT-SETTLE|HM-RETURN|BIZ-FILING)$/,
    hall => !isMunicipal(hall),
  ],
  [
    /^(FV-.*|FR-.*|FS-.*|FB-BIRTH|FE-EXIT|NAT-EXIT|NAT-JOIN|ET-CHILD|LOSS-FOREIGN|FT-TRAVEL|TW-RESIDENT-SETTLE)$/,
    (hall, { staying }) => !isOf(hall, staying),
  ],
  [/^(NAT-BACK|HM-RETURN|BIZ-FILING)$/, (hall, { registered }) => !isOf(hall, registered)],
  [
    /^FPR/,
    (hall, { staying }) =>
      staying === 'elsewhere' ||
      (hall.pointId !== 'JL-PSD' && (!isMunicipal(hall) || hall.pointId === 'CC-00' || !isOf(hall, staying))),
  ],
  [/^ET-BORDER$/, hall => !isMunicipal(hall) && !issuing.includes(hall.pointId)],
  [
    /^ET-BORDERZONE$/,
    (hall, { staying }) =>
      !border.includes(staying) || hall.divisionCode !== staying || zones.includes(hall.pointId),
  ],
  [/^ET-RUSSIA$/, ({ pointId }) => pointId !== 'U-222404'],
]

const mustRefuse = (hall: Point, citizen: Citizen, { code }: Service, day: string): boolean =>
  refusals.some(([codes, refuses]) => codes.test(code) && refuses(hall, citizen, day))

const answersOf = ({ registered, stationed, issued, isFree }: Citizen): Answers => ({
  military_active: stationed !== undefined,
  agent_filed: issued !== undefined,
  applies_pass_together: false,
  changchun_tie: registered.startsWith('2201') ? 'hukou' : 'neither',
  other_matter: isFree ? 'medical' : 'other',
  stay_purpose: isFree ? 'workStudy' : 'other',
})

/** Asked only for what decides, as the app asks. */
function visitBy(citizen: Citizen, service: Service, day: string): Visit {
  const answers = answersOf(citizen)
  const by = placeRuleFor(service, answers, day)?.by
  const home = by && by !== 'anywhere' ? citizen[by] : undefined
  return visitFor(service, answers, by && by !== 'anywhere' && home ? { by, home } : undefined, day)
}

const home = fc.constantFrom('elsewhere', ...divisions.map(({ code }) => code))
const citizen: fc.Arbitrary<Citizen> = fc.record({
  registered: home,
  staying: home,
  stationed: fc.option(home, { nil: undefined }),
  issued: fc.option(fc.constantFrom('elsewhere', ...points.map(({ pointId }) => pointId)), {
    nil: undefined,
    freq: 2,
  }),
  isFree: fc.boolean(),
})
const service = fc.constantFrom(...services)
const anyDay = fc.integer({ min: -500, max: 400 }).map(days => addDays(monday, days))
const known = { points: new Map(points.map(point => [point.pointId, point])) }
const seatOf = (code: string) =>
  divisions.find(one => one.code === code)?.seat ?? { latitude: 43.9, longitude: 125.3 }
const noHolidays = new Map()

it('no hall that must refuse a citizen is ranked for him, whatever he comes for and when', () => {
  fc.assert(
    fc.property(citizen, service, anyDay, home, (who, what, day, from) => {
      const visit = visitBy(who, what, day)
      const ranked = nearestPoints([visit], day, seatOf(from), known, points.length)
      expect(ranked.filter(hall => mustRefuse(hall, who, what, day)).map(({ pointId }) => pointId)).toEqual(
        [],
      )
    }),
    { numRuns: 3000 },
  )
})

it('and every hall that need not is', () => {
  fc.assert(
    fc.property(citizen, service, anyDay, (who, what, day) => {
      const visit = visitBy(who, what, day)
      const serving = points.filter(hall => !placeProblem(hall, visit, day)).map(({ pointId }) => pointId)
      const sent = points.filter(
        hall => (hall.endedOn === undefined || day < hall.endedOn) && !mustRefuse(hall, who, what, day),
      )
      expect(serving.filter(id => !noHall.includes(id))).toEqual(sent.map(({ pointId }) => pointId))
    }),
    { numRuns: 3000 },
  )
})

it('none of them lets him book, at any time of the fortnight', () => {
  const now = at('08:00')
  fc.assert(
    fc.property(citizen, service, fc.integer({ min: 0, max: 14 }), (who, what, ahead) => {
      const day = addDays(monday, ahead)
      const visit = visitBy(who, what, day)
      for (const hall of points) {
        const [slot] = plannedSlots(hall, day, noHolidays)
        const answer = slot && bookablePlaces(hall, [visit], 1, slot.slotAt, now, noHolidays)
        if (answer && mustRefuse(hall, who, what, day)) expect(answer).toHaveProperty('problem')
      }
    }),
    { numRuns: 300 },
  )
})

describe('the minute’s run', () => {
  const now = at('09:00')
  /** Every other hall of the province is crowded, the next one idle. */
  const days: Ahead[] = points.map((point, i) =>
    lookAhead({
      point,
      day: monday,
      periods: openPeriods(point, monday, noHolidays),
      slots: plannedSlots(point, monday, noHolidays),
      taken: new Map(),
      profile: () => 0,
      live: liveWith({ pointId: point.pointId, waiting: { booked: 0, walkIn: i % 2 === 0 ? 90 : 0 } }),
      now,
    }),
  )

  /** Booked at a crowded hall that serves him; what is stored of him is his tie, not his answers. */
  function appointment(who: Citizen, what: Service, n: number): Appointed[] {
    const visit = visitBy(who, what, monday)
    const serving = points.filter((hall, i) => i % 2 === 0 && !placeProblem(hall, visit, monday))
    const booked = serving[n % Math.max(1, serving.length)]
    if (!booked) return []
    return [
      {
        visits: [visitOf(what, tieOfVisit(visit), monday)],
        taken: [{ slotAt: at('10:00'), places: 1 }],
        bookingId: `B${n}`,
        pointId: booked.pointId,
        slotAt: at('10:00'),
        origin: booked.location,
      },
    ]
  }

  it('offers nobody a hall that must refuse him, and does offer others', () => {
    let offered = 0
    fc.assert(
      fc.property(fc.array(fc.tuple(citizen, service), { minLength: 20, maxLength: 40 }), people => {
        const appointed = people.flatMap(([who, what], n) => appointment(who, what, n))
        for (const { appointment: booking, there } of recommendBatch(days, appointed, now)) {
          const [who, what] = people[Number(booking.bookingId.slice(1))] ?? []
          const hall = known.points.get(there.pointId)
          expect(who && what && hall && mustRefuse(hall, who, what, monday)).toBe(false)
          offered += 1
        }
      }),
      { numRuns: 40 },
    )
    expect(offered).toBeGreaterThan(100)
  })
})
