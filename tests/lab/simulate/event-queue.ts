/** What is due, by minute; things of one minute come in the order in which they were added. */
export interface EventQueue<Value> {
  add(minute: number, value: Value): void
  /** The next one that is due by a minute, taken out of the queue. */
  next(byMinute?: number): { minute: number; value: Value } | undefined
}

interface Entry<Value> {
  minute: number
  order: number
  value: Value
}

/** A binary heap. */
export function eventQueue<Value>(): EventQueue<Value> {
  const heap: Entry<Value>[] = []
  let added = 0
  return {
    add(minute, value) {
      heap.push({ minute, order: added++, value })
      rise(heap)
    },
    next(byMinute = Number.POSITIVE_INFINITY) {
      const [first] = heap
      if (!first || first.minute > byMinute) return undefined
      const last = heap.pop()
      if (last && heap.length > 0) {
        heap[0] = last
        sink(heap)
      }
      return first
    },
  }
}

const isBefore = <Value>(a: Entry<Value>, b: Entry<Value>): boolean =>
  a.minute < b.minute || (a.minute === b.minute && a.order < b.order)

function rise<Value>(heap: Entry<Value>[]): void {
  let at = heap.length - 1
  while (at > 0) {
    const above = (at - 1) >> 1
    const [child, parent] = [heap[at], heap[above]]
    if (!child || !parent || !isBefore(child, parent)) return
    heap[at] = parent
    heap[above] = child
    at = above
  }
}

function sink<Value>(heap: Entry<Value>[]): void {
  let at = 0
  for (;;) {
    const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]]
    const below = left && right && isBefore(right, left) ? 2 * at + 2 : 2 * at + 1
    const [parent, child] = [heap[at], heap[below]]
    if (!parent || !child || !isBefore(child, parent)) return
    heap[at] = child
    heap[below] = parent
    at = below
  }
}
