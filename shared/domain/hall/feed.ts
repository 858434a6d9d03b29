/** Numbers of a machine that came without a gap, and when the first and the last of them were told. */
export interface Stretch {
  from: number
  to: number
  fromAt: string
  toAt: string
}

/**
 * What came of a machine's numbers, in the order of its time. Where they go on higher, those between are missing;
 * where they go on lower, the machine was restarted and counts anew. So it does not matter in what order they come.
 */
export type Feed = Stretch[]

const keptStretches = 100

/** With one more number. One from the midst of a stretch has been told before; two stretches that meet are one. */
export function nextFeed(feed: Feed, { seq, at }: { seq: number; at: string }): Feed {
  const later = feed.findIndex(({ from, fromAt }) => at < fromAt || (at === fromAt && seq < from))
  const place = later < 0 ? feed.length : later
  const before = feed[place - 1]
  if (before && at <= before.toAt && seq <= before.to) return feed
  // Higher than what was told later: the machine's clock has been set back meanwhile.
  if (before && at < before.toAt) return nextFeed(feed, { seq, at: before.toAt })
  return feed
    .toSpliced(place, 0, { from: seq, to: seq, fromAt: at, toAt: at })
    .reduce<Feed>(withStretch, [])
    .slice(-keptStretches)
}

function withStretch(feed: Feed, next: Stretch): Feed {
  const last = feed.at(-1)
  if (last?.to !== next.from - 1) return [...feed, next]
  return [...feed.slice(0, -1), { ...last, to: next.to, toAt: next.toAt }]
}

/** How many numbers never came. */
export const missingIn = (feed: Feed): number =>
  feed.reduce((sum, { from }, i) => {
    const before = feed[i - 1]
    return before ? sum + Math.max(0, from - before.to - 1) : sum
  }, 0)
