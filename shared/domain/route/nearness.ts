const nearMost = 200

/** How much a minute of waiting, and one of being late, between two visits counts beside one on the road. */
const apart = { waiting: 0.2, late: 1 }

/**
 * The correlation measure of Vidal et al. (2013): two visits are near where one can follow the other with little
 * travel, waiting and delay.
 */
export function neighbours({
  visitCount,
  nodeCount,
  travel,
  service,
  lastUntil,
  windowAt,
  windowFrom,
}: Stops) {
  const nearCount = Math.min(nearMost, Math.max(0, visitCount - 1))
  const near = new Int32Array(visitCount * nearCount)
  const firstFrom = Float64Array.from({ length: visitCount }, (_, v) =>
    Math.min(...windowFrom.subarray(windowAt[v], windowAt[v + 1])),
  )
  const following = (a: number, b: number): number => {
    const way = travel[a * nodeCount + b] ?? 0
    const onward = (service[a] ?? 0) + way
    const waiting = Math.max(0, (firstFrom[b] ?? 0) - onward - (lastUntil[a] ?? 0))
    const late = Math.max(0, (firstFrom[a] ?? 0) + onward - (lastUntil[b] ?? 0))
    return way + apart.waiting * waiting + apart.late * late
  }
  for (let v = 0; v < visitCount; v++) {
    const distance = Float64Array.from({ length: visitCount }, (_, u) =>
      Math.min(following(v, u), following(u, v)),
    )
    const others = Array.from({ length: visitCount }, (_, u) => u).filter(u => u !== v)
    others.sort((a, b) => (distance[a] ?? 0) - (distance[b] ?? 0) || a - b)
    near.set(others.slice(0, nearCount), v * nearCount)
  }
  return { near, nearCount }
}

interface Stops {
  visitCount: number
  nodeCount: number
  travel: Float64Array
  service: Float64Array
  lastUntil: Float64Array
  windowAt: Int32Array
  windowFrom: Float64Array
}
