import type { ShortfallCount } from '../../schemas/shortfall'

/** What one issue adds to the counts; one that replaces another takes back what that had added. */
export function countsOf(
  missing: string[],
  replaced: string[] | undefined,
): { given: number; missing: Record<string, number> } {
  const added = missing.filter(code => !replaced?.includes(code)).map(code => [code, 1] as const)
  const gone = (replaced ?? []).filter(code => !missing.includes(code)).map(code => [code, -1] as const)
  return { given: replaced ? 0 : 1, missing: Object.fromEntries([...added, ...gone]) }
}

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

type Sum = Pick<ShortfallCount, 'given' | 'missing'>

function added(one: Sum, other: Sum): Sum {
  const missing = { ...one.missing }
  for (const [code, count] of Object.entries(other.missing)) missing[code] = (missing[code] ?? 0) + count
  return { given: one.given + other.given, missing }
}

/** All of them together. */
export const total = (counts: Sum[]): Sum => counts.reduce(added, { given: 0, missing: {} })

/** What is missing most often, the first first; of as many, in the order of their codes. */
export const mostMissed = ({ missing }: Pick<Sum, 'missing'>): { material: string; count: number }[] =>
  Object.entries(missing)
    .filter(([, count]) => count > 0)
    .map(([material, count]) => ({ material, count }))
    .sort((a, b) => b.count - a.count || (a.material < b.material ? -1 : 1))

/** The same counts by their service or by their point, the most frequent first. */
export function grouped(counts: ShortfallCount[], by: 'service' | 'pointId'): ({ code: string } & Sum)[] {
  const codes = [...new Set(counts.map(one => one[by]))]
  return codes
    .map(code => ({ code, ...total(counts.filter(one => one[by] === code)) }))
    .sort((a, b) => b.given - a.given || (a.code < b.code ? -1 : 1))
}
