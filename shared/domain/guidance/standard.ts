import { type HallSize, type HallZone, HallSize as Sizes, type ZoneStandard } from '../../schemas/guidance'
import { type Cell, CounterZone, type HallPlan } from '../../schemas/hall-plan'
import type { Point } from '../../schemas/point'
import type { Service, Zone } from '../../schemas/service'

const sizes = Sizes.options

/** Counters from which on a hall is of this size: own proposal, which a hall's staff may overrule. */
const leastCounters: Record<HallSize, number> = { small: 0, medium: 4, large: 8 }

/** The size that a hall has by its counters. */
export const sizeOf = ({ counters }: Pick<Point, 'counters'>): HallSize =>
  [...sizes].reverse().find(size => counters >= leastCounters[size]) ?? 'small'

/** What the standard asks of halls of a size: the zone itself, or that it is well to have it. */
export function demandOf(
  { from }: Pick<ZoneStandard, 'from'>,
  size: HallSize,
): 'required' | 'recommended' | 'none' {
  const above = sizes.indexOf(from) - sizes.indexOf(size)
  if (above <= 0) return 'required'
  return above === 1 ? 'recommended' : 'none'
}

/** Zones that only those halls need which take what leads through them. */
const ifTaken: HallZone[] = ['residentCounter', 'foreignerCounter', 'interview']

export const isNeeded = (zone: HallZone, taken: readonly Zone[]): boolean =>
  !ifTaken.includes(zone) || taken.includes(zone as Zone)

/** The zones that services lead through, in the order of a visit. */
export const zonesOfWays = (services: Pick<Service, 'way'>[], all: readonly Zone[]): Zone[] =>
  all.filter(zone => services.some(({ way }) => way.zones.includes(zone)))

/** The standard's model for a hall of a size that takes these: a start for drawing, and not how any hall is. */
export const modelPlan = (
  size: HallSize,
  taken: readonly Zone[],
  cells: Record<HallSize, Cell[][]>,
): HallPlan => ({
  size,
  floors: [
    {
      floor: 1,
      cells: cells[size].map(row => row.map(cell => (isNeeded(cell as HallZone, taken) ? cell : ''))),
    },
  ],
  counters: [],
  acceptance: {},
})

/** Required zones that a plan has not. */
export const missingZones = (
  plan: Pick<HallPlan, 'size' | 'floors'>,
  taken: readonly Zone[],
  asked: Pick<ZoneStandard, 'zone' | 'from'>[],
): HallZone[] =>
  asked
    .filter(one => demandOf(one, plan.size) === 'required' && isNeeded(one.zone, taken))
    .map(({ zone }) => zone)
    .filter(zone => !plan.floors.some(({ cells }) => cells.some(row => row.includes(zone))))

export const isCounterZone = (zone: HallZone): zone is CounterZone =>
  (CounterZone.options as readonly HallZone[]).includes(zone)
