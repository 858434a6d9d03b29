import { randomUUID } from 'node:crypto'
import { dayOf, instantOf, msOf, timeOf } from '../../../shared/domain/calendar'
import type { DeliveryReceipt, QueueEvent } from '../../../shared/schemas/hall'
import { hmacHex } from '../../runtime/keyring'

/** A queue machine with the key it was given at registration. */
export interface Machine {
  deviceId: string
  pointId: string
  key: Buffer
}

const batchEvents = 499
/** A machine with nothing to tell says so, well before it would count as silent. */
const heartbeatMinutes = 2

/** Signs and posts a delivery as a real machine would. */
export const deliver = (
  ingestUrl: string,
  machine: Machine,
  events: QueueEvent[],
  now: string,
): Promise<DeliveryReceipt> => postSigned(ingestUrl, machine, { events }, now)

/** The same of whatever a machine tells. */
export async function postSigned<Answer>(
  ingestUrl: string,
  { deviceId, key }: Machine,
  told: object,
  now: string,
): Promise<Answer> {
  const body = JSON.stringify(told)
  const nonce = randomUUID()
  const response = await fetch(ingestUrl, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-device': deviceId,
      'x-timestamp': now,
      'x-nonce': nonce,
      'x-signature': hmacHex(key, `${now}\n${nonce}\n${body}`),
    },
    body,
  })
  if (!response.ok) throw new Error(`ingest answered ${response.status} ${await response.text()}`)
  return (await response.json()) as Answer
}

/** A time of every day in which a machine's line is cut; what it holds back it tells afterwards. */
export interface Outage {
  from: string
  until: string
}

/** Plays one machine's day: each call delivers what has happened since the last one. */
export function playMachine(
  ingestUrl: string,
  machine: Machine,
  dayOfEvents: (day: string) => QueueEvent[],
  outage?: Outage,
) {
  let day = ''
  let events: QueueEvent[] = []
  let next = 0
  let toldMs = 0
  return async (now: string): Promise<void> => {
    if (dayOf(now) !== day) {
      day = dayOf(now)
      events = dayOfEvents(day)
      next = 0
      toldMs = 0
    }
    const isCut = outage !== undefined && outage.from <= timeOf(now) && timeOf(now) < outage.until
    const due = events
      .slice(next, next + batchEvents)
      .filter(({ at }) => at <= now && !(isCut && timeOf(at) >= outage.from))
    if (events.length === 0 || (isCut && due.length === 0)) return
    toldMs = Math.max(toldMs, ...due.map(({ at }) => msOf(at)))
    const isQuiet = !isCut && due.length < batchEvents && msOf(now) - toldMs >= heartbeatMinutes * 60_000
    if (due.length === 0 && !isQuiet) return
    // Heartbeats share the numbers of the events before them, so they leave no gap.
    const seq = Math.max(0, next + due.length - 1)
    const heartbeat: QueueEvent = { seq, at: instantOf(msOf(now)), kind: 'heartbeat' }
    await deliver(ingestUrl, machine, isQuiet ? [...due, heartbeat] : due, now)
    if (isQuiet) toldMs = msOf(now)
    next += due.length
  }
}
