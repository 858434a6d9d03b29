import { run as push } from '../../../functions/push'
import { addMinutes, msOf } from '../../../shared/domain/calendar'
import { openOffice } from './office'

export interface DrainResult {
  messages: number
  delivered: number
  minutes: number
  mostInAMinute: number
  /** Seconds of business time that the longest run took. */
  longestRunSeconds: number
  /** Megabytes of heap after the first and after the last run. */
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
  for (let n = 0; n < messages; n++) await office.lay(n, 'bookingReminder', usefulUntil)
  office.pass(10 * 3600)
  const result: DrainResult = {
    messages,
    delivered: 0,
    minutes: 0,
    mostInAMinute: 0,
    longestRunSeconds: 0,
    heapMegabytes: [0, 0],
  }
  while (office.wechat.accepted.length < messages && result.minutes < 2 * (messages / perMinute) + 10) {
    const [from, before] = [msOf(office.now()), office.wechat.accepted.length]
    await push(office.runtime, {})
    const seconds = (msOf(office.now()) - from) / 1000
    result.longestRunSeconds = Math.max(result.longestRunSeconds, seconds)
    result.mostInAMinute = Math.max(result.mostInAMinute, office.wechat.accepted.length - before)
    result.minutes += 1
    const heap = heapMegabytes()
    result.heapMegabytes = [result.heapMegabytes[0] || heap, heap]
    office.pass(60 - (seconds % 60))
  }
  await office.dynamo.close()
  return { ...result, delivered: office.wechat.accepted.length }
}

const heapMegabytes = (): number => {
  globalThis.gc?.()
  return Math.round(process.memoryUsage().heapUsed / 1e6)
}

/** So many wait that are useful for days, and then one that perishes in ten minutes: how many were sent before it. */
export async function overtake(waiting: number): Promise<{ waiting: number; sentBefore: number }> {
  const office = await openOffice(Math.ceil(waiting / 20))
  office.receiptsAfter = () => []
  office.pass(13 * 3600)
  const days = addMinutes(office.now(), 3 * 24 * 60)
  for (let n = 0; n < waiting; n++) await office.lay(n, 'bookingReminder', days)
  office.pass(10 * 3600)
  const perishable = await office.lay(0, 'recommendation', addMinutes(office.now(), 10))
  await push(office.runtime, {})
  await office.dynamo.close()
  const sentBefore = office.wechat.accepted.findIndex(({ page }) => page === perishable.messageId)
  return { waiting, sentBefore: sentBefore < 0 ? Number.POSITIVE_INFINITY : sentBefore }
}
