import { instantOf, msOf } from '../../shared/domain/calendar'
import type { ToldEvent } from '../../shared/domain/vendor/vendor-state'
import type { DeliveryReceipt, QueueEvent } from '../../shared/schemas/hall'
import type { BridgeConfig } from './config'
import { enqueue, loadMemory, type Memory, saveMemory } from './memory'
import { counted, type Reading } from './reading'
import { createSender, type Fetch, type Send } from './sender'
import { sourceOf } from './source'

export interface BridgeOptions {
  config: BridgeConfig
  nowMs(): number
  fetch: Fetch
  /** A line for whoever looks after the bridge; never a word of what a row or message held. */
  say(line: string): void
}

/** What changes from turn to turn; all that matters after a restart is in `memory`. */
interface Bridge extends BridgeOptions {
  send: Send
  memory: Memory
  failures: number
  nextTryMs: number
  /** The newest time anything was told of; the hall is known as of then. */
  toldMs: number
  lastNotes: string
}

const batchEvents = 500
/** The server takes 64 KB; the frame around the events needs some of it. */
const batchBytes = 60_000
const heartbeatMs = 2 * 60_000
const longestPauseMs = 60_000
const mostRows = 100_000

/**
 * Stands between a hall's machine and us. Each turn reads what is new, remembers it on disk, and delivers what
 * waits; where nobody answers it waits longer each time and loses nothing.
 */
export function createBridge(options: BridgeOptions): { turn(): Promise<void> } {
  const { config, fetch, nowMs } = options
  const read = sourceOf(config)
  const bridge: Bridge = {
    ...options,
    send: createSender(config, fetch, nowMs),
    memory: loadMemory(config.memory),
    failures: 0,
    nextTryMs: 0,
    toldMs: 0,
    lastNotes: '',
  }
  return {
    async turn() {
      const reading = read(bridge.memory.source, instantOf(nowMs()))
      takeIn(bridge, reading)
      if (nowMs() < bridge.nextTryMs) return
      await drain(bridge)
      const isDelivered = bridge.memory.queue.length === 0 && bridge.failures === 0
      if (isDelivered && reading.alive && nowMs() - bridge.toldMs >= heartbeatMs) await beat(bridge)
    },
  }
}

function takeIn(bridge: Bridge, reading: Reading): void {
  const { memory: source, notes, after, unread } = reading
  const { memory } = bridge
  const events = [...reading.events, ...unreadEvents(bridge, unread)]
  if (events.length > 0 || JSON.stringify(source) !== JSON.stringify(memory.source))
    keep(bridge, { ...enqueue(memory, events, source), isUnread: (unread ?? Number(memory.isUnread)) > 0 })
  after?.()
  const said = notes.join('; ')
  // The same complaint is made once, not at every turn.
  if (said !== '' && said !== bridge.lastNotes) bridge.say(said)
  bridge.lastNotes = said
}

/** What could not be read is told with its count at each look, and once when all can be read again. */
function unreadEvents({ memory, nowMs }: Bridge, unread: number | undefined): ToldEvent[] {
  if (unread === undefined || (unread === 0 && !memory.isUnread)) return []
  return [{ at: instantOf(nowMs()), kind: 'unreadable', rows: Math.min(unread, mostRows) }]
}

function keep(bridge: Bridge, memory: Memory): void {
  bridge.memory = memory
  saveMemory(bridge.config.memory, memory)
}

async function drain(bridge: Bridge): Promise<void> {
  let most = batchEvents
  while (bridge.memory.queue.length > 0) {
    const batch = batchOf(bridge.memory.queue, most)
    const outcome = await bridge.send(batch)
    if (outcome.kind === 'later') return fail(bridge, outcome.why)
    succeed(bridge, batch)
    if (outcome.kind === 'unfit' && batch.length > 1) {
      most = Math.ceil(batch.length / 2)
      continue
    }
    if (outcome.kind === 'unfit') bridge.say('an event was refused as a whole and is left out')
    else sayRefused(bridge, outcome.receipt)
    keep(bridge, { ...bridge.memory, queue: bridge.memory.queue.slice(batch.length) })
  }
}

/** As many events as fit one delivery, and at least one. */
function batchOf(queue: QueueEvent[], most: number): QueueEvent[] {
  let bytes = 0
  const end = queue.slice(0, most).findIndex(event => {
    bytes += JSON.stringify(event).length + 1
    return bytes > batchBytes
  })
  return queue.slice(0, end < 0 ? most : Math.max(1, end))
}

/** It shares the number of the event before it, so that it leaves no gap. */
async function beat(bridge: Bridge): Promise<void> {
  const seq = bridge.memory.nextSeq - 1
  const heartbeat: QueueEvent = { seq, at: instantOf(bridge.nowMs()), kind: 'heartbeat' }
  const outcome = await bridge.send([heartbeat])
  if (outcome.kind === 'later') fail(bridge, outcome.why)
  else succeed(bridge, [heartbeat])
}

function fail(bridge: Bridge, why: string): void {
  const pauseMs = Math.min(longestPauseMs, 1000 * 2 ** bridge.failures)
  bridge.failures += 1
  bridge.nextTryMs = bridge.nowMs() + pauseMs
  const kept = bridge.memory.queue.length
  bridge.say(`not delivered, ${why}; events kept: ${kept}, next try in ${pauseMs / 1000} s`)
}

function succeed(bridge: Bridge, events: QueueEvent[]): void {
  if (bridge.failures > 0) bridge.say('delivering again')
  bridge.failures = 0
  bridge.toldMs = Math.max(bridge.toldMs, ...events.map(({ at }) => msOf(at)))
}

function sayRefused({ say }: Bridge, { rejected }: DeliveryReceipt): void {
  for (const line of counted(rejected.map(({ reason }) => `an event was refused for its ${reason}`)))
    say(line)
}
