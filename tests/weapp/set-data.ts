import type { RunningPage } from './page-stack'

/** What setData has cost so far: it is the bridge that makes a mini-program slow. */
export interface SetDataCost {
  calls: number
  bytes: number
  largestBytes: number
}

/** WeChat refuses more in one call. */
const limitBytes = 1024 * 1024

/** Data goes to the page as text, as over the bridge between WeChat's two threads, and is counted. */
export function setData(page: RunningPage, update: Record<string, unknown>, cost: SetDataCost): void {
  const json = JSON.stringify(update)
  const bytes = Buffer.byteLength(json)
  if (bytes > limitBytes) throw new Error(`setData of ${bytes} bytes`)
  cost.calls++
  cost.bytes += bytes
  cost.largestBytes = Math.max(cost.largestBytes, bytes)
  for (const [path, value] of Object.entries(JSON.parse(json))) setAt(page.data, path, value)
}

/** `root.cn.[0].p1`, as setData takes it. */
function setAt(data: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.match(/[^.[\]]+/g) ?? []
  const last = steps.pop() ?? ''
  let place = data
  for (const [i, step] of steps.entries()) {
    place[step] ??= /^\d+$/.test(steps[i + 1] ?? last) ? [] : {}
    place = place[step] as Record<string, unknown>
  }
  place[last] = value
}
