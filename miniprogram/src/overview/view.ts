import { isStanding } from '../../../shared/domain/point/place'
import type { Busyness, HallTrends, HallView } from '../../../shared/schemas/hall'
import type { Division, Location, Point } from '../../../shared/schemas/point'
import type { Text } from '../../../shared/schemas/text'

export type Wait = number | null

export interface Hall {
  pointId: string
  name: Text
  cityCode: string
  city: Text
  location: Location
  view: HallView
  trend: Wait[]
}

export interface City {
  code: string
  name: Text
}

export const order: readonly Busyness[] = ['busy', 'moderate', 'idle', 'unknown', 'closed']
export const sorts = ['wait', 'city'] as const
export type Sort = (typeof sorts)[number]

/** What is read at once of all halls that stand on the day. */
export function hallsOf(
  views: HallView[],
  { day, halls: trends }: HallTrends,
  points: Point[],
  places: Division[],
): Hall[] {
  const viewOf = new Map(views.map(view => [view.pointId, view]))
  const trendOf = new Map(trends.map(({ pointId, waitMinutes }) => [pointId, waitMinutes]))
  return points
    .filter(point => isStanding(point, day))
    .flatMap(({ pointId, name, divisionCode, location }) => {
      const division = places.find(({ code }) => code === divisionCode)
      if (!division) return []
      const view = viewOf.get(pointId) ?? { pointId, busyness: 'unknown' as const }
      const { prefectureCode: cityCode, prefecture: city } = division
      return { pointId, name, cityCode, city, location, view, trend: trendOf.get(pointId) ?? [] }
    })
}

/** The cities that have halls, in the order of their codes. */
export const citiesOf = (halls: Hall[]): City[] =>
  [...new Map(halls.map(({ cityCode, city }) => [cityCode, city]))]
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => (a.code < b.code ? -1 : 1))

/** Where most wait first; by city, in its order. What nobody knows comes after what is known. */
export function sorted(halls: Hall[], by: Sort): Hall[] {
  const rank = ({ view }: Hall) => order.indexOf(view.busyness)
  const wait = ({ view }: Hall) => view.waitMinutes?.p50 ?? -1
  const byWait = (a: Hall, b: Hall) => rank(a) - rank(b) || wait(b) - wait(a)
  return halls.toSorted((a, b) =>
    by === 'city' && a.cityCode !== b.cityCode ? (a.cityCode < b.cityCode ? -1 : 1) : byWait(a, b),
  )
}

/** Those where somebody waits worth telling first, longest first. */
export const fullest = (halls: Hall[], most: number): Hall[] =>
  sorted(halls, 'wait')
    .filter(({ view }) => view.busyness === 'busy' || view.busyness === 'moderate')
    .slice(0, most)

export const countOf = (halls: Hall[], word: Busyness): number =>
  halls.filter(({ view }) => view.busyness === word).length

/** Of the halls that tell how many wait: how many halls, and how many people. */
export function waitingIn(halls: Hall[]): { halls: number; people: number } {
  const known = halls.flatMap(({ view: { waiting } }) => (waiting === undefined ? [] : waiting))
  return { halls: known.length, people: known.reduce((sum, people) => sum + people, 0) }
}

/** When the newest and the oldest of what is known was told. */
export function ageOf(halls: Hall[]): { newest: string; oldest: string } | undefined {
  const told = halls.flatMap(({ view: { asOf } }) => asOf ?? []).sort()
  const [oldest, newest] = [told[0], told[told.length - 1]]
  return oldest && newest ? { newest, oldest } : undefined
}

/** The mean of the halls that were measured, quarter by quarter; null where none was. */
export const meanTrend = (halls: Hall[], quarters: number): Wait[] =>
  Array.from({ length: quarters }, (_, i) => {
    const known = halls.flatMap(({ trend }) => trend[i] ?? [])
    return known.length === 0 ? null : known.reduce((sum, wait) => sum + wait, 0) / known.length
  })

/** The top of a scale: round, and never so low that a short wait looks long. */
export const scaleOf = (waits: Wait[]): number =>
  Math.max(15, Math.ceil(Math.max(0, ...waits.map(wait => wait ?? 0)) / 15) * 15)

/** A line for each stretch that was measured without a gap; a single quarter is a stroke of its own. */
export function strokes(waits: Wait[], { width, height, most }: Record<'width' | 'height' | 'most', number>) {
  const step = width / Math.max(1, waits.length)
  const all: string[] = []
  let points: string[] = []
  const end = () => {
    if (points.length > 0) all.push(points.join(' '))
    points = []
  }
  for (const [i, wait] of waits.entries()) {
    if (wait === null) {
      end()
      continue
    }
    const y = (height - (Math.min(wait, most) / most) * height).toFixed(1)
    if (points.length === 0) points.push(`${(i * step).toFixed(1)},${y}`)
    points.push(`${((i + 1) * step).toFixed(1)},${y}`)
  }
  end()
  return all
}
