import type { RankedPoint } from '../schemas/booking'
import type { Wait } from '../schemas/hall'
import { shownWait } from './predict'
import { travelMinutes } from './travel'

/** A slot with a place left, at a distance from the person. */
export interface Option {
  pointId: string
  slotAt: string
  places: number
  distanceMetres: number
  wait: Wait
}

/** Minutes from the door to the counter, with half of the uncertainty counted against it. */
export const optionCost = ({ distanceMetres, wait }: Option): number =>
  travelMinutes(distanceMetres) + wait.p50 + (wait.p80 - wait.p50) / 2

/** Differences smaller than this many minutes are not worth a word, nor a later slot. */
const worthSaying = 5

/**
 * The best slot of every point, cheapest first, each told against the nearest point. Halls nobody has heard of
 * come last: their wait is a guess.
 */
export function rankPoints(options: Option[]): RankedPoint[] {
  const best = new Map<string, Option>()
  for (const option of options) {
    const known = best.get(option.pointId)
    if (!known || isBetterSlot(option, known)) best.set(option.pointId, option)
  }
  const points = [...best.values()]
  const nearest = points.reduce<Option | undefined>(
    (near, option) => (near && near.distanceMetres <= option.distanceMetres ? near : option),
    undefined,
  )
  return points.sort(byCost).map(option => ranked(option, nearest))
}

/** A later slot must be worth the waiting for it. */
const isBetterSlot = (option: Option, known: Option): boolean => {
  const gain = optionCost(known) - optionCost(option)
  return option.slotAt < known.slotAt ? gain > -worthSaying : gain >= worthSaying
}

const isUnknown = ({ wait }: Option): number => Number(wait.basis === 'unknown')
const byCost = (a: Option, b: Option): number => isUnknown(a) - isUnknown(b) || optionCost(a) - optionCost(b)

function ranked(option: Option, nearest: Option | undefined): RankedPoint {
  const reason = nearest && nearest !== option ? reasonAgainst(option, nearest) : undefined
  return {
    pointId: option.pointId,
    slotAt: option.slotAt,
    places: option.places,
    distanceMetres: Math.round(option.distanceMetres),
    travelMinutes: Math.round(travelMinutes(option.distanceMetres)),
    waitMinutes: shownWait(option.wait),
    ...(reason && { reason }),
  }
}

/** Nothing is promised where one of the waits is not known. */
function reasonAgainst(option: Option, nearest: Option): RankedPoint['reason'] {
  if (option.wait.basis === 'unknown' || nearest.wait.basis === 'unknown') return undefined
  const fartherMinutes = Math.round(
    travelMinutes(option.distanceMetres) - travelMinutes(nearest.distanceMetres),
  )
  const lessWaitMinutes = Math.round(nearest.wait.p50 - option.wait.p50)
  return lessWaitMinutes >= worthSaying ? { fartherMinutes, lessWaitMinutes } : undefined
}
