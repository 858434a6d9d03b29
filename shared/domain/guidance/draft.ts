import {
  type Cell,
  CounterZone,
  type Floor,
  type HallCounter,
  type HallPlan,
  planColumns,
} from '../../schemas/hall-plan'
import { isPlaced, nextCounter } from './plan'

/** What a hall's manager does to a plan with one tap. */

const emptyRows = 8

/** With another floor, above the highest. */
export function withFloor(plan: HallPlan): HallPlan {
  const highest = Math.max(...plan.floors.map(({ floor }) => floor))
  const cells: Cell[][] = Array.from({ length: emptyRows }, () => Array<Cell>(planColumns).fill(''))
  return { ...plan, floors: [...plan.floors, { floor: highest === -1 ? 1 : highest + 1, cells }] }
}

/** With a floor as it is now drawn, and without counters whose zone went with it. */
export const withDrawn = (plan: HallPlan, drawn: Floor): HallPlan =>
  withoutStrays({ ...plan, floors: plan.floors.map(one => (one.floor === drawn.floor ? drawn : one)) })

export const withoutFloor = (plan: HallPlan, floor: number): HallPlan =>
  plan.floors.length === 1
    ? plan
    : withoutStrays({ ...plan, floors: plan.floors.filter(one => one.floor !== floor) })

const withoutStrays = (plan: HallPlan): HallPlan => ({
  ...plan,
  counters: plan.counters.filter(({ zone }) => isPlaced(plan, zone)),
})

/** Zones on the plan in which there are counters. */
export const counterZones = (plan: HallPlan): CounterZone[] =>
  CounterZone.options.filter(zone => isPlaced(plan, zone))

/** With one more counter, low where the zone is for wheelchairs. */
export function withCounter(plan: HallPlan, zone: CounterZone): HallPlan {
  const number = nextCounter(plan.counters)
  if (number === undefined) return plan
  const counter: HallCounter = { number, zone, ...(zone === 'accessible' && { low: true }) }
  return { ...plan, counters: [...plan.counters, counter] }
}

/** With a counter changed, or removed where nothing takes its place. */
export const withChangedCounter = (
  plan: HallPlan,
  number: number,
  changed: HallCounter | undefined,
): HallPlan => ({
  ...plan,
  counters: plan.counters.flatMap(one => (one.number === number ? (changed ?? []) : one)),
})
