import type { Division, Location, Point } from '../../schemas/point'
import type { Door, FactState, PointFact, StatedFacts } from '../../schemas/point-fact'
import { dayOf } from '../calendar'
import { distanceMetres } from './travel'

/** A fact as it was said last: at the door `confirmed`, by a table `reported`. */
export interface Said<Value> {
  value: Value
  state: Exclude<FactState, 'assumed'>
  at: string
}
export type SaidFacts = { [Fact in PointFact]?: Said<NonNullable<StatedFacts[Fact]>> }

/** A phone that knows its place less well than this may mean the house across the street. */
export const mostInexactMetres = 50
/** The farthest a hall lies from the middle of its county; that of a development zone from the county around it. */
const farthestMetres = 30_000
const farthestOfZoneMetres = 130_000

/** Why a place cannot be the door of a hall. */
export function doorProblem(
  { location, accuracyMetres }: Door,
  { level }: Pick<Point, 'level'>,
  { seat }: Pick<Division, 'seat'>,
): 'inexact' | 'far' | undefined {
  if (accuracyMetres > mostInexactMetres) return 'inexact'
  const farthest = level === 'zone' ? farthestOfZoneMetres : farthestMetres
  return distanceMetres(location, seat) > farthest ? 'far' : undefined
}

/** A hall with what its staff have said of it in the place of what was researched. */
export function withFacts(point: Point, said: SaidFacts | undefined): Point {
  if (!said) return point
  const { door, address, phone, opening, counters, machines } = said
  const known: Point = {
    ...point,
    ...(door && { location: door.value.location, locationBasis: 'door' }),
    ...(address && { address: address.value, addressStatus: address.state }),
    ...(phone && { phone: phone.value, phoneStatus: phone.state }),
    ...(opening && { opening: opening.value, openingStatus: opening.state }),
    ...(counters && { ...countersWith(point, counters.value), countersStatus: counters.state }),
    ...(machines && { machines: machines.value }),
  }
  return { ...known, evidence: evidenceOf(known, said) }
}

const countersWith = ({ roster }: Point, counters: number): Pick<Point, 'counters' | 'roster'> => ({
  counters,
  roster: roster.map(row => ({ ...row, counters: Math.min(row.counters, counters) })),
})

/** Of a hall that has confirmed all that leads there it is certain as of the oldest of these. */
function evidenceOf({ evidence }: Point, { address, phone, opening }: SaidFacts): Point['evidence'] {
  const [first, ...others] = [address, phone, opening].map(fact =>
    fact?.state === 'confirmed' ? fact.at : undefined,
  )
  if (!first || others.includes(undefined)) return evidence
  const oldest = others.reduce<string>((least, at) => (at && at < least ? at : least), first)
  return { ...evidence, confidence: 'high', asOf: dayOf(oldest) }
}

/** How far each fact of a hall is known. What an edition has changed since is no longer confirmed. */
export function factStates(point: Point, { machines, services }: SaidFacts): Record<PointFact, FactState> {
  return {
    door: point.locationBasis === 'door' ? 'confirmed' : 'assumed',
    address: point.addressStatus,
    phone: point.phoneStatus,
    opening: point.openingStatus,
    counters: point.countersStatus,
    machines: machines?.state ?? (point.machines === undefined ? 'assumed' : 'reported'),
    services: services && isSame(services.value, point.accepts) ? 'confirmed' : 'reported',
  }
}

/** What is shown of a hall now, fact by fact. */
export const shownFacts = (point: Point): { [Fact in PointFact]?: unknown } => ({
  door: point.locationBasis === 'door' ? point.location : undefined,
  address: point.address,
  phone: point.phone,
  opening: point.opening,
  counters: point.counters,
  machines: point.machines,
  services: point.accepts,
})

/** What would be otherwise than it is shown now; the rest is confirmed as it is. */
export function changedFacts(point: Point, stated: StatedFacts): PointFact[] {
  const { door, ...others } = stated
  const next: { [Fact in PointFact]?: unknown } = { ...others, ...(door && { door: door.location }) }
  const shown = shownFacts(point)
  return (Object.keys(next) as PointFact[]).filter(fact => !isSame(next[fact], shown[fact]))
}

/** How far a door lies from where the hall was thought to be. */
export const movedMetres = (point: Point, location: Location): number =>
  Math.round(distanceMetres(point.location, location))

/** Whatever order the parts were kept in. */
export const isSame = (one: unknown, other: unknown): boolean => textOf(one) === textOf(other)

function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  return `{${entries
    .map(([name, part]) => `${name}:${textOf(part)}`)
    .sort()
    .join()}}`
}
