import type { PlanGroup, Point } from '../../schemas/point'

/** A group that has counters of its own, while its services are taken. */
export type OwnGroup = PlanGroup & { counters: number }

export const ownGroups = ({ groups }: Pick<Point, 'groups'>): OwnGroup[] =>
  groups?.flatMap(({ counters, ...group }) => (counters ? { ...group, counters } : [])) ?? []

/** A group's places are counted by its first service. */
export const poolName = ({ services }: Pick<PlanGroup, 'services'>): string =>
  services.reduce((first, code) => (code < first ? code : first))

/** Those of all services that have no counters of their own. */
const othersPool = 'others'

/**
 * Whose places a service takes at a hall as it is planned for a day; undefined where all share all. Without a service,
 * whatever has no counters of its own.
 */
export function poolOf(point: Pick<Point, 'groups'>, service?: string): string | undefined {
  const own = ownGroups(point)
  if (own.length === 0) return undefined
  const group = own.find(({ services }) => services.some(code => code === service))
  return group ? poolName(group) : othersPool
}

/** Which services have counters of their own, to be compared: what is taken of a day is counted by it. */
export const poolsSaid = (plan: Pick<Point, 'groups'>): string =>
  JSON.stringify(
    ownGroups(plan)
      .map(({ services }) => [...services].sort())
      .sort(),
  )

/**
 * How many of the counters that are open take what. The groups come first, each in its turn, as long as one is left
 * for all else.
 */
export function sharedCounters(open: number, own: readonly OwnGroup[]): [pool: string, counters: number][] {
  let left = open
  const shares = own.map((group): [string, number] => {
    const counters = Math.max(0, Math.min(group.counters, left - 1))
    left -= counters
    return [poolName(group), counters]
  })
  return [...shares, [othersPool, left]]
}
