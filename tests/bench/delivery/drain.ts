import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { run as push } from '../../../functions/push'
import { addMinutes, msOf } from '../../../shared/domain/calendar'
import { openOffice } from './office'

export interface DrainResult {
  messages: number
  /** Of them, each counted once. */
  delivered: number
  twice: number
  minutes: number
  mostInAMinute: number
  /** Seconds of business time that the longest run took. */
  longestRunSeconds: number
  /** Megabytes of heap, without what is garbage, after the first run, and the most after any. */
  heapMegabytes: [number, number]
}

/** So many messages are queued in the night, and are sent in the morning at the quota that is set. */
export async function drainQueue(
  messages: number,
  perMinute: number,
  { folder, secondsPerCall = 0.01 }: { folder?: string; secondsPerCall?: number } = {},
): Promise<DrainResult> {
  const people = Math.max(10, Math.ceil(messages / 50))
  const office = await openOffice(people, { secondsPerCall, ...(folder && { folder }) })
  office.runtime.wechat.sendsPerMinute = perMinute
  office.receiptsAfter = () => []
  office.pass(13 * 3600)
  const usefulUntil = addMinutes(office.now(), 3 * 24 * 60)
  await office.layMany(messages, 'bookingReminder', usefulUntil)
  office.pass(10 * 3600)
  const result: DrainResult = {
    messages,
    delivered: 0,
    twice: 0,
    minutes: 0,
    mostInAMinute: 0,
    longestRunSeconds: 0,
    heapMegabytes: [0, 0],
  }
  // Message numbers follow one another; of what has arrived nothing else is kept, so that the heap is the senders'.
  const arrivals = new Uint8Array(messages)
  const taken = () => {
    const pages = office.wechat.accepted.splice(0).map(({ page }) => Number(page.slice(1)) % messages)
    for (const page of pages) arrivals[page] = (arrivals[page] ?? 0) + 1
    return pages.length
  }
  while ((await office.isUnderWay()) && result.minutes < 2 * (messages / perMinute) + 10) {
    const from = msOf(office.now())
    await push(office.runtime, {})
    const seconds = (msOf(office.now()) - from) / 1000
    result.longestRunSeconds = Math.max(result.longestRunSeconds, seconds)
    result.mostInAMinute = Math.max(result.mostInAMinute, taken())
    result.minutes += 1
    const heap = heapMegabytes()
    const [first, most] = result.heapMegabytes
    result.heapMegabytes = [first || heap, Math.max(most, heap)]
    office.pass(60 - (seconds % 60))
  }
  await office.dynamo.close()
  const came = [...arrivals]
  return {
    ...result,
    delivered: came.filter(times => times > 0).length,
    twice: came.filter(times => times > 1).length,
  }
}

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

function heapMegabytes(): number {
  collectGarbage()
  return Math.round(process.memoryUsage().heapUsed / 1e6)
}

/** More than are under way at a time, and few enough to take no time. */
const sendsOfOneRun = 200

/** So many wait that are useful for days, and then one that perishes in ten minutes: how many were sent before it. */
export async function overtake(waiting: number): Promise<{ waiting: number; sentBefore: number }> {
  const office = await openOffice(Math.ceil(waiting / 20))
  office.receiptsAfter = () => []
  office.runtime.wechat.sendsPerMinute = sendsOfOneRun
  office.pass(13 * 3600)
  const days = addMinutes(office.now(), 3 * 24 * 60)
  await office.layMany(waiting, 'bookingReminder', days)
  office.pass(10 * 3600)
  const perishable = await office.lay(0, 'recommendation', addMinutes(office.now(), 10))
  await push(office.runtime, {})
  await office.dynamo.close()
  const sentBefore = office.wechat.accepted.findIndex(({ page }) => page === perishable.messageId)
  return { waiting, sentBefore: sentBefore < 0 ? Number.POSITIVE_INFINITY : sentBefore }
}
