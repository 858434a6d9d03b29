import type { RankedPoint, Ranking } from '../../schemas/booking'
import type { Location } from '../../schemas/point'
import type { RankMode } from '../../vocabulary/booking'
import { addMinutes, minutesBetween } from '../calendar'
import { type Ahead, slotsFor } from '../forecast/ahead'
import type { LikelyWait } from '../forecast/likely'
import { shownMinutes, shownWait } from '../forecast/shown-wait'
import { distanceMetres, travelMinutes } from '../point/travel'
import { isForetold } from './demand'

/** A slot with a place left, at a distance from the person. */
export interface Option {
  pointId: string
  slotAt: string
  places: number
  distanceMetres: number
  wait: LikelyWait
  /** Minutes that one more arrival costs those behind it. */
  delayMinutes: number
  /** Minutes by which the way there, against that to the booked hall, may be off. */
  doubtMinutes?: number
  /** Nothing has been heard of that day yet, though its machine may beat. */
  isForetold?: boolean
}

/** Minutes from the door to the counter, with half of the uncertainty counted against it. */
export const optionCost = ({ distanceMetres, wait }: Option): number =>
  travelMinutes(distanceMetres) + wait.p50 + (wait.p80 - wait.p50) / 2

/** Differences smaller than this many minutes are not worth a word, nor a later slot. */
const worthSaying = 5
/** A day's delay counts as much as a quarter of an hour on the way or in the queue. */
const delayCost = 15 / (24 * 60)

/** One slot of every point, in each of the orders a person may ask for. */
export const rankAcross = (options: Option[]): Ranking => ({
  best: rankBy('best', options),
  earliest: rankBy('earliest', options),
  nearest: rankBy('nearest', options),
  leastWait: rankBy('leastWait', options),
})

/** What a person who sets out now can still be in time for. */
export const isInTime = (
  { distanceMetres, slotAt }: Pick<Option, 'distanceMetres' | 'slotAt'>,
  now: string,
): boolean => addMinutes(now, Math.ceil(travelMinutes(distanceMetres))) <= slotAt

/** Minutes of which fewer are better: those a point's slot is chosen by, and those the points are ordered by. */
interface Measure {
  ofSlot: (option: Option) => number
  ofPoint: (option: Option) => number
  /** Decides between points that are equal in that. */
  cost: (option: Option) => number
  /** Whether a hall nobody has heard of must come last, because its wait is a guess. */
  needsWait: boolean
}

function measureOf(mode: RankMode, options: Option[]): Measure {
  // Only differences count, so any of the slots may be the beginning.
  const start = ({ slotAt }: Option) => minutesBetween(options[0]?.slotAt ?? slotAt, slotAt)
  const cost = (option: Option) => optionCost(option) + start(option) * delayCost
  const wait = (option: Option) => option.wait.p50
  // Waits much alike are one wait: then the way decides.
  const waitStep = (option: Option) => Math.round(wait(option) / worthSaying) * worthSaying
  const way = (option: Option) => travelMinutes(option.distanceMetres)
  const measures: Record<RankMode, Omit<Measure, 'cost'>> = {
    best: { ofSlot: cost, ofPoint: cost, needsWait: true },
    earliest: { ofSlot: start, ofPoint: start, needsWait: false },
    nearest: { ofSlot: cost, ofPoint: way, needsWait: false },
    leastWait: { ofSlot: wait, ofPoint: waitStep, needsWait: true },
  }
  return { ...measures[mode], cost }
}

/**
 * One slot of every point, in the order asked for; of equals the cheaper one first. Each but the first is told
 * how far it is behind in that order.
 */
export function rankBy(mode: RankMode, options: Option[]): RankedPoint[] {
  const measure = measureOf(mode, options)
  const points = slotOfEach(options, measure)
  const nearest = points.reduce<Option | undefined>(
    (near, option) => (near && near.distanceMetres <= option.distanceMetres ? near : option),
    undefined,
  )
  const isGuess = ({ wait }: Option) => Number(measure.needsWait && wait.basis === 'unknown')
  const order = (a: Option, b: Option) =>
    isGuess(a) - isGuess(b) || measure.ofPoint(a) - measure.ofPoint(b) || measure.cost(a) - measure.cost(b)
  const [first, ...others] = points.sort(order)
  if (!first) return []
  const behind = (option: Option) =>
    mode === 'best' || isGuess(option) ? 0 : Math.round(measure.ofPoint(option) - measure.ofPoint(first))
  return [ranked(first, nearest, 0), ...others.map(option => ranked(option, nearest, behind(option)))]
}

function slotOfEach(options: Option[], { ofSlot }: Measure): Option[] {
  const chosen = new Map<string, Option>()
  for (const option of options) {
    const known = chosen.get(option.pointId)
    if (!known || isBetterSlot(option, known, ofSlot)) chosen.set(option.pointId, option)
  }
  return [...chosen.values()]
}

/** A later slot must be worth the waiting for it. */
function isBetterSlot(option: Option, known: Option, minutes: (option: Option) => number): boolean {
  const gain = minutes(known) - minutes(option)
  return option.slotAt < known.slotAt ? gain > -worthSaying : gain >= worthSaying
}

function ranked(option: Option, nearest: Option | undefined, behindMinutes: number): RankedPoint {
  const reason = nearest && reasonAgainst(option, nearest)
  return {
    pointId: option.pointId,
    slotAt: option.slotAt,
    places: option.places,
    distanceMetres: Math.round(option.distanceMetres),
    travelMinutes: Math.round(travelMinutes(option.distanceMetres)),
    waitMinutes: shownWait(option.wait),
    ...(reason && { reason }),
    ...(behindMinutes > 0 && { behindMinutes }),
  }
}

/** Nothing is promised where one of the waits is not known. */
function reasonAgainst(option: Option, nearest: Option): RankedPoint['reason'] {
  if (option.wait.basis === 'unknown' || nearest.wait.basis === 'unknown') return undefined
  const fartherMinutes = Math.round(
    travelMinutes(option.distanceMetres) - travelMinutes(nearest.distanceMetres),
  )
  const lessWaitMinutes = shownMinutes(nearest.wait.p50 - option.wait.p50)
  return lessWaitMinutes >= worthSaying ? { fartherMinutes, lessWaitMinutes } : undefined
}

/** What a point offers a person at this distance: its slots with room left for a visit of so many places. */
export function optionsAt(ahead: Ahead, metres: number, count: number): Option[] {
  const { pointId } = ahead.pointDay.point
  const unheard = isForetold(ahead) ? { isForetold: true } : {}
  return slotsFor(ahead, count)
    .filter(({ places }) => places > 0)
    .map(({ slotAt, places, wait, delayMinutes }) => ({
      pointId,
      slotAt,
      places,
      distanceMetres: metres,
      wait,
      delayMinutes,
      ...unheard,
    }))
}

/** What these points offer a person who starts from `origin`. */
export const optionsFrom = (days: Ahead[], origin: Location, count: number): Option[] =>
  days.flatMap(ahead => optionsAt(ahead, distanceMetres(origin, ahead.pointDay.point.location), count))
