import type { StaffEndpoint } from '../../../../shared/api'
import { dayOf, timeOf } from '../../../../shared/domain/calendar'
import { may } from '../../../../shared/permission'
import type { Busyness } from '../../../../shared/schemas/hall'
import type { Division, Point } from '../../../../shared/schemas/point'
import type { Assignment } from '../../../../shared/schemas/staff'
import type { Text } from '../../../../shared/schemas/text'
import type { HallToday } from '../../../../shared/schemas/today'
import type { Texts } from '../../../../shared/texts'
import type { WorkplaceTexts } from '../../../../shared/texts/workplace'
import { waitNow } from '../../guide/hall/view'
import { platform } from '../../platform'
import { open } from '../../route'
import { durationLabel, roundedWait, saidWait, slotLabel, waitDuration } from '../../wording'

export type Errand = keyof WorkplaceTexts['links']

interface Way {
  errand: Errand
  /** Who may call this does the errand. */
  needs: StaffEndpoint
  go: () => void
}

const homeVisits: Way = {
  errand: 'homeVisits',
  needs: 'enterVisit',
  go: () => open('home-visit-desk/queue/index', {}),
}

/** A mobile team has its own day, a county its routes; whoever sees several counties chooses one. */
const roads: Way[] = [
  { errand: 'teamDay', needs: 'getTeamDay', go: () => open('home-visit-route/team/index', {}) },
  { errand: 'routes', needs: 'getRoutes', go: () => open('home-visit-route/plan/index', {}) },
  { errand: 'visitFigures', needs: 'getVisitFigures', go: () => open('home-visit-desk/figure/index', {}) },
]

/** What is done at one's own hall. */
const atPoint = (pointId: string): Way[] => [
  { errand: 'bookings', needs: 'listPointBookings', go: () => open('staff/booking/index', { pointId }) },
  { errand: 'papers', needs: 'noteShortfall', go: () => open('counter/papers/index', {}) },
  { errand: 'guiding', needs: 'getPointHall', go: () => open('hall/desk/index', { pointId }) },
  { errand: 'opening', needs: 'getOpenPlan', go: () => open('open-plan/index/index', { pointId }) },
  { errand: 'plan', needs: 'getHallPlan', go: () => open('hall/plan/index', { pointId }) },
  { errand: 'editions', needs: 'listPointNotices', go: () => open('staff/notice/index', { pointId }) },
  { errand: 'missing', needs: 'listShortfalls', go: () => open('staff/shortfall/index', { pointId }) },
  { errand: 'messages', needs: 'listPointMessages', go: () => open('messages/list/index', { pointId }) },
  { errand: 'figures', needs: 'getPointFigures', go: () => open('figures/index/index', { pointId }) },
  { errand: 'machines', needs: 'listDevices', go: () => open('staff/device/index', { pointId }) },
  { errand: 'outcome', needs: 'listOutcomes', go: () => open('staff/outcome/index', { pointId }) },
  { errand: 'inspections', needs: 'listFindings', go: () => open('inspection/list/index', { pointId }) },
  {
    errand: 'broadcast',
    needs: 'draftBroadcast',
    go: () => open('messages/broadcast/index', { pointId }),
  },
  { errand: 'closing', needs: 'closeToday', go: () => open('hall/closing/index', { pointId }) },
  { errand: 'door', needs: 'putPointFacts', go: () => open('point-facts/door/index', { pointId }) },
  homeVisits,
]

/** Tables are brought and taken along by a browser. */
const tables: Way[] = platform.printer
  ? [{ errand: 'points', needs: 'listPointFacts', go: () => open('point-facts/table/index', {}) }]
  : []

/** What is done over all halls of a scope; what is done at one of them begins with that hall. */
const overHalls: Way[] = [
  { errand: 'editions', needs: 'listNotices', go: () => open('staff/notice/index', {}) },
  { errand: 'missing', needs: 'listScopeShortfalls', go: () => open('staff/shortfall/index', {}) },
  { errand: 'messages', needs: 'listScopeMessages', go: () => open('messages/list/index', {}) },
  { errand: 'figures', needs: 'getFigures', go: () => open('figures/index/index', {}) },
  { errand: 'outcome', needs: 'listScopeOutcomes', go: () => open('staff/outcome/index', {}) },
  { errand: 'papers', needs: 'noteShortfall', go: () => open('counter/papers/index', {}) },
  { errand: 'inspections', needs: 'listFindings', go: () => open('inspection/list/index', {}) },
  ...tables,
  { errand: 'limits', needs: 'getLimits', go: () => open('open-plan/limit/index', {}) },
  homeVisits,
  ...roads,
]

/** The errands of a staff member, those of every day first. */
export function errandsOf(staff: Assignment): Way[] {
  const all = staff.scope.kind === 'point' ? atPoint(staff.scope.pointId) : overHalls
  return all.filter(({ needs }) => may(staff, needs, 'somewhere'))
}

/** A figure and what it counts; one that nobody has told is said to be unknown. */
export interface Figure {
  value: string
  name: string
}

/** The call board of a hall: who waits, at how many counters, and how long somebody waits who comes now. */
export function figuresOf(hall: HallToday, texts: Texts, words: WorkplaceTexts): Figure[] {
  const { waiting, openCounters, waitMinutes } = hall
  const said = waitMinutes && saidWait(waitMinutes)
  const wait = typeof said === 'number' ? waitDuration(texts, said) : said && texts.slot[said]
  return [
    { value: waiting === undefined ? words.unknown : String(waiting), name: words.waiting },
    { value: openCounters === undefined ? words.unknown : String(openCounters), name: words.counters },
    { value: wait ?? words.unknown, name: words.wait },
  ]
}

/** How many halls are how busy, the busiest first. */
export const busynessCounts = (halls: HallToday[]): [Busyness, number][] =>
  (['busy', 'moderate', 'idle', 'unknown', 'closed'] as const).flatMap((busyness): [Busyness, number][] => {
    const count = halls.filter(hall => hall.busyness === busyness).length
    return count > 0 ? [[busyness, count]] : []
  })

/** A city or prefecture with those of its halls that are looked after. */
export interface City {
  code: string
  name: Text
  points: string[]
}

/** Where the halls lie, in the order of the divisions; of a single city there is nothing to choose. */
export function citiesOf(
  halls: HallToday[],
  points: Pick<Point, 'pointId' | 'divisionCode'>[],
  divisions: Division[],
): City[] {
  const divisionOf = new Map(points.map(({ pointId, divisionCode }) => [pointId, divisionCode]))
  const cities = new Map<string, City>()
  for (const { code, prefecture, prefectureCode } of divisions) {
    const there = halls.filter(({ pointId }) => divisionOf.get(pointId) === code)
    if (there.length === 0) continue
    const city = cities.get(prefectureCode) ?? { code: prefectureCode, name: prefecture, points: [] }
    cities.set(prefectureCode, { ...city, points: [...city.points, ...there.map(({ pointId }) => pointId)] })
  }
  return cities.size < 2 ? [] : [...cities.values()]
}

/** Fewer minutes of all people together are not worth a clerk's way. */
const leastSaved = 10

/** Since when a machine has been silent, where it is. */
export const silenceOf = ({ silentSince }: HallToday, now: string, texts: Texts): string | undefined =>
  silentSince && sinceLabel(silentSince, now, texts)

const sinceLabel = (since: string, now: string, texts: Texts): string =>
  dayOf(since) === dayOf(now) ? timeOf(since) : slotLabel(texts, since)

/** What needs somebody now, the most pressing first. */
export function alertsOf(hall: HallToday, now: string, texts: Texts, words: WorkplaceTexts): string[] {
  const { overload, savedMinutes = 0, closedSince } = hall
  const since = silenceOf(hall, now, texts)
  return [
    since && words.silent(since),
    closedSince && words.shut(sinceLabel(closedSince, now, texts)),
    overload && overloadLabel(overload, now, texts, words),
    savedMinutes >= leastSaved && words.saved(durationLabel(texts, roundedWait(savedMinutes))),
  ].filter(said => typeof said === 'string')
}

function overloadLabel(
  { time, waitMinutes }: NonNullable<HallToday['overload']>,
  now: string,
  texts: Texts,
  words: WorkplaceTexts,
): string {
  const wait = waitDuration(texts, roundedWait(waitMinutes))
  return time <= timeOf(now) ? words.overloadNow(wait) : words.overload(time, wait)
}

/** In a cell among many: how long one waits there, or why nobody knows, and whether that is about to change. */
export function cellLines(hall: HallToday, now: string, texts: Texts, words: WorkplaceTexts): string[] {
  const since = silenceOf(hall, now, texts)
  const isAhead = hall.overload && hall.overload.time > timeOf(now)
  return [
    since && words.silentShort(since),
    hall.closedSince && words.shutShort(sinceLabel(hall.closedSince, now, texts)),
    waitNow(hall, texts),
    isAhead && hall.overload && overloadLabel(hall.overload, now, texts, words),
  ].filter(said => typeof said === 'string')
}
