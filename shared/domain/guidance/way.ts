import type { HallZone } from '../../schemas/guidance'
import type { HallCounter, HallPlan, Lack, Step } from '../../schemas/hall-plan'
import { type Service, type Zone, Zone as Zones } from '../../schemas/service'
import { holdsCell, isPlaced } from './plan'
import { isCounterZone, zonesOfWays } from './standard'

/** Who walks through the hall, as far as that changes the way. */
export interface Visitor {
  wheelchair?: boolean
  /** Served first: by age or for another reason of the green channel. */
  priority?: boolean
}

/** Where to go, in this order, and what is not there. */
export interface Way {
  steps: Step[]
  lacks: Lack[]
}

type Errand = Pick<Service, 'code' | 'way'>
type Serving = Pick<HallPlan, 'floors' | 'counters'>

const serving: Zone[] = ['foreignerCounter', 'residentCounter', 'citizenCounter']

/** Where something is done in halls that have no place of its own for it, the likeliest first. */
const standIns: Record<Zone, readonly HallZone[]> = {
  guidance: ['ticket'],
  photo: [],
  form: ['guidance'],
  copy: [],
  ticket: ['guidance'],
  waiting: [],
  citizenCounter: ['accessible', 'priority'],
  residentCounter: ['citizenCounter'],
  foreignerCounter: ['citizenCounter'],
  interview: serving,
  payment: serving,
  machine: ['guidance'],
  collection: serving,
}

/** The way as the standard has it, where nobody has said how this hall is. */
export const modelWay = (errands: Errand[]): Way => ({
  steps: zonesOfWays(errands, Zones.options).map((zone, i) => ({
    number: i + 1,
    zone,
    does: [zone],
    counters: [],
  })),
  lacks: [],
})

/** The way of an errand, or of several in one visit, through a hall whose plan is known. */
export function wayThrough(errands: Errand[], plan: Serving, who: Visitor = {}): Way {
  const zones = zonesOfWays(errands, Zones.options)
  const lacks: Lack[] = []
  const stops: Pick<Step, 'zone' | 'does'>[] = []
  for (const task of zones) {
    const zone = isPlaced(plan, task) ? task : standInFor(task, stops, plan)
    if (zone !== task) lacks.push({ zone: task, ...(zone && { instead: zone }) })
    if (!zone) continue
    const known = stops.find(stop => stop.zone === zone)
    if (known) known.does.push(task)
    else stops.push({ zone, does: [task] })
  }
  const steps = stops.map((stop, i) => ({ number: i + 1, ...servedAt(stop, errands, plan, who) }))
  return { steps: withFloors(steps, plan, who), lacks }
}

/** A place where the person is served anyway, else any that there is. */
const standInFor = (task: Zone, stops: Pick<Step, 'zone'>[], plan: Serving): HallZone | undefined =>
  standIns[task].find(other => stops.some(({ zone }) => zone === other)) ??
  standIns[task].find(other => isPlaced(plan, other))

/** At which counters, and in which zone for whom the ordinary ones are not meant. */
function servedAt(
  { zone, does }: Pick<Step, 'zone' | 'does'>,
  errands: Errand[],
  plan: Serving,
  who: Visitor,
): Omit<Step, 'number'> {
  const codes = errands
    .filter(({ way }) => does.some(task => way.zones.includes(task)))
    .map(({ code }) => code)
  const open = (at: HallZone) => countersFor(plan.counters, at, codes)
  if (!serving.includes(zone as Zone)) return { zone, does, counters: numbersOf(open(zone)) }
  const low = open(zone).filter(counter => counter.low)
  if (who.wheelchair && low.length > 0) return { zone, does, counters: numbersOf(low) }
  const own: HallZone[] = [
    ...(who.wheelchair ? (['accessible'] as const) : []),
    ...(who.priority ? (['priority'] as const) : []),
  ]
  const better = own.find(at => isPlaced(plan, at) && !refusesAll(plan.counters, at, codes))
  const at = better ?? zone
  return { zone: at, does, counters: numbersOf(open(at)) }
}

const numbersOf = (counters: HallCounter[]): number[] =>
  counters.map(({ number }) => number).sort((a, b) => a - b)

const takes = ({ services }: HallCounter, codes: string[], how: 'every' | 'some'): boolean =>
  !services || codes[how](code => services.includes(code))

/** Those that take all of it, else those that take some. */
function countersFor(counters: HallCounter[], zone: HallZone, codes: string[]): HallCounter[] {
  if (!isCounterZone(zone)) return []
  const there = counters.filter(counter => counter.zone === zone)
  const whole = there.filter(counter => takes(counter, codes, 'every'))
  return whole.length > 0 ? whole : there.filter(counter => takes(counter, codes, 'some'))
}

/** It is known what the counters there take, and this is none of it. */
const refusesAll = (counters: HallCounter[], zone: HallZone, codes: string[]): boolean =>
  counters.some(counter => counter.zone === zone) && countersFor(counters, zone, codes).length === 0

/** With the floor of each step: the one where the person already is, where the zone is on several. */
function withFloors(steps: Step[], { floors }: Serving, who: Visitor): Step[] {
  let here = floors.find(one => holdsCell(one, 'entrance') || holdsCell(one, 'ramp'))?.floor
  return steps.map(step => {
    const on = floors.filter(one => holdsCell(one, step.zone)).map(({ floor }) => floor)
    const floor = on.find(one => one === here) ?? on[0]
    const by = floor === here || here === undefined ? undefined : climb(floors, who)
    here = floor
    return { ...step, ...(floor !== undefined && { floor }), ...(by && { by }) }
  })
}

function climb(floors: Serving['floors'], { wheelchair }: Visitor): NonNullable<Step['by']> {
  const has = (cell: 'lift' | 'stairs') => floors.some(floor => holdsCell(floor, cell))
  if (has('lift')) return 'lift'
  return has('stairs') && !wheelchair ? 'stairs' : 'help'
}
