import { randomUUID } from 'node:crypto'
import { dayOf, instantOf, msOf } from '../../../shared/domain/calendar'
import type { DeliveryReceipt, QueueEvent } from '../../../shared/schemas/hall'
import { hmacHex } from '../../runtime/keyring'

/** A queue machine with the key it was given at registration. */
export interface Machine {
  deviceId: string
  pointId: string
  key: Buffer
}

const batchEvents = 500
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

/** Plays one machine's day: each call delivers what has happened since the last one. */
export function playMachine(ingestUrl: string, machine: Machine, dayOfEvents: (day: string) => QueueEvent[]) {
  let day = ''
  let events: QueueEvent[] = []
  let next = 0
  let lastSentMs = 0
  return async (now: string): Promise<void> => {
    if (dayOf(now) !== day) {
      day = dayOf(now)
      events = dayOfEvents(day)
      next = 0
    }
    const due = events.slice(next, next + batchEvents).filter(({ at }) => at <= now)
    const isQuiet = msOf(now) - lastSentMs < heartbeatMinutes * 60_000
    if (events.length === 0 || (due.length === 0 && isQuiet)) return
    // Heartbeats share the numbers of the events before them, so they leave no gap.
    const heartbeat: QueueEvent = { seq: Math.max(0, next - 1), at: instantOf(msOf(now)), kind: 'heartbeat' }
    await deliver(ingestUrl, machine, due.length > 0 ? due : [heartbeat], now)
    lastSentMs = msOf(now)
    next += due.length
    if (due.length === batchEvents) lastSentMs = 0
  }
}
