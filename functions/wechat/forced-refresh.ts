/** What has been forced: WeChat allows it 20 times a day, and not twice within 30 seconds. */
export interface ForcedRefreshes {
  /** Epoch milliseconds. */
  at: number
  /** Those of the 24 hours that begin with `since`. */
  since: number
  count: number
}

const pauseMilliseconds = 30_000
const dayMilliseconds = 86_400_000
/** The other half is left for whoever has to put something right by hand, and for a day that overlaps two of ours. */
const mostADay = 10

/** The account of all instances after one more; nothing when none is left just now. */
export function nextForced(before: ForcedRefreshes | undefined, now: number): ForcedRefreshes | undefined {
  if (!before) return { at: now, since: now, count: 1 }
  if (now - before.at < pauseMilliseconds) return undefined
  if (now - before.since >= dayMilliseconds) return { at: now, since: now, count: 1 }
  return before.count < mostADay ? { ...before, at: now, count: before.count + 1 } : undefined
}
