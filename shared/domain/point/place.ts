import type { ErrorCode } from '../../errors'
import type { Answers } from '../../schemas/fact'
import type { HomePlace, PlaceRule, Tie, TieBasis } from '../../schemas/place'
import type { Point } from '../../schemas/point'
import type { Service } from '../../schemas/service'
import { tieBases } from '../../vocabulary/tie'
import { holds } from '../checklist/requirement'
import { answersWithin } from '../checklist/together'
import { planOn } from './open-plan'

/** What somebody comes for, and what decides at which halls it may be done. Without a rule, at any that takes it. */
export interface Visit {
  service: string
  place?: PlaceRule | undefined
  home?: HomePlace | undefined
  /** How long it keeps a counter, where that is known. */
  minutes?: number
}

type Places = Pick<Service, 'code' | 'places'> & Partial<Pick<Service, 'counterMinutes'>>

/** Whether the point is still a hall on a day; one that has ended is only named by what was booked there. */
export const isStanding = ({ endedOn }: Pick<Point, 'endedOn'>, day: string): boolean =>
  !endedOn || day < endedOn

/** Those of a service's rules that hold on a day. */
export const placeRulesOn = ({ places = [] }: Pick<Places, 'places'>, day: string): PlaceRule[] =>
  places.filter(({ from, until }) => (!from || from <= day) && (!until || day < until))

/** The rule for these answers; undefined where it may be done anywhere. An answer nobody was asked for is no. */
export const placeRuleFor = (service: Places, answers: Answers, day: string): PlaceRule | undefined =>
  placeRulesOn(service, day).find(({ when }) => !when || holds(when, answers))

const doing = ({ code, counterMinutes }: Places): Pick<Visit, 'service' | 'minutes'> => ({
  service: code,
  ...(counterMinutes !== undefined && { minutes: counterMinutes }),
})

/** A visit as it is answered for: the tie is believed where the answers say that it decides. */
export function visitFor(service: Places, answers: Answers, tie: Tie | undefined, day: string): Visit {
  const place = placeRuleFor(service, answers, day)
  return {
    ...doing(service),
    place,
    home: place?.home ?? (tie?.by === place?.by ? tie?.home : undefined),
  }
}

/** A visit of which no more is told than its tie. Untied, it may be done anywhere if there is anybody who may. */
export function visitOf(service: Places, tie: Tie | undefined, day: string): Visit {
  const rules = placeRulesOn(service, day)
  const by = tie?.by ?? 'anywhere'
  const place = rules.find(rule => rule.by === by) ?? rules[0]
  return { ...doing(service), place, home: tie?.by === place?.by ? tie?.home : undefined }
}

/** A tie from its two parts; none where one of them is missing. */
export const tieOf = (by: TieBasis | undefined, home: HomePlace | undefined): Tie | undefined =>
  by && home ? { by, home } : undefined

const tieFor = (ties: readonly Tie[], by: PlaceRule['by'] | undefined): Tie | undefined =>
  ties.find(tie => tie.by === by)

/** Several services in one visit, each as it is answered for. */
export const visitsFor = (
  services: Places[],
  answers: Answers,
  ties: readonly Tie[],
  day: string,
): Visit[] => {
  const codes = services.map(({ code }) => code)
  return services.map(service => {
    const own = answersWithin(service.code, codes, answers)
    return visitFor(service, own, tieFor(ties, placeRuleFor(service, own, day)?.by), day)
  })
}

/** Several services in one visit of which no more is told than the ties. */
export const visitsOf = (services: Places[], ties: readonly Tie[], day: string): Visit[] =>
  services.map(service => {
    const tied = placeRulesOn(service, day).map(({ by }) => tieFor(ties, by))
    return visitOf(service, tied.find(Boolean), day)
  })

/** What ties the visit to halls, each once. */
export const tiesOfVisits = (visits: readonly Visit[]): Tie[] => {
  const ties = visits.flatMap(visit => tieOfVisit(visit) ?? [])
  return ties.filter(({ by }, i) => ties.findIndex(tie => tie.by === by) === i)
}

/** `registered.220102,issued.CC-00`, for a query. */
export const writtenTies = (ties: readonly Tie[]): string =>
  ties.map(({ by, home }) => `${by}.${home}`).join()

/** What of a query can be read. */
export const tiesIn = (written: string): Tie[] =>
  written.split(',').flatMap(one => {
    const [by, home = ''] = one.split('.')
    const basis = tieBases.find(option => option === by)
    return basis && home ? [{ by: basis, home }] : []
  })

/** What ties a visit to halls, if something does and it is known. */
export const tieOfVisit = ({ place, home }: Visit): Tie | undefined =>
  place && place.by !== 'anywhere' ? tieOf(place.by, home) : undefined

/** Whether all that decides where is known. */
export const isPlaced = ({ place, home }: Visit): boolean =>
  !place || place.by === 'anywhere' || home !== undefined

/** Whether the hall takes the service from anybody at all. */
export function takes({ accepts: { only, except } }: Point, service: string): boolean {
  return (!only || only.includes(service)) && !except?.includes(service)
}

const isOfPrefecture = (code: string, home: HomePlace): boolean => code.slice(0, 4) === home.slice(0, 4)
const covers = (code: string, home: HomePlace): boolean =>
  code === home || (code.endsWith('00') && isOfPrefecture(code, home))

/**
 * Whether the hall is there for who belongs to a place: that of the county or of its prefecture, or that of the
 * province. Halls of development zones are there for whoever may go anywhere.
 */
function isHallOf(
  { pointId, level, divisionCode }: Point,
  { by, reach, within }: PlaceRule,
  home: HomePlace,
): boolean {
  if (home === 'elsewhere') return false
  if (by === 'issued') return pointId === home
  if (within && !within.some(code => covers(code, home))) return false
  if (reach === 'prefecture') return isOfPrefecture(divisionCode, home)
  const isOwn = level !== 'zone' && divisionCode === home
  if (reach === 'county' || isOwn) return isOwn
  return level === 'province' || (level === 'prefecture' && isOfPrefecture(divisionCode, home))
}

/**
 * Why a visit cannot be made at a point on a day; nothing when it can. Ranking, slots, booking, recommendation and
 * lists all ask this.
 */
export function placeProblem(
  point: Point,
  { service, place, home }: Visit,
  day: string,
): ErrorCode | undefined {
  if (!isStanding(point, day)) return 'pointEnded'
  if (!point.address) return 'pointWithoutAddress'
  if (!takes(planOn(point, day), service)) return 'serviceNotAccepted'
  if (!place || place.by === 'anywhere') return undefined
  if (!home) return 'homeNotNamed'
  return isHallOf(point, place, home) ? undefined : 'notYourHall'
}

/** The same of several services in one visit: the hall must be there for each. */
export const visitProblem = (point: Point, visits: readonly Visit[], day: string): ErrorCode | undefined =>
  visits.map(visit => placeProblem(point, visit, day)).find(problem => problem !== undefined)
