import type { ShortfallCount } from '../../schemas/shortfall'

interface Counts {
  given: number
  missing: Record<string, number>
}
type Sum = Pick<ShortfallCount, 'given' | 'missing' | 'again'>

/** What was missing, and which services ask for what: of one service nothing need be said. */
export interface Missing {
  missing: string[]
  services: readonly string[]
  /** Missing where all materials are asked for by all services. */
  askedBy?: ((material: string) => readonly string[]) | undefined
}

/**
 * What one issue adds to the counts of each service that it was missing for; one that replaces another takes back what
 * that had added. What a second service of the same visit shares with the first is counted with it `again`.
 */
export function countsOf(now: Missing, replaced: string[] | undefined): Omit<ShortfallCount, 'pointId'>[] {
  const after = now.missing
  const before = replaced ?? []
  return now.services.flatMap((service, i) => {
    const isAsked = (code: string, of = service) => now.askedBy?.(code).includes(of) ?? true
    const earlier = now.services.slice(0, i)
    const isAgain = (code: string) => earlier.some(one => isAsked(code, one))
    const wasGiven = before.some(code => isAsked(code))
    const isGiven = after.some(code => isAsked(code))
    const again = (codes: string[]) => codes.some(code => earlier.some(one => isAsked(code, one)))
    const own = (codes: string[]) => codes.filter(code => isAsked(code))
    const counts = difference(own(before), own(after), Number(isGiven) - Number(wasGiven))
    const twice = difference(
      own(before).filter(isAgain),
      own(after).filter(isAgain),
      Number(isGiven && again(after)) - Number(wasGiven && again(before)),
    )
    return isEmpty(counts) && isEmpty(twice)
      ? []
      : [{ service, ...counts, ...(!isEmpty(twice) && { again: twice }) }]
  })
}

function difference(before: string[], after: string[], given: number): Counts {
  const added = after.filter(code => !before.includes(code)).map(code => [code, 1] as const)
  const gone = before.filter(code => !after.includes(code)).map(code => [code, -1] as const)
  return { given, missing: Object.fromEntries([...added, ...gone]) }
}

const isEmpty = ({ given, missing }: Counts): boolean => given === 0 && Object.keys(missing).length === 0

/** The counts of several days, one for each point and service, the most frequent first. */
export function summed(counts: ShortfallCount[]): ShortfallCount[] {
  const found = new Map<string, ShortfallCount>()
  for (const one of counts) {
    const key = `${one.pointId} ${one.service}`
    const before = found.get(key)
    found.set(key, before ? { ...before, ...added(before, one) } : one)
  }
  return [...found.values()].sort((a, b) => b.given - a.given || (a.pointId < b.pointId ? -1 : 1))
}

const none: Counts = { given: 0, missing: {} }

function added(one: Sum, other: Sum): Sum {
  const again = one.again || other.again ? plus(one.again ?? none, other.again ?? none) : undefined
  return { ...plus(one, other), ...(again && { again }) }
}

function plus(one: Counts, other: Counts, sign = 1): Counts {
  const missing = { ...one.missing }
  for (const [code, count] of Object.entries(other.missing))
    missing[code] = (missing[code] ?? 0) + sign * count
  return { given: one.given + sign * other.given, missing }
}

/** All of them together: whoever came for several services is one person, and what he lacked is one paper. */
export function total(counts: Sum[]): Counts {
  const { given, missing, again = none } = counts.reduce(added, none)
  return plus({ given, missing }, again, -1)
}

/** What is missing most often, the first first; of as many, in the order of their codes. */
export const mostMissed = ({ missing }: Pick<Counts, 'missing'>): { material: string; count: number }[] =>
  Object.entries(missing)
    .filter(([, count]) => count > 0)
    .map(([material, count]) => ({ material, count }))
    .sort((a, b) => b.count - a.count || (a.material < b.material ? -1 : 1))

/** The same counts by their service or by their point, the most frequent first. */
export function grouped(counts: ShortfallCount[], by: 'service' | 'pointId'): ({ code: string } & Counts)[] {
  const codes = [...new Set(counts.map(one => one[by]))]
  return codes
    .map(code => {
      const own = counts.filter(one => one[by] === code)
      return { code, ...(by === 'service' ? own.reduce(plusCounts, none) : total(own)) }
    })
    .sort((a, b) => b.given - a.given || (a.code < b.code ? -1 : 1))
}

const plusCounts = (one: Counts, other: Counts): Counts => plus(one, other)
