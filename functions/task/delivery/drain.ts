import { nextTry } from '../../../shared/domain/delivery/due'
import type { Runtime } from '../../runtime/context'
import {
  closeMessage,
  keepUnknown,
  keepWaiting,
  laterKeys,
  type OutboxItem,
  readyKeys,
  releaseSender,
} from '../../store/outbox'
import { merged } from '../../store/outbox-queue'
import { policyOf } from './policy'
import { beginRun, logRun, type Run } from './run'
import { deliver, logCrash, unsent } from './sending'

/** How many messages are under way at a time. */
const atATime = 16

/** Sends whatever may be sent, the most perishable first, for so many minutes; the rest is left to the next run. */
export async function drain(runtime: Runtime, minutes: number): Promise<Run['counts']> {
  const run = await beginRun(runtime, minutes)
  if (!run.goesOn()) return run.counts
  await inParallel(run, merged(runtime.table, laterKeys, runtime.now()), item => lookAfter(run, item))
  await inParallel(run, merged(runtime.table, readyKeys), item => deliver(run, item))
  logRun(run)
  return run.counts
}

/** Sends the given ones, the most perishable first. */
export async function deliverAll(
  runtime: Runtime,
  items: OutboxItem[],
  minutes: number,
): Promise<Run['counts']> {
  const run = await beginRun(runtime, minutes, items.length)
  const sorted = [...items].sort((a, b) => (a.usefulUntil < b.usefulUntil ? -1 : 1))
  await inParallel(run, sorted, item => deliver(run, item))
  logRun(run)
  return run.counts
}

/** It never throws: of one that cannot be looked after now nothing changes, and the next run tries again. */
const lookAfter = (run: Run, item: OutboxItem): Promise<void> =>
  decide(run, item).catch(error => logCrash(item, error))

/** One that had to wait, and has waited: it may be sent, or is decided upon when nobody knows whether it was. */
async function decide(run: Run, item: OutboxItem): Promise<void> {
  const { table, now } = run.ctx()
  if (item.status !== 'sending') return void (await keepWaiting(table, item, undefined))
  const { sendingSince = now, unknownSends = 0, purpose, usefulUntil } = item
  if (run.provesUnsent(sendingSince)) await keepWaiting(table, item, undefined, unsent(item))
  else if (usefulUntil <= now) {
    if (await closeMessage(table, item, 'unknown', now)) run.count('unknown')
  } else if (policyOf(purpose) === 'wait')
    return void (await keepUnknown(table, item, nextTry(now, item.attempts, usefulUntil)))
  else await keepWaiting(table, item, undefined, { unknownSends: unknownSends + 1 })
  await releaseSender(table, item)
}

/**
 * Works on so many at a time, as long as the run goes on; those of one person one after another.
 * @param work that never throws: what is under way beside it would be left to itself
 */
async function inParallel(
  run: Run,
  items: AsyncIterable<OutboxItem> | Iterable<OutboxItem>,
  work: (item: OutboxItem) => Promise<void>,
): Promise<void> {
  const busy = new Map<string, Promise<void>>()
  const under = new Set<Promise<void>>()
  for await (const item of items) {
    if (!run.goesOn()) break
    const one: Promise<void> = (busy.get(item.personId) ?? Promise.resolve())
      .then(() => (run.goesOn() ? work(item) : undefined))
      .finally(() => {
        under.delete(one)
        if (busy.get(item.personId) === one) busy.delete(item.personId)
      })
    busy.set(item.personId, one)
    under.add(one)
    if (under.size >= atATime) await Promise.race(under)
  }
  await Promise.all(under)
}
