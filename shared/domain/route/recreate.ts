import type { Random } from '../random'
import { findSpot, insert, type Memory, type Spot } from './insertion'
import type { Model } from './model'
import { forgetTouched, ruin, type Touched, touch } from './ruin'
import type { Tours } from './tours'

/** How long to search: so many ruins, or less when the caller's clock says enough. */
export interface Budget {
  iterations: number
  isOver: () => boolean
}

/** A clock is looked at every so many steps. */
export const clockEvery = 256

/** One place of a hundred is passed over. */
const blinkRate = 0.01
/** Of visits that have long found no place, so many are tried at a time: where too many wait, time goes by otherwise. */
const longAbsentTried = 20

/** The orders in which visits are put back, and how often each is taken (SISR's, with those of time windows). */
const orders: readonly (readonly [Order, number])[] = [
  ['random', 4 / 17],
  ['kits', 4 / 17],
  ['far', 2 / 17],
  ['close', 1 / 17],
  ['narrow', 2 / 17],
  ['early', 2 / 17],
  ['late', 2 / 17],
]
type Order = 'random' | 'kits' | 'far' | 'close' | 'narrow' | 'early' | 'late'

/** By visit and order, the smallest first; what must not be left out comes first in each. */
export interface Keys {
  random: Float64Array
  fixed: Record<Exclude<Order, 'random'>, Float64Array>
}

export function keysOf(model: Model): Keys {
  const { visitCount, teamCount, nodeCount, travel, windowAt, windowFrom, lastUntil, kits } = model
  const by = (key: (visit: number) => number) => Float64Array.from({ length: visitCount }, (_, v) => key(v))
  const from = by(v => Math.min(...windowFrom.subarray(windowAt[v], windowAt[v + 1])))
  const nearestStart = by(v => {
    let least = Number.POSITIVE_INFINITY
    for (let t = 0; t < teamCount; t++)
      least = Math.min(least, travel[(visitCount + 2 * t) * nodeCount + v] ?? least)
    return least
  })
  return {
    random: new Float64Array(visitCount),
    fixed: {
      kits: kits.map(count => -count),
      far: nearestStart.map(minutes => -minutes),
      close: nearestStart,
      narrow: by(v => (lastUntil[v] ?? 0) - (from[v] ?? 0)),
      early: from,
      late: lastUntil.map(minute => -minute),
    },
  }
}

/**
 * Greedy insertion with blinks (SISR): the absent are put back one after another, each at its cheapest place; who
 * finds none stays absent. The first `longAbsent` of them were absent before. `touched` gains the routes that grow.
 */
function recreate(tours: Tours, longAbsent: number, { touched, keys, random, memory, spot }: Workshop): void {
  const { absent, model } = tours
  const first = drawLongAbsent(tours, longAbsent, random)
  sortAbsent(tours, first, keyOf(keys, random, tours))
  let still = first
  for (let i = first; i < tours.absentCount; i++) {
    const visit = absent[i] as number
    findSpot(tours, visit, spot, memory, blinkRate, random.uniform)
    if (spot.team < 0) absent[still++] = visit
    else {
      touch(touched, spot.team)
      insert(tours, visit, spot)
      tours.totalCost -= model.absentCost[visit] as number
    }
  }
  tours.absentCount = still
}

/** What the search works with, made once. */
export interface Workshop {
  touched: Touched
  keys: Keys
  random: Random
  memory: Memory
  spot: Spot
}

/** Takes stops out and puts them back: one step of the search, in place. */
export function ruinAndRecreate(tours: Tours, workshop: Workshop): void {
  const longAbsent = tours.absentCount
  forgetTouched(workshop.touched)
  ruin(tours, workshop.touched, workshop.random)
  recreate(tours, longAbsent, workshop)
}

function keyOf(keys: Keys, random: Random, { absent, absentCount }: Tours): Float64Array {
  const order = random.pick(orders)
  if (order !== 'random') return keys.fixed[order]
  for (let i = 0; i < absentCount; i++) keys.random[absent[i] as number] = random.uniform()
  return keys.random
}

/** Moves some of the long absent to the end of their part, and says where these begin. */
function drawLongAbsent({ absent }: Tours, longAbsent: number, { uniform }: Random): number {
  const first = Math.max(0, longAbsent - longAbsentTried)
  if (first === 0) return 0
  for (let i = longAbsent - 1; i >= first; i--) {
    const drawn = Math.floor(uniform() * (i + 1))
    const visit = absent[i] as number
    absent[i] = absent[drawn] as number
    absent[drawn] = visit
  }
  return first
}

/** By insertion: there are few, and it allocates nothing. What is dearest to leave out comes first. */
function sortAbsent({ absent, absentCount, model }: Tours, first: number, key: Float64Array): void {
  const { absentCost } = model
  for (let i = first + 1; i < absentCount; i++) {
    const visit = absent[i] as number
    const dear = absentCost[visit] as number
    const rank = key[visit] as number
    let at = i - 1
    for (; at >= first; at--) {
      const other = absent[at] as number
      const otherDear = absentCost[other] as number
      if (otherDear > dear || (otherDear === dear && (key[other] as number) <= rank)) break
      absent[at + 1] = other
    }
    absent[at + 1] = visit
  }
}
